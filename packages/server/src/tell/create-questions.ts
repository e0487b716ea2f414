import type { Speaker } from '@adept/messages';
import type { Problem } from '../domain/problem.ts';
import type { Viewer } from '../domain/viewer.ts';
import { causeQuestions } from './causes.ts';
import { toAuditEntry } from './audit.ts';
import { toDeletion } from './deletion.ts';
import { deviceQuestions } from './device-questions.ts';
import { diagnose } from './diagnosis.ts';
import { toKeyPairs } from './key-pairs.ts';
import { toOverview } from './overview.ts';
import { pageOf } from './pages.ts';
import { toProblem } from './problems.ts';
import { toProfile, toProfileReport } from './profiles.ts';
import type { Questions } from './questions.ts';
import { syncOutcomeQuestions } from './sync-outcomes.ts';
import { toSyncRun } from './sync-runs.ts';
import { textContextOf } from './token-context.ts';
import { knowTokens, openProblems, type TellContext, toDeletedToken, toToken } from './tokens.ts';
import { turnQuestions } from './token-turns.ts';
import { toVerification } from './verifications.ts';
import { tokensToVerify, toWorkItems } from './work-items.ts';

/** Everything Adept tells, from the store. Wired by main.ts; asked by the API. */
export function createQuestions(context: TellContext): Questions {
  return {
    ...tokenQuestions(context),
    ...syncOutcomeQuestions(context),
    ...workItemQuestions(context),
    ...verificationQuestions(context),
    ...turnQuestions(context),
    ...problemQuestions(context),
    ...deviceQuestions(context),
    ...profileQuestions(context),
    ...eventQuestions(context),
    ...auditQuestions(context),
    ...deletionQuestions(context),
    ...keyPairQuestions(context),
    ...causeQuestions(context),
  };
}

/** The front page shows what Adept healed by itself in the last day. */
const HEALED_SHOWN_MILLISECONDS = 86_400_000;
const HEALED_SHOWN = 20;

type Part<Names extends keyof Questions> = Pick<Questions, Names>;

async function knowAll(viewer: Viewer, context: TellContext) {
  const tokens = await context.store.tokens.all(viewer);
  return knowTokens(viewer, tokens, await openProblems(viewer, context.store), context);
}

function tokenQuestions(
  context: TellContext,
): Part<'overview' | 'measured' | 'tokens' | 'token' | 'hasToken' | 'diagnosis' | 'syncRuns'> {
  const { store, clock, apple } = context;
  return {
    async overview(viewer, speaker) {
      const now = clock.now();
      const known = await knowAll(viewer, context);
      const closedSince = new Date(now.getTime() - HEALED_SHOWN_MILLISECONDS);
      const healed = await store.problems.list(viewer, { healed: true, closedSince, limit: HEALED_SHOWN });
      const acknowledged = await store.workItems.acknowledged(viewer);
      return toOverview(known, healed.items, { apple, now, speaker, acknowledged });
    },
    async measured(viewer) {
      return (await knowAll(viewer, context)).map(({ token, state, problems }) => ({
        id: token.id,
        name: token.name,
        state,
        expiresAt: token.expiresAt,
        lastGoodSyncAt: token.lastGoodSyncAt,
        devices: token.counts.devices,
        problems: problems.map(({ causeId, severity }) => ({ causeId, severity })),
      }));
    },
    async tokens(viewer, { limit, after }, speaker) {
      const page = await store.tokens.list(viewer, { limit, after: after ?? null });
      const known = await knowTokens(viewer, page.items, await openProblems(viewer, store), context);
      return { items: known.map((token) => toToken(token, apple, speaker)), next: page.next };
    },
    async token(viewer, tokenId, speaker) {
      const token = await store.tokens.get(viewer, tokenId);
      if (token === null) return null;
      const [known] = await knowTokens(viewer, [token], await store.problems.open(viewer, tokenId), context);
      return known ? toToken(known, apple, speaker) : null;
    },
    async hasToken(viewer, tokenId) {
      return (await store.tokens.get(viewer, tokenId)) !== null;
    },
    async diagnosis(viewer, tokenId, speaker) {
      const token = await store.tokens.get(viewer, tokenId);
      return token && diagnose(viewer, token, speaker, context);
    },
    async syncRuns(viewer, tokenId, { limit, after }) {
      if ((await store.tokens.get(viewer, tokenId)) === null) return null;
      const page = await store.syncRuns.list(viewer, tokenId, { limit, after: after ?? null });
      return { items: page.items.map(toSyncRun), next: page.next };
    },
  };
}

function workItemQuestions(context: TellContext): Part<'workItems' | 'workItemTokens'> {
  const { store } = context;
  return {
    async workItems(viewer, page, speaker) {
      const acknowledged = await store.workItems.acknowledged(viewer);
      return pageOf(toWorkItems(await knowAll(viewer, context), speaker, acknowledged), page, ({ id }) => id);
    },
    async workItemTokens(viewer, id) {
      return tokensToVerify(await knowAll(viewer, context), id);
    },
  };
}

function verificationQuestions({ store }: TellContext): Part<'verifications'> {
  return {
    async verifications(viewer, tokenId, { limit, after }, speaker) {
      if ((await store.tokens.get(viewer, tokenId)) === null) return null;
      const page = await store.verifications.list(viewer, tokenId, { limit, after: after ?? null });
      return { items: page.items.map((each) => toVerification(each, speaker)), next: page.next };
    },
  };
}

function problemQuestions({ store }: TellContext): Part<'problems' | 'problem'> {
  /** The token decides which portal the texts name. */
  async function tell(viewer: Viewer, problems: readonly Problem[], speaker: Speaker) {
    const tokenIds = [...new Set(problems.map(({ tokenId }) => tokenId))];
    const tokens = new Map<string, Awaited<ReturnType<typeof store.tokens.get>>>();
    for (const id of tokenIds) tokens.set(id, await store.tokens.get(viewer, id));
    return problems.map((problem) =>
      toProblem(problem, textContextOf(tokens.get(problem.tokenId) ?? null, speaker)),
    );
  }
  return {
    async problems(viewer, { state, token, cause, healed, limit, after }, speaker) {
      const filter = { state, tokenId: token, causeId: cause, healed, limit, after };
      const page = await store.problems.list(viewer, filter);
      return { items: await tell(viewer, page.items, speaker), next: page.next };
    },
    async problem(viewer, problemId, speaker) {
      const problem = await store.problems.get(viewer, problemId);
      const [told] = problem ? await tell(viewer, [problem], speaker) : [];
      return told ?? null;
    },
  };
}

function eventQuestions({ store }: TellContext): Part<'event'> {
  return {
    async event(viewer, event, speaker) {
      switch (event.type) {
        case 'token.state': {
          const { tokenId, name, state, before, at } = event;
          return { event: event.type, data: { tokenId, name, state, before, at: at.toISOString() } };
        }
        case 'problem.opened':
        case 'problem.closed': {
          const context = textContextOf(await store.tokens.get(viewer, event.tokenId), speaker);
          return { event: event.type, data: toProblem(event.problem, context) };
        }
        case 'verification.finished':
          return { event: event.type, data: toVerification(event.verification, speaker) };
        case 'sync.progress':
        case 'sync.finished':
          return { event: event.type, data: toSyncRun(event.run) };
      }
    },
  };
}

function deletionQuestions({ store, apple, clock }: TellContext): Part<'deletedTokens' | 'deletion'> {
  return {
    async deletedTokens(viewer, { limit, after }, speaker) {
      const page = await store.deletedTokens.list(viewer, { limit, after: after ?? null });
      return { items: page.items.map((token) => toDeletedToken(token, apple, speaker)), next: page.next };
    },
    async deletion(viewer, tokenId, speaker) {
      const token = await store.tokens.get(viewer, tokenId);
      if (token === null) return null;
      const openProblems = (await store.problems.open(viewer, tokenId)).length;
      const openLinks = await store.renewalLinks.openCount(viewer, tokenId);
      return toDeletion(token, { openProblems, openLinks, now: clock.now(), speaker });
    },
  };
}

function keyPairQuestions({ store, clock }: TellContext): Part<'keyPairs'> {
  return {
    async keyPairs(viewer, tokenId, page) {
      const token = await store.tokens.get(viewer, tokenId);
      if (token === null) return null;
      const openProblems = await store.problems.open(viewer, tokenId);
      const pairs = await store.keyPairs.list(viewer, tokenId);
      return pageOf(toKeyPairs(pairs, { token, openProblems, now: clock.now() }), page, ({ kid }) => kid);
    },
  };
}

function auditQuestions({ store }: TellContext): Part<'audit'> {
  return {
    async audit(viewer, { token, ...filter }, speaker) {
      const page = await store.audit.list(viewer, { ...filter, tokenId: token });
      return { items: page.items.map((entry) => toAuditEntry(entry, speaker)), next: page.next };
    },
  };
}

function profileQuestions({ store }: TellContext): Part<'profiles' | 'profile' | 'validateProfile'> {
  return {
    async profiles(viewer, { limit, after }) {
      const page = await store.profiles.list(viewer, { limit, after: after ?? null });
      return { items: page.items.map(toProfile), next: page.next };
    },
    async profile(viewer, profileId) {
      const profile = await store.profiles.get(viewer, profileId);
      return profile && toProfile(profile);
    },
    validateProfile: toProfileReport,
  };
}
