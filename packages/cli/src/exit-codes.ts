/** What the process ends with (interfaces.md, CLI). With several the highest of 5, 4, 3 wins. */
export const EXIT = {
  fine: 0,
  unexpected: 1,
  /** Usage, or an input that can't be used. */
  usage: 2,
  /** It worked, and at least one token that was judged is in state `error`. */
  tokenInError: 3,
  /** The server, or Apple, gave no answer. */
  noAnswer: 4,
  /** Refused by Adept: authentication, permission, conflict. */
  refused: 5,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
