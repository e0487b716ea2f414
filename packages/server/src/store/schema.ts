import type { AuditAction, AuditActorKind } from '@adept/contract';
import type { Evidence, TokenState } from '@adept/diagnosis';
import type { ColumnType, Generated } from 'kysely';
import type { NoticeTables } from './notice-schema.ts';

/** Rows as the tables hold them (migrations/). JSON is written as text and read parsed; numbers fit in a double. */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;
type Sealed = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

export interface TokensTable {
  id: string;
  name: string;
  origin: Generated<'adept' | 'intune'>;
  created_at: Date;
  organization_id: string | null;
  organization_name: string | null;
  organization_type: string | null;
  mdm_server_uuid: string | null;
  mdm_server_name: string | null;
  admin_id: string | null;
  owner: string | null;
  deputy: string | null;
  tags: Generated<string[]>;
  credentials_id: string | null;
  next_sync_at: Date | null;
  last_good_sync_at: Date | null;
  last_full_sync_at: Date | null;
  full_sync_at: Date | null;
  device_count: Generated<number>;
  unassigned_count: Generated<number>;
  assigned_count: Generated<number>;
  pushed_count: Generated<number>;
  lease_holder: string | null;
  lease_until: Date | null;
  lease_fence: Generated<number>;
  /** The state that the newest `token.state` event told. */
  told_state: TokenState | null;
  deleted_at: Date | null;
  /** How much of the evidence the newest judgement that was written had seen, and when it was made. */
  judged_version: Generated<string>;
  judged_at: Date | null;
  /** When somebody last looked at what to do. */
  remedy_opened_at: Date | null;
  /** Beginning of the newest verification. */
  verified_at: Date | null;
}

export interface TokenKeyPairsTable {
  id: string;
  token_id: string;
  created_at: Date;
  certificate_pem: string;
  issuer_der_hex: string;
  serial_hex: string;
  private_key_sealed: Sealed;
  state: 'staged' | 'current' | 'former';
  /** When the certificate was first taken from here. */
  downloaded_at: Date | null;
}

export interface RenewalLinksTable {
  id: string;
  token_id: string;
  hash: string;
  language: string | null;
  created_by: string;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

export interface TokenCredentialsTable {
  id: string;
  token_id: string;
  key_pair_id: string | null;
  consumer_key: string;
  sealed: Sealed;
  expires_at: Date;
  uploaded_at: Date;
  /** false: nothing is written under them until Apple says that they are of the known MDM server. */
  identity_settled: Generated<boolean>;
}

export interface CursorsTable {
  token_id: string;
  cursor: string | null;
  phase: 'fetch' | 'sync';
  generation: string | null;
  stored_at: Date;
  told_until: Date | null;
}

export interface DevicesTable {
  token_id: string;
  serial: string;
  model: string | null;
  description: string | null;
  family: string | null;
  os: string | null;
  color: string | null;
  asset_tag: string | null;
  profile_status: string | null;
  profile_uuid: string | null;
  assigned_at: Date | null;
  pushed_at: Date | null;
  added_at: Date | null;
  removed_at: Date | null;
  removed_reason: 'deleted-by-apple' | 'absent-from-full-fetch' | 'identity-replaced' | null;
  missing_since: Date | null;
  op_at: Date | null;
  generation: string | null;
  extra: Json;
}

export interface SyncRunsTable {
  id: string;
  token_id: string;
  mode: 'changes' | 'full';
  state: 'queued' | 'running' | 'succeeded' | 'failed';
  requested_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
  pages: Generated<number>;
  devices: Generated<number>;
  error_code: string | null;
  /** What a full list will hold, where the last one told. */
  expected_devices: number | null;
  /** When this worker began, and what the run had counted by then: the rate is this worker's. */
  begun_at: Date | null;
  begun_devices: Generated<number>;
  last_page_at: Date | null;
  /** Time of the newest `sync.progress` event. */
  told_at: Date | null;
}

export interface EventsTable {
  id: string;
  at: Date;
  type: string;
  token_id: string;
  facts: Json;
}

export interface EvidenceTable {
  id: string;
  token_id: string;
  at: Date;
  credentials_id: string | null;
  kind: Evidence['kind'];
  endpoint: string | null;
  outcome: string | null;
  signature: string;
  changed: boolean;
  /** The enrollment profile that a call was about. */
  profile_id: string | null;
  facts: Json;
  /** Counted by the database: the order facts of one token were recorded in. */
  recorded: ColumnType<string, never, never>;
}

export interface ProfilesTable {
  id: string;
  name: string;
  content: Json;
  revision: number;
  created_at: Date;
  updated_at: Date;
}

export interface ProfileDefinitionsTable {
  profile_id: string;
  token_id: string;
  state: 'wanted' | 'defined' | 'refused' | 'missing';
  revision: number | null;
  profile_uuid: string | null;
  defined_at: Date | null;
  checked_at: Date | null;
  apple_code: string | null;
  due_at: Date;
  version: Generated<number>;
}

export interface ProblemsTable {
  id: string;
  token_id: string;
  cause_id: string;
  profile_id: string | null;
  severity: 'warning' | 'error';
  opened_at: Date;
  closed_at: Date | null;
  judged: Json;
  /** What Adept did that closed it, and when that was seen; null: it wasn't Adept. */
  repair_action: string | null;
  repaired_at: Date | null;
}

/** A time at which a token's state, or which problems are open, turned. */
export interface TokenTurnsTable {
  id: string;
  token_id: string;
  at: Date;
  before: TokenState | null;
  state: TokenState;
  opened: string[];
  closed: string[];
  changed: string[];
  evidence_ids: string[];
}

export interface VerificationsTable {
  id: string;
  token_id: string;
  at: Date;
  ended_at: Date;
  trigger: 'person' | 'remedy-opened' | 'pace';
  calls: Json;
  result: 'works' | 'warning' | 'still' | 'unclear' | 'unanswered';
  closed: number;
}

export interface AuditTable {
  id: string;
  at: Date;
  actor_kind: AuditActorKind;
  actor_id: string | null;
  actor_name: string | null;
  action: AuditAction;
  token_id: string | null;
  target_id: string | null;
  target_name: string | null;
  result: 'done' | 'refused';
  details: Json;
  address: string | null;
}

export interface Schema extends NoticeTables {
  meta: { name: string; value: string };
  users: { id: string; email: string; password_hash: string; created_at: Date };
  sessions: { id_hash: string; user_id: string; csrf_hash: string; created_at: Date; expires_at: Date };
  api_tokens: { id: string; name: string; hash: string; created_at: Date; revoked_at: Date | null };
  set_up_codes: { hash: string; created_at: Date; used_at: Date | null };
  idempotency_keys: {
    caller: string;
    key: string;
    request_hash: string;
    status: number | null;
    headers: NullableJson;
    body_sealed: Uint8Array | null;
    created_at: Date;
  };
  tokens: TokensTable;
  token_key_pairs: TokenKeyPairsTable;
  token_credentials: TokenCredentialsTable;
  renewal_links: RenewalLinksTable;
  cursors: CursorsTable;
  devices: DevicesTable;
  sync_runs: SyncRunsTable;
  evidence: EvidenceTable;
  problems: ProblemsTable;
  profiles: ProfilesTable;
  profile_definitions: ProfileDefinitionsTable;
  verifications: VerificationsTable;
  token_turns: TokenTurnsTable;
  events: EventsTable;
  event_counter: { last: string };
  audit: AuditTable;
}
