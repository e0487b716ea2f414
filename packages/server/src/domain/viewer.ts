/**
 * Who asks. First parameter of every store query: a user or an API token sees what its account may see,
 * `system` is Adept itself (jobs, start-up), `visitor` somebody at the door who hasn't proven who it is.
 * What a viewer changes is written to the audit in his name; `address` is where the request came from.
 */
export type Viewer =
  | { kind: 'system' }
  | { kind: 'visitor'; address: string | null }
  | LinkViewer
  | { kind: 'user'; userId: string; email: string; address?: string | null }
  | { kind: 'api-token'; apiTokenId: string; name: string; address?: string | null };

/** Whoever holds a renewal link: this token and nothing else, once. */
export interface LinkViewer {
  kind: 'link';
  linkId: string;
  tokenId: string;
  /** Until when the link counts. */
  expiresAt: Date;
  address: string | null;
}

/** Which token a viewer is kept to; null: he isn't. */
export function onlyToken(viewer: Viewer): string | null {
  return viewer.kind === 'link' ? viewer.tokenId : null;
}

export const SYSTEM: Viewer = { kind: 'system' };
