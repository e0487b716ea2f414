/** A page of a list that is made in memory. `after` is the key of the last item of the page before. */
export function pageOf<T>(
  items: readonly T[],
  page: { limit: number; after?: string | undefined },
  keyOf: (item: T) => string,
): { items: T[]; next: string | null } {
  const { limit, after } = page;
  const start = after === undefined ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  const shown = items.slice(start, start + limit);
  const last = shown.at(-1);
  return { items: shown, next: last !== undefined && start + limit < items.length ? keyOf(last) : null };
}
