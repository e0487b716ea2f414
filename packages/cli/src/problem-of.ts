import type { ProblemDocument } from '@adept/contract/problem-document';
import type { Speaker } from '@adept/messages';
import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** An error as it leaves the command line. */
export interface Reported {
  problem: ProblemDocument;
  exitCode: ExitCode;
}

type Parameters = Readonly<Record<string, string | number | Date>>;
interface Coded {
  code: string;
  parameters?: Parameters;
}
interface Finding {
  variable: string;
  reason: string;
  parameters: Parameters;
}

/** HTTP status of the document for each way to end: a program that reads it knows these. */
const STATUS: Readonly<Record<ExitCode, number>> = { 0: 200, 1: 500, 2: 400, 3: 200, 4: 503, 5: 403 };

/** Makes the problem document of any error, in the speaker's language. What has no code is `unexpected` and not quoted. */
export function problemOf(error: unknown, speaker: Speaker): Reported {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ApiProblem') {
    const { problem } = error as { problem: ProblemDocument };
    return { problem, exitCode: exitCodeOfAnswer(problem.status) };
  }
  if (name === 'ConfigurationError') {
    const { code, findings } = error as { code: string; findings: readonly Finding[] };
    const detail = [
      say(speaker, `error.${code}.detail`, {}),
      ...findings.map((finding) => sayFinding(finding, speaker)),
    ];
    return {
      problem: document({ code, exitCode: EXIT.usage, detail: detail.join(' ') }, speaker),
      exitCode: EXIT.usage,
    };
  }
  if (name === 'ApiUnreachable') {
    const { code, server } = error as { code: string; server: string };
    return reported({ code, parameters: { server } }, EXIT.noAnswer, speaker);
  }
  if (error instanceof CliError) return reported(error, error.exitCode, speaker);
  // Token files, Apple's URL, the start of a server: refusals of an input, each with a code of its own.
  if (isCoded(error)) return reported(error, EXIT.usage, speaker);
  return reported({ code: 'command-failed', parameters: {} }, EXIT.unexpected, speaker);
}

/** @returns how a refusal of the server ends the run: 401, 403, 409… are refusals, the rest is an input that can't be used */
export function exitCodeOfAnswer(status: number): ExitCode {
  if (status >= 500) return EXIT.unexpected;
  return [401, 403, 409, 412, 423, 429].includes(status) ? EXIT.refused : EXIT.usage;
}

/** Node's own errors have codes in capitals (ECONNRESET); ours are words with hyphens and a name that isn't Error. */
function isCoded(error: unknown): error is Error & Coded {
  const code = error instanceof Error ? (error as Partial<Coded>).code : undefined;
  return typeof code === 'string' && /^[a-z]+(-[a-z]+)+$/.test(code);
}

function reported({ code, parameters = {} }: Coded, exitCode: ExitCode, speaker: Speaker): Reported {
  const detail = say(speaker, `error.${code}.detail`, parameters);
  return { problem: document({ code, exitCode, detail, parameters }, speaker), exitCode };
}

function document(
  of: { code: string; exitCode: ExitCode; detail: string; parameters?: Parameters },
  speaker: Speaker,
): ProblemDocument {
  return {
    type: `urn:adept:error:${of.code}`,
    title: say(speaker, `error.${of.code}.title`, of.parameters ?? {}) || of.code,
    status: STATUS[of.exitCode],
    detail: of.detail,
    code: of.code,
    docs: `docs/guide/errors.md#${of.code}`,
  };
}

function sayFinding({ variable, reason, parameters }: Finding, speaker: Speaker): string {
  return say(speaker, `configuration.${reason}`, { ...parameters, variable }) || `${variable}: ${reason}`;
}

/** Empty when the catalogue has no such text or it asks for a value that isn't there: an error must not fail on its words. */
function say(speaker: Speaker, id: string, parameters: Parameters): string {
  try {
    return speaker.find(id, parameters) ?? '';
  } catch {
    return '';
  }
}
