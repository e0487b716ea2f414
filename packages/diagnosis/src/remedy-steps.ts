import type { Verdict } from './cause.ts';
import type { RemedyStep, TextParameters, TokenHistory } from './diagnosis.ts';
import type { PortalTask } from './portal/portal-place.ts';
import { PORTAL_PLACES } from './portal/portal-places.ts';
import { portalsOf } from './portal/portals-of.ts';

/** Values every text of a token may use; what isn't known is left out, and the texts say it another way. */
export function tokenParameters(history: TokenHistory): TextParameters {
  return {
    ...(history.organization.name === null ? {} : { organization: history.organization.name }),
    ...(history.mdmServerName === null ? {} : { server: history.mdmServerName }),
    ...(history.credentials === null ? {} : { expiresAt: history.credentials.expiresAt }),
  };
}

/** A step that a person does at Apple. */
export function portalStep(task: PortalTask, history: TokenHistory): RemedyStep {
  const portals = portalsOf(history.organization);
  return {
    id: task,
    actor: 'portal',
    portals,
    places: portals.map((portal) => PORTAL_PLACES[task][portal]),
    parameters: tokenParameters(history),
  };
}

/** A new token, made by somebody else: what the account behind the one in use may no longer do, its next token may not do either. */
export function otherAccountStep(history: TokenHistory): RemedyStep {
  const step = portalStep('download-token', history);
  const account = lastAccountOf(history) ?? 'unknown';
  return { ...step, parameters: { ...step.parameters, by: 'other_account', account } };
}

/** The account behind the token when Apple last named one; Apple names none any more once it refuses the token. */
export function lastAccountOf({ evidence }: TokenHistory): string | null {
  const seen = evidence.findLast((fact) => fact.kind === 'account-seen' && fact.adminId !== null);
  return seen?.kind === 'account-seen' ? seen.adminId : null;
}

/** The file that was downloaded goes up here. */
export function uploadStep(history: TokenHistory): RemedyStep {
  return {
    id: 'upload-token',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** The newest token is here already: it only has to be tried. */
export function verifyStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-with-apple',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** The end of each remedy: Adept asks Apple by itself and closes the problem on a good answer. */
export function proofStep(history: TokenHistory): RemedyStep {
  return {
    id: 'adept-verifies',
    actor: 'adept',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Where calls end before Apple: our own firewall or proxy may be what stops them. */
export function connectionStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-connection',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Calls that find no address: the resolver of this machine. */
export function nameStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-name',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Calls that end at the proxy which HTTPS_PROXY names. */
export function proxyStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-proxy',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** This machine's clock is set by hand, or by a time server that it doesn't reach. */
export function clockStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-clock',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** @param shown what is known of the certificate: `issuer`, `fault` */
export function trustStep(history: TokenHistory, shown: TextParameters): RemedyStep {
  return {
    id: 'trust-proxy',
    actor: 'console',
    portals: [],
    places: [],
    parameters: { ...tokenParameters(history), ...shown },
  };
}

/** The evidence goes to who makes this software; a newer one may have mended it. */
export function reportStep(history: TokenHistory): RemedyStep {
  return {
    id: 'report-answer',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Which of two tokens of one MDM server stays, only a person can say. */
export function keepOneTokenStep(history: TokenHistory): RemedyStep {
  return {
    id: 'keep-one-token',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Which MDM server a token is to belong to, only a person can say. @param other what Apple names now */
export function chooseMdmServerStep(history: TokenHistory, other: TextParameters): RemedyStep {
  const parameters = { ...tokenParameters(history), ...other };
  return { id: 'choose-mdm-server', actor: 'console', portals: [], places: [], parameters };
}

/** Adept compares the MDM servers of its tokens whenever Apple names one. */
export function compareTokensStep(history: TokenHistory): RemedyStep {
  return {
    id: 'adept-compares-tokens',
    actor: 'adept',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Nothing for a person to do: Adept tries again. */
export function retryStep(history: TokenHistory): RemedyStep {
  return {
    id: 'adept-retries',
    actor: 'adept',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Adept reads the full list: it holds what the changes lost. */
export function listStep(history: TokenHistory): RemedyStep {
  return {
    id: 'adept-reads-list',
    actor: 'adept',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Adept goes on syncing: the first good end is the proof. */
export function syncStep(history: TokenHistory): RemedyStep {
  return { id: 'adept-syncs', actor: 'adept', portals: [], places: [], parameters: tokenParameters(history) };
}

/** It was healed each time; why it comes back, the times at which it began may tell. */
export function findRecurrenceStep(history: TokenHistory): RemedyStep {
  return {
    id: 'find-recurrence',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Adept heals it each time; only a day without it closes the problem. */
export function watchStep(history: TokenHistory): RemedyStep {
  return {
    id: 'adept-watches',
    actor: 'adept',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** The last runs say what kept them from ending well. */
export function checkRunsStep(history: TokenHistory): RemedyStep {
  return {
    id: 'check-runs',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}

/** Values of texts about one profile; none in the catalogue, where no profile is meant. */
function profileParameters(verdict: Verdict | undefined): TextParameters {
  return verdict?.profile ? { ...verdict.parameters, profileId: verdict.profile.id } : {};
}

/** What Apple refuses in a profile is changed here, by whoever made it. */
export function correctProfileStep(history: TokenHistory, verdict: Verdict | undefined): RemedyStep {
  const parameters = { ...tokenParameters(history), ...profileParameters(verdict) };
  return { id: 'correct-profile', actor: 'console', portals: [], places: [], parameters };
}

/** Adept has Apple keep the profile, as soon as Apple takes it. */
export function defineProfileStep(history: TokenHistory, verdict: Verdict | undefined): RemedyStep {
  const parameters = { ...tokenParameters(history), ...profileParameters(verdict) };
  return { id: 'adept-defines-profile', actor: 'adept', portals: [], places: [], parameters };
}

/** Whether a person moved or released the devices, only the portal and its people know. */
export function compareDevicesStep(history: TokenHistory): RemedyStep {
  return {
    id: 'compare-devices',
    actor: 'console',
    portals: [],
    places: [],
    parameters: tokenParameters(history),
  };
}
