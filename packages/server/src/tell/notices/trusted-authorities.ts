import { getCACertificates } from 'node:tls';

/**
 * For TLS's `ca`, which replaces the usual authorities: so they are named again beside our own.
 * @param extraCa certificates in PEM
 */
export function trustedAuthorities(extraCa: string | undefined): { ca?: string[] } {
  return extraCa === undefined ? {} : { ca: [...getCACertificates('default'), extraCa] };
}
