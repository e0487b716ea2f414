export * from './cause-id.ts';
export type * from './cause.ts';
export type * from './diagnosis.ts';
export type * from './evidence.ts';
