import type { Evidence } from '@adept/diagnosis';
import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { Lease } from '../domain/lease.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { Viewer } from '../domain/viewer.ts';
import { isMarkedApart, ofClocks, toldTogetherSince } from './clock-evidence.ts';
import { isUnique, lineOf, signatureOf, streamOf } from './evidence-signature.ts';
import { ofIncidents } from './incident-evidence.ts';
import { fromJson, toJson } from './json-dates.ts';
import { holdLease } from './leases.ts';
import { ofLists } from './list-evidence.ts';
import type { EvidenceTable } from './schema.ts';
import type { StoreContext } from './store-context.ts';
import { lockToken } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

const KEPT_DAYS = 30;
const MILLISECONDS_A_DAY = 86_400_000;
/** As many failures as the rule that asks for the most (Apple asks to slow down). */
const KEPT_FAILURES = 5;
/** Most facts that one judgement looks at. */
const JUDGED = 600;

type EvidenceRow = Pick<EvidenceTable, 'id' | 'at' | 'credentials_id' | 'kind'> & { facts: unknown };
type NewRow = Omit<EvidenceTable, 'facts' | 'recorded'> & { facts: string };

function evidenceOf(row: EvidenceRow): Evidence {
  const facts = fromJson(row.facts) as object;
  return { ...facts, id: row.id, at: row.at, credentialsId: row.credentials_id, kind: row.kind } as Evidence;
}

interface Before {
  /** Newest signature of each stream. */
  signatures: Map<string, string>;
  /** The token's newest answer, from whatever endpoint, told that the clocks are apart. */
  apart: boolean;
}

async function recordedBefore(connection: Connection, tokenId: string): Promise<Before> {
  const { rows } = await sql<{ kind: string; endpoint: string | null; signature: string; newest: boolean }>`
    SELECT *, recorded = max(recorded) FILTER (WHERE kind = 'apple-answer') OVER () AS newest FROM (
      SELECT DISTINCT ON (kind, endpoint) kind, endpoint, signature, recorded FROM evidence
      WHERE token_id = ${tokenId} AND kind NOT IN ('token-uploaded', 'key-pair-staged')
      ORDER BY kind, endpoint, recorded DESC) AS streams`.execute(connection);
  return {
    signatures: new Map(
      rows.map((row) => [row.endpoint === null ? row.kind : `${row.kind} ${row.endpoint}`, row.signature]),
    ),
    apart: rows.some(({ newest, signature }) => newest && isMarkedApart(signature)),
  };
}

function rowOf(tokenId: string, id: string, fact: NewEvidence): Omit<NewRow, 'changed'> {
  const { at, credentialsId, kind, ...facts } = fact;
  return {
    id,
    token_id: tokenId,
    at,
    credentials_id: credentialsId,
    kind,
    endpoint: lineOf(fact),
    outcome: 'outcome' in fact ? fact.outcome : null,
    signature: signatureOf(fact),
    profile_id: fact.kind === 'apple-answer' ? (fact.profileId ?? null) : null,
    facts: toJson(facts),
  };
}

/** For a transaction that writes more than evidence: what happened and the fact that it happened are one. */
export async function appendEvidence(
  connection: Connection,
  context: StoreContext,
  tokenId: string,
  facts: readonly NewEvidence[],
): Promise<Evidence[]> {
  if (facts.length === 0) return [];
  const before = await recordedBefore(connection, tokenId);
  const rows: NewRow[] = [];
  for (const fact of facts) {
    const row = rowOf(tokenId, context.newId(), fact);
    const apart = isMarkedApart(row.signature);
    // Clocks are the token's, not an endpoint's: the first answer that finds them apart is news wherever it came from.
    const changed =
      isUnique(fact) || before.signatures.get(streamOf(fact)) !== row.signature || (apart && !before.apart);
    rows.push({ ...row, changed });
    before.signatures.set(streamOf(fact), row.signature);
    if (fact.kind === 'apple-answer') before.apart = apart;
  }
  await connection.insertInto('evidence').values(rows).execute();
  return facts.map((fact, index): Evidence => ({ ...fact, id: rows[index]?.id ?? '' }));
}

/** What was said about profiles that give reason to judge them; those that Apple holds in peace take no place. */
function ofProfiles(tokenId: string) {
  return sql`
    WITH said AS (
      SELECT e.recorded, e.at, e.changed, e.profile_id, e.outcome,
        row_number() OVER (PARTITION BY e.endpoint ORDER BY e.changed DESC, e.recorded DESC) AS change,
        row_number() OVER (PARTITION BY e.endpoint, e.outcome ORDER BY e.recorded DESC) AS newest,
        max(e.recorded) FILTER (WHERE e.outcome = 'success') OVER (PARTITION BY e.endpoint) AS last_good
      FROM evidence e JOIN profile_definitions d ON d.token_id = e.token_id AND d.profile_id = e.profile_id
      WHERE e.token_id = ${tokenId}
    ), in_question AS (
      SELECT profile_id FROM said WHERE outcome = 'refused' AND (recorded > coalesce(last_good, 0) OR at > (
        SELECT at FROM evidence WHERE token_id = ${tokenId} ORDER BY recorded DESC LIMIT 1) - interval '7 days')
    )
    SELECT recorded FROM said
    WHERE profile_id IN (SELECT profile_id FROM in_question) AND (newest = 1 OR (changed AND change <= 8))
    ORDER BY (newest = 1 AND outcome = 'refused') DESC, least(newest, change), recorded DESC LIMIT 100`;
}

/**
 * Append-only facts about tokens. Their order is the one they were recorded in: the database counts it under the token's
 * lock. Neither their dates nor their ids tell it: a clock can be set back, and each server has its own.
 */
export class EvidenceLog {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** In the order given. Nothing is kept of a token that was deleted meanwhile. */
  async append(_viewer: Viewer, tokenId: string, facts: readonly NewEvidence[]): Promise<Evidence[]> {
    if (facts.length === 0) return [];
    return inTransaction(this.#context.database, async (connection) => {
      if (!(await lockToken(connection, tokenId))) return [];
      return appendEvidence(connection, this.#context, tokenId, facts);
    });
  }

  /**
   * Under a lease: what a worker found that no longer has the token isn't told by it.
   * @throws LeaseLost and keeps nothing
   */
  async appendUnder(_viewer: Viewer, lease: Lease, facts: readonly NewEvidence[]): Promise<Evidence[]> {
    if (facts.length === 0) return [];
    return inTransaction(this.#context.database, async (connection) => {
      await holdLease(connection, lease);
      return appendEvidence(connection, this.#context, lease.tokenId, facts);
    });
  }

  /** How far the token's evidence goes. Read before the evidence, it says what a judgement has seen at least; 0: none. */
  async version(_viewer: Viewer, tokenId: string): Promise<number> {
    if (!isId(tokenId)) return 0;
    const { rows } = await sql<{ version: number }>`
      SELECT coalesce(max(recorded), 0)::float8 AS version FROM evidence WHERE token_id = ${tokenId}`.execute(
      this.#context.database,
    );
    return rows[0]?.version ?? 0;
  }

  /**
   * What a judgement of the token needs, oldest first, at most 600: everything since the last good answer (of an
   * endpoint that needs a session: a new session alone closes nothing, so it must not cut the history) before the
   * newest change of outcome (the newest of it where that is too much), the last success of each endpoint, the last
   * account seen, run of each outcome, lost cursor and count of devices, how the newest of these began, all uploads, key pairs
   * and changes of account, and each refusal twice: what was said twice stays open however often Apple says something
   * else meanwhile; and where an endpoint has refused since it last worked, that twice too, however well the others work; and what tells
   * since when one of Apple's lists has given no usable answer.
   * Of the calls about a wanted profile, where Apple refused or missed it last or in the last seven days, the last of each
   * outcome and the last changes.
   * Of Apple's clock the newest answer that found it together with ours, and the first 20 that changed since and found it apart.
   * What Adept heals by itself is judged by how often it came back: the beginning and the end of the last 25 times in
   * seven days, and the last 25 comparisons with a full list.
   */
  async forJudging(_viewer: Viewer, tokenId: string): Promise<Evidence[]> {
    const rows = await sql<EvidenceRow>`
      WITH newest_change AS (
        SELECT max(recorded) AS recorded FROM evidence
        WHERE token_id = ${tokenId} AND kind = 'apple-answer' AND changed
      ), since AS (
        -- A subquery is answered once; joined, it was answered again for each row of a table that has no statistics yet.
        SELECT max(recorded) AS recorded FROM evidence
        WHERE token_id = ${tokenId} AND kind = 'apple-answer' AND outcome = 'success'
          AND endpoint <> 'GET /session' AND recorded < (SELECT recorded FROM newest_change)
      ), worked AS (
        SELECT DISTINCT ON (endpoint) endpoint, recorded FROM evidence WHERE token_id = ${tokenId}
          AND kind = 'apple-answer' AND outcome = 'success' ORDER BY endpoint, recorded DESC
      ), always AS (
        (SELECT recorded FROM evidence WHERE token_id = ${tokenId} AND changed
          AND kind IN ('account-seen', 'token-uploaded', 'key-pair-staged') ORDER BY recorded DESC LIMIT 100)
        UNION
        (SELECT recorded FROM evidence WHERE token_id = ${tokenId} AND changed
          AND kind IN ('cursor-lost', 'sync-finished', 'device-count') ORDER BY recorded DESC LIMIT 50)
        UNION
        (SELECT DISTINCT ON (kind, endpoint, outcome) recorded FROM evidence
          WHERE token_id = ${tokenId} AND kind IN ('cursor-lost', 'sync-finished', 'device-count')
          ORDER BY kind, endpoint, outcome, recorded DESC)
        UNION
        (SELECT DISTINCT ON (kind, endpoint) recorded FROM evidence
          WHERE token_id = ${tokenId} AND (kind = 'account-seen' OR (
            kind = 'apple-answer' AND outcome = 'success' AND profile_id IS NULL))
          ORDER BY kind, endpoint, recorded DESC)
        UNION
        (SELECT e.recorded FROM evidence e, since WHERE e.token_id = ${tokenId} AND e.changed
          AND (since.recorded IS NULL OR e.recorded >= since.recorded) ORDER BY e.recorded DESC LIMIT 100)
        UNION
        (SELECT recorded FROM (
          SELECT e.recorded, row_number() OVER (PARTITION BY e.signature ORDER BY e.recorded DESC) AS nth
          FROM evidence e, since
          WHERE e.token_id = ${tokenId} AND e.kind = 'apple-answer' AND e.outcome = 'refused'
            AND (since.recorded IS NULL OR e.recorded >= since.recorded)) refused
          WHERE nth <= 2 ORDER BY recorded DESC LIMIT 50)
        UNION
        (${ofProfiles(tokenId)})
        UNION
        (${ofIncidents(tokenId)})
        UNION
        ((${ofClocks(tokenId)}) UNION (${ofLists(tokenId)}))
        UNION
        (SELECT recorded FROM (
          SELECT e.recorded, row_number() OVER (PARTITION BY e.endpoint, e.signature ORDER BY e.recorded DESC) AS nth
          FROM evidence e LEFT JOIN worked ON worked.endpoint = e.endpoint WHERE e.token_id = ${tokenId}
            AND e.kind = 'apple-answer' AND e.outcome = 'refused' AND e.recorded > coalesce(worked.recorded, 0)) lasting
          WHERE nth <= 2 ORDER BY recorded DESC LIMIT 20)
      ), recent AS (
        SELECT e.recorded FROM evidence e, since
        WHERE e.token_id = ${tokenId} AND (since.recorded IS NULL OR e.recorded >= since.recorded)
        ORDER BY e.recorded DESC LIMIT ${JUDGED - 515}
      )
      SELECT id, at, credentials_id, kind, facts FROM evidence
      WHERE token_id = ${tokenId} AND recorded IN (SELECT recorded FROM always UNION SELECT recorded FROM recent)
      ORDER BY evidence.recorded`.execute(this.#context.database);
    return rows.rows.map(evidenceOf);
  }

  /** Oldest first; ids that aren't there are left out. */
  async byIds(_viewer: Viewer, ids: readonly string[]): Promise<Evidence[]> {
    if (ids.length === 0) return [];
    const rows = await this.#context.database
      .selectFrom('evidence')
      .select(['id', 'at', 'credentials_id', 'kind', 'facts'])
      .where('id', 'in', [...ids])
      .orderBy('recorded')
      .execute();
    return rows.map(evidenceOf);
  }

  /**
   * Drops what is older than 30 days, but never a change of outcome, the last success of an endpoint, the last two of
   * each refusal (one alone is not believed), the last five of each kind of failure in a row of an endpoint that has not
   * worked since (an outage is believed from so many on, and no answer of Apple's ended it), the last account seen, or the
   * last answer that found the clocks together.
   * Returns how many went.
   */
  async prune(_viewer: Viewer, now: Date): Promise<number> {
    const before = new Date(now.getTime() - KEPT_DAYS * MILLISECONDS_A_DAY);
    const pruned = await sql<{ id: string }>`
      DELETE FROM evidence e
      WHERE e.at < ${before} AND NOT e.changed
        AND (e.outcome IS DISTINCT FROM 'refused' OR EXISTS (
          SELECT 1 FROM evidence later
          WHERE later.token_id = e.token_id AND later.kind = e.kind AND later.endpoint IS NOT DISTINCT FROM e.endpoint
            AND later.signature = e.signature AND later.recorded > e.recorded OFFSET 1))
        AND (e.kind <> 'apple-answer' OR e.outcome IN ('success', 'refused') OR EXISTS (
          SELECT 1 FROM evidence later
          WHERE later.token_id = e.token_id AND later.kind = e.kind AND later.endpoint IS NOT DISTINCT FROM e.endpoint
            AND later.outcome = 'success' AND later.recorded > e.recorded
        ) OR EXISTS (
          SELECT 1 FROM evidence later
          WHERE later.token_id = e.token_id AND later.kind = e.kind AND later.endpoint IS NOT DISTINCT FROM e.endpoint
            AND later.outcome = e.outcome AND later.recorded > e.recorded OFFSET ${KEPT_FAILURES - 1}))
        AND (e.outcome IS NOT NULL AND e.outcome <> 'success' OR EXISTS (
          SELECT 1 FROM evidence later
          WHERE later.token_id = e.token_id AND later.kind = e.kind AND later.endpoint IS NOT DISTINCT FROM e.endpoint
            AND later.outcome IS NOT DISTINCT FROM e.outcome AND later.recorded > e.recorded))
        AND ${toldTogetherSince()}
      RETURNING e.id`.execute(this.#context.database);
    return pruned.rows.length;
  }
}
