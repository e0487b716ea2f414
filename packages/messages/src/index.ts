export * from './catalogue.ts';
export * from './language.ts';
export * from './render-banner.ts';
export * from './render-cause.ts';
export * from './render-diagnosis.ts';
export * from './render-evidence.ts';
export * from './render-last-answer.ts';
export { type RemedyContext, type RenderedStep, renderSteps, type Surface } from './render-remedy.ts';
export type { TextContext } from './text-parameters.ts';
