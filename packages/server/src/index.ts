export type { RunningServer, ServerOptions } from './main.ts';
export { startServer } from './main.ts';
export type { MigratedStore } from './store/migrate-store.ts';
export { migrateStore } from './store/migrate-store.ts';
