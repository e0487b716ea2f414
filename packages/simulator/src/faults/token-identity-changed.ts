import type { AccountAnswer } from '@adept/apple/wire/account';
import type { Fault } from './fault.ts';

/** The account is another MDM server's, as with the file of a server that nobody meant: its id read backwards. */
export const tokenIdentityChanged: Fault = {
  slug: 'token-identity-changed',
  provokes: 'token-identity-changed',
  level: 'token',
  endpoints: ['GET /account'],
  apply(call) {
    const honest = call.honest();
    if (honest.status !== 200) return honest;
    const account = JSON.parse(honest.body) as AccountAnswer;
    const other = {
      ...account,
      server_name: `Not ${account.server_name ?? ''}`,
      server_uuid: [...(account.server_uuid ?? '')].reverse().join(''),
    };
    return { ...honest, body: JSON.stringify(other) };
  },
};
