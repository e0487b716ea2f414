/** Signs that Markdown would read as markup in the middle of our sentences. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\<|`*]/g, String.raw`\$&`);
}

/** Apple's words, calls and commands as code, so that their underscores stay and they can be searched for. */
export function wordsAsCode(text: string): string {
  return text.replaceAll(
    /\b(?:GET|POST|PUT|DELETE) \/[a-z/-]+[a-z]|\b[A-Z]+(?:_[A-Z]+)+\b|\b[A-Z]{9,}\b|\b[a-z]+(?:_[a-z]+)+\b/g,
    '`$&`',
  );
}

/** A table; cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
