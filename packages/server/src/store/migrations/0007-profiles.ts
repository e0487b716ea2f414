/** Enrollment profiles, where each is wanted and what Apple holds of it; problems and evidence about one of them. */
export const statements = [
  `CREATE TABLE profiles (
    id uuid PRIMARY KEY, name text NOT NULL, content jsonb NOT NULL, revision integer NOT NULL,
    created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL)`,
  `CREATE UNIQUE INDEX profiles_name ON profiles (lower(name))`,
  // One row per token that wants it. 'revision' is the one that Apple holds or refused; 'version' grows with each write of what Apple said.
  `CREATE TABLE profile_definitions (
    profile_id uuid NOT NULL REFERENCES profiles ON DELETE CASCADE, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE,
    state text NOT NULL, revision integer, profile_uuid text, defined_at timestamptz, checked_at timestamptz, apple_code text,
    due_at timestamptz NOT NULL, version integer NOT NULL DEFAULT 0, PRIMARY KEY (profile_id, token_id))`,
  `CREATE INDEX profile_definitions_due ON profile_definitions (token_id, due_at)`,
  // No foreign keys: what was said about a profile stays when the profile is gone.
  `ALTER TABLE evidence ADD COLUMN profile_id uuid`,
  `CREATE INDEX evidence_profile ON evidence (token_id, profile_id, endpoint, id DESC) WHERE profile_id IS NOT NULL`,
  `ALTER TABLE problems ADD COLUMN profile_id uuid`,
  `DROP INDEX problems_open`,
  `CREATE UNIQUE INDEX problems_open ON problems (
    token_id, cause_id, coalesce(profile_id, '00000000-0000-0000-0000-000000000000')) WHERE closed_at IS NULL`,
];
