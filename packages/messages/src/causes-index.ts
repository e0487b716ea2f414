import type { CatalogueDescription, CauseId, IntuneRow, Severity } from '@adept/diagnosis';
import type { MessageId, Speaker } from './catalogue.ts';
import { meaningOf } from './render-cause.ts';
import { docsPage } from './render-diagnosis.ts';
import { required } from './render-remedy.ts';
import { textParameters } from './text-parameters.ts';

/** One line for a cause: what it is, and the rule by which it opens and closes. */
export interface IndexedCause {
  causeId: CauseId;
  title: string;
  severity: Severity;
  opens: string;
  closes: string;
  docs: string;
}

/** A word of Apple's, its statuses, what it means, and the cause it leads to. */
export interface IndexedCode {
  appleCode: string;
  statuses: number[];
  /** Whether an answer with it was ever read; the others stand in documents only. */
  verified: boolean;
  causeId: CauseId | null;
  meaning: string;
}

/** A row of Intune's beside Adept's answer; one row may stand for several causes. */
export interface IndexedIntuneRow {
  row: IntuneRow;
  /** What Microsoft's documentation says to do, in one clause. */
  intuneSays: string;
  answers: { causeId: CauseId; title: string; next: string; docs: string }[];
}

/** Everything the catalogue knows, in one language: docs/causes/README.md, `/docs/causes/README.json`, `explain --list`. */
export interface CausesIndex {
  language: string;
  causes: IndexedCause[];
  codes: IndexedCode[];
  /** Answers without a word, by status. */
  wordless: { status: string; causeId: CauseId; meaning: string }[];
  intuneRows: IndexedIntuneRow[];
}

export function renderCausesIndex(catalogue: CatalogueDescription, speaker: Speaker): CausesIndex {
  const parameters = textParameters({ speaker }, {});
  const say = (id: CauseId, part: string): string => required(speaker, `cause.${id}.${part}`, parameters);
  const english = speaker.language === 'en';
  return {
    language: speaker.language,
    causes: catalogue.causes.map(({ causeId, severity, rules }) => ({
      causeId,
      title: say(causeId, 'title'),
      severity,
      // The exact rules are kept in English; the texts say them in every language.
      opens: english ? rules.opens : say(causeId, 'how'),
      closes: english ? rules.closes : say(causeId, 'verify'),
      docs: docsPage(causeId),
    })),
    codes: catalogue.codes.map(({ appleCode, statuses, verified, causeId }) => ({
      appleCode,
      statuses: [...statuses],
      verified,
      causeId,
      meaning: meaningOf(appleCode, speaker),
    })),
    wordless: catalogue.wordless.map(({ status, causeId }) => ({
      status,
      causeId,
      meaning: say(causeId, 'title'),
    })),
    intuneRows: catalogue.intuneRows.map(({ row, causeIds }) => ({
      row,
      intuneSays: speaker.say(INTUNE_SAYS[row]),
      answers: causeIds.map((causeId) => ({
        causeId,
        title: say(causeId, 'title'),
        next: say(causeId, 'next'),
        docs: docsPage(causeId),
      })),
    })),
  };
}

/** What Microsoft's documentation says to do about each row. */
const INTUNE_SAYS: Record<IntuneRow, MessageId> = {
  'Expired or invalid token': 'intune.says.renew-or-make',
  'Access denied': 'intune.says.check-token-and-server',
  'T&C not accepted': 'intune.says.accept-terms',
  'Internal server error': 'intune.says.contact-support',
  'Invalid support phone number': 'intune.says.edit-phone',
  'Invalid configuration profile name': 'intune.says.edit-name',
  'Invalid department entry': 'intune.says.edit-department',
  'Invalid cursor': 'intune.says.support-syncs',
  'Cursor expired': 'intune.says.support-syncs',
  'Required cursor': 'intune.says.support-syncs',
  'Apple profile not found': 'intune.says.make-profile',
};
