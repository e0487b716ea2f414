import type { Speaker } from './catalogue.ts';

/**
 * Why a sync run failed: what Adept itself found is said in words; Apple's words, and what happened on the way there,
 * stay as they are.
 */
export function renderSyncError(code: string, speaker: Speaker): string {
  return speaker.find(`sync-error.${code}`) ?? code;
}
