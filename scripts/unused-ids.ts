/**
 * Ids of texts that the sources neither quote nor put together. An id built from data (`reason.${id}`) counts as used
 * where what stands for the data occurs, letter by letter, as a quoted word or as the name of a member. What stands for
 * `${path}` is a path of such words (`token.list`), what stands for the name of an option may be quoted as `--an-option`.
 */
export function unusedIds(ids: readonly string[], sources: string): string[] {
  const quoted = new Set([...sources.matchAll(/['"`]([A-Za-z0-9_.-]+)['"`]/g)].map((match) => match[1]));
  const words = new Set(
    [...sources.matchAll(/['"`]([\w.-]+)[ '"`]|^\s*['"]?([\w-]+)['"]?\??:/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  );
  const isWord = (text: string): boolean => words.has(text) || words.has(optionOf(text));
  const stands = (text: string, name: string): boolean =>
    isWord(text) || (name === 'path' && text.split('.').every(isWord));
  const built = templates(sources);
  const isBuilt = (id: string): boolean =>
    built.some(({ pattern, names }) =>
      pattern
        .exec(id)
        ?.slice(1)
        .every((text, at) => stands(text, names[at] ?? '')),
    );
  return ids.filter((id) => !quoted.has(id) && !isBuilt(id));
}

/** `showSecrets` as people type it. */
function optionOf(text: string): string {
  return `--${text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `reason.${id}` as a pattern with a group for each value, and what the values are called. */
function templates(sources: string): { pattern: RegExp; names: string[] }[] {
  const found = [...sources.matchAll(/`([A-Za-z-]+\.[^`\s]*\$\{[^`\s]*)`/g)].flatMap(
    (match) => match[1] ?? [],
  );
  return [...new Set(found)].map((template) => {
    const parts = template.split(/\$\{([^}]*)\}/);
    const fixed = parts.filter((_part, at) => at % 2 === 0).map((part) => part.replaceAll('.', '\\.'));
    return {
      pattern: new RegExp(`^${fixed.join('(.+)')}$`),
      names: parts.filter((_part, at) => at % 2 === 1),
    };
  });
}
