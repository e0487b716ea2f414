import type { Portal } from '../cause-id.ts';
import type { TokenHistory } from '../diagnosis.ts';

const BOTH: readonly Portal[] = ['apple-business', 'apple-school'];

/**
 * The portals a step may have to be done in: one when Apple's `org_type` says which (`edu`, `org`), both side by side
 * while it is unknown (portal-steps reference §6 rule 4).
 */
export function portalsOf(organization: TokenHistory['organization']): readonly Portal[] {
  if (organization.type === 'org') return ['apple-business'];
  if (organization.type === 'edu') return ['apple-school'];
  return BOTH;
}
