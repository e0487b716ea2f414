/** What a full list is compared by at its end: who was seen in it, and which devices were missing from it. */
export const statements = [
  // A row a page, not a mark on each device: reading an unchanged list again writes no device.
  `CREATE TABLE listed_pages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE,
    begun_at timestamptz, known_before integer, serials text[] NOT NULL, unannounced text[] NOT NULL)`,
  `CREATE INDEX listed_pages_token ON listed_pages (token_id)`,
  `ALTER TABLE devices ADD COLUMN missing_since timestamptz`,
  `CREATE INDEX devices_missing ON devices (token_id, serial) WHERE missing_since IS NOT NULL`,
  `ALTER TABLE tokens ADD COLUMN full_sync_at timestamptz`,
];
