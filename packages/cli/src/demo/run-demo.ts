import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createApiClient, type ApiClient } from '@adept/contract/client';
import { type RunningServer, startServer } from '@adept/server';
import type { Simulator } from '@adept/simulator';
import { CliError } from '../cli-error.ts';
import { consoleBundle } from '../serve/console-bundle.ts';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { serverOptions } from '../serve/run-server.ts';
import { startSimulator } from '../serve/run-simulator.ts';
import { untilStopped } from '../serve/stop-signals.ts';
import { tokenColumns } from '../token/token-columns.ts';
import { type DemoDirectory, emptyDemoDirectory } from './demo-directory.ts';
import { demoColumns, inOrder } from './describe-demo.ts';
import { makeWorld, type Sides, turnTokens } from './make-world.ts';
import { createPortalClient } from './portal-client.ts';
import { DemoStuck, tokensNow, untilDiagnosed, untilSynced } from './watch-tokens.ts';

/** A slow machine at its first start; normally it takes a few seconds. */
const PATIENCE_MS = 120_000;
const INDENT = '  ';
/** The same world at each start. */
const SEED = 1;

/** What is running, and how to end it; the last started ends first. */
type Endings = (() => Promise<void>)[];

/**
 * The real server beside a simulated Apple whose world it makes through the portal and its own public API alone.
 * Prints the lines of interfaces.md and the table, `ready` last, and stays until a signal.
 */
export async function runDemo(context: CommandContext): Promise<void> {
  const { host } = context;
  const abort = new AbortController();
  const endings: Endings = [];
  const ended = Promise.withResolvers<void>();
  const work = startDemo(context, endings, abort.signal);
  const end = async (): Promise<void> => {
    for (const one of endings.splice(0).reverse()) await one();
  };
  await untilStopped({
    signals: host.signals,
    now: () => host.now(),
    async stop() {
      abort.abort();
      await work.catch(() => undefined);
      await end();
      ended.resolve();
    },
    stopped: work.then(
      () => ended.promise,
      async (error: unknown) => {
        if (abort.signal.aborted) return ended.promise;
        await end();
        throw error;
      },
    ),
    endAtOnce: () => host.exit(1),
  });
}

async function startDemo(context: CommandContext, endings: Endings, signal: AbortSignal): Promise<void> {
  const { host } = context;
  const speaker = await context.speaker();
  const { simulator, server, apiToken } = await startBoth(context, endings, signal);
  line(context, 'simulator', simulator.url);
  line(context, 'control', simulator.controlUrl);
  line(context, 'device', server.deviceUrl);
  line(context, 'api-token', apiToken);
  if (server.setUpUrl) line(context, 'set-up', server.setUpUrl);

  const api = createApiClient({
    server: server.adminUrl,
    apiToken,
    language: speaker.language,
    fetch: (url, init) => fetch(url, { ...init, signal }),
  });
  const sides: Sides = { api, portal: createPortalClient(simulator.url, signal), now: () => host.now() };
  try {
    context.print.note(speaker.say('demo.making'));
    const tokens = await makeWorld(sides);
    await untilSynced(api, tokens, { signal, milliseconds: PATIENCE_MS });
    context.print.note(speaker.say('demo.turning'));
    await turnTokens(sides, tokens);
    await untilDiagnosed(api, tokens, { signal, milliseconds: PATIENCE_MS });
  } catch (error) {
    if (error instanceof DemoStuck) {
      throw new CliError('demo-stuck', { tokens: error.message }, EXIT.unexpected);
    }
    throw error;
  }
  await show(context, api, { adminUrl: server.adminUrl, portal: `${simulator.url}/portal` });
  line(context, 'ready', server.adminUrl);
}

const line = ({ host }: CommandContext, word: string, value: string): void =>
  void host.stdout.write(`${word} ${value}\n`);

interface Both {
  simulator: Simulator;
  server: RunningServer;
  apiToken: string;
}

async function startBoth(context: CommandContext, endings: Endings, signal: AbortSignal): Promise<Both> {
  const { host } = context;
  const configuration = await context.configuration();
  const speaker = await context.speaker();
  const bundle = consoleBundle({
    root: host.root,
    stderr: host.stderr,
    notice: speaker.say('cli.building-console'),
    signal,
  });
  // Waited for below; a failure before that must not count as nobody's.
  bundle.catch(() => undefined);
  // The ports come first: a demo that runs already keeps its data.
  const { simulatorPort, simulatorControlPort } = configuration;
  const ports = { port: simulatorPort, controlPort: simulatorControlPort };
  const simulator = await startSimulator({ seed: SEED, calm: true, host: '127.0.0.1', ...ports });
  endings.push(() => simulator.stop());
  const directory = await emptyDemoDirectory(context.path(configuration.dataDir));
  endings.push(() => directory.leave());
  context.print.note(speaker.say('demo.starting', { path: directory.logFile }));
  const apiToken = configuration.demoApiToken ?? `adp_${randomBytes(24).toString('base64url')}`;
  const log = openLog(directory, endings);
  const consoleDir = await bundle;
  signal.throwIfAborted();
  const server = await startServer({
    ...serverOptions(configuration, context, consoleDir),
    appleDeviceServiceUrl: simulator.url,
    dataDir: directory.store,
    masterKeyFile: directory.masterKeyFile,
    databaseUrl: undefined,
    initialApiToken: apiToken,
    language: speaker.language,
    log,
  });
  endings.push(() => server.stop());
  return { simulator, server, apiToken };
}

/** The log has a file of its own: on the terminal it would bury the table. */
function openLog(directory: DemoDirectory, endings: Endings): NodeJS.WritableStream {
  const log = createWriteStream(directory.logFile, { mode: 0o600 });
  endings.push(async () => {
    log.end();
    await once(log, 'close');
  });
  return log;
}

async function show(
  context: CommandContext,
  api: ApiClient,
  places: { adminUrl: string; portal: string },
): Promise<void> {
  const { host, print } = context;
  const speaker = await context.speaker();
  const tokens = inOrder([...(await tokensNow(api)).values()]);
  const { writeTable } = await import('../terminal/table.ts');
  const table = writeTable(tokens, demoColumns(tokenColumns(speaker, print.paint), tokens, speaker), {
    title: (id) => speaker.find(id) ?? id,
    paint: print.paint,
    width: host.stdout.isTTY ? Math.max(60, host.stdout.columns ?? 100) - INDENT.length : null,
  });
  const heading = print.paint.strong(speaker.say('demo.heading', { url: places.adminUrl }));
  const indented = table.replaceAll(/^(?=.)/gm, INDENT);
  host.stdout.write(
    `\n${heading}\n\n${indented}\n${speaker.say('demo.what-next', { portal: places.portal })}\n\n`,
  );
}
