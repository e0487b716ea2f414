import type { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { ApiClient } from '@adept/contract/client';
import type { Configuration } from '@adept/contract/config';
import type { Speaker } from '@adept/messages';
import type { ExitCode } from './exit-codes.ts';
import type { GlobalOptions } from './global-options.ts';
import { createPrinter, type OutputStream, type Printer } from './terminal/printer.ts';

/** What the machine gives a run of the command line; tests give their own. */
export interface Host {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Where the process stands; relative names are resolved against INIT_CWD when npm or the script set it. */
  cwd: string;
  /** Folder of the checkout. */
  root: string;
  stdout: OutputStream;
  stderr: OutputStream;
  /** Emits SIGINT and SIGTERM. */
  signals: Pick<EventEmitter, 'on' | 'off'>;
  now(): Date;
  timeZone: string;
  /** Ends the process without waiting for anything. */
  exit(code: number): void;
  /** Asks a person who is there for one line; null when nobody is. */
  ask: ((question: string) => Promise<string>) | null;
}

/** What every command gets. Nothing is read or loaded before a command asks for it. */
export interface CommandContext {
  host: Host;
  /** After the arguments are read. */
  options(): GlobalOptions;
  print: Printer;
  /** A file name as the person meant it. */
  path: (name: string) => string;
  /** @throws ConfigurationError */
  configuration(): Promise<Configuration>;
  speaker(): Promise<Speaker>;
  api(): Promise<ApiClient>;
  /** What has to be told even where nothing but one problem document may be written: it goes along in there. */
  notices: string[];
  /** What the run ends with; the highest that was named wins. */
  endWith(code: ExitCode): void;
  exitCode(): ExitCode;
}

export function createContext(host: Host, options: () => GlobalOptions): CommandContext {
  let exitCode: ExitCode = 0;
  let speaker: Promise<Speaker> | undefined;
  let configuration: Promise<Configuration> | undefined;
  const path = (name: string) => resolve(host.env['INIT_CWD'] ?? host.cwd, name);
  const context: CommandContext = {
    host,
    options,
    path,
    notices: [],
    print: createPrinter({ host, format: () => options().output }),
    configuration: () => (configuration ??= loadConfiguration(host, path)),
    speaker: () => (speaker ??= loadSpeaker(host, options().language)),
    api: async () => (await import('./api.ts')).connectToServer(context),
    endWith(code) {
      if (code > exitCode) exitCode = code;
    },
    exitCode: () => exitCode,
  };
  return context;
}

async function loadConfiguration(host: Host, path: (name: string) => string): Promise<Configuration> {
  const [{ readConfiguration }, { readFileSync }] = await Promise.all([
    import('@adept/contract/config'),
    import('node:fs'),
  ]);
  return readConfiguration(host.env, {
    timeZone: host.timeZone,
    readFile: (name) => readFileSync(path(name), 'utf8'),
  });
}

/** Reads the two variables itself: errors of the configuration have to be said in a language too. */
async function loadSpeaker(host: Host, wanted: string | undefined): Promise<Speaker> {
  const { chooseSpoken, createSpeaker } = await import('@adept/messages');
  const { env } = host;
  const shell = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const timeZone = env['ADEPT_TIME_ZONE'];
  const language = chooseSpoken(wanted || env['ADEPT_LANGUAGE'] || shell);
  return createSpeaker(language, timeZone && isTimeZone(timeZone) ? timeZone : host.timeZone);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
