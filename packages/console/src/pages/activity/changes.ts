import type { AuditEntry } from '@adept/contract';

export const CHANGED_MEMBERS = ['name', 'revision', 'owner', 'deputy', 'tags'] as const;

export interface Change {
  member: (typeof CHANGED_MEMBERS)[number];
  /** Empty: there was none. */
  before: string;
  after: string;
}

/** What a row tells of members before and after; members this console doesn't know are left out. */
export function changesOf({ details }: Pick<AuditEntry, 'details'>): Change[] {
  const { before, after } = details as { before?: Record<string, unknown>; after?: Record<string, unknown> };
  if (!before || !after) return [];
  // Some actions tell the whole of both sides: only what differs is a change.
  return CHANGED_MEMBERS.map((member) => ({
    member,
    before: textOf(before[member]),
    after: textOf(after[member]),
  })).filter((change) => change.before !== change.after);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
