/** Who did what. Rows are added and read; the trigger refuses the rest on either engine, whoever asks. */
export const statements = [
  // No foreign keys: what was done to a token is told after the token is gone, too.
  `CREATE TABLE audit (
    id uuid PRIMARY KEY, at timestamptz NOT NULL, actor_kind text NOT NULL, actor_id text, actor_name text,
    action text NOT NULL, token_id uuid, target_id text, target_name text, result text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}', address text)`,
  `CREATE INDEX audit_token ON audit (token_id, id DESC) WHERE token_id IS NOT NULL`,
  `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'rows of the audit are never changed or removed' USING ERRCODE = 'insufficient_privilege';
  END $$`,
  `CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
];
