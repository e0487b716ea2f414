import { createHash } from 'node:crypto';
import { statements as first } from './0001-first.ts';
import { statements as reconcilingFetch } from './0002-reconciling-fetch.ts';
import { statements as audit } from './0003-audit.ts';
import { statements as openRuns } from './0004-open-runs.ts';
import { statements as evidenceInOrder } from './0005-evidence-in-order.ts';
import { statements as notices } from './0006-notices.ts';
import { statements as profiles } from './0007-profiles.ts';
import { statements as deletedTokens } from './0008-deleted-tokens.ts';
import { statements as verifications } from './0009-verifications.ts';
import { statements as renewalLinks } from './0010-renewal-links.ts';
import { statements as toldUntil } from './0011-told-until.ts';
import { statements as tokenIdentity } from './0012-token-identity.ts';
import { statements as deviceFilters } from './0013-device-filters.ts';
import { statements as tokenTurns } from './0014-token-turns.ts';

/** One step of the schema. Forward only; a released one is frozen (checksums.json) and never followed by a lower number. */
export interface SchemaMigration {
  /** The file's name without its ending. */
  name: string;
  /** Run in order, all in one transaction. */
  statements: readonly string[];
}

/** Every migration, in order. A list and not a directory, so that a packed program has them too. */
export const MIGRATIONS: readonly SchemaMigration[] = [
  { name: '0001-first', statements: first },
  { name: '0002-reconciling-fetch', statements: reconcilingFetch },
  { name: '0003-audit', statements: audit },
  { name: '0004-open-runs', statements: openRuns },
  { name: '0005-evidence-in-order', statements: evidenceInOrder },
  { name: '0006-notices', statements: notices },
  { name: '0007-profiles', statements: profiles },
  { name: '0008-deleted-tokens', statements: deletedTokens },
  { name: '0009-verifications', statements: verifications },
  { name: '0010-renewal-links', statements: renewalLinks },
  { name: '0011-told-until', statements: toldUntil },
  { name: '0012-token-identity', statements: tokenIdentity },
  { name: '0013-device-filters', statements: deviceFilters },
  { name: '0014-token-turns', statements: tokenTurns },
];

/** SHA-256 over names and statements: what a stored template of an empty store is known by. */
export function migrationsChecksum(migrations: readonly SchemaMigration[] = MIGRATIONS): string {
  return createHash('sha256').update(JSON.stringify(migrations)).digest('hex');
}
