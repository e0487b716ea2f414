import { compareIdentity, hasIdentity, type IdentityVerdict } from '@adept/diagnosis';
import { identityOf, type Token, type TokenAccount } from '../domain/token.ts';
import type { Check } from './file-check.ts';

/** Two MDM servers side by side, by name where Apple gives one. */
export type Difference = Readonly<
  Record<'server' | 'organization' | 'formerServer' | 'formerOrganization', string>
>;

export interface CheckedIdentity {
  identity: IdentityVerdict;
  /** null: nothing is known that could be compared. */
  check: Check | null;
  difference: Difference | null;
  /** The token belongs to another MDM server from now on. */
  replaces: boolean;
}

export interface IdentityQuestion {
  token: Token;
  /** What Apple says of the file's token; null: nothing yet. */
  account: TokenAccount | null;
  replaceIdentity: boolean;
  /** The file carries the consumer key of the token in use; null: none is in use. */
  sameKey: boolean | null;
  /** Another token here that uses the file's consumer key. */
  otherHolder: string | null;
}

/**
 * Whether the file belongs to the MDM server that the token is known by. Apple's account alone decides; without one the
 * consumer key is a hint (reference §1), also where another token here uses it.
 */
export function checkIdentity(question: IdentityQuestion): CheckedIdentity {
  const { token, account } = question;
  const known = identityOf(token);
  const isNamed = account !== null && hasIdentity(identityOf(account));
  if (account === null || (question.replaceIdentity && !isNamed)) return withoutAccount(question);
  if (!hasIdentity(known)) {
    const parameters = { server: nameOf(account).server, organization: nameOf(account).organization };
    return {
      identity: 'unknown',
      check: { id: 'server', result: 'ok', outcome: 'first', parameters },
      difference: null,
      replaces: false,
    };
  }
  const identity = compareIdentity(known, identityOf(account));
  if (identity === 'same') {
    const check: Check = { id: 'server', result: 'ok', outcome: 'ok', parameters: {} };
    return { identity, check, difference: null, replaces: false };
  }
  if (identity === 'different' || question.replaceIdentity) return another(identity, question, account);
  const check: Check = { id: 'server', result: 'warning', outcome: 'unsure', parameters: {} };
  return { identity, check, difference: null, replaces: false };
}

function another(
  identity: IdentityVerdict,
  { token, replaceIdentity }: IdentityQuestion,
  account: TokenAccount,
): CheckedIdentity {
  const [next, former] = [nameOf(account), nameOf(token)];
  const difference: Difference = {
    ...next,
    formerServer: former.server,
    formerOrganization: former.organization,
  };
  const outcome = replaceIdentity
    ? ({ result: 'warning', outcome: 'replaced' } as const)
    : ({ result: 'refused', outcome: 'other' } as const);
  return {
    identity,
    check: { id: 'server', ...outcome, parameters: difference },
    difference,
    replaces: replaceIdentity,
  };
}

/** Never refuses, but for an identity that is to be replaced by one that Apple hasn't named. */
function withoutAccount(question: IdentityQuestion): CheckedIdentity {
  const { token, sameKey, otherHolder, replaceIdentity } = question;
  const told = (
    result: Check['result'],
    outcome: string,
    parameters: Check['parameters'] = {},
  ): CheckedIdentity => ({
    identity: 'unknown',
    check: { id: 'server', result, outcome, parameters },
    difference: null,
    replaces: false,
  });
  if (replaceIdentity) return told('refused', 'not-named');
  if (otherHolder !== null && sameKey !== true) return told('warning', 'held', { token: otherHolder });
  const isKnown = hasIdentity(identityOf(token));
  if (isKnown && sameKey === false) return told('warning', 'unknown-key');
  const waits = isKnown || otherHolder !== null || token.counts.devices > 0 || token.profiles.length > 0;
  return waits
    ? told('warning', 'unknown')
    : { identity: 'unknown', check: null, difference: null, replaces: false };
}

function nameOf({ organization, mdmServer }: Pick<Token, 'organization' | 'mdmServer'>): {
  server: string;
  organization: string;
} {
  return {
    server: mdmServer.name ?? mdmServer.uuid ?? '–',
    organization: organization.name ?? organization.id ?? '–',
  };
}
