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

/** Steps with their numbers; two portals side by side stay two entries. */
export function numberedSteps(
  steps: readonly { text: string; warning?: string | undefined }[],
  { width, indent }: Shape,
): string {
  return steps
    .map((step, index) => {
      const text = wrap(step.warning ? `${step.text} ${step.warning}` : step.text, {
        width,
        indent: indent + 3,
      });
      return `${' '.repeat(indent)}${String(index + 1).padEnd(3)}${text.slice(indent + 3)}`;
    })
    .join('\n');
}
