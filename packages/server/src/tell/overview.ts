import type { Overview } from '@adept/contract';
import { renderBanner, type Speaker } from '@adept/messages';
import type { Problem } from '../domain/problem.ts';
import { toProblem } from './problems.ts';
import { textContextOf } from './token-context.ts';
import type { KnownToken } from './tokens.ts';
import { type Acknowledged, toWorkItems } from './work-items.ts';

const MS_PER_DAY = 86_400_000;
/** Expiries this near are shown; past ones too, as long as the token is in use. */
const EXPIRY_HORIZON_DAYS = 366;

/** What the front page shows: counts by state, the banner, what there is to do, what expires next. */
export function toOverview(
  known: readonly KnownToken[],
  healed: readonly Problem[],
  context: { apple: Overview['apple']; now: Date; speaker: Speaker; acknowledged?: Acknowledged | undefined },
): Overview {
  const { apple, now, speaker } = context;
  const counts = { ok: 0, warning: 0, error: 0, unknown: 0 };
  for (const { state } of known) counts[state] += 1;
  const inError = known.filter(({ state }) => state === 'error');
  const text = renderBanner(inError.length, speaker);
  return {
    counts,
    banner:
      text === null
        ? null
        : { text, tokens: inError.map(({ token }) => ({ id: token.id, name: token.name })) },
    workItems: toWorkItems(known, speaker, context.acknowledged),
    expiries: expiriesOf(known, now),
    healed: healed.flatMap((problem) => healedOf(problem, known, speaker)),
    devices: devicesOf(known),
    apple,
  };
}

function healedOf(problem: Problem, known: readonly KnownToken[], speaker: Speaker): Overview['healed'] {
  const token = known.find((one) => one.token.id === problem.tokenId)?.token;
  if (!token) return [];
  const { id, causeId, title, repair } = toProblem(problem, textContextOf(token, speaker));
  return repair ? [{ problemId: id, causeId, title, token: { id: token.id, name: token.name }, repair }] : [];
}

function devicesOf(known: readonly KnownToken[]): Overview['devices'] {
  return known
    .filter(({ token }) => token.counts.devices > 0)
    .map(({ token: { id, name, counts } }) => ({ tokenId: id, name, ...counts }))
    .sort((one, other) => other.devices - one.devices);
}

function expiriesOf(known: readonly KnownToken[], now: Date): Overview['expiries'] {
  const horizon = now.getTime() + EXPIRY_HORIZON_DAYS * MS_PER_DAY;
  return known
    .flatMap(({ token: { id, name, expiresAt } }) => (expiresAt ? [{ tokenId: id, name, expiresAt }] : []))
    .filter(({ expiresAt }) => expiresAt.getTime() <= horizon)
    .sort((one, other) => one.expiresAt.getTime() - other.expiresAt.getTime())
    .map((expiry) => ({ ...expiry, expiresAt: expiry.expiresAt.toISOString() }));
}
