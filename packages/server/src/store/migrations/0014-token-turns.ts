/** What a token's state turned to and when: a problem grows worse under its id, and `unknown` is no problem, so that problems alone don't tell it. */
export const statements = [
  `CREATE TABLE token_turns (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, at timestamptz NOT NULL,
    before text, state text NOT NULL, opened uuid[] NOT NULL DEFAULT '{}', closed uuid[] NOT NULL DEFAULT '{}',
    changed uuid[] NOT NULL DEFAULT '{}', evidence_ids uuid[] NOT NULL DEFAULT '{}')`,
  `CREATE INDEX token_turns_token ON token_turns (token_id, id DESC)`,
  `CREATE INDEX token_turns_at ON token_turns (token_id, at)`,
  // Until now: the first good answer, and each time at which problems opened or closed, as far as they are kept. Of how a
  // problem grew only its last severity is known. The ids are UUIDv7 of the time, as the store makes them.
  `INSERT INTO token_turns (id, token_id, at, before, state, opened, closed, evidence_ids)
    WITH moments AS (
      SELECT token_id, opened_at AS at FROM problems
      UNION SELECT token_id, closed_at FROM problems WHERE closed_at IS NOT NULL
      UNION SELECT token_id, min(at) FROM evidence
        WHERE kind = 'apple-answer' AND outcome = 'success' AND endpoint <> 'GET /session' GROUP BY token_id
    ), states AS (
      SELECT m.token_id, m.at, coalesce((
        SELECT min(p.severity) FROM problems p
        WHERE p.token_id = m.token_id AND p.opened_at <= m.at AND (p.closed_at IS NULL OR p.closed_at > m.at)), 'ok') AS state
      FROM moments m
    ), turns AS (
      SELECT token_id, at, state, lag(state) OVER (PARTITION BY token_id ORDER BY at) AS before,
        lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') AS milliseconds,
        md5(token_id::text || at::text) AS rest
      FROM states
    )
    SELECT (substr(milliseconds, 1, 8) || '-' || substr(milliseconds, 9, 4) || '-7' || substr(rest, 1, 3) || '-8'
        || substr(rest, 4, 3) || '-' || substr(rest, 7, 12))::uuid,
      t.token_id, t.at, t.before, t.state,
      ARRAY(SELECT id FROM problems p WHERE p.token_id = t.token_id AND p.opened_at = t.at ORDER BY id),
      ARRAY(SELECT id FROM problems p WHERE p.token_id = t.token_id AND p.closed_at = t.at ORDER BY id),
      ARRAY(SELECT id FROM evidence e WHERE e.token_id = t.token_id AND e.changed AND e.at <= t.at
        ORDER BY e.recorded DESC LIMIT 3)
    FROM turns t`,
];
