import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateForLoopback, makeAuthority } from './certificate.ts';

/** Apple's paths over TLS, as clients of the real Apple speak. */
export interface SecureDoor {
  url: string;
  /** PEM of the authority that clients have to trust. */
  caPem: string;
  /** From now on as a proxy that opens secure connections shows itself, or as Apple would. Open connections end. */
  intercept(intercepted: boolean): void;
  close(): Promise<void>;
}

/** Who issues the certificate that is shown instead. */
const INSPECTION = { commonName: 'Inspection CA', organization: 'Simulated Proxy' };

/** @param now when its certificates were made: they last a year */
export async function openSecureDoor(
  answer: RequestListener,
  { host, now }: { host: string; now: Date },
): Promise<SecureDoor> {
  const authority = makeAuthority('Simulator CA', 'Adept', now);
  const own = certificateForLoopback(authority, now);
  const foreign = certificateForLoopback(
    makeAuthority(INSPECTION.commonName, INSPECTION.organization, now),
    now,
  );
  const server = createServer({ key: own.keyPem, cert: own.certificatePem }, answer);
  let intercepting = false;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    caPem: authority.certificatePem,
    intercept(intercepted) {
      if (intercepted === intercepting) return;
      intercepting = intercepted;
      const { keyPem, certificatePem } = intercepted ? foreign : own;
      server.setSecureContext({ key: keyPem, cert: certificatePem });
      server.closeAllConnections();
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
