import { join } from 'node:path';
import { effectiveValues, type Configuration } from '@adept/contract/config';
import type { Speaker } from '@adept/messages';
import { startServer, type RunningServer, type ServerOptions } from '@adept/server';
import { consoleBundle } from './console-bundle.ts';
import type { CommandContext } from '../context.ts';
import { untilStopped } from './stop-signals.ts';

/** Starts the server, prints the lines of interfaces.md, and stays until it is stopped. */
export async function runServer(context: CommandContext): Promise<void> {
  const { host } = context;
  const configuration = await context.configuration();
  const speaker = await context.speaker();
  host.stderr.write(writeConfiguration(configuration, speaker));
  const abort = new AbortController();
  const begin = async (): Promise<RunningServer> => {
    const consoleDir = await consoleBundle({
      root: host.root,
      stderr: host.stderr,
      notice: speaker.say('cli.building-console'),
      signal: abort.signal,
    });
    abort.signal.throwIfAborted();
    return startServer(serverOptions(configuration, context, consoleDir));
  };
  const started = begin();
  const whole = async (): Promise<void> => {
    const server = await started;
    if (!abort.signal.aborted) announce(server, context);
    await server.stopped;
  };
  await untilStopped({
    signals: host.signals,
    now: () => host.now(),
    // A signal that comes while it starts: nothing half-started is left behind.
    stop: async () => {
      abort.abort();
      await started.then((server) => server.stop());
    },
    stopped: whole(),
    endAtOnce: () => host.exit(1),
  }).catch((error: unknown) => {
    if (!abort.signal.aborted || !isAbort(error)) throw error;
  });
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function announce(server: RunningServer, { host }: CommandContext): void {
  for (const notice of server.notices) host.stderr.write(`${notice}\n`);
  const lines = [
    `device ${server.deviceUrl}`,
    ...(server.setUpUrl ? [`set-up ${server.setUpUrl}`] : []),
    `ready ${server.adminUrl}`,
  ];
  for (const line of lines) host.stdout.write(`${line}\n`);
}

/** Every name with its value and where it came from; secrets are masked. */
function writeConfiguration(configuration: Configuration, speaker: Speaker): string {
  const rows = effectiveValues(configuration).filter(({ value }) => value !== null);
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(
      ({ name, value, source }) =>
        `  ${name.padEnd(width)}  ${value}  (${speaker.say(`cli.source.${source}`)})\n`,
    )
    .join('');
}

/** What the server takes, from the configuration; also for the demo, which replaces some. */
export function serverOptions(
  configuration: Configuration,
  { host, path }: CommandContext,
  consoleDir: string | undefined,
): ServerOptions {
  const file = (name: string | undefined) => (name === undefined ? undefined : path(name));
  const { adminHost, adminPort, deviceHost, devicePort, databaseUrl, trustedProxies } = configuration;
  return {
    adminHost,
    adminPort,
    deviceHost,
    devicePort,
    databaseUrl,
    trustedProxies,
    adminPublicUrl: configuration.publicUrl,
    devicePublicUrl: configuration.devicePublicUrl,
    dataDir: path(configuration.dataDir),
    masterKeyFile: file(configuration.masterKeyFile),
    migrate: configuration.migrate,
    appleDeviceServiceUrl: configuration.appleDeviceServiceUrl,
    syncInterval: configuration.syncInterval,
    fullSyncInterval: configuration.fullSyncInterval,
    timeZone: configuration.timeZone,
    language: configuration.language,
    logLevel: configuration.logLevel,
    initialApiToken: configuration.initialApiToken,
    extraCaFile: file(configuration.extraCaFile),
    httpsProxy: configuration.httpsProxy,
    noProxy: configuration.noProxy,
    clock: { now: () => host.now() },
    consoleDir,
    storeTemplateDir: join(host.root, '.cache', 'store-template'),
    log: host.stderr as NodeJS.WritableStream,
  };
}
