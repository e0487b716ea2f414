import { AdeptError } from './adept-error.ts';
import type { Lease } from './lease.ts';

/** Someone else holds the token's lease by now: this worker's writes are refused and it must drop its work. */
export class LeaseLost extends AdeptError {
  constructor(lease: Lease) {
    super('lease-lost', 409, { tokenId: lease.tokenId });
  }
}
