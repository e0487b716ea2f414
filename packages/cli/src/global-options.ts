import { Option, type Command } from 'commander';

export const OUTPUT_FORMATS = ['table', 'json', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  output: OutputFormat;
  server?: string;
  apiToken?: string;
  language?: string;
}

/** Those that are followed by a value, to find the command's name among the arguments. */
export const OPTIONS_WITH_VALUE = ['--output', '--server', '--api-token', '--language'];

export function addGlobalOptions(program: Command): void {
  program
    .addOption(new Option('--output <format>').choices(OUTPUT_FORMATS).default('table'))
    .addOption(new Option('--json').implies({ output: 'json' }))
    .option('--server <url>')
    .option('--api-token <token>')
    .option('--language <language>');
}

/** Whether JSON is wanted, from the bare arguments: for errors that come before they are read. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, index) =>
      argument === '--json' ||
      argument === '--output=json' ||
      (argument === '--output' && argv[index + 1] === 'json'),
  );
}
