import type { PortalPlace, RemedyStep } from '@adept/diagnosis';
import type { MessageParameters, Speaker } from './catalogue.ts';
import { portalPath } from './portal-labels.ts';
import { type TextContext, textParameters } from './text-parameters.ts';

/** Where the reader is: on a page of the console or at a terminal. Some steps are done another way there. */
export type Surface = 'console' | 'terminal';

export interface RemedyContext extends TextContext {
  surface?: Surface | undefined;
  /** Our name of the token, for commands. */
  tokenName?: string | undefined;
  /** Where Apple is called: another address than Apple's own with `--apple`, or at a simulator. */
  appleUrl?: string | undefined;
  /** When the reader reads: places in portals that were written down long before say so. */
  now?: Date | undefined;
}

/** One step as people read it; the shape of the API's RemedyStep. */
export interface RenderedStep {
  /** Which step it is, whatever the language. */
  id: string;
  actor: 'portal' | 'console' | 'adept';
  portal?: 'apple-business' | 'apple-school';
  text: string;
  warning?: string;
}

const OLD_AFTER_DAYS = 180;
const APPLE_URL = 'https://mdmenrollment.apple.com';

/**
 * Steps in order; a step in two portals becomes two entries side by side, one for each. Steps that differ in the console
 * and come to the same at a terminal are said once. The first step in a portal names its former name too, the others
 * only the name of today.
 */
export function renderSteps(steps: readonly RemedyStep[], context: RemedyContext): RenderedStep[] {
  const named = new Set<PortalPlace['portal']>();
  const portalName = ({ portal }: PortalPlace) => {
    const form = named.has(portal) ? 'name' : 'long';
    named.add(portal);
    return context.speaker.say(`portal.${portal}.${form}`);
  };
  const rendered = steps.flatMap((step) =>
    step.places.length > 0
      ? step.places.map((place) => portalStep(step, place, portalName(place), context))
      : [ownStep(step, context)],
  );
  return rendered.filter(({ text }, index) => rendered.findIndex((step) => step.text === text) === index);
}

function ownStep(step: RemedyStep, context: RemedyContext): RenderedStep {
  const { speaker, surface, tokenName } = context;
  const parameters: MessageParameters = {
    ...textParameters(context, step.parameters),
    ...addressOf(context.appleUrl ?? APPLE_URL),
    command: `./adept token renew "${tokenName ?? 'NAME'}" --token-file FILE`,
  };
  const atTerminal = surface === 'terminal' ? speaker.find(`remedy.${step.id}.terminal`, parameters) : null;
  return {
    id: step.id,
    actor: step.actor,
    text: atTerminal ?? required(speaker, `remedy.${step.id}.text`, parameters),
    ...warning(speaker, step.id, parameters),
  };
}

/** Host and port as a firewall knows them. */
function addressOf(appleUrl: string): { host: string; port: string } {
  const { hostname, port, protocol } = new URL(appleUrl);
  return { host: hostname, port: port || (protocol === 'http:' ? '80' : '443') };
}

function portalStep(
  step: RemedyStep,
  place: PortalPlace,
  placeName: string,
  context: RemedyContext,
): RenderedStep {
  const { speaker } = context;
  const parameters: MessageParameters = {
    ...textParameters(context, step.parameters),
    portal: speaker.say(`portal.${place.portal}.name`),
  };
  const sentences = [
    placeSentence(place, placeName, parameters, speaker),
    required(speaker, `remedy.${step.id}.text`, parameters),
    speaker.say(`portal.right.${place.role}`),
    ...ageSentence(place, context),
  ];
  return {
    id: step.id,
    actor: 'portal',
    portal: place.portal,
    text: joined(sentences, speaker),
    ...warning(speaker, step.id, parameters),
  };
}

/**
 * Where in the portal, as sure as our sources are: plain, "usually", or no menu words at all.
 */
function placeSentence(
  place: PortalPlace,
  portal: string,
  parameters: MessageParameters,
  speaker: Speaker,
): string {
  if (place.path.length === 0 || place.confidence === 'unverified') {
    return speaker.say('portal.place.sign-in', { portal, address: place.startPage });
  }
  const named =
    parameters['server'] === 'unknown' ? speaker.say('portal.unnamed-server') : String(parameters['server']);
  const labels = [...place.path, ...(place.button === null ? [] : [place.button])];
  return speaker.say(place.confidence === 'high' ? 'portal.place.high' : 'portal.place.medium', {
    portal,
    path: portalPath(labels, named, speaker),
  });
}

/** Portals change: after half a year the reader is told how old our words are (portal-steps reference §6 rule 10). */
function ageSentence(place: PortalPlace, { now, speaker }: RemedyContext): string[] {
  const at = new Date(`${place.writtenOn}T12:00:00Z`);
  const isOld = now !== undefined && now.getTime() - at.getTime() > OLD_AFTER_DAYS * 86_400_000;
  return isOld && place.path.length > 0 ? [speaker.say('portal.written-on', { at })] : [];
}

function warning(speaker: Speaker, stepId: string, parameters: MessageParameters): { warning?: string } {
  const text = speaker.find(`remedy.${stepId}.warning`, parameters);
  return text === null ? {} : { warning: text };
}

/** Whole sentences one after the other, as the language sets them. */
export function joined(sentences: readonly string[], speaker: Speaker): string {
  return sentences.reduce((first, second) => speaker.say('sentence.join', { first, second }));
}

export function required(speaker: Speaker, id: string, parameters: MessageParameters): string {
  const text = speaker.find(id, parameters);
  if (text === null) throw new Error(`no text with the id ${id}`);
  return text;
}
