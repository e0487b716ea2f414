import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/**
 * A proxy on the way opens secure connections and shows a certificate of its own authority. Acts where calls come over
 * TLS only, and on all of them: who calls isn't known yet when a certificate is shown.
 */
export const tlsIntercepted: Fault = {
  slug: 'tls-intercepted',
  provokes: 'tls-intercepted',
  level: 'transport',
  endpoints: ENDPOINTS,
  showsForeignCertificate: true,
  apply: (call) => call.honest(),
};
