import type { AccountAnswer } from '@adept/apple/wire/account';
import type { TokenAccount } from './token.ts';

/** What of Apple's answer to GET /account is kept with a token. */
export function accountOf(answer: AccountAnswer): TokenAccount {
  return {
    organization: {
      id: answer.org_id ?? null,
      name: answer.org_name ?? null,
      type: answer.org_type ?? null,
    },
    mdmServer: { uuid: answer.server_uuid ?? null, name: answer.server_name ?? null },
    adminId: answer.admin_id ?? null,
  };
}
