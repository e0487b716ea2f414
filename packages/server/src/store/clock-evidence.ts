import { CLOCK_TOLERANCE_SECONDS } from '@adept/diagnosis';
import { type RawBuilder, sql } from 'kysely';
import type { NewEvidence } from '../domain/new-evidence.ts';

/** Last word in the signature of an answer that found Apple's clock and ours apart. */
export const CLOCKS_APART = 'clocks apart';
const MARK = `,"${CLOCKS_APART}"]`;
/** Most changes since the clocks went apart that a judgement looks at, the first of them. */
const FIRST = 20;

/** What the cause `clock-skew` believes: a page from somebody on the way has a clock of its own. */
export function tellsClocksApart(fact: NewEvidence): boolean {
  return (
    fact.kind === 'apple-answer' &&
    (fact.outcome === 'success' || fact.appleCode !== null) &&
    Math.abs(fact.clockOffsetSeconds ?? 0) > CLOCK_TOLERANCE_SECONDS
  );
}

export function isMarkedApart(signature: string): boolean {
  return signature.endsWith(MARK);
}

/** Of rows of `evidence` under this name: Apple's clock was told, and was together with ours. */
function toldTogether(row: 'evidence' | 'e' | 'later'): RawBuilder<boolean> {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${row}.${name}`);
  return sql`(${column('kind')} = 'apple-answer' AND right(${column('signature')}, ${MARK.length}::int) <> ${MARK}
    AND ${column('facts')}->>'clockOffsetSeconds' IS NOT NULL
    AND (${column('outcome')} = 'success' OR ${column('facts')}->>'appleCode' IS NOT NULL))`;
}

/**
 * What tells since when the clocks are apart (`recorded` of the facts): the newest answer that found them together, and
 * the first changes after it that didn't, however much was refused or went well meanwhile.
 */
export function ofClocks(tokenId: string): RawBuilder<{ recorded: string }> {
  return sql`
    WITH together AS (
      SELECT recorded FROM evidence WHERE token_id = ${tokenId} AND ${toldTogether('evidence')}
      ORDER BY recorded DESC LIMIT 1
    )
    SELECT recorded FROM together
    UNION (
      SELECT recorded FROM evidence
      WHERE token_id = ${tokenId} AND changed AND right(signature, ${MARK.length}::int) = ${MARK}
        AND recorded > coalesce((SELECT recorded FROM together), 0)
      ORDER BY recorded LIMIT ${FIRST})`;
}

/** Of rows `e`: not the newest answer that found the clocks together, which tells that they weren't apart before. */
export function toldTogetherSince(): RawBuilder<boolean> {
  return sql`(NOT ${toldTogether('e')} OR EXISTS (
    SELECT 1 FROM evidence later
    WHERE later.token_id = e.token_id AND later.recorded > e.recorded AND ${toldTogether('later')}))`;
}
