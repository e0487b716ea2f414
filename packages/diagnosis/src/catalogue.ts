import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { Cause } from './cause.ts';
import type { CauseId, Severity, Symptom } from './cause-id.ts';
import { CAUSES } from './causes/index.ts';
import type { RemedyStep, TokenHistory } from './diagnosis.ts';

/** A cause as the catalogue describes it, without any token: for `explain`, `GET /causes` and docs/causes. */
export interface CauseDescription {
  causeId: CauseId;
  appleCodes: readonly AppleCode[];
  intuneRow: string | null;
  severity: Severity;
  symptoms: readonly Symptom[];
  rules: Cause['rules'];
  /** For a token of which nothing is known: both portals side by side. */
  steps: readonly RemedyStep[];
}

const NOBODY: TokenHistory = {
  tokenId: '',
  credentials: null,
  organization: { name: null, type: null },
  mdmServerName: null,
  impact: { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 },
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
  const { appleCodes, intuneRow, severity, symptoms, rules } = cause;
  return {
    causeId: id,
    appleCodes,
    intuneRow,
    severity,
    symptoms,
    rules,
    steps: cause.remedy(NOBODY, new Date(0)),
  };
}
