import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import { answersOf } from './apple-answers.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer } from './evidence.ts';

/**
 * Apple's answers to calls of one endpoint about one profile of ours that say something of the profile itself: a success,
 * or a refusal that `speaks` of it. Terms, outages and ended sessions say nothing of it. Oldest first.
 */
export function answersAbout(
  history: TokenHistory,
  { profileId, endpoint }: { profileId: string; endpoint: AppleEndpoint },
  speaks: (answer: AppleAnswer) => boolean,
): AppleAnswer[] {
  return answersOf(history).filter(
    (answer) =>
      answer.profileId === profileId &&
      answer.endpoint === endpoint &&
      (answer.outcome === 'success' || speaks(answer)),
  );
}
