import type { CauseDescription, CauseId, Severity, Symptom, TextParameters } from '@adept/diagnosis';
import { docsPage } from './render-diagnosis.ts';
import { type RenderedStep, renderSteps, required } from './render-remedy.ts';
import type { Speaker } from './catalogue.ts';
import { textParameters } from './text-parameters.ts';

/** An entry of the catalogue: the API's CauseEntry, and what `explain` prints. */
export interface RenderedCause {
  causeId: CauseId | null;
  appleCodes: string[];
  severity?: Severity;
  title: string;
  meaning: string;
  symptoms: Symptom[];
  steps: RenderedStep[];
  docs: string;
}

/**
 * A cause without any token: of what is known for every one of them.
 * @param about what the reader asked for within the cause: `field` of a profile
 */
export function renderCause(
  cause: CauseDescription,
  speaker: Speaker,
  about: TextParameters = {},
): RenderedCause {
  const parameters = textParameters({ speaker }, about);
  return {
    causeId: cause.causeId,
    appleCodes: [...cause.appleCodes],
    severity: cause.severity,
    title: required(speaker, `cause.${cause.causeId}.title`, parameters),
    meaning: required(speaker, `cause.${cause.causeId}.meaning`, parameters),
    symptoms: [...cause.symptoms],
    steps: renderSteps(cause.steps, { speaker }),
    docs: docsPage(cause.causeId),
  };
}

/** A word of Apple's that is no cause: what it means, and nothing to do about a token. */
export function renderAppleCode(appleCode: string, speaker: Speaker): RenderedCause {
  return {
    causeId: null,
    appleCodes: [appleCode],
    title: speaker.say('apple-code.title', { code: appleCode }),
    meaning: required(speaker, `apple-code.${appleCode}.meaning`, {}),
    symptoms: [],
    steps: [],
    docs: 'docs/causes/README.md',
  };
}
