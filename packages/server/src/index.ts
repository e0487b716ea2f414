export type { RunningServer, ServerOptions } from './main.ts';
export { startServer } from './main.ts';
