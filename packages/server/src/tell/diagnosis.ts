import type { Diagnosis } from '@adept/contract';
import { type Evidence, judgeToken } from '@adept/diagnosis';
import { renderDiagnosis, renderEvidence, renderLastAnswer, type Speaker } from '@adept/messages';
import { historyOf } from '../domain/token-history.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import { docsAddress } from './docs-address.ts';
import { textContextOf } from './token-context.ts';
import type { TellContext } from './tokens.ts';

/** Most facts shown beside those that problems rest on. */
const NEWEST_SHOWN = 20;

/** Doctor's shape for one token, judged now from its evidence; problems that are open have their ids. */
export async function diagnose(
  viewer: Viewer,
  token: Token,
  speaker: Speaker,
  { store, clock, apple, appleUrl }: TellContext,
): Promise<Diagnosis> {
  const evidence = await store.evidence.forJudging(viewer, token.id);
  const open = await store.problems.open(viewer, token.id);
  const now = clock.now();
  const heldBy = await store.tokens.alsoHolding(viewer, token.id);
  const judged = judgeToken(historyOf(token, evidence, heldBy), now);
  const context = {
    ...textContextOf(token, speaker),
    surface: 'console' as const,
    tokenName: token.name,
    appleUrl,
    now,
  };
  const rendered = renderDiagnosis(judged, context);
  const cited = new Set(judged.problems.flatMap(({ evidenceIds }) => evidenceIds));
  return {
    state: rendered.state,
    apple,
    account: accountOf(token),
    expiresAt: token.expiresAt?.toISOString() ?? null,
    problems: rendered.problems.map(({ nextStep: _nextStep, docs, ...problem }) => {
      const id = open.find(
        ({ causeId, judged }) => causeId === problem.causeId && judged.profile?.id === problem.profileId,
      )?.id;
      return { ...problem, docs: docsAddress(docs), ...(id === undefined ? {} : { id }) };
    }),
    notes: rendered.notes,
    remedy: rendered.remedy,
    judgedAt: now.toISOString(),
    lastAnswer: renderLastAnswer(evidence),
    evidence: shown(evidence, cited).map((fact) => renderEvidence(fact, speaker)),
  };
}

/** Newest first: what problems rest on, and what was seen last. */
function shown(evidence: readonly Evidence[], cited: ReadonlySet<string>): Evidence[] {
  const newest = new Set(evidence.slice(-NEWEST_SHOWN));
  return evidence.filter((fact) => cited.has(fact.id) || newest.has(fact)).reverse();
}

/** As the last good GET /account said; null before the first. */
function accountOf({ organization, mdmServer, adminId }: Token): Diagnosis['account'] {
  const values = [organization.id, organization.name, mdmServer.uuid, mdmServer.name, adminId];
  if (values.every((value) => value === null)) return null;
  return { organization, mdmServer: { name: mdmServer.name, uuid: mdmServer.uuid }, adminId };
}
