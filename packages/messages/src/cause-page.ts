import type { CauseDescription, CauseId, Severity } from '@adept/diagnosis';
import type { Speaker } from './catalogue.ts';
import type { SpokenLanguage } from './language.ts';
import { docsPage, renderSymptom } from './render-diagnosis.ts';
import { type RenderedStep, renderSteps, required } from './render-remedy.ts';
import { textParameters } from './text-parameters.ts';

/** Sections of every page, in order; headings are `page.section.<id>`. */
export const PAGE_SECTIONS = [
  'meaning',
  'symptoms',
  'stops',
  'how',
  'candidates',
  'actors',
  'steps',
  'verify',
  'codes',
  'intune',
  'simulator',
] as const;
export type PageSectionId = (typeof PAGE_SECTIONS)[number];

/** Plain text, no markup: whoever shows it sets it. */
export interface PageSection {
  id: PageSectionId;
  title: string;
  paragraphs: string[];
  /** A list after the paragraphs. */
  items?: string[];
  /** Of the section `steps` alone. */
  steps?: RenderedStep[];
}

/** Everything written about one cause, in one language: the file in docs/causes, `/docs/causes/<id>.json`, the console's page. */
export interface CausePage {
  causeId: CauseId;
  language: SpokenLanguage;
  severity: Severity;
  title: string;
  sections: PageSection[];
  appleCodes: string[];
  intuneRows: string[];
  /** Where the page lies below the repository. */
  docs: string;
}

/**
 * The page of a cause, of what is true for every token.
 * @param where.appleUrl where this server calls Apple; absent: Apple's own address
 */
export function renderCausePage(
  cause: CauseDescription,
  speaker: Speaker,
  where: { appleUrl?: string | undefined } = {},
): CausePage {
  const id = cause.causeId;
  const parameters = textParameters({ speaker }, {});
  const say = (part: string): string => required(speaker, `cause.${id}.${part}`, parameters);
  const bodies: Record<PageSectionId, Omit<PageSection, 'id' | 'title'>> = {
    meaning: { paragraphs: [say('meaning')] },
    symptoms: symptoms(cause, speaker),
    stops: { paragraphs: [say('stops')] },
    how: { paragraphs: [say('how'), ...rules(cause, speaker)] },
    candidates: candidates(cause, speaker),
    actors: { paragraphs: [], items: actors(cause, speaker) },
    steps: { paragraphs: [], steps: renderSteps(cause.steps, { speaker, ...where }) },
    verify: {
      paragraphs: [
        say('verify'),
        ...repair(cause, speaker),
        speaker.say('page.calls', { calls: cause.calls.join(', ') }),
        pace(cause, speaker),
      ],
    },
    codes: codes(cause, speaker),
    intune: { paragraphs: intuneRows(cause, speaker) },
    simulator: { paragraphs: [speaker.say('page.simulated-by')], items: [...cause.simulatedBy] },
  };
  return {
    causeId: id,
    language: speaker.language,
    severity: cause.severity,
    title: say('title'),
    sections: PAGE_SECTIONS.map((section) => ({
      id: section,
      title: speaker.say(`page.section.${section}`),
      ...bodies[section],
    })),
    appleCodes: [...cause.appleCodes],
    intuneRows: cause.intuneRows.map(({ row }) => row),
    docs: docsPage(id),
  };
}

/** The exact rules are kept in English, beside the code they describe; `how` and `verify` say them in every language. */
function rules({ rules: { opens, closes } }: CauseDescription, speaker: Speaker): string[] {
  if (speaker.language !== 'en') return [];
  return [speaker.say('page.opens', { rule: opens }), speaker.say('page.closes', { rule: closes })];
}

function symptoms(
  { symptoms: felt }: CauseDescription,
  speaker: Speaker,
): Pick<PageSection, 'paragraphs' | 'items'> {
  if (felt.length === 0) return { paragraphs: [speaker.say('page.no-symptoms')] };
  return { paragraphs: [], items: felt.map((symptom) => renderSymptom(symptom, { speaker })) };
}

/** Every explanation that its problems may name, the cause first, and what tells them apart. */
function candidates(
  { causeId, candidates: named }: CauseDescription,
  speaker: Speaker,
): Pick<PageSection, 'paragraphs' | 'items'> {
  if (named.length === 1) return { paragraphs: [speaker.say('page.one-candidate')] };
  const itself = named.filter((id) => id === causeId);
  const ordered = [...itself, ...named.filter((id) => id !== causeId)];
  return {
    paragraphs: [required(speaker, `cause.${causeId}.decides`, {})],
    items: ordered.map((id) => speaker.say(`candidate.${id}.title`)),
  };
}

/** Who does the steps: in which portal with which right, here, or nobody, since Adept does it. */
function actors({ steps }: CauseDescription, speaker: Speaker): string[] {
  const inPortals = steps.flatMap(({ places }) =>
    places.map(({ portal, role }) =>
      speaker.say('page.actor.portal', {
        portal: speaker.say(`portal.${portal}.name`),
        right: speaker.say(`portal.right.${role}`),
      }),
    ),
  );
  const ours = (['console', 'adept'] as const)
    .filter((actor) => steps.some((step) => step.actor === actor))
    .map((actor) => speaker.say(`page.actor.${actor}`));
  return [...new Set([...inPortals, ...ours])];
}

/** Apple's words, each with its meaning. */
function codes(
  { appleCodes }: CauseDescription,
  speaker: Speaker,
): Pick<PageSection, 'paragraphs' | 'items'> {
  if (appleCodes.length === 0) return { paragraphs: [speaker.say('page.no-codes')] };
  const said = appleCodes.map((code) =>
    speaker.say('page.code', { code, meaning: speaker.say(`apple-code.${code}.meaning`) }),
  );
  return { paragraphs: [], items: said };
}

/** How often Adept asks by itself; 0 minutes: as often as it syncs. */
function pace({ verified }: CauseDescription, speaker: Speaker): string {
  return speaker.say('page.pace', {
    minutes: verified.everyMinutes ?? 0,
    seconds: verified.remedyOpened.everySeconds,
    window: verified.remedyOpened.forMinutes,
  });
}

/** What Adept does about it by itself, and when it no longer only does that. */
function repair({ repair: made }: CauseDescription, speaker: Speaker): string[] {
  if (made === null) return [];
  const { action, staysOpenAfter } = made;
  const done = required(speaker, `repair.${action}`, { result: 'under_way' });
  return [speaker.say('page.repair', { repair: done, ...staysOpenAfter })];
}

/** The words are named where they decide between several rows. */
function intuneRows({ intuneRows: rows }: CauseDescription, speaker: Speaker): string[] {
  if (rows.length === 0) return [speaker.say('page.no-row')];
  if (rows.length === 1) return rows.map(({ row }) => row);
  return rows.map(({ row, appleCodes }) =>
    appleCodes.length > 0 ? speaker.say('page.row-of-codes', { row, codes: appleCodes.join(', ') }) : row,
  );
}
