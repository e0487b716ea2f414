import type { Speaker } from './catalogue.ts';
import { joined } from './render-remedy.ts';

/** The banner over every page while tokens are in an error state; null when none is. */
export function renderBanner(tokensInError: number, speaker: Speaker): string | null {
  if (tokensInError === 0) return null;
  return joined([speaker.say('banner.title', { n: tokensInError }), speaker.say('banner.body')], speaker);
}
