export * from './errors/apple-error.ts';
export type * from './errors/apple-call.ts';
export * from './token/token-credentials.ts';
