import { describe, expect, it } from 'vitest';
import { certificatePath, publicKeyFileName } from './public-key.ts';

describe('the public key', () => {
  it('has a file name that portals take', () => {
    expect(publicKeyFileName('Lycée iPads / 7')).toBe('Lycee-iPads-7-public-key.pem');
    expect(publicKeyFileName('…裝置…')).toBe('adept-public-key.pem');
  });
  it('is fetched from the server that answers us', () => {
    expect(
      certificatePath('https://mdm.example/api/v1/tokens/t/key-pairs/k/certificate', 'http://127.0.0.1:1'),
    ).toBe('/api/v1/tokens/t/key-pairs/k/certificate');
    expect(certificatePath('/api/v1/x', 'http://127.0.0.1:1')).toBe('/api/v1/x');
  });
});
