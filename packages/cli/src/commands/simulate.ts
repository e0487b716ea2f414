import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CommandContext } from '../context.ts';

interface SimulateOptions {
  scenario?: string;
  seed: number;
  calm?: boolean;
  host: string;
  port?: number;
  controlPort?: number;
  iKnow?: boolean;
}

const number = (text: string): number => {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
};

/** `simulate`: an Apple to test against, until a signal. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('simulate')
    .option('--scenario <name-or-file>')
    .addOption(new Option('--seed <number>').argParser(number).default(1))
    .option('--calm')
    .option('--host <address>', '', '127.0.0.1')
    .addOption(new Option('--port <port>').argParser(number))
    .addOption(new Option('--control-port <port>').argParser(number))
    .option('--i-know')
    .action(async (options: SimulateOptions) => {
      const { runSimulator } = await import('../serve/run-simulator.ts');
      await runSimulator(options, context);
    });
}
