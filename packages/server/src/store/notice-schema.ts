import type { ColumnType, Generated } from 'kysely';
import type { Delivery, NoticeChannel, NoticeKind, NoticeState, WebhookPreset } from '../domain/notice.ts';

/** Rows of the notices' tables (migrations/). */
type NullableJson = ColumnType<unknown, string | null, string | null>;
type NullableSealed = ColumnType<Uint8Array | null, Uint8Array | null, Uint8Array | null>;

export interface NoticeRulesTable {
  id: string;
  name: string;
  channel: NoticeChannel;
  recipient: string | null;
  host: string | null;
  preset: WebhookPreset | null;
  template: string | null;
  url_sealed: NullableSealed;
  secret_sealed: NullableSealed;
  token_id: string | null;
  tag: string | null;
  severity: 'warning' | 'error';
  language: string;
  time_zone: string;
  enabled: boolean;
  created_at: Date;
}

export interface WorkItemsTable {
  id: string;
  key: string;
  opened_at: Date;
  /** Since when none of its problems is open. */
  quiet_since: Date | null;
  /** When that counts as resolved. */
  quiet_until: Date | null;
  /** How often it came back. */
  returns: Generated<number>;
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  reminded_at: Date | null;
  ended_at: Date | null;
}

export interface NoticesTable {
  id: string;
  key: string;
  kind: NoticeKind;
  channel: NoticeChannel;
  address: string | null;
  rule_id: string | null;
  destination: string;
  work_item_id: string | null;
  expiry: NullableJson;
  state: NoticeState;
  /** Somebody wants it again: sent whatever became of its work item. */
  repeat: Generated<boolean>;
  attempts: Generated<number>;
  created_at: Date;
  next_attempt_at: Date;
  /** Set while an attempt is under way; a past time: the attempt never came to an end. */
  claimed_until: Date | null;
  sent_at: Date | null;
  subject: string | null;
  message: NullableJson;
}

export interface NoticeTables {
  notice_rules: NoticeRulesTable;
  work_items: WorkItemsTable;
  work_item_problems: { problem_id: string; work_item_id: string };
  notices: NoticesTable;
  deliveries: {
    id: string;
    notice_id: string;
    at: Date;
    outcome: Delivery['outcome'];
    answer: string;
    milliseconds: number;
  };
  calendar_feeds: {
    id: string;
    name: string;
    hash: string;
    language: string;
    time_zone: string;
    created_at: Date;
    revoked_at: Date | null;
  };
}
