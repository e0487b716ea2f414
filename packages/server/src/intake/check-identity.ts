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
 * Whether the file belongs to the MDM server that the token is known by. Apple's account decides; without one the consumer
 * key is a hint (reference §1) - but one that another token here uses is that server's for certain.
 */
export function checkIdentity(question: IdentityQuestion): CheckedIdentity {
  const { token, account } = question;
  const known = identityOf(token);
  if (account === null) return withoutAccount(question);
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
  if (identity === 'different') return another(question, account);
  const check: Check = { id: 'server', result: 'ok', outcome: 'ok', parameters: {} };
  return { identity, check, difference: null, replaces: false };
}

function another({ token, replaceIdentity }: IdentityQuestion, account: TokenAccount): CheckedIdentity {
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
    identity: 'different',
    check: { id: 'server', ...outcome, parameters: difference },
    difference,
    replaces: replaceIdentity,
  };
}

function withoutAccount({ token, sameKey, otherHolder }: IdentityQuestion): CheckedIdentity {
  const none = { identity: 'unknown', difference: null, replaces: false } as const;
  if (sameKey === null) return { ...none, check: null };
  if (!sameKey && otherHolder !== null) {
    const parameters = { token: otherHolder };
    return {
      ...none,
      identity: 'different',
      check: { id: 'server', result: 'refused', outcome: 'refused', parameters },
    };
  }
  if (!hasIdentity(identityOf(token))) return { ...none, check: null };
  const outcome = sameKey ? 'unknown' : 'unknown-key';
  return { ...none, check: { id: 'server', result: 'warning', outcome, parameters: {} } };
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
