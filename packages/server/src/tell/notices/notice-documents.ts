import type * as contract from '@adept/contract';
import type { Delivery, Notice, NoticeRule } from '../../domain/notice.ts';

export function toNoticeRule({ createdAt, ...rule }: NoticeRule): contract.NoticeRule {
  return { ...rule, createdAt: createdAt.toISOString() };
}

/** A message as the API shows it; one that is kept in case a problem closes again simply waits. */
export function toNotice(notice: Notice, deliveries: readonly Delivery[]): contract.Notice {
  const { id, kind, channel, address, ruleId, subject, state, attempts } = notice;
  const waits = state === 'waiting' || state === 'held';
  return {
    id,
    kind,
    channel,
    recipient: address,
    ruleId,
    subject,
    state: state === 'held' ? 'waiting' : state,
    attempts,
    createdAt: notice.createdAt.toISOString(),
    nextAttemptAt: waits ? notice.nextAttemptAt.toISOString() : null,
    sentAt: notice.sentAt?.toISOString() ?? null,
    deliveries: deliveries.map((delivery) => ({ ...delivery, at: delivery.at.toISOString() })),
  };
}
