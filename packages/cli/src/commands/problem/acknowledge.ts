import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `problem acknowledge ID`: silences its reminders, never closes it. */
export function register(problem: Command, context: CommandContext): void {
  problem
    .command('acknowledge')
    .argument('<id>')
    .action(async (id: string) => {
      const { acknowledgeProblem } = await import('../../problem/acknowledge-problem.ts');
      await acknowledgeProblem(id, context);
    });
}
