import { type RawBuilder, sql } from 'kysely';

/** Most answers of a list and kind that a judgement looks at, the first besides: as many as `rate-limited` asks for. */
const NEWEST = 5;

/**
 * What tells that one of Apple's lists has given no usable answer since it last worked, however well the account answers
 * meanwhile (`recorded` of the facts; at most 24): of answers that asked to slow down, and of those nobody could use, the
 * first and the newest. A later word of the list itself, or one about more than the session where a session or the account
 * was asked for, ends it: as `since-worked.ts` of the judge has it.
 */
export function ofLists(tokenId: string): RawBuilder<{ recorded: string }> {
  return sql`
    WITH lists (list, worked_by) AS (
      VALUES ('POST /server/devices', ARRAY['POST /server/devices', 'POST /devices/sync']),
        ('POST /devices/sync', ARRAY['POST /devices/sync'])
    ), ended AS (
      SELECT list, max(e.recorded) AS recorded FROM lists JOIN evidence e ON e.token_id = ${tokenId}
        AND e.kind = 'apple-answer' AND (
          (e.outcome = 'success' AND e.endpoint = ANY (worked_by))
          OR (e.outcome = 'refused' AND e.facts->>'appleCode' IS NOT NULL AND (e.endpoint = list
            OR (e.endpoint IN ('GET /session', 'GET /account')
              AND e.facts->>'appleCode' NOT IN ('UNAUTHORIZED', 'FORBIDDEN', 'EXPIRED_TOKEN')))))
      GROUP BY list
    ), failed AS (
      SELECT e.recorded,
        row_number() OVER (PARTITION BY e.endpoint, e.outcome = 'rate-limited' ORDER BY e.recorded DESC) AS newest,
        row_number() OVER (PARTITION BY e.endpoint, e.outcome = 'rate-limited' ORDER BY e.recorded) AS oldest
      FROM evidence e JOIN lists ON list = e.endpoint LEFT JOIN ended USING (list)
      WHERE e.token_id = ${tokenId} AND e.kind = 'apple-answer'
        AND e.outcome IN ('rate-limited', 'unavailable', 'unreachable', 'unreadable')
        AND e.recorded > coalesce(ended.recorded, 0)
    )
    SELECT recorded FROM failed WHERE newest <= ${NEWEST} OR oldest = 1`;
}
