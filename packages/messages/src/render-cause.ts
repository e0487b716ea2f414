import type {
  AppleCode,
  CauseDescription,
  CauseId,
  Severity,
  Symptom,
  TextParameters,
} from '@adept/diagnosis';
import { docsPage } from './render-diagnosis.ts';
import { joined, type RenderedStep, renderSteps, required } from './render-remedy.ts';
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

export interface CatalogueContext {
  /** What the reader asked for within the cause: `field` of a profile. */
  about?: TextParameters | undefined;
  /** Where this server calls Apple; absent: Apple's own address. */
  appleUrl?: string | undefined;
}

/** A cause without any token: of what is known for every one of them. */
export function renderCause(
  cause: CauseDescription,
  speaker: Speaker,
  { about = {}, appleUrl }: CatalogueContext = {},
): RenderedCause {
  const parameters = textParameters({ speaker }, about);
  return {
    causeId: cause.causeId,
    appleCodes: [...cause.appleCodes],
    severity: cause.severity,
    title: required(speaker, `cause.${cause.causeId}.title`, parameters),
    meaning: required(speaker, `cause.${cause.causeId}.meaning`, parameters),
    symptoms: [...cause.symptoms],
    steps: renderSteps(cause.steps, { speaker, appleUrl }),
    docs: docsPage(cause.causeId),
  };
}

/** A word of Apple's and the cause it leads to: what the word says, then what the cause means. */
export function renderCodeOfCause(
  appleCode: AppleCode,
  cause: CauseDescription,
  { speaker, about }: { speaker: Speaker; about?: TextParameters },
): RenderedCause {
  const told = renderCause(cause, speaker, { about });
  return { ...told, meaning: joined([meaningOf(appleCode, speaker), told.meaning], speaker) };
}

/** What a word of Apple's says, whatever it leads to. */
export function meaningOf(appleCode: AppleCode, speaker: Speaker): string {
  return speaker.say(`apple-code.${appleCode}.meaning`);
}

/** A word of Apple's that is no cause: what it means, and nothing to do about a token. */
export function renderAppleCode(appleCode: AppleCode, speaker: Speaker): RenderedCause {
  return {
    causeId: null,
    appleCodes: [appleCode],
    title: speaker.say('apple-code.title', { code: appleCode }),
    meaning: meaningOf(appleCode, speaker),
    symptoms: [],
    steps: [],
    docs: 'docs/causes/README.md',
  };
}
