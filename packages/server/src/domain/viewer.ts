/**
 * Who asks. First parameter of every store query: a user or an API token sees what its account may see,
 * `system` is Adept itself (jobs, start-up).
 */
export type Viewer =
  | { kind: 'system' }
  | { kind: 'user'; userId: string; email: string }
  | { kind: 'api-token'; apiTokenId: string };

export const SYSTEM: Viewer = { kind: 'system' };
