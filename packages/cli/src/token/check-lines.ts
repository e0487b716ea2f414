/** A check of a token file as the API answers with it; results that this program doesn't know yet count as refused. */
interface Check {
  result: string;
  detail: string;
}

const SIGNS: Readonly<Record<string, string>> = { ok: '✓', warning: '▲' };

/** What was looked at in a token file, a line each. */
export function checkLines(checks: readonly Check[]): string[] {
  return checks.map(({ result, detail }) => `  ${SIGNS[result] ?? '●'} ${detail}`);
}
