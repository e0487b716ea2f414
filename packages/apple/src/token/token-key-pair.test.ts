import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTokenKeyPair } from './token-key-pair.ts';

const now = new Date('2026-11-21T10:00:00Z');

describe('a token key pair', () => {
  it('is an RSA 2048 certificate, self-signed, whose private key is PKCS #8', async () => {
    const pair = await createTokenKeyPair({ now, name: 'Berlin stores' });
    const certificate = new X509Certificate(pair.certificatePem);
    expect(pair.certificatePem).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    expect(pair.privateKeyPem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(pair.privateKeyPem))).toBe(true);
    expect(certificate.issuer).toBe('CN=Berlin stores');
    expect(certificate.serialNumber).toBe(pair.serialHex);
    expect(certificate.validFromDate < now && certificate.validToDate > new Date('2028-11-01')).toBe(true);
  });

  it('carries digitalSignature and keyEncipherment', async () => {
    const der = new X509Certificate((await createTokenKeyPair({ now })).certificatePem).raw.toString('hex');
    expect(der).toContain('0603551d0f0101ff0404030205a0');
  });

  it('has a random positive serial of 16 bytes', async () => {
    const serials = await Promise.all(
      [1, 2, 3].map(async () => (await createTokenKeyPair({ now })).serialHex),
    );
    expect(new Set(serials).size).toBe(3);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  it('cuts a name at 64 characters and leaves control characters out', async () => {
    const pair = await createTokenKeyPair({ now, name: `Lycée\n${'x'.repeat(200)}` });
    expect(new X509Certificate(pair.certificatePem).issuer).toBe(`CN=Lyc\u00e9e${'x'.repeat(59)}`);
    const unnamed = await createTokenKeyPair({ now, name: ' ' });
    expect(new X509Certificate(unnamed.certificatePem).issuer).toBe('CN=Adept');
  });
});
