import { chooseLanguage, type Language, type Speaker } from '@adept/messages';
import type { Logger } from 'pino';
import { createAdminApp } from '../http/admin-app.ts';
import type { AdminActions } from '../http/admin-dependencies.ts';
import { createDeviceApp } from '../http/device-app.ts';
import { EventHub } from '../http/event-hub.ts';
import type { NoticeActions } from '../http/notice-actions.ts';
import type { RenewalLinkActions } from '../http/renewal-link-actions.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { ServerOptions } from '../server-options.ts';
import type { Store } from '../store/store.ts';
import { createQuestions } from '../tell/create-questions.ts';
import { createAbout } from './about.ts';
import type { CheckedOptions } from './check-options.ts';
import { listen } from './listen.ts';
import type { Metrics } from './metrics.ts';
import type { StopOrder } from './stop-order.ts';
import { createStoreAnswers } from './store-answers.ts';

/** What every part of the start works with. */
export interface Start {
  options: ServerOptions;
  checked: CheckedOptions;
  log: Logger;
  stops: StopOrder;
  store: Store;
  speakers: Readonly<Record<Language, Speaker>>;
  /** Cryptographically strong. */
  random: (bytes: number) => Buffer;
  stopping: () => boolean;
}

/** What is behind the doors. */
export interface Served {
  actions: AdminActions;
  links: RenewalLinkActions;
  notices: NoticeActions;
  runner: JobRunner;
  metrics: Metrics;
  version: string;
}

/**
 * Both listeners. The admin one is opened first: its port is the one people were told.
 * @throws AdeptError where a port can't be had
 */
export async function openDoors(
  start: Start,
  { actions, links, notices, runner, metrics, version }: Served,
): Promise<{ adminUrl: string; deviceUrl: string }> {
  const { options, checked, log, stops, store, speakers, random, stopping } = start;
  const shared = {
    speakers,
    random,
    log,
    trustedProxies: options.trustedProxies,
    stopping,
    storeAnswers: createStoreAnswers(store),
  };
  const { apple, appleUrl } = checked;
  const questions = createQuestions({ store, clock: options.clock, apple, appleUrl });
  const events = new EventHub(store.events, log);
  const device = await createDeviceApp(shared);
  const admin = await createAdminApp({
    ...shared,
    questions,
    actions,
    links,
    notices,
    events,
    metrics: (viewer) =>
      metrics.expose(viewer, {
        tokens: questions.measured,
        queue: () => runner.depth(),
        events: () => events.numbers(),
        notices: (who) => store.notices.waiting(who),
      }),
    access: store.access,
    idempotency: store.idempotency,
    defaultLanguage: chooseLanguage(options.language),
    clock: options.clock,
    consoleDir: options.consoleDir,
    publicUrl: options.adminPublicUrl,
    version,
    about: await createAbout({ store, version, apple }),
  });
  stops.push('listeners', 1500, () => Promise.all([admin.close(), device.close()]));
  const { adminHost, adminPort, deviceHost, devicePort } = options;
  const adminUrl = await listen(admin, { host: adminHost, port: adminPort }, 'ADEPT_ADMIN_PORT');
  const deviceUrl = await listen(device, { host: deviceHost, port: devicePort }, 'ADEPT_DEVICE_PORT');
  return { adminUrl, deviceUrl };
}
