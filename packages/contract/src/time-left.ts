/** Time left in the largest unit that says enough: nobody needs the seconds of an hour. */
export function timeLeft(seconds: number): { unit: 'hours' | 'minutes' | 'seconds'; count: number } {
  if (seconds >= 5400) return { unit: 'hours', count: Math.round(seconds / 3600) };
  if (seconds >= 90) return { unit: 'minutes', count: Math.round(seconds / 60) };
  return { unit: 'seconds', count: seconds };
}
