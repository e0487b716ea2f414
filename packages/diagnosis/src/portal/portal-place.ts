import type { Portal } from '../cause-id.ts';

/**
 * How sure we are of a place: high = Apple's own words of this generation or two sources that agree; medium = one
 * source; unverified = no text was read, so no menu words may be shown.
 */
export type Confidence = 'high' | 'medium' | 'unverified';

/** Who may do it: a role Apple names, or a right without a role where the roles aren't certain. Ids of texts `portal.role.*`. */
export type PortalRole =
  'organization-administrator' | 'administrator' | 'may-download-tokens' | 'may-manage-services';

/** Where a task is done in one of Apple's portals: dated data, not sentences. */
export interface PortalPlace {
  portal: Portal;
  /** Host of the portal's start page. */
  startPage: string;
  /**
   * Labels as Apple writes them in English, outermost first; shown in quotes and never translated. `{server}` stands
   * for the name of the token's MDM server. Empty when unverified or when no menu leads there. */
  path: readonly string[];
  /** Label of the button that does it; null when none is certain. */
  button: string | null;
  role: PortalRole;
  confidence: Confidence;
  /** Day the source was read, YYYY-MM-DD. */
  writtenOn: string;
}

/** Tasks that a person does by hand at Apple. */
export const PORTAL_TASKS = ['accept-terms', 'check-mdm-server', 'download-token'] as const;
export type PortalTask = (typeof PORTAL_TASKS)[number];
