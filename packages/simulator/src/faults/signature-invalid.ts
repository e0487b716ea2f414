import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** The other word seen for a token that was replaced (reference §1, last row of the mistakes). */
export const signatureInvalid: Fault = {
  slug: 'signature-invalid',
  provokes: 'token-replaced',
  level: 'token',
  endpoints: ['GET /session'],
  endsSessions: true,
  apply: () => refusalReply(new AppleRefusal(401, 'signature_invalid')),
};
