import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { APPLE_DEVICE_SERVICE_URL } from '@adept/apple/dep/apple-base-url';
import { createSpeaker, LANGUAGES, type Language, type Speaker } from '@adept/messages';
import type { AddressInfo } from 'node:net';
import { deleteProfile } from '../../assign/delete-profile.ts';
import { createProfile, replaceProfile } from '../../assign/save-profile.ts';
import { createUpdateProblems } from '../../diagnose/update-problems.ts';
import type { Clock } from '../../domain/clock.ts';
import { changeToken } from '../../intake/change-token.ts';
import { createToken } from '../../intake/create-token.ts';
import { deleteToken, restoreToken } from '../../intake/delete-token.ts';
import { refuseOversizeFile } from '../../intake/refuse-oversize-file.ts';
import { stageKeyPair, takeCertificate } from '../../intake/stage-key-pair.ts';
import { uploadTokenFile } from '../../intake/upload-token-file.ts';
import type { Store } from '../../store/store.ts';
import { requestSync } from '../../sync/request-sync.ts';
import { createTargetDoor } from '../../tell/notices/target-door.ts';
import { createAbout } from '../../wiring/about.ts';
import { createNoticeActions } from '../../wiring/notice-actions.ts';
import { createRenewalLinkActions } from '../../wiring/renewal-link-actions.ts';
import { noApple } from '../../wiring/testing/no-apple.ts';
import { rethrow } from '../../wiring/testing/rethrow.ts';
import { createQuestions } from '../../tell/create-questions.ts';
import type { AdminActions, AdminDependencies } from '../admin-dependencies.ts';
import { createAdminApp } from '../admin-app.ts';
import { EventHub } from '../event-hub.ts';
import { hashCredential, newApiToken } from '../credential.ts';
import { createLog } from '../log.ts';
import type { AdminApp } from '../request.ts';
import { SYSTEM } from '../../domain/viewer.ts';

export const PUBLIC_URL = 'http://adept.test';

export interface AdminServer {
  app: AdminApp;
  events: EventHub;
  /** An API token that is good. */
  apiToken: string;
  /** Everything that was logged. */
  logged(): string;
  /** What a good request carries. */
  headers: Record<string, string>;
  /** Listens on loopback; the origin. */
  listen(): Promise<string>;
}

export interface AdminServerOptions {
  store: Store;
  clock: Clock;
  actions?: Partial<AdminActions>;
  more?: Partial<AdminDependencies>;
}

let speakers: Promise<Record<Language, Speaker>> | undefined;
async function loadSpeakers(): Promise<Record<Language, Speaker>> {
  const made = await Promise.all(
    LANGUAGES.map(async (language) => [language, await createSpeaker(language, 'UTC')]),
  );
  return Object.fromEntries(made) as Record<Language, Speaker>;
}

/** The real admin listener over a real store, for tests. Stages that would call Apple are the test's to give. */
export async function createAdminServer(options: AdminServerOptions): Promise<AdminServer> {
  const { store, clock } = options;
  const lines: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
  speakers ??= loadSpeakers();
  const events = new EventHub(store.events, { warn: () => undefined });
  const app = await createAdminApp({
    questions: createQuestions({ store, clock, apple: 'simulated', appleUrl: APPLE_DEVICE_SERVICE_URL }),
    actions: { ...actionsOver(store, clock), ...options.actions },
    notices: createNoticeActions({
      store,
      clock,
      door: createTargetDoor([]),
      random: randomBytes,
      defaults: { language: 'en', timeZone: 'UTC' },
      origin: () => PUBLIC_URL,
      test: async () => ({ delivered: false, answer: 'no transport in this test', milliseconds: 0 }),
    }),
    links: createRenewalLinkActions({
      store,
      clock,
      random: randomBytes,
      apple: 'simulated',
      upload: {
        ...{ store, clock, askApple: noApple },
        judge: createUpdateProblems(store, clock),
        requestSync: async () => undefined,
        onFault: rethrow,
      },
    }),
    access: store.access,
    idempotency: store.idempotency,
    events,
    metrics: async () => ({ type: 'text/plain', text: '' }),
    speakers: await speakers,
    defaultLanguage: 'en',
    clock,
    random: randomBytes,
    log: createLog({ level: 'trace', stream }),
    publicUrl: PUBLIC_URL,
    version: '0.0.0',
    about: await createAbout({ store, version: '0.0.0', apple: 'simulated' }),
    stopping: () => false,
    storeAnswers: async () => true,
    ...options.more,
  });
  const apiToken = newApiToken(randomBytes);
  await store.access.createApiToken(SYSTEM, {
    name: 'test',
    hash: hashCredential(apiToken),
    createdAt: clock.now(),
  });
  return {
    app,
    events,
    apiToken,
    logged: () => lines.join(''),
    headers: { host: new URL(PUBLIC_URL).host, authorization: `Bearer ${apiToken}` },
    async listen() {
      await app.listen({ host: '127.0.0.1', port: 0 });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    },
  };
}

function actionsOver(store: Store, clock: Clock): AdminActions {
  const wake = async (): Promise<void> => undefined;
  const judge = createUpdateProblems(store, clock);
  const sync: AdminActions['requestSync'] = (viewer, tokenId, mode) =>
    requestSync(viewer, { tokenId, mode }, { store, now: clock.now(), wake: async () => {} });
  return {
    createToken: (viewer, { name }) => createToken(viewer, { name }, store),
    patchToken: (viewer, tokenId, changes) => changeToken(viewer, { tokenId, changes }, store),
    deleteToken: (viewer, tokenId, confirm) => deleteToken(viewer, { tokenId, confirm }, store),
    restoreToken: (viewer, tokenId, name) =>
      restoreToken(viewer, { tokenId, name }, { store, requestFullSync: (id) => sync(SYSTEM, id, 'full') }),
    stageKeyPair: (viewer, tokenId) => stageKeyPair(viewer, tokenId, { store, clock }),
    certificate: (viewer, tokenId, kid) => takeCertificate(viewer, { tokenId, kid }, store),
    uploadTokenFile: (viewer, upload, speaker, onCheck) =>
      uploadTokenFile(viewer, upload, speaker, {
        onCheck,
        store,
        clock,
        askApple: noApple,
        judge,
        requestSync: (tokenId) => sync(SYSTEM, tokenId),
        onFault: rethrow,
      }),
    refuseOversizeFile: (viewer, tokenId) => refuseOversizeFile(viewer, tokenId, store),
    requestSync: sync,
    createProfile: (viewer, wish) => createProfile(viewer, wish, { store, wake }),
    replaceProfile: (viewer, id, wish) => replaceProfile(viewer, { id, wish }, { store, wake, judge }),
    deleteProfile: (viewer, id) => deleteProfile(viewer, id, { store, judge }),
    verify: async () => null,
    verifyAll: async (_viewer, tokenIds) => new Map(tokenIds.map((id) => [id, null])),
    openRemedy: async (viewer, tokenId) => {
      const openedAt = clock.now();
      const known = await store.verifications.openRemedy(viewer, tokenId, openedAt);
      return known ? { openedAt, until: openedAt, everySeconds: 60 } : null;
    },
  };
}
