import { randomBytes } from 'node:crypto';
import { createTransport } from '@adept/apple/dep/transport';
import { assertImplicitRejection } from '@adept/apple/token/implicit-rejection';
import {
  chooseLanguage,
  chooseSpoken,
  createSpeaker,
  LANGUAGES,
  type Language,
  PSEUDO_LANGUAGE,
  type Speaker,
} from '@adept/messages';
import { createUpdateProblems, type UpdateProblems } from './diagnose/update-problems.ts';
import { SYSTEM } from './domain/viewer.ts';
import { prepareFirstAccess, setUpUrl } from './http/first-access.ts';
import { createLog } from './http/log.ts';
import { createDueVerifications, type DueVerifications } from './fix/verify-due.ts';
import { createJobRunner, type JobRunner, VERIFY_TICK } from './jobs/job-runner.ts';
import type { RunningServer, ServerOptions } from './server-options.ts';
import { loadMasterKey } from './store/master-key.ts';
import { openStore } from './store/open-store.ts';
import { requestSync } from './sync/request-sync.ts';
import { readVersion } from './wiring/about.ts';
import { createAdminActions, uploadOptions } from './wiring/admin-actions.ts';
import { createBackgroundWork } from './wiring/background-work.ts';
import { checkOptions } from './wiring/check-options.ts';
import { type AppleConnections, connectApple } from './wiring/connect-apple.ts';
import { maintain } from './wiring/maintain.ts';
import { createMetrics, type Metrics } from './wiring/metrics.ts';
import { createNoticeWork, type NoticeWork } from './wiring/notices.ts';
import { createRenewalLinkActions } from './wiring/renewal-link-actions.ts';
import { openDoors, type Start } from './wiring/open-doors.ts';
import { StopOrder } from './wiring/stop-order.ts';
import { takeTurn } from './wiring/take-turn.ts';
import { createVerifyWithApple, type VerifyWithApple } from './wiring/verify-with-apple.ts';

export type { RunningServer, ServerOptions } from './server-options.ts';

/**
 * The whole server: checks, store, jobs, listeners, then the first look at the clock. It answers when this resolves;
 * when it rejects, nothing of it is left running.
 * @throws AdeptError (configuration, key, store, ports), TokenFileError runtime-without-implicit-rejection
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const checked = await checkOptions(options, Math.random);
  assertImplicitRejection();
  const log = createLog({ level: options.logLevel, stream: options.log });
  const stops = new StopOrder(log);
  let stopping = false;
  try {
    const speakers = await createSpeakers(options);
    const embedded = options.databaseUrl === undefined;
    const masterKey = await loadMasterKey({
      file: options.masterKeyFile,
      dataDir: options.dataDir,
      embedded,
      random: randomBytes,
    });
    const speaker = speakers[chooseLanguage(options.language)];
    const notices: string[] = [];
    const tell = (text: string): void => {
      notices.push(text);
      options.notice?.(text);
    };
    if (masterKey.created) tell(speaker.say('start.key-made', { path: masterKey.path }));
    const { dataDir, databaseUrl, migrate, storeTemplateDir: templateDir, clock } = options;
    const place = { dataDir, databaseUrl, migrate, templateDir };
    const store = await openStore({ ...place, masterKey: masterKey.key, clock });
    stops.push('store', 3000, () => store.close());
    const start: Start = {
      ...{ options, checked, log, stops, store, speakers, random: randomBytes },
      stopping: () => stopping,
    };
    const { runner, notices: noticeWork, urls } = await startParts(start);
    const setUpCode = await prepareFirstAccess({
      access: store.access,
      clock: options.clock,
      random: randomBytes,
      initialApiToken: options.initialApiToken,
    });
    runner.startTicks();
    noticeWork.start();
    const stopped = Promise.withResolvers<void>();
    if (embedded) tell(speaker.say('start.embedded-store'));
    return {
      ...urls,
      setUpUrl: setUpCode === null ? null : setUpUrl(options.adminPublicUrl ?? urls.adminUrl, setUpCode),
      notices,
      stopped: stopped.promise,
      async stop() {
        stopping = true;
        await stops.run();
        stopped.resolve();
      },
    };
  } catch (error) {
    await stops.run();
    throw error;
  }
}

/** Jobs and listeners. All times to stop together stay below 10 s. What is pushed last is stopped first: work ends before the doors close, the doors before the store. */
async function startParts(
  start: Start,
): Promise<{ runner: JobRunner; notices: NoticeWork; urls: { adminUrl: string; deviceUrl: string } }> {
  const { options, checked, log, stops, store } = start;
  const version = await readVersion();
  const metrics = createMetrics(version);
  const { clock } = options;
  const transport = createTransport(checked.transport);
  const apple = connectApple({
    store,
    baseUrl: checked.appleUrl,
    transport,
    clock,
    signingClock: options.signingClock ?? clock,
    random: randomBytes,
    onCall: metrics.appleCall,
  });
  const judge = createUpdateProblems(store, clock, metrics.repaired);
  const { runner, verify, dueVerifications } = createWork(start, { apple, judge, metrics });
  const background = createBackgroundWork((error) =>
    log.error({ err: error }, 'a verification failed after its caller left'),
  );
  stops.push('verifications', 1000, () => Promise.all([background.settled(), dueVerifications.stop()]));
  const working = { store, verify, judge, background, clock, log };
  const acting = { ...working, askApple: apple.forShadow, wake: runner.wake };
  const actions = createAdminActions(acting);
  const links = createRenewalLinkActions({
    ...{ store, clock, random: randomBytes, apple: checked.apple },
    upload: uploadOptions(acting),
  });
  let origin = options.adminPublicUrl ?? '';
  const notices = createNoticeWork({
    store,
    clock,
    log,
    random: Math.random,
    mail: checked.mail,
    privateTargets: options.noticePrivateTargets ?? [],
    transport: checked.transport,
    defaults: { language: options.language, timeZone: options.timeZone },
    origin: () => origin,
    simulated: checked.apple === 'simulated',
    onAttempt: metrics.noticeAttempt,
  });
  const urls = await openDoors(start, { actions, links, notices: notices.actions, runner, metrics, version });
  origin = options.adminPublicUrl ?? urls.adminUrl;
  stops.push('notices', 2000, () => notices.stop());
  stops.push('calls to Apple', 500, () => transport.close());
  stops.push('jobs', 3000, () => runner.stop());
  await runner.start();
  return { runner, notices, urls };
}

/** Runs and checks: what is done about a token, whoever or whatever asks for it. */
function createWork(
  { options, checked, log, store }: Start,
  { apple, judge, metrics }: { apple: AppleConnections; judge: UpdateProblems; metrics: Metrics },
): { runner: JobRunner; verify: VerifyWithApple; dueVerifications: DueVerifications } {
  const { clock } = options;
  const profiles = { store, open: apple.forProfiles, judge, clock };
  const turn = { store, open: apple.forSync, judge, pace: checked.pace, clock, onEnded: metrics.runEnded };
  const verify = createVerifyWithApple({
    store,
    apple,
    judge,
    requestSync: (tokenId, mode) =>
      requestSync(SYSTEM, { tokenId, mode }, { store, now: clock.now(), wake: (id) => runner.wake(id) }),
    clock,
  });
  const dueVerifications = createDueVerifications({
    store,
    verify,
    onError: (error, tokenId) => log.error({ err: error, tokenId }, 'a verification failed'),
    clock,
    every: VERIFY_TICK,
  });
  const runner: JobRunner = createJobRunner({
    store,
    jobsDatabase: store.jobsDatabase,
    embedded: store.kind === 'embedded',
    turn: (lease, signal) => takeTurn(lease, signal, { profiles, sync: turn }),
    judgeAll: async () => {
      for (const token of await store.tokens.all(SYSTEM)) await judge(token.id);
    },
    lookForVerifications: () => dueVerifications.look(),
    maintain: () => maintain(store, clock),
    clock,
    log,
  });
  return { runner, verify, dueVerifications };
}

/** Where the language for tests is asked for, what would be English is said in it. */
async function createSpeakers({
  timeZone,
  language: wanted,
}: Pick<ServerOptions, 'timeZone' | 'language'>): Promise<Start['speakers']> {
  const english = chooseSpoken(wanted) === PSEUDO_LANGUAGE ? PSEUDO_LANGUAGE : 'en';
  const made = await Promise.all(
    LANGUAGES.map(async (language) => {
      const spoken = language === 'en' ? english : language;
      return [language, await createSpeaker(spoken, timeZone)] as const;
    }),
  );
  return Object.fromEntries(made) as Record<Language, Speaker>;
}
