import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

/** `explain CAUSE|APPLE_CODE`: what it means and what to do, without a server. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('explain')
    .argument('[name]')
    .option('--list')
    .action(async (name: string | undefined, options: { list?: boolean }) => {
      const { explain, explainAll } = await import('../explain/explain.ts');
      await (options.list ? explainAll(context) : explain(name, context));
    });
}
