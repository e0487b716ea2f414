import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(problem: Command, context: CommandContext): void {
  problem
    .command('show')
    .argument('<id>')
    .action(async (id: string) => {
      const { showProblem } = await import('../../problem/problems.ts');
      await showProblem(id, context);
    });
}
