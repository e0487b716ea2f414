/** Links for people without an account; and when a public key left the house. */
export const statements = [
  `ALTER TABLE token_key_pairs ADD COLUMN downloaded_at timestamptz`,
  // The secret itself is never stored: SHA-256 of 256 random bits.
  `CREATE TABLE renewal_links (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, hash text NOT NULL UNIQUE,
    language text, created_by text NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
    used_at timestamptz, revoked_at timestamptz)`,
  `CREATE INDEX renewal_links_token ON renewal_links (token_id, id)`,
];
