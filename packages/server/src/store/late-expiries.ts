import type { ExpiryFacts, NewNotice } from '../domain/notice.ts';
import { noticeKey } from './notice-outbox.ts';
import type { Connection } from './transaction.ts';

/**
 * One message tells of all tokens of an organisation that end on one day. A token that is found to end on it after the
 * message was made (Apple calls it expired before its date, somebody connects it) isn't in it: its own message, by its id.
 */
export async function latecomersOf(
  connection: Connection,
  notices: readonly NewNotice[],
): Promise<NewNotice[]> {
  const grouped = new Map(
    notices.flatMap((notice) => (notice.expiry ? [[noticeKey(notice), notice] as const] : [])),
  );
  if (grouped.size === 0) return [];
  const made = await connection
    .selectFrom('notices')
    .select(['key', 'expiry'])
    .where('key', 'in', [...grouped.keys()])
    .execute();
  return made.flatMap(({ key, expiry }) => {
    const notice = grouped.get(key);
    const told = (expiry as ExpiryFacts | null)?.tokenIds ?? [];
    const late = notice?.expiry?.tokenIds.filter((id) => !told.includes(id)) ?? [];
    return late.flatMap((id) => (notice ? [ofOne(notice, id)] : []));
  });
}

function ofOne(notice: NewNotice, tokenId: string): NewNotice {
  const day = notice.expiry?.day ?? '';
  return { ...notice, about: `${notice.about}+${tokenId}`, expiry: { tokenIds: [tokenId], day } };
}
