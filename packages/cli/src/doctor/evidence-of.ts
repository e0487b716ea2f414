import type { AppleCall } from '@adept/apple/errors/apple-call';
import type { Evidence } from '@adept/diagnosis';

/** Doctor's calls as evidence, oldest first; ids only tell them apart within one report. */
export function evidenceOf(calls: readonly AppleCall[]): Evidence[] {
  return calls.flatMap((call, index) => {
    const fact = { at: call.at, credentialsId: 'doctor' };
    const answer: Evidence = {
      ...fact,
      id: `call-${index + 1}`,
      kind: 'apple-answer',
      endpoint: call.endpoint,
      status: call.status,
      outcome: call.error?.kind ?? 'success',
      appleCode: call.error?.appleCode ?? null,
      reason: call.error?.reason ?? null,
      clockOffsetSeconds: call.clockOffsetSeconds,
      body: call.error?.body ?? null,
    };
    if (!call.account) return [answer];
    const seen: Evidence = {
      ...fact,
      id: `account-${index + 1}`,
      kind: 'account-seen',
      adminId: call.account.admin_id ?? null,
      organizationId: call.account.org_id ?? null,
      organizationName: call.account.org_name ?? null,
      organizationType: call.account.org_type ?? null,
      mdmServerUuid: call.account.server_uuid ?? null,
      mdmServerName: call.account.server_name ?? null,
    };
    return [answer, seen];
  });
}
