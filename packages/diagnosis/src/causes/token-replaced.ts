import { refusedTokenCause } from '../refused-token.ts';

/**
 * Apple no longer accepts a token that it did accept, though its date hasn't passed (reference §6). No answer tells why:
 * the problem is named after the likeliest reason, and the candidates say what else it can be and what would decide
 * (portal-steps §3: one code never proves one event).
 */
export const tokenReplaced = refusedTokenCause({
  id: 'token-replaced',
  appleCodes: ['token_rejected', 'signature_invalid', 'EXPIRED_TOKEN'],
  simulatedBy: ['token-replaced', 'signature-invalid'],
  opens:
    'Apple answers token_rejected or signature_invalid on any endpoint, EXPIRED_TOKEN on GET /session or, despite a new session, elsewhere, or refuses GET /session with 401 and no other word (UNAUTHORIZED, none), twice with the credentials in use, with no good answer between, and their expiration date has not passed; and Apple recognised these credentials before (an answer of success, T_C_NOT_SIGNED or ACCESS_DENIED), or their past is unknown (doctor). Credentials that were never recognised since their upload belong to token-damaged, a word about the consumer key to mdm-server-removed. Clocks more than 300 seconds apart are shown as a reason against it.',
  uploadOf: 'a new token',
  remedyOrder: 30,
});
