import { measure } from './measure.ts';

interface Shape {
  width: number;
  /** Spaces before each line. */
  indent: number;
}

/** Breaks a text into lines; a language without spaces may break anywhere. */
export function wrap(text: string, { width, indent }: Shape): string {
  const room = Math.max(20, Math.min(width, 100) - indent);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /\s+|[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]|[^\s\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/gu,
  ) ?? []) {
    if (line !== '' && measure(line) + measure(piece) > room && piece.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return [...lines, line.trimEnd()].map((one) => ' '.repeat(indent) + one).join('\n');
}

/** `label   text`, the text wrapped beside its label. */
export function labelled(label: string, text: string, { width, indent }: Shape): string {
  const wrapped = wrap(text, { width, indent });
  return `  ${label}${' '.repeat(Math.max(1, indent - 2 - measure(label)))}${wrapped.slice(indent)}`;
}

/** Steps with their numbers; the same step in two portals is one number with two entries: one of them is done. */
export function numberedSteps(
  steps: readonly { text: string; warning?: string | undefined; portal?: string | undefined }[],
  { width, indent }: Shape,
): string {
  let number = 0;
  const entries = steps.map((step, index) => {
    const before = steps[index - 1];
    const isOther =
      step.portal !== undefined && before?.portal !== undefined && before.portal !== step.portal;
    if (!isOther) number++;
    const label = isOther ? '' : String(number);
    const text = wrap(step.warning ? `${step.text} ${step.warning}` : step.text, {
      width,
      indent: indent + 3,
    });
    return `${' '.repeat(indent)}${label.padEnd(3)}${text.slice(indent + 3)}`;
  });
  return entries.join('\n');
}
