import { AdeptError } from './adept-error.ts';

/**
 * The token isn't any more as it was when a file for it was checked: another upload was first, or Apple named its MDM server
 * meanwhile. Nothing was changed; what was checked has to be checked again.
 */
export class TokenChanged extends AdeptError {
  constructor() {
    super('token-file-overtaken', 409);
  }
}
