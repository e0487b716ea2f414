import { accessDenied } from './access-denied.ts';
import { appleUnavailable } from './apple-unavailable.ts';
import { clockSkew } from './clock-skew.ts';
import { cutAnswer } from './cut-answer.ts';
import { emptyBody } from './empty-body.ts';
import type { Fault } from './fault.ts';
import { forbidden } from './forbidden.ts';
import { htmlAnswer } from './html-answer.ts';
import { lostSession } from './lost-session.ts';
import { noAnswer } from './no-answer.ts';
import { rateLimited } from './rate-limited.ts';
import { redirect } from './redirect.ts';
import { signatureInvalid } from './signature-invalid.ts';
import { slowAnswer } from './slow-answer.ts';
import { termsNotSigned } from './terms-not-signed.ts';
import { tokenExpired } from './token-expired.ts';
import { tokenReplaced } from './token-replaced.ts';
import { truncatedPage } from './truncated-page.ts';

/** Every fault, by slug. A test compares this list with the files beside it. */
export const FAULTS: readonly Fault[] = [
  accessDenied,
  appleUnavailable,
  clockSkew,
  cutAnswer,
  emptyBody,
  forbidden,
  htmlAnswer,
  lostSession,
  noAnswer,
  rateLimited,
  redirect,
  signatureInvalid,
  slowAnswer,
  termsNotSigned,
  tokenExpired,
  tokenReplaced,
  truncatedPage,
];

/** What the control port and other packages may know of a fault. */
export interface FaultDescription {
  slug: string;
  provokes: string | null;
  level: Fault['level'];
  endpoints: readonly string[];
}

export const faultCatalogue: readonly FaultDescription[] = FAULTS.map(
  ({ slug, provokes, level, endpoints }) => ({
    slug,
    provokes,
    level,
    endpoints,
  }),
);
