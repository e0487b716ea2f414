import { Option, type Command } from 'commander';
import type { CommandContext } from '../../context.ts';

interface ListOptions {
  state?: 'open' | 'closed';
  token?: string;
  cause?: string;
  healed?: boolean;
}

export function register(problem: Command, context: CommandContext): void {
  problem
    .command('list')
    .addOption(new Option('--state <state>').choices(['open', 'closed']))
    .option('--token <token>')
    .option('--cause <cause>')
    .option('--healed')
    .action(async (options: ListOptions) => {
      const { listProblems } = await import('../../problem/problems.ts');
      await listProblems(options, context);
    });
}
