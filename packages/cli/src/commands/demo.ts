import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

/** `demo`: the real server beside a simulated Apple, with a world to look at, until a signal. */
export function register(program: Command, context: CommandContext): void {
  program.command('demo').action(async () => {
    const { runDemo } = await import('../demo/run-demo.ts');
    await runDemo(context);
  });
}
