import { isGood, saysOneOf, underCurrentCredentials } from './apple-answers.ts';
import type { CandidateId } from './cause-id.ts';
import type { Candidate, Reason, TokenHistory } from './diagnosis.ts';
import type { AccountSeen, AppleAnswer } from './evidence.ts';
import { fileAgeDays } from './file-age.ts';
import { appleAnswered, clockReason } from './reasons.ts';
import { refusedDespiteNewSession } from './refused-despite-new-session.ts';
import type { ReasonId } from './text-ids.ts';
import { namesMdmServer, neverAcceptedSince } from './token-recognition.ts';

/** A file younger than this at its upload leaves little room for a newer one. Its date tells the day, not the hour. */
const YOUNG_FILE_DAYS = 2;

/** What the history of the credentials in use says beside the refusal itself. */
interface Story {
  refused: readonly AppleAnswer[];
  expiresAt: Date | null;
  /** Last good answer with these credentials before the refusal. */
  acceptedAt: Date | null;
  /** Uploaded here and never recognised; null where it was, or where the past is unknown (doctor). */
  neverAcceptedSince: Date | null;
  /** Whole days from the making of the file to its upload, told by its date; null when that can't be told. */
  fileAge: number | null;
  /** A token of the same MDM server that was uploaded here after this one. */
  newerHere: TokenHistory['heldBy'][number] | null;
  keyPairMadeAt: Date | null;
  /** When the account behind the same credentials was seen to be another one. */
  accountChangedAt: Date | null;
  sameAccountAt: Date | null;
  forbiddenAt: Date | null;
  consumerKeyRefused: boolean;
}

/**
 * What can be behind the refusal, likeliest first. The history gives the order:
 * - accepted until the refusal: a newer token was downloaded, then the account, then the MDM server;
 * - never accepted since its upload: damaged secrets where Apple computes another signature, else a file that wasn't the
 *   newest one; whichever it isn't comes second. signature_invalid was also seen after a newer download (reference §1),
 *   so it proves neither;
 * - signs that the account changed: the account first.
 * A word about the consumer key puts the MDM server first: it is what such a word would mean.
 */
export function rejectionCandidates(history: TokenHistory, refused: readonly AppleAnswer[]): Candidate[] {
  const story = tell(history, refused);
  const reasons = reasonsFor(story);
  return order(story, history.oneMoment).map((causeId) => ({ causeId, ...reasons[causeId] }));
}

type RejectionCandidate = Extract<
  CandidateId,
  'token-replaced' | 'token-account-changed' | 'mdm-server-removed' | 'token-damaged'
>;

function order(story: Story, oneMoment: boolean): RejectionCandidate[] {
  const rest: RejectionCandidate[] = story.neverAcceptedSince
    ? [...neverAccepted(story), 'mdm-server-removed', 'token-account-changed']
    : [
        'token-replaced',
        'token-account-changed',
        'mdm-server-removed',
        ...(oneMoment ? (['token-damaged'] as const) : []),
      ];
  const first: RejectionCandidate[] = [];
  if (story.consumerKeyRefused) first.push('mdm-server-removed');
  if (story.accountChangedAt ?? story.forbiddenAt) first.push('token-account-changed');
  return [...first, ...rest.filter((id) => !first.includes(id))];
}

function neverAccepted({ refused, newerHere }: Story): RejectionCandidate[] {
  const other = refused.at(-1)?.appleCode !== 'signature_invalid' || newerHere !== null;
  return other ? ['token-replaced', 'token-damaged'] : ['token-damaged', 'token-replaced'];
}

function tell(history: TokenHistory, refused: readonly AppleAnswer[]): Story {
  const answers = underCurrentCredentials(history);
  const good = answers.findLast(isGood) ?? null;
  const accounts = accountsOf(history);
  const changed = accounts.find((seen, at) => at > 0 && seen.adminId !== accounts[at - 1]?.adminId);
  const first = refused[0];
  const forbidden = refusedDespiteNewSession(answers, saysOneOf('FORBIDDEN')).filter(
    (answer) => (!good || answer.at >= good.at) && (!first || answer.at <= first.at),
  );
  const uploadedAt = history.credentials?.uploadedAt ?? null;
  return {
    refused,
    expiresAt: history.credentials?.expiresAt ?? null,
    acceptedAt: good?.at ?? null,
    neverAcceptedSince: neverAcceptedSince(history),
    fileAge: fileAgeDays(history.credentials),
    newerHere:
      history.heldBy.findLast((other) => uploadedAt !== null && other.uploadedAt > uploadedAt) ?? null,
    keyPairMadeAt: keyPairAfter(history, uploadedAt),
    accountChangedAt: changed?.at ?? null,
    sameAccountAt: changed ? null : (accounts.at(-1)?.at ?? null),
    forbiddenAt: forbidden[0]?.at ?? null,
    consumerKeyRefused: refused.slice(-1).some(namesMdmServer),
  };
}

function accountsOf(history: TokenHistory): AccountSeen[] {
  const current = history.credentials?.id;
  return history.evidence.filter(
    (fact): fact is AccountSeen =>
      fact.kind === 'account-seen' && fact.credentialsId === current && fact.adminId !== null,
  );
}

/** A key pair made after the upload, with no upload since: a renewal that somebody began. */
function keyPairAfter(history: TokenHistory, uploadedAt: Date | null): Date | null {
  if (!uploadedAt) return null;
  const newest = history.evidence.findLast(
    ({ kind }) => kind === 'key-pair-staged' || kind === 'token-uploaded',
  );
  return newest?.kind === 'key-pair-staged' ? newest.at : null;
}

function reasonsFor(story: Story): Record<RejectionCandidate, Omit<Candidate, 'causeId'>> {
  const said = appleAnswered(story.refused);
  const clock = clockReason(story.refused);
  const wordless: Reason[] = said.parameters['code'] === 'none' ? [reason('no-word')] : [];
  const age = ageReasons(story);
  return {
    'token-replaced': {
      for: [
        ...maybe('date-not-passed', 'expiresAt', story.expiresAt),
        said,
        ...maybe('accepted-last', 'at', story.acceptedAt),
        ...maybe('never-accepted', 'at', story.neverAcceptedSince),
        ...maybe('key-pair-made', 'at', story.keyPairMadeAt),
        ...age.replaced.for,
        ...newerHere(story),
        ...clock.for,
      ],
      against: [
        ...clock.against,
        ...wordless,
        ...age.replaced.against,
        ...(story.consumerKeyRefused ? [reason('word-names-server')] : []),
      ],
    },
    'token-account-changed': {
      for: [
        ...maybe('account-changed', 'at', story.accountChangedAt),
        ...maybe('forbidden-in-new-session', 'at', story.forbiddenAt),
      ],
      against: story.forbiddenAt ? [] : maybe('same-account', 'at', story.sameAccountAt),
    },
    'mdm-server-removed': {
      for: story.consumerKeyRefused ? [said, reason('word-names-server')] : [],
      against: [reason(story.consumerKeyRefused ? 'word-unproven' : 'word-names-token')],
    },
    'token-damaged': {
      for: [
        ...maybe('never-accepted', 'at', story.neverAcceptedSince),
        ...(said.parameters['code'] === 'signature_invalid' ? [reason('signature-differs')] : []),
        ...age.damaged.for,
      ],
      against: [],
    },
  };
}

/** The longer a file lay before its upload, the more room for a newer one; told only where it was never accepted. */
function ageReasons({ neverAcceptedSince: since, fileAge }: Story): {
  replaced: Omit<Candidate, 'causeId'>;
  damaged: Pick<Candidate, 'for'>;
} {
  if (since === null || fileAge === null) return { replaced: { for: [], against: [] }, damaged: { for: [] } };
  const told: Reason = { id: 'file-age', parameters: { days: fileAge } };
  return fileAge < YOUNG_FILE_DAYS
    ? { replaced: { for: [], against: [told] }, damaged: { for: [told] } }
    : { replaced: { for: [told], against: [] }, damaged: { for: [] } };
}

function newerHere({ newerHere: other }: Story): Reason[] {
  return other
    ? [{ id: 'newer-token-here', parameters: { otherToken: other.name, at: other.uploadedAt } }]
    : [];
}

function reason(id: ReasonId): Reason {
  return { id, parameters: {} };
}

function maybe(id: ReasonId, name: string, at: Date | null): Reason[] {
  return at ? [{ id, parameters: { [name]: at } }] : [];
}
