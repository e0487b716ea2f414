import type { AuditEntry } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type * as domain from '../domain/audit.ts';

/** A row of the audit as the API shows it. One that a newer program wrote is told by its bare name. */
export function toAuditEntry(entry: domain.AuditEntry, speaker: Speaker): AuditEntry {
  return {
    ...entry,
    at: entry.at.toISOString(),
    title: speaker.find(`audit.action.${entry.action}`) ?? entry.action,
  };
}
