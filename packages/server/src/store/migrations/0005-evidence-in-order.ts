/** The order facts were recorded in, counted by the database: dates and ids follow clocks, which are set back or differ. */
export const statements = [
  `ALTER TABLE evidence ADD COLUMN recorded bigint`,
  // Until now the ids told it.
  `UPDATE evidence SET recorded = known.place
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM evidence) AS known WHERE known.id = evidence.id`,
  `ALTER TABLE evidence ALTER COLUMN recorded SET NOT NULL`,
  `ALTER TABLE evidence ALTER COLUMN recorded ADD GENERATED ALWAYS AS IDENTITY`,
  `SELECT setval(pg_get_serial_sequence('evidence', 'recorded'), coalesce(max(recorded), 0) + 1, false) FROM evidence`,
  `DROP INDEX evidence_token`,
  `CREATE INDEX evidence_token ON evidence (token_id, kind, endpoint, recorded DESC)`,
  `DROP INDEX evidence_changes`,
  `CREATE INDEX evidence_changes ON evidence (token_id, recorded DESC) WHERE changed`,
  `CREATE INDEX evidence_order ON evidence (token_id, recorded DESC)`,
];
