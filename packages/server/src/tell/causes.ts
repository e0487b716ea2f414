import { CAUSE_IDS, type CauseId, describeCatalogue, describeCause } from '@adept/diagnosis';
import { renderCause, renderCausePage, renderCausesIndex, type Speaker } from '@adept/messages';
import { docsAddress } from './docs-address.ts';
import { pageOf } from './pages.ts';
import type { Questions } from './questions.ts';
import type { TellContext } from './tokens.ts';

type CauseQuestions = Pick<Questions, 'causes' | 'cause' | 'causePage' | 'causesIndex'>;

/** The catalogue is the same for everybody and needs no store; its steps name the address that this server calls. */
export function causeQuestions({ appleUrl }: Pick<TellContext, 'appleUrl'>): CauseQuestions {
  const entry = (id: CauseId, speaker: Speaker) =>
    addressed(renderCause(describeCause(id), speaker, { appleUrl }));
  return {
    causes: (page, speaker) =>
      pageOf(
        CAUSE_IDS.map((id) => entry(id, speaker)),
        page,
        ({ causeId }) => causeId ?? '',
      ),
    cause(causeId, speaker) {
      const id = knownCause(causeId);
      return id ? entry(id, speaker) : null;
    },
    causePage(causeId, speaker) {
      const id = knownCause(causeId);
      return id ? addressed(renderCausePage(describeCause(id), speaker, { appleUrl })) : null;
    },
    causesIndex(speaker) {
      const index = renderCausesIndex(describeCatalogue(), speaker);
      return {
        ...index,
        causes: index.causes.map(addressed),
        intuneRows: index.intuneRows.map((row) => ({ ...row, answers: row.answers.map(addressed) })),
      };
    },
  };
}

function knownCause(causeId: string): CauseId | undefined {
  return CAUSE_IDS.find((known) => known === causeId);
}

function addressed<T extends { docs: string }>(told: T): T {
  return { ...told, docs: docsAddress(told.docs) };
}
