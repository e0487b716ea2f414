/** Notices: rules, work items as they were told, the outbox and what became of each message, calendar feeds. */
export const statements = [
  // Address and secret of a webhook are sealed; whoever has a Slack address can write into the channel.
  `CREATE TABLE notice_rules (
    id uuid PRIMARY KEY, name text NOT NULL, channel text NOT NULL, recipient text, host text, preset text, template text,
    url_sealed bytea, secret_sealed bytea, token_id uuid REFERENCES tokens ON DELETE CASCADE, tag text,
    severity text NOT NULL, language text NOT NULL, time_zone text NOT NULL, enabled boolean NOT NULL,
    created_at timestamptz NOT NULL)`,
  // One row from the first problem until it stayed closed: what comes and goes meanwhile is one story.
  `CREATE TABLE work_items (
    id uuid PRIMARY KEY, key text NOT NULL, opened_at timestamptz NOT NULL, quiet_since timestamptz, quiet_until timestamptz,
    returns integer NOT NULL DEFAULT 0, acknowledged_at timestamptz, acknowledged_by text, reminded_at timestamptz,
    ended_at timestamptz)`,
  `CREATE UNIQUE INDEX work_items_running ON work_items (key) WHERE ended_at IS NULL`,
  `CREATE INDEX work_items_ended ON work_items (key, ended_at DESC) WHERE ended_at IS NOT NULL`,
  `CREATE TABLE work_item_problems (
    problem_id uuid PRIMARY KEY REFERENCES problems ON DELETE CASCADE,
    work_item_id uuid NOT NULL REFERENCES work_items ON DELETE CASCADE)`,
  `CREATE INDEX work_item_problems_item ON work_item_problems (work_item_id)`,
  // The key makes it one message per destination, work item and threshold, whatever happens twice.
  `CREATE TABLE notices (
    id uuid PRIMARY KEY, key text NOT NULL UNIQUE, kind text NOT NULL, channel text NOT NULL, address text, rule_id uuid,
    destination text NOT NULL, work_item_id uuid, expiry jsonb, state text NOT NULL, repeat boolean NOT NULL DEFAULT false,
    attempts integer NOT NULL DEFAULT 0, created_at timestamptz NOT NULL, next_attempt_at timestamptz NOT NULL,
    claimed_until timestamptz, sent_at timestamptz, subject text, message jsonb)`,
  `CREATE INDEX notices_due ON notices (next_attempt_at) WHERE state = 'waiting'`,
  `CREATE INDEX notices_item ON notices (work_item_id, destination)`,
  `CREATE TABLE deliveries (
    id uuid PRIMARY KEY, notice_id uuid NOT NULL REFERENCES notices ON DELETE CASCADE, at timestamptz NOT NULL,
    outcome text NOT NULL, answer text NOT NULL, milliseconds integer NOT NULL)`,
  `CREATE INDEX deliveries_notice ON deliveries (notice_id, id)`,
  `CREATE TABLE calendar_feeds (
    id uuid PRIMARY KEY, name text NOT NULL, hash text NOT NULL UNIQUE, language text NOT NULL, time_zone text NOT NULL,
    created_at timestamptz NOT NULL, revoked_at timestamptz)`,
];
