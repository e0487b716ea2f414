import { RENEWAL_LINK_HEADER } from '@adept/contract';
import type { FastifyRequest } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import { hashCredential } from './credential.ts';
import { callerOf, type AdminApp } from './request.ts';

/** How many attempts a minute, for one address and for one account. */
const PER_MINUTE = {
  'sign-in': { address: 30, account: 10 },
  'set-up': { address: 10, account: 10 },
  'test-message': { address: 30, account: 20 },
  calendar: { address: 60, account: 600 },
  'renewal-link': { address: 60, account: 60 },
  upload: { address: 240, account: 120 },
} as const;

type Checked = (request: FastifyRequest) => Promise<void>;

/**
 * Limits for one kind of attempt, as a preHandler (the body is read by then, as the account may be in it).
 * Attempts count whether or not they succeed. Counted in this process's memory.
 * @throws AdeptError too-many-requests (429) with the seconds to wait
 */
export function limitRate(app: AdminApp, kind: keyof typeof PER_MINUTE): Checked {
  const { address, account } = PER_MINUTE[kind];
  const timeWindow = 60_000;
  const limits = [
    app.createRateLimit({ max: address, timeWindow, keyGenerator: (request) => request.ip }),
    app.createRateLimit({ max: account, timeWindow, keyGenerator: accountOf }),
  ];
  return async (request) => {
    for (const check of limits) {
      const result = await check(request);
      if (!result.isAllowed && result.isExceeded) {
        throw new AdeptError('too-many-requests', 429, { seconds: Math.max(1, result.ttlInSeconds) });
      }
    }
  };
}

/** The account that is asked for: who is signed in, the link that is held, or the address somebody tries to sign in with. */
function accountOf(request: FastifyRequest): string {
  if (request.viewer) return callerOf(request.viewer);
  const link = request.headers[RENEWAL_LINK_HEADER];
  if (typeof link === 'string') return `link:${hashCredential(link)}`;
  const email = (request.body as { email?: unknown } | undefined)?.email;
  return typeof email === 'string' ? `email:${email.trim().toLowerCase()}` : 'nobody';
}
