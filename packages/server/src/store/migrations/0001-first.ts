/** The first schema. Times are timestamptz in UTC; ids UUIDv7; secrets are sealed (see store/secrets.ts) before they get here. */
// The serial is collated "C": one b-tree then serves prefixes, order and keyset pages alike.
export const statements = [
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `CREATE TABLE meta (name text PRIMARY KEY, value text NOT NULL)`,
  `CREATE TABLE users (
    id uuid PRIMARY KEY, email text NOT NULL UNIQUE, password_hash text NOT NULL, created_at timestamptz NOT NULL)`,
  `CREATE TABLE sessions (
    id_hash text PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    csrf_hash text NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL)`,
  `CREATE TABLE api_tokens (
    id uuid PRIMARY KEY, name text NOT NULL, hash text NOT NULL UNIQUE, created_at timestamptz NOT NULL, revoked_at timestamptz)`,
  `CREATE INDEX sessions_user ON sessions (user_id)`,
  `CREATE TABLE set_up_codes (hash text PRIMARY KEY, created_at timestamptz NOT NULL, used_at timestamptz)`,
  `CREATE TABLE idempotency_keys (
    caller text NOT NULL, key text NOT NULL, request_hash text NOT NULL, status integer, headers jsonb, body_sealed bytea,
    created_at timestamptz NOT NULL, PRIMARY KEY (caller, key))`,
  `CREATE TABLE tokens (
    id uuid PRIMARY KEY, name text NOT NULL, origin text NOT NULL DEFAULT 'adept', created_at timestamptz NOT NULL,
    organization_id text, organization_name text, organization_type text,
    mdm_server_uuid text, mdm_server_name text, admin_id text,
    owner text, deputy text, tags text[] NOT NULL DEFAULT '{}',
    credentials_id uuid, next_sync_at timestamptz, last_good_sync_at timestamptz, last_full_sync_at timestamptz,
    device_count integer NOT NULL DEFAULT 0, unassigned_count integer NOT NULL DEFAULT 0,
    assigned_count integer NOT NULL DEFAULT 0, pushed_count integer NOT NULL DEFAULT 0,
    lease_holder text, lease_until timestamptz, lease_fence integer NOT NULL DEFAULT 0, told_state text)`,
  `CREATE UNIQUE INDEX tokens_name ON tokens (lower(name))`,
  `CREATE INDEX tokens_due ON tokens (next_sync_at) WHERE credentials_id IS NOT NULL`,
  `CREATE TABLE token_key_pairs (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, created_at timestamptz NOT NULL,
    certificate_pem text NOT NULL, issuer_der_hex text NOT NULL, serial_hex text NOT NULL,
    private_key_sealed bytea NOT NULL, state text NOT NULL)`,
  `CREATE INDEX token_key_pairs_recipient ON token_key_pairs (issuer_der_hex, serial_hex)`,
  `CREATE TABLE token_credentials (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, key_pair_id uuid,
    consumer_key text NOT NULL, sealed bytea NOT NULL, expires_at timestamptz NOT NULL, uploaded_at timestamptz NOT NULL)`,
  `CREATE INDEX token_key_pairs_token ON token_key_pairs (token_id)`,
  `CREATE INDEX token_credentials_token ON token_credentials (token_id)`,
  `CREATE TABLE cursors (
    token_id uuid PRIMARY KEY REFERENCES tokens ON DELETE CASCADE, cursor text, phase text NOT NULL, generation uuid, stored_at timestamptz NOT NULL)`,
  // No foreign key: the lease on the token row proves it per page; per row it took the load from 10,000 rows a second to 6,000.
  `CREATE TABLE devices (
    token_id uuid NOT NULL, serial text COLLATE "C" NOT NULL,
    model text, description text, family text, os text, color text, asset_tag text,
    profile_status text, profile_uuid text, assigned_at timestamptz, pushed_at timestamptz, added_at timestamptz,
    removed_at timestamptz, removed_reason text, op_at timestamptz, generation uuid, extra jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (token_id, serial))`,
  `CREATE INDEX devices_serial ON devices (serial, token_id)`,
  `CREATE INDEX devices_serial_inside ON devices USING gin (serial gin_trgm_ops)`,
  `CREATE INDEX devices_status ON devices (token_id, profile_status, serial)`,
  `CREATE TABLE sync_runs (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, mode text NOT NULL, state text NOT NULL,
    requested_at timestamptz NOT NULL, started_at timestamptz, ended_at timestamptz,
    pages integer NOT NULL DEFAULT 0, devices integer NOT NULL DEFAULT 0, error_code text,
    expected_devices integer, begun_at timestamptz, begun_devices integer NOT NULL DEFAULT 0,
    last_page_at timestamptz, told_at timestamptz)`,
  `CREATE INDEX sync_runs_token ON sync_runs (token_id, id DESC)`,
  `CREATE UNIQUE INDEX sync_runs_queued ON sync_runs (token_id) WHERE state = 'queued'`,
  `CREATE TABLE evidence (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, at timestamptz NOT NULL,
    credentials_id uuid, kind text NOT NULL, endpoint text, outcome text,
    signature text NOT NULL, changed boolean NOT NULL, facts jsonb NOT NULL)`,
  `CREATE INDEX evidence_token ON evidence (token_id, kind, endpoint, id DESC)`,
  `CREATE INDEX evidence_changes ON evidence (token_id, id DESC) WHERE changed`,
  `CREATE INDEX evidence_age ON evidence (at) WHERE NOT changed`,
  `CREATE TABLE problems (
    id uuid PRIMARY KEY, token_id uuid NOT NULL REFERENCES tokens ON DELETE CASCADE, cause_id text NOT NULL, severity text NOT NULL,
    opened_at timestamptz NOT NULL, closed_at timestamptz, judged jsonb NOT NULL)`,
  `CREATE UNIQUE INDEX problems_open ON problems (token_id, cause_id) WHERE closed_at IS NULL`,
  `CREATE INDEX problems_token ON problems (token_id, id DESC)`,
  // No foreign keys: what happened to a token is told after the token is gone, too.
  `CREATE TABLE events (
    id bigint PRIMARY KEY, at timestamptz NOT NULL, type text NOT NULL, token_id uuid NOT NULL, facts jsonb NOT NULL)`,
  `CREATE INDEX events_at ON events (at)`,
  // One row, not a sequence: its lock gives ids in the order of commits, without gaps, so a reader can't overtake an event.
  `CREATE TABLE event_counter (last bigint NOT NULL)`,
  `INSERT INTO event_counter (last) VALUES (0)`,
];
