import type { AppleCall } from '@adept/apple/errors/apple-call';
import type { Evidence } from './evidence.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A fact before it is stored: the keeper gives it its id. */
export type Fact = WithoutId<Evidence>;

/**
 * What one call to Apple proves: its answer and, after a good GET /account, the account. The same for the server and
 * for doctor, so that both judge alike. Bodies arrive with their secrets removed.
 */
export function factsOfCall(call: AppleCall, credentialsId: string): Fact[] {
  const from = { at: call.at, credentialsId };
  const answer: Fact = {
    ...from,
    kind: 'apple-answer',
    endpoint: call.endpoint,
    status: call.status,
    outcome: call.error?.kind ?? 'success',
    appleCode: call.error?.appleCode ?? null,
    reason: call.error?.reason ?? null,
    clockOffsetSeconds: call.clockOffsetSeconds,
    ...onlyKnown({
      tlsFault: call.error?.tlsFault,
      tlsIssuer: call.error?.tlsIssuer,
      retryAfterSeconds: call.error?.retry.afterSeconds ?? undefined,
      timeCorrectedSeconds: call.timeCorrectedSeconds,
    }),
    body: call.error?.body ?? null,
    ...(call.subject === undefined ? {} : { profileId: call.subject }),
  };
  if (!call.account) return [answer];
  const seen: Fact = {
    ...from,
    kind: 'account-seen',
    adminId: call.account.admin_id ?? null,
    organizationId: call.account.org_id ?? null,
    organizationName: call.account.org_name ?? null,
    organizationType: call.account.org_type ?? null,
    mdmServerUuid: call.account.server_uuid ?? null,
    mdmServerName: call.account.server_name ?? null,
  };
  return [answer, seen];
}

/** Facts that most answers don't have aren't kept as absent ones: there are thousands of answers. */
function onlyKnown<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}
