/** Each check with Apple and its answer; what heals by itself; and judgements of several servers in the order of their evidence. */
export const statements = [
  // Up to where (evidence.recorded) the newest judgement saw: two servers may judge one token at once.
  `ALTER TABLE tokens
    ADD COLUMN judged_version bigint NOT NULL DEFAULT 0,
    ADD COLUMN judged_at timestamptz,
    ADD COLUMN remedy_opened_at timestamptz,
    ADD COLUMN verified_at timestamptz`,
  `CREATE TABLE verifications (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL, trigger text NOT NULL, calls jsonb NOT NULL, result text NOT NULL, closed integer NOT NULL)`,
  `CREATE INDEX verifications_token ON verifications (token_id, id DESC)`,
  `CREATE INDEX verifications_at ON verifications (at)`,
  `ALTER TABLE problems ADD COLUMN repair_action text, ADD COLUMN repaired_at timestamptz`,
  `CREATE INDEX problems_repaired ON problems (repaired_at DESC) WHERE repaired_at IS NOT NULL`,
];
