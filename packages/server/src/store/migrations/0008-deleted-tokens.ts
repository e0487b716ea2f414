/** A deleted token is kept for a while, with all that hangs on it; its name is free at once. */
export const statements = [
  `ALTER TABLE tokens ADD COLUMN deleted_at timestamptz`,
  `DROP INDEX tokens_name`,
  `CREATE UNIQUE INDEX tokens_name ON tokens (lower(name)) WHERE deleted_at IS NULL`,
  `DROP INDEX tokens_due`,
  `CREATE INDEX tokens_due ON tokens (next_sync_at) WHERE credentials_id IS NOT NULL AND deleted_at IS NULL`,
];
