const TOKENS = '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens';

/** The page of a token, with its diagnosis and the steps. @param origin where people open the console */
export function tokenPage(origin: string, tokenId: string): string {
  return `${origin}${TOKENS}/${tokenId}`;
}

/** Where rules and the log of messages are. */
export function settingsPage(origin: string): string {
  return `${origin}/settings`;
}
