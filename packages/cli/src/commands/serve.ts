import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

/** `serve`: the real server until a signal. Fixed lines on stdout, everything else on stderr. */
export function register(program: Command, context: CommandContext): void {
  program.command('serve').action(async () => {
    const { runServer } = await import('../serve/run-server.ts');
    await runServer(context);
  });
}
