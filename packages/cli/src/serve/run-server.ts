import { join } from 'node:path';
import { effectiveValues, VARIABLES, type Configuration } from '@adept/contract/config';
import { chooseSpoken, type Speaker } from '@adept/messages';
import { startServer, type RunningServer, type ServerOptions } from '@adept/server';
import { consoleBundle } from './console-bundle.ts';
import type { CommandContext } from '../context.ts';
import { holdOutput } from './held-output.ts';
import { untilStopped } from './stop-signals.ts';

/** Starts the server, prints the lines of interfaces.md, and stays until it is stopped. */
export async function runServer(context: CommandContext): Promise<void> {
  const { host } = context;
  const configuration = await context.configuration();
  const speaker = await context.speaker();
  // With JSON a failed start is one document on stderr: settings and log wait until it is known to succeed.
  const json = context.options().output === 'json';
  const said = holdOutput(host.stderr, json);
  said.stream.write(writeConfiguration(configuration, speaker));
  const notice = (text: string) => (json ? context.notices.push(text) : host.stderr.write(`${text}\n`));
  const abort = new AbortController();
  const begin = async (): Promise<RunningServer> => {
    const consoleDir = await consoleBundle({
      root: host.root,
      stderr: said.stream,
      notice: speaker.say('cli.building-console'),
      signal: abort.signal,
    });
    abort.signal.throwIfAborted();
    const log = json ? (said.stream as NodeJS.WritableStream) : undefined;
    return startServer({ ...serverOptions(configuration, context, consoleDir), notice, ...(log && { log }) });
  };
  const started = begin();
  const whole = async (): Promise<void> => {
    const server = await started;
    said.release();
    for (const text of context.notices.splice(0)) host.stderr.write(`${text}\n`);
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
    .map(({ name, value, source }) => {
      // The shell's may be `C.UTF-8` or one we don't speak: what is shown is what it comes to.
      const shown = name === VARIABLES.language.name ? chooseSpoken(configuration.language) : value;
      return `  ${name.padEnd(width)}  ${shown}  (${speaker.say(`cli.source.${source}`)})\n`;
    })
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
    smtpUrl: configuration.smtpUrl,
    smtpFrom: configuration.smtpFrom,
    noticePrivateTargets: configuration.noticePrivateTargets,
    clock: { now: () => host.now() },
    consoleDir,
    storeTemplateDir: join(host.root, '.cache', 'store-template'),
    log: host.stderr as NodeJS.WritableStream,
  };
}
