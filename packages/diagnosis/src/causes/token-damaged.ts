import { refusedTokenCause } from '../refused-token.ts';

/**
 * Apple has not recognised the token once since it was uploaded here: its secrets are not those that Apple knows, or the
 * file was not the newest one. Only our own record tells it from a token that was replaced; a single look can't.
 */
export const tokenDamaged = refusedTokenCause({
  id: 'token-damaged',
  // The same words as a replaced token's: none of them leads here by itself.
  appleCodes: [],
  simulatedBy: ['token-damaged'],
  opens:
    'Apple refuses the credentials in use as for token-replaced, twice, and has not recognised them once since their upload (no answer of success, T_C_NOT_SIGNED or ACCESS_DENIED). signature_invalid puts damaged secrets first among the candidates, every other answer a newer file; how old the file was at its upload, and a newer token of the same MDM server here, speak for one or the other. Never from a single look (doctor), which does not know the upload: there it is a candidate below token-replaced.',
  uploadOf: 'a new token',
  remedyOrder: 30,
});
