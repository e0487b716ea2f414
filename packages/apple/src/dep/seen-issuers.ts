import type { PeerCertificate, TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';

/** A name longer than this is not shown whole. */
const LONGEST_NAME = 120;

/**
 * Connects as undici does, and keeps for each connection that ended over a certificate who had issued it: node's error
 * only says that it wasn't believed. Nothing is believed more because of it: node judges as ever.
 */
export class SeenIssuers {
  readonly #byError = new WeakMap<object, string>();

  connector(options: buildConnector.BuildOptions): buildConnector.connector {
    // It hands the socket back, which its type doesn't say.
    const connect = buildConnector(options) as (
      ...from: Parameters<buildConnector.connector>
    ) => TLSSocket | undefined;
    return (to, callback) => {
      let issuer: string | null = null;
      const socket = connect(to, (...[error, connected]) => {
        if (error === null) return callback(null, connected);
        if (issuer !== null) this.#byError.set(error, issuer);
        return callback(error, null);
      });
      // Before node's own listener, which judges the certificate and, when it isn't good, ends the socket.
      if (to.protocol === 'https:')
        socket?.prependOnceListener('secure', () => (issuer = issuerName(socket.getPeerCertificate())));
    };
  }

  /** `CN (O)`, or null where an error isn't about a certificate. */
  of(error: unknown): string | null {
    return typeof error === 'object' && error !== null ? (this.#byError.get(error) ?? null) : null;
  }
}

/** As people know an issuer. What a stranger wrote into its certificate is shown without control characters, and not for ever. */
function issuerName({ issuer }: Partial<PeerCertificate>): string | null {
  const common = shown(issuer?.CN);
  const organization = shown(issuer?.O);
  if (common === '') return organization === '' ? null : organization;
  return organization === '' || organization === common ? common : `${common} (${organization})`;
}

function shown(name: string | string[] | undefined): string {
  const text = (Array.isArray(name) ? name[0] : name) ?? '';
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
