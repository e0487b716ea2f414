import type { ServerToken } from '../world/server-token.ts';
import type { Fault } from './fault.ts';

/**
 * The portal hands out a file whose secrets are not those that Apple keeps: it opens, and looks in order, and its very
 * first call is refused.
 */
export const tokenDamaged: Fault = {
  slug: 'token-damaged',
  provokes: 'token-damaged',
  level: 'token',
  endpoints: [],
  spoilToken: (token) => ({
    ...token,
    consumerSecret: turnedAround(token.consumerSecret),
    accessSecret: turnedAround(token.accessSecret),
  }),
  apply: (call) => call.honest(),
};

/** The prefix stays: nothing in the file tells. */
function turnedAround(secret: ServerToken['accessSecret']): string {
  const [prefix = '', value = ''] = secret.split('_', 2);
  return `${prefix}_${[...value].reverse().join('')}`;
}
