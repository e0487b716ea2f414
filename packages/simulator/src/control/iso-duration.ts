const FORM =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How far an ISO 8601 duration (`P7D`, `P1Y`, `PT36H`) moves an instant, in milliseconds; null when it is none. */
export function durationFrom(start: Date, text: string): number | null {
  const found = FORM.exec(text);
  if (!found) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth() + months);
  const rest = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
  return end.getTime() - start.getTime() + rest * 1000;
}
