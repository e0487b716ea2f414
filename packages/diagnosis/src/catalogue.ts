import { APPLE_CODES, type AppleCode } from '@adept/apple/wire/error-codes';
import { APPLE_CODE_CAUSES } from './apple-code-explanations.ts';
import type { Cause } from './cause.ts';
import { type CandidateId, CAUSE_IDS, type CauseId, type Severity, type Symptom } from './cause-id.ts';
import { CAUSES } from './causes/index.ts';
import type { RepairAction } from './incident.ts';
import type { RemedyStep, TokenHistory } from './diagnosis.ts';
import { INTUNE_ROWS, type IntuneRow, intuneRowsOf, type SharedIntuneRow } from './intune-rows.ts';
import { callsThatProve } from './verification.ts';
import { RECURRENCE } from './recurrence.ts';
import { REMEDY_PACE, verificationPace } from './verification-pace.ts';

/** A cause as the catalogue describes it, without any token: for `explain`, `GET /causes` and docs/causes. */
export interface CauseDescription {
  causeId: CauseId;
  appleCodes: readonly AppleCode[];
  intuneRows: readonly SharedIntuneRow[];
  severity: Severity;
  symptoms: readonly Symptom[];
  /** What else may be behind the same evidence, itself included. */
  candidates: readonly CandidateId[];
  /** Faults and scenarios of the simulator that bring it about. */
  simulatedBy: readonly string[];
  rules: Cause['rules'];
  /** How often Adept asks by itself whether it is gone (null: as often as it syncs), and once somebody opened the remedy. */
  verified: { everyMinutes: number | null; remedyOpened: typeof REMEDY_PACE };
  /** What Adept does about it by itself, and from how often on it stays open all the same; null: nothing. */
  repair: { action: RepairAction; staysOpenAfter: typeof RECURRENCE } | null;
  /** The calls to Apple that prove it gone. */
  calls: readonly string[];
  /** For a token of which nothing is known: both portals side by side. */
  steps: readonly RemedyStep[];
}

/** A word of Apple's beside what it leads to; `causeId` null = an explanation, no cause of a token. */
export interface CodeDescription {
  appleCode: AppleCode;
  statuses: readonly number[];
  /** Whether an answer of Apple's with this word was read anywhere; the others are named in documents only. */
  verified: boolean;
  causeId: CauseId | null;
}

/** Answers without a word of Apple's, by their status, and the cause they lead to by themselves. */
export interface WordlessDescription {
  status: string;
  causeId: CauseId;
}

/** Everything the catalogue knows, for docs/causes/README.md and `explain --list`. */
export interface CatalogueDescription {
  causes: readonly CauseDescription[];
  codes: readonly CodeDescription[];
  wordless: readonly WordlessDescription[];
  intuneRows: readonly { row: IntuneRow; causeIds: readonly CauseId[] }[];
}

const WORDLESS: readonly WordlessDescription[] = [
  { status: '400, 405', causeId: 'request-refused' },
  { status: '401 (GET /session)', causeId: 'token-replaced' },
  { status: '429', causeId: 'rate-limited' },
  { status: '4xx', causeId: 'unknown-apple-error' },
  { status: '5xx', causeId: 'apple-unavailable' },
];

const NOBODY: TokenHistory = {
  tokenId: '',
  credentials: null,
  organization: { name: null, type: null },
  mdmServerName: null,
  identity: { mdmServerUuid: null, organizationId: null },
  heldBy: [],
  impact: { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 },
  profiles: [],
  evidence: [],
  oneMoment: false,
};

export function causeOf(id: CauseId): Cause {
  const found = CAUSES.find((cause) => cause.id === id);
  if (!found) throw new Error(`no cause with the id ${id}`);
  return found;
}

export function describeCause(id: CauseId): CauseDescription {
  const cause = causeOf(id);
  const { appleCodes, severity, symptoms, candidates, simulatedBy, rules } = cause;
  return {
    causeId: id,
    appleCodes,
    intuneRows: intuneRowsOf(cause),
    severity,
    symptoms,
    candidates,
    simulatedBy,
    rules,
    verified: { everyMinutes: verificationPace([{ causeId: id }]), remedyOpened: REMEDY_PACE },
    repair: cause.repair ? { action: cause.repair.action, staysOpenAfter: RECURRENCE } : null,
    calls: callsThatProve(id),
    steps: cause.remedy(NOBODY, new Date(0)),
  };
}

export function describeCatalogue(): CatalogueDescription {
  const causes = CAUSE_IDS.map(describeCause);
  return {
    causes,
    codes: Object.entries(APPLE_CODES).map(([code, { statuses, verified }]) => {
      const appleCode = code as AppleCode;
      return { appleCode, statuses, verified, causeId: APPLE_CODE_CAUSES[appleCode] };
    }),
    wordless: WORDLESS,
    intuneRows: INTUNE_ROWS.map((row) => ({
      row,
      causeIds: causes
        .filter((cause) => cause.intuneRows.some((shared) => shared.row === row))
        .map(({ causeId }) => causeId),
    })),
  };
}
