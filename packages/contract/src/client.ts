import type { Static } from 'typebox';
import type { ApiTokenList, CreatedApiToken } from './api-tokens.ts';
import type { AuditAction, AuditList } from './audit.ts';
import type { CauseEntry, CauseList } from './causes.ts';
import { renewalRoutes } from './client-renewal.ts';
import { noticeRoutes } from './client-notices.ts';
import { ApiUnreachable, send, type ApiClientOptions, type ApiRequest } from './client-transport.ts';
import type { Deletion } from './deletions.ts';
import type { DeviceList, DeviceRecord, DeviceTimeline } from './devices.ts';
import type { Overview, WorkItem } from './overview.ts';
import type { SyncOutcomes } from './sync-outcomes.ts';
import type { Diagnosis, Problem, ProblemList } from './problems.ts';
import type { EnrollmentProfile, EnrollmentProfileList, ProfileReport, ProfileWish } from './profiles.ts';
import type { Session } from './session.ts';
import type { TokenStates, TokenTurnList } from './token-states.ts';
import type { RemedyWatch, VerificationList, WorkItemVerification } from './verifications.ts';
import type {
  KeyPair,
  SyncRun,
  SyncRunList,
  Token,
  TokenFileReport,
  TokenList,
  TokenPatch,
} from './tokens.ts';

export { ApiProblem, ApiUnreachable } from './client-transport.ts';
export type { ApiClientOptions, Fetch } from './client-transport.ts';

/** A page of a list. `after` is the `next` of the page before. */
export interface Page {
  limit?: number | undefined;
  after?: string | null | undefined;
}
export interface ProblemQuery extends Page {
  state?: 'open' | 'closed' | undefined;
  token?: string | undefined;
  cause?: string | undefined;
  healed?: boolean | undefined;
}
export interface DeviceQuery extends Page {
  token?: string | undefined;
  q?: string | undefined;
  profileStatus?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  family?: string | undefined;
  /** Beginning of an asset tag. */
  assetTag?: string | undefined;
}
export interface AuditQuery extends Page {
  token?: string | undefined;
  actor?: string | undefined;
  action?: AuditAction | undefined;
  since?: string | undefined;
  until?: string | undefined;
}
/** Of a POST that makes or starts something: the same key again gives the first answer. */
export interface Once {
  idempotencyKey?: string | undefined;
}

/** All items of a list, page by page: `allPages((page) => client.tokens.list(page))`. */
export async function allPages<T>(
  list: (page: { limit: number; after: string | null }) => Promise<{ items: T[]; next: string | null }>,
): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: { items: T[]; next: string | null } = await list({ limit: 1000, after });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

export type ApiClient = ReturnType<typeof createApiClient>;

type Json = <T>(request: ApiRequest) => Promise<T>;
type Nothing = (request: ApiRequest) => Promise<void>;

const at = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');

/**
 * Typed functions for every route of the API.
 * Each throws ApiProblem (Adept's problem document) or ApiUnreachable (no answer of Adept).
 */
export function createApiClient(options: ApiClientOptions) {
  const json: Json = async <T>(request: ApiRequest) => parse<T>(options, (await send(options, request)).text);
  const paged = pagesBy(json, options.server);
  const nothing: Nothing = async (request) => void (await send(options, request));
  return {
    overview: () => json<Overview>({ method: 'GET', path: '/overview' }),
    syncOutcomes: (window: 'day' | 'week' = 'day') =>
      json<SyncOutcomes>({ method: 'GET', path: '/sync-outcomes', query: { window } }),
    /** Of all tokens, newest first. */
    syncRuns: (query: { state?: 'succeeded' | 'failed'; since?: string; until?: string } & Page = {}) =>
      paged<SyncRunList>({ method: 'GET', path: '/sync-runs', query: { ...query } }),
    tokens: { ...tokenRoutes(options, json, nothing), ...renewalRoutes(json, paged, nothing) },
    problems: {
      list: (query: ProblemQuery = {}) =>
        paged<ProblemList>({ method: 'GET', path: '/problems', query: { ...query } }),
      get: (id: string) => json<Problem>({ method: 'GET', path: at('problems', id) }),
    },
    workItems: (page: Page = {}) =>
      json<{ items: WorkItem[]; next: string | null }>({
        method: 'GET',
        path: '/work-items',
        query: { ...page },
      }),
    /** Checks each token of the item with Apple. */
    verifyWorkItem: (id: string, once: Once = {}) =>
      json<WorkItemVerification>({ method: 'POST', path: at('work-items', id, 'verify'), ...once }),
    causes: {
      list: (page: Page = {}) => paged<CauseList>({ method: 'GET', path: '/causes', query: { ...page } }),
      get: (id: string) => json<CauseEntry>({ method: 'GET', path: at('causes', id) }),
    },
    devices: {
      list: (query: DeviceQuery = {}) =>
        paged<DeviceList>({ method: 'GET', path: '/devices', query: { ...query } }),
      /** Under the token that has it now; `token` chooses another that had it. */
      get: (serial: string, query: { token?: string } = {}) =>
        json<DeviceRecord>({ method: 'GET', path: at('devices', serial), query }),
      /** What happened to it, newest first. */
      timeline: (serial: string, page: Page = {}) =>
        paged<DeviceTimeline>({ method: 'GET', path: at('devices', serial, 'timeline'), query: { ...page } }),
    },
    /** Who did what, newest first. */
    audit: (query: AuditQuery = {}) =>
      paged<AuditList>({ method: 'GET', path: '/audit', query: { ...query } }),
    profiles: profileRoutes(json, paged, nothing),
    ...noticeRoutes(json, nothing),
    ...accessRoutes(json, paged, nothing),
  };
}

function profileRoutes(json: Json, paged: Json, nothing: Nothing) {
  return {
    list: (page: Page = {}) =>
      paged<EnrollmentProfileList>({ method: 'GET', path: '/profiles', query: { ...page } }),
    get: (id: string) => json<EnrollmentProfile>({ method: 'GET', path: at('profiles', id) }),
    create: (profile: ProfileWish, once: Once = {}) =>
      json<EnrollmentProfile>({ method: 'POST', path: '/profiles', json: profile, ...once }),
    /** Without `tokens` they stay as they are. */
    replace: (id: string, profile: ProfileWish) =>
      json<EnrollmentProfile>({ method: 'PUT', path: at('profiles', id), json: profile }),
    delete: (id: string) => nothing({ method: 'DELETE', path: at('profiles', id) }),
    /** What Apple would refuse in it. */
    validate: (content: ProfileWish['content']) =>
      json<ProfileReport>({ method: 'POST', path: '/profiles/validate', json: { content } }),
  };
}

function tokenRoutes(options: ApiClientOptions, json: Json, nothing: Nothing) {
  const paged = pagesBy(json, options.server);
  return {
    list: (page: Page & { deleted?: boolean } = {}) =>
      paged<TokenList>({ method: 'GET', path: '/tokens', query: { ...page } }),
    create: (token: { name: string }, once: Once = {}) =>
      json<Token>({ method: 'POST', path: '/tokens', json: token, ...once }),
    get: (id: string) => json<Token>({ method: 'GET', path: at('tokens', id) }),
    patch: (id: string, patch: Static<typeof TokenPatch>) =>
      json<Token>({ method: 'PATCH', path: at('tokens', id), json: patch }),
    /** @param confirm the token's name, as a person typed it */
    delete: (id: string, confirm?: string) =>
      nothing({ method: 'DELETE', path: at('tokens', id), query: { confirm } }),
    /** What deleting it would end. */
    deletion: (id: string) => json<Deletion>({ method: 'GET', path: at('tokens', id, 'deletion') }),
    restore: (id: string, name?: string, once: Once = {}) =>
      json<Token>({
        method: 'POST',
        path: at('tokens', id, 'restore'),
        json: name === undefined ? {} : { name },
        ...once,
      }),
    createKeyPair: (id: string, once: Once = {}) =>
      json<KeyPair>({ method: 'POST', path: at('tokens', id, 'key-pairs'), ...once }),
    /** PEM, for the upload in Apple's portal. */
    certificate: async (id: string, kid: string) =>
      (await send(options, { method: 'GET', path: at('tokens', id, 'key-pairs', kid, 'certificate') })).text,
    uploadTokenFile: (
      id: string,
      content: Uint8Array,
      choices: { dryRun?: boolean; acceptExpired?: boolean; replaceIdentity?: boolean } & Once = {},
    ) => {
      const { idempotencyKey, ...query } = choices;
      const bytes = { content, type: 'application/pkcs7-mime' };
      return json<TokenFileReport>({
        method: 'POST',
        path: at('tokens', id, 'token-file'),
        query,
        bytes,
        idempotencyKey,
      });
    },
    sync: (id: string, mode?: 'changes' | 'full', once: Once = {}) =>
      json<SyncRun>({ method: 'POST', path: at('tokens', id, 'sync'), json: mode ? { mode } : {}, ...once }),
    syncRuns: (id: string, page: Page = {}) =>
      paged<SyncRunList>({ method: 'GET', path: at('tokens', id, 'sync-runs'), query: { ...page } }),
    diagnosis: (id: string) => json<Diagnosis>({ method: 'GET', path: at('tokens', id, 'diagnosis') }),
    verifications: (id: string, page: Page = {}) =>
      paged<VerificationList>({ method: 'GET', path: at('tokens', id, 'verifications'), query: { ...page } }),
    /** The worst state of each of the last days (90). */
    states: (id: string, days?: number) =>
      json<TokenStates>({ method: 'GET', path: at('tokens', id, 'states'), query: { days } }),
    /** When its state, or which problems are open, turned, with what was seen; newest first. */
    turns: (id: string, query: Page & { since?: string; until?: string } = {}) =>
      paged<TokenTurnList>({ method: 'GET', path: at('tokens', id, 'turns'), query: { ...query } }),
    /** Somebody looks at what to do: Adept checks by itself for a while. */
    openRemedy: (id: string) =>
      json<RemedyWatch>({ method: 'POST', path: at('tokens', id, 'remedy-opened') }),
    /** null: Apple has not answered within 30 s; the result will be in `diagnosis` later. */
    verify: async (id: string, once: Once = {}): Promise<Diagnosis | null> => {
      const answer = await send(options, { method: 'POST', path: at('tokens', id, 'verify'), ...once });
      return answer.status === 202 ? null : parse<Diagnosis>(options, answer.text);
    },
  };
}

function accessRoutes(json: Json, paged: Json, nothing: Nothing) {
  return {
    session: {
      get: () => json<Session>({ method: 'GET', path: '/session' }),
      signIn: (person: { email: string; password: string }) =>
        json<Session>({ method: 'POST', path: '/session', json: person }),
      signOut: () => nothing({ method: 'DELETE', path: '/session' }),
    },
    /** Makes the owner with the code of the printed link, and signs in. */
    setUp: (owner: { code: string; email: string; password: string }) =>
      json<Session>({ method: 'POST', path: '/set-up', json: owner }),
    apiTokens: {
      list: (page: Page = {}) =>
        paged<ApiTokenList>({ method: 'GET', path: '/api-tokens', query: { ...page } }),
      create: (apiToken: { name: string }, once: Once = {}) =>
        json<CreatedApiToken>({ method: 'POST', path: '/api-tokens', json: apiToken, ...once }),
      revoke: (id: string) => nothing({ method: 'DELETE', path: at('api-tokens', id) }),
    },
  };
}

/** Of a list, which has items: what has none came from somebody else. */
function pagesBy(json: Json, server: string): Json {
  return async <T>(request: ApiRequest) => {
    const page = await json<T>(request);
    if (Array.isArray((page as { items?: unknown }).items)) return page;
    throw new ApiUnreachable('unexpected-answer', server);
  };
}

function parse<T>(options: ApiClientOptions, text: string): T {
  try {
    const answer: unknown = JSON.parse(text);
    // The API answers with objects alone.
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer as T;
  } catch (cause) {
    throw new ApiUnreachable('unexpected-answer', options.server, { cause });
  }
  throw new ApiUnreachable('unexpected-answer', options.server);
}
