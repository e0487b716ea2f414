/** JSON that gives dates back as dates: `{"$date": "2026-01-31T00:00:00.000Z"}`. */
export function toJson(value: unknown): string {
  return JSON.stringify(mark(value));
}

function mark(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mark(member)]));
}

/** @param value what `toJson` wrote, parsed as plain JSON */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '$date' && typeof first[1] === 'string')
    return new Date(first[1]);
  return Object.fromEntries(entries.map(([name, member]) => [name, fromJson(member)]));
}
