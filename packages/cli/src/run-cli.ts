import { Command, CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { createContext, type CommandContext, type Host } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { addGlobalOptions, OPTIONS_WITH_VALUE, wantsJson, type GlobalOptions } from './global-options.ts';
import { usageError } from './usage-error.ts';

/** What a command's file exports. */
export interface CommandModule {
  register(program: Command, context: CommandContext): void;
}

/** First word → its file, loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  serve: () => import('./commands/serve.ts'),
  demo: () => import('./commands/demo.ts'),
  simulate: () => import('./commands/simulate.ts'),
  doctor: () => import('./commands/doctor.ts'),
  explain: () => import('./commands/explain.ts'),
  'api-token': () => import('./commands/api-token/index.ts'),
  audit: () => import('./commands/audit/index.ts'),
  token: () => import('./commands/token/index.ts'),
  device: () => import('./commands/device/index.ts'),
  profile: () => import('./commands/profile/index.ts'),
  problem: () => import('./commands/problem/index.ts'),
  calendar: () => import('./commands/calendar/index.ts'),
  notice: () => import('./commands/notice/index.ts'),
  db: () => import('./commands/db/index.ts'),
  i18n: () => import('./commands/i18n.ts'),
};

/**
 * One run of the command line. Everything that goes wrong ends here: one text, or with JSON one problem document, on
 * stderr, and the exit code of interfaces.md.
 */
export async function runCli(host: Host, version: string): Promise<ExitCode> {
  if (host.argv.length === 1 && (host.argv[0] === '--version' || host.argv[0] === '-V')) {
    host.stdout.write(`${version}\n`);
    return EXIT.fine;
  }
  const program = new Command('adept');
  const context = createContext(host, () => program.opts<GlobalOptions>());
  try {
    await prepare(program, context, version);
    await program.parseAsync([...host.argv], { from: 'user' });
    return context.exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, program, context);
    return report(error, context);
  }
}

async function prepare(program: Command, context: CommandContext, version: string): Promise<void> {
  program.version(version);
  addGlobalOptions(program);
  // What commander has to say is said by us, in the person's language.
  program.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  program.hook('preAction', async () => {
    const { checkSettings } = await import('./check-settings.ts');
    await checkSettings(context);
  });
  const wanted = firstWord(context.host.argv);
  const load = wanted === undefined ? undefined : COMMANDS[wanted];
  const modules = load ? [await load()] : await Promise.all(Object.values(COMMANDS).map((one) => one()));
  for (const module of modules) module.register(program, context);
}

/** The command's name: the first argument that is neither an option nor an option's value. */
function firstWord(argv: readonly string[]): string | undefined {
  return argv.find(
    (argument, i) => !argument.startsWith('-') && !OPTIONS_WITH_VALUE.includes(argv[i - 1] ?? ''),
  );
}

async function endOfParsing(
  error: CommanderError,
  program: Command,
  context: CommandContext,
): Promise<ExitCode> {
  const { host } = context;
  if (error.code === 'commander.version') {
    host.stdout.write(`${program.version() ?? ''}\n`);
    return EXIT.fine;
  }
  const asked = error.code === 'commander.helpDisplayed' || host.argv[0] === 'help';
  if (!asked && (error.code !== 'commander.help' || wantsJson(host.argv))) {
    return report(usageError(error), context);
  }
  const { describeCommands, helpOf } = await import('./describe-commands.ts');
  describeCommands(program, await context.speaker());
  const text = helpOf(program, host.argv);
  (asked ? host.stdout : host.stderr).write(text);
  return asked ? EXIT.fine : EXIT.usage;
}

async function report(error: unknown, context: CommandContext): Promise<ExitCode> {
  const { host } = context;
  const [{ problemOf }, { createPaint }, { checkLines }] = await Promise.all([
    import('./problem-of.ts'),
    import('./terminal/printer.ts'),
    import('./token/check-lines.ts'),
  ]);
  const { problem, exitCode } = problemOf(error, await context.speaker());
  if (wantsJson(host.argv)) {
    const { notices } = context;
    const told = notices.length > 0 ? { ...problem, notices } : problem;
    host.stderr.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const paint = createPaint(host.stderr, host.env);
    const lines = [
      `${paint.error('●')} ${paint.strong(problem.title)}`,
      ...(problem.detail ? [`  ${problem.detail}`] : []),
      ...checkLines(problem.checks ?? []),
      ...(problem.difference ? [`  ${problem.difference}`] : []),
    ];
    host.stderr.write(`${lines.join('\n')}\n`);
    if (problem.code === 'command-failed' && !(error instanceof CliError))
      host.stderr.write(`${stackOf(error)}\n`);
  }
  return exitCode;
}

/** Where our own mistake happened, for a report: file and line, never the values. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`  ${error.name}`, ...places.slice(0, 8)].join('\n');
}
