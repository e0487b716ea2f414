/**
 * One thing that was looked at. Text: `token-file-check.<id>.<outcome>` with the parameters.
 * Dates stay dates so that each language formats them.
 */
export interface Check {
  id: 'file' | 'key' | 'content' | 'expiry' | 'age' | 'apple' | 'server' | 'devices';
  result: 'ok' | 'warning' | 'refused';
  /** Which of the check's texts; differs from the result where a check can be unusual in more than one way. */
  outcome: string;
  parameters: Readonly<Record<string, string | number | Date>>;
}
