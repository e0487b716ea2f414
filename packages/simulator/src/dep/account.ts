import type { AccountAnswer } from '@adept/apple/wire/account';
import { PAGE_LIMIT_DEFAULT } from '@adept/apple/wire/limits';
import type { AppleCall, AppleReply } from './apple-call.ts';
import { jsonReply } from './apple-call.ts';

/** GET /account: the organisation and the MDM server behind the token (reference §3). */
export function account(call: AppleCall): AppleReply {
  const organization = call.world.organization(call.server.organization);
  const answer: AccountAnswer = {
    server_name: call.server.name,
    server_uuid: call.server.id,
    admin_id: call.server.token?.adminId ?? organization.admin,
    facilitator_id: call.server.token?.adminId ?? organization.admin,
    org_name: organization.name,
    org_email: `it@${organization.domain}`,
    org_phone: '+1 555 0100',
    org_address: '1 Example Way, Springfield',
  };
  if (call.protocolVersion < 3) return jsonReply(answer);
  return jsonReply({
    ...answer,
    org_id: organization.id,
    org_id_hash: organization.idHash,
    org_type: organization.type,
    org_version: 'v2',
    urls: ['/server/devices', '/devices/sync'].map((uri) => pagedUrl(uri, call.world.largestPage)),
  } satisfies AccountAnswer);
}

const pagedUrl = (uri: string, maximum: number): NonNullable<AccountAnswer['urls']>[number] => ({
  uri,
  http_method: ['POST'],
  limit: { default: Math.min(PAGE_LIMIT_DEFAULT, maximum), maximum },
});
