export type { CommandContext, Host } from './context.ts';
export { runCli } from './run-cli.ts';
export type { CommandModule } from './run-cli.ts';
