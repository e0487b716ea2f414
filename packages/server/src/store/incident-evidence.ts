import { type RawBuilder, sql } from 'kysely';

/** Most of each that a judgement looks at. */
const NEWEST = 25;

/**
 * What tells how often something came back that Adept heals by itself (`recorded` of the facts): the beginning and the end
 * of each time the walk through Apple's list lost its way within seven days, however many good runs lie between, and the
 * newest comparisons with a full list.
 */
export function ofIncidents(tokenId: string): RawBuilder<{ recorded: string }> {
  return sql`
    WITH walks AS (
      SELECT recorded, coalesce(outcome = 'success', false) AS good,
        lag(coalesce(outcome = 'success', false), 1, true) OVER (ORDER BY recorded) AS good_before
      FROM evidence
      WHERE token_id = ${tokenId} AND kind IN ('cursor-lost', 'sync-finished')
        AND (kind = 'cursor-lost' OR outcome = 'success' OR facts->>'errorCode' = 'cursor-stuck')
        AND at > (SELECT max(at) FROM evidence WHERE token_id = ${tokenId} AND kind = 'sync-finished') - interval '7 days'
    ), incidents AS (
      SELECT recorded AS begins,
        (SELECT min(e.recorded) FROM walks e WHERE e.good AND e.recorded > walks.recorded) AS ends
      FROM walks WHERE NOT good AND good_before ORDER BY recorded DESC LIMIT ${NEWEST}
    )
    SELECT begins AS recorded FROM incidents
    UNION SELECT ends FROM incidents WHERE ends IS NOT NULL
    UNION (SELECT recorded FROM evidence WHERE token_id = ${tokenId} AND kind = 'device-count'
      ORDER BY recorded DESC LIMIT ${NEWEST})`;
}
