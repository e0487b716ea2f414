/**
 * Ids of texts that the sources neither quote nor put together. An id built from data (`reason.${id}`) counts as used
 * where what stands for the data occurs as a word of its own.
 */
export function unusedIds(ids: readonly string[], sources: string): string[] {
  const quoted = new Set([...sources.matchAll(/['"`]([A-Za-z0-9_.-]+)['"`]/g)].map((match) => match[1]));
  const words = new Set(
    [...sources.matchAll(/['"`]([\w.-]+)[ '"`]|^\s*['"]?([\w-]+)['"]?\??:/gm)].map((match) =>
      plain(match[1] ?? match[2] ?? ''),
    ),
  );
  const isWord = (part: string): boolean =>
    words.has(plain(part)) || part.split('.').every((word) => words.has(plain(word)));
  const built = templates(sources);
  return ids.filter(
    (id) => !quoted.has(id) && !built.some((pattern) => pattern.exec(id)?.slice(1).every(isWord) ?? false),
  );
}

const plain = (word: string): string => word.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

/** `reason.${id}` as a pattern with a group for each value. */
function templates(sources: string): RegExp[] {
  const found = [...sources.matchAll(/`([A-Za-z-]+\.[^`\s]*\$\{[^`\s]*)`/g)].flatMap(
    (match) => match[1] ?? [],
  );
  return [...new Set(found)].map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('(.+)')}$`,
      ),
  );
}
