import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTargetDoor, guardedLookup, type Resolve } from './target-door.ts';

const closed = createTargetDoor([]);

describe('where webhooks may go', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    'not an address',
  ])('not to %s', (address) => {
    expect(closed.allows(address, 'hooks.example')).toBe(false);
  });

  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '2606:4700:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('to %s', (address) => {
    expect(closed.allows(address, 'hooks.example')).toBe(true);
  });

  it('to private targets that are named, by host, address or network, and to no other', () => {
    const door = createTargetDoor(['hooks.internal', '10.1.0.0/16', 'fd00::1']);
    expect(door.allows('192.168.1.1', 'hooks.internal')).toBe(true);
    expect(door.allows('10.1.200.3', 'anything.example')).toBe(true);
    expect(door.allows('10.2.0.1', 'anything.example')).toBe(false);
    expect(door.allows('fd00::1', 'x.example')).toBe(true);
    expect(door.names('10.1.0.9')).toBe(true);
    expect(door.names('hooks.example')).toBe(false);
  });

  it('judges every IPv4 address the same when it is wrapped in IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(closed.allows(`::ffff:${address}`, 'h')).toBe(closed.allows(address, 'h'));
      }),
    );
  });
});

describe('resolving the name of a webhook', () => {
  const answers =
    (...addresses: string[]): Resolve =>
    (_host, _family, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
  const lookedUp = (resolve: Resolve) =>
    new Promise<string>((resolved) => {
      guardedLookup(closed, resolve)('hooks.example', { all: true }, (error, found) =>
        resolved(error ? ((error as { code?: string }).code ?? error.message) : JSON.stringify(found)),
      );
    });

  it('is refused when any of its addresses is private', async () => {
    expect(await lookedUp(answers('93.184.216.34'))).toContain('93.184.216.34');
    expect(await lookedUp(answers('93.184.216.34', '10.0.0.1'))).toBe('webhook-target-private');
    expect(await lookedUp(answers())).toBe('webhook-target-private');
    expect(await lookedUp((_host, _family, done) => done(new Error('ENOTFOUND'), []))).toBe('ENOTFOUND');
  });
});
