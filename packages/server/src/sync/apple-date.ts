/** Years that every database can write. */
const [EARLIEST, LATEST] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];

/** Apple's stamps are ISO 8601; anything else is no date (no guessing), and empty strings have been seen. */
export function readDate(text: string | undefined): Date | null {
  if (!text || !/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const date = new Date(text);
  return date.getTime() >= EARLIEST && date.getTime() <= LATEST ? date : null;
}
