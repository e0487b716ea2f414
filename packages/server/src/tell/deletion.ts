import type { Deletion } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import { impactOf } from '../domain/token-history.ts';
import { restorableUntil, type Token } from '../domain/token.ts';

/** What a deletion would end, what goes on all the same, and until when it could be taken back. */
export function toDeletion(
  token: Token,
  {
    openProblems,
    openLinks,
    now,
    speaker,
  }: { openProblems: number; openLinks: number; now: Date; speaker: Speaker },
): Deletion {
  const impact = impactOf(token);
  const until = restorableUntil(now);
  const isLive = token.credentialsId !== null;
  const say = (id: string, parameters = {}) => ({
    id,
    text: speaker.find(`deletion.${id}`, parameters) ?? '',
  });
  return {
    tokenId: token.id,
    name: token.name,
    devices: {
      total: token.counts.devices,
      enrolled: impact.enrolled,
      assigned: impact.assigned,
      unassigned: impact.newOrUnassigned,
    },
    openProblems,
    openLinks,
    restorableUntil: until.toISOString(),
    consequences: [
      ...(isLive ? [say('no-sync')] : []),
      say('no-watch', { problems: openProblems }),
      ...(openLinks > 0 ? [say('links-void', { links: openLinks })] : []),
      ...(impact.enrolled > 0 ? [say('enrolled-go-on', { devices: impact.enrolled })] : []),
      ...(impact.assigned > 0 ? [say('assigned-still-enroll', { devices: impact.assigned })] : []),
      ...(isLive ? [say('apple-unchanged')] : []),
      say('restorable', { until }),
    ],
  };
}
