import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MasterKey } from './master-key.ts';
import { Secrets } from './secrets.ts';

const place = { table: 't', row: 'r', column: 'c' };
const cannotBeOpened = { code: 'secret-cannot-be-opened', parameters: place };

describe('Secrets', () => {
  const key = new MasterKey(randomBytes(32));
  const secrets = new Secrets(key);

  it('opens what it sealed, and no two sealed values are alike', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        tried += 1;
        const sealed = secrets.seal(place, secret);
        expect(secrets.open(place, new Uint8Array(sealed))).toBe(secret);
        expect(secrets.seal(place, secret).equals(sealed)).toBe(false);
      }),
    );
    console.log(`sealed and opened: inputs tried: ${tried}`);
  });

  it.each([['table'], ['row'], ['column']])(
    'is bound to its place: another %s does not open it',
    (member) => {
      const sealed = secrets.seal(place, 'secret');
      const elsewhere = { ...place, [member]: 'other' };
      expect(() => secrets.open(elsewhere, sealed)).toThrow('secret-cannot-be-opened');
    },
  );

  it('is not opened by another key, nor damaged, and the error does not say which', () => {
    const sealed = secrets.seal(place, 'secret');
    const errorOf = (open: () => string): unknown => {
      try {
        return open();
      } catch (error) {
        return error;
      }
    };
    const errors = [
      errorOf(() => new Secrets(new MasterKey(randomBytes(32))).open(place, sealed)),
      errorOf(() => secrets.open(place, sealed.subarray(0, 20))),
      errorOf(() => secrets.open(place, new Uint8Array())),
    ];
    for (let at = 0; at < sealed.length; at += 1) {
      // The key id is there to be read; what binds it is the additional data.
      if (at >= 1 && at <= 8) continue;
      const damaged = Buffer.from(sealed);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      errors.push(errorOf(() => secrets.open(place, damaged)));
    }
    for (const error of errors) {
      expect(error).toMatchObject(cannotBeOpened);
      expect((error as Error).cause).toBeUndefined();
    }
  });
});

describe('MasterKey', () => {
  it('shows its id only', () => {
    const bytes = randomBytes(32);
    const key = new MasterKey(bytes);
    const printed = `${inspect(key)} ${JSON.stringify(key)} ${inspect({ key })}`;
    expect(printed).toContain(key.id);
    for (const form of ['hex', 'base64'] as const) expect(printed).not.toContain(bytes.toString(form));
    expect(new MasterKey(bytes).id).toBe(key.id);
    expect(() => new MasterKey(randomBytes(16))).toThrow(RangeError);
  });
});
