export * from './api-tokens.ts';
export * from './causes.ts';
export * from './devices.ts';
export * from './overview.ts';
export * from './problem-document.ts';
export * from './problems.ts';
export * from './session.ts';
export * from './tokens.ts';
