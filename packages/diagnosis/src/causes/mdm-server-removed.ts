import { refusedTokenCause } from '../refused-token.ts';
import { portalStep } from '../remedy-steps.ts';

/**
 * Apple does not know the consumer key, which belongs to the MDM server: it was deleted in the portal. The words come from
 * an extension of OAuth; that Apple uses them for a deleted server is unverified (reference §6), so another answer leaves
 * the deleted server a candidate of token-replaced or access-denied.
 */
export const mdmServerRemoved = refusedTokenCause({
  id: 'mdm-server-removed',
  appleCodes: ['consumer_key_unknown', 'consumer_key_rejected'],
  simulatedBy: ['mdm-server-removed'],
  opens:
    'Apple answers consumer_key_unknown or consumer_key_rejected twice with the credentials in use, with no good answer between, the last refusal of the token was such a word, and the expiration date has not passed. That Apple says these words of a deleted MDM server is not proven; for every other answer a deleted server stays a candidate of token-replaced, token-damaged, token-forbidden or access-denied.',
  uploadOf: 'a token of another MDM server',
  remedyOrder: 28,
  stepsBefore: (history) => [portalStep('check-mdm-server', history)],
});
