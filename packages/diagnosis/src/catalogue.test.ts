import { APPLE_CODES, type AppleCode } from '@adept/apple/wire/error-codes';
import { describe, expect, it } from 'vitest';
import { APPLE_CODE_CAUSES } from './apple-code-explanations.ts';
import { causeOf, describeCatalogue, describeCause } from './catalogue.ts';
import { CAUSE_IDS, type CauseId } from './cause-id.ts';
import { CAUSES } from './causes/index.ts';
import { INTUNE_ROW_OF_CODE, INTUNE_ROWS, intuneRowsOf } from './intune-rows.ts';
import { callsThatProve, PROVEN_BY_SYNC, provingSync, VERIFICATION } from './verification.ts';

describe('the catalogue', () => {
  it('has every cause once', () => {
    expect(CAUSES.map((cause) => cause.id).toSorted()).toEqual([...CAUSE_IDS]);
    expect(() => causeOf('no-such-cause' as CauseId)).toThrow('no-such-cause');
  });

  it.each(CAUSE_IDS)('describes %s without a token: rules, and steps that end with Adept', (id) => {
    const { rules, steps } = describeCause(id);
    expect(rules.opens).not.toBe('');
    expect(rules.closes).not.toBe('');
    expect(steps.at(-1)?.actor).toBe('adept');
    for (const step of steps) expect(step.places.map((place) => place.portal)).toEqual(step.portals);
  });

  it('asks for the terms before a new token', () => {
    expect(causeOf('terms-not-signed').remedyOrder).toBeLessThan(causeOf('token-replaced').remedyOrder);
  });
});

describe('APPLE_CODE_CAUSES', () => {
  it.each(Object.keys(APPLE_CODES) as AppleCode[])('%s: the cause that names it, or none', (code) => {
    const causeId = APPLE_CODE_CAUSES[code];
    const naming = CAUSES.filter((cause) => cause.appleCodes.includes(code)).map((cause) => cause.id);
    expect(naming).toEqual(causeId ? [causeId] : []);
  });
});

describe('verification', () => {
  it('ends with a call that needs a session: a new session alone closes nothing', () => {
    expect(VERIFICATION.newSession).toBe(true);
    expect(VERIFICATION.calls.at(-1)).not.toBe('GET /session');
  });

  it('asks for the run that proves what those calls cannot: the full list where any open problem needs it', () => {
    const open = (...ids: CauseId[]) => provingSync(ids.map((causeId) => ({ causeId })));
    expect(open()).toBeNull();
    expect(open('token-replaced')).toBeNull();
    expect(open('sync-stale', 'terms-not-signed')).toBe('changes');
    expect(open('cursor-lost', 'device-count-collapsed')).toBe('full');
    for (const id of Object.keys(PROVEN_BY_SYNC)) expect(CAUSE_IDS).toContain(id);
  });
});

describe('Intune’s rows', () => {
  it('are eleven, and a cause names no other', () => {
    expect(new Set(INTUNE_ROWS).size).toBe(11);
    for (const { intuneRow } of CAUSES) if (intuneRow !== null) expect(INTUNE_ROWS).toContain(intuneRow);
    for (const row of Object.values(INTUNE_ROW_OF_CODE)) expect(INTUNE_ROWS).toContain(row);
  });

  it.each(CAUSES.map((cause) => [cause.id, cause] as const))(
    '%s: the row that it names agrees with those of its words',
    (_id, cause) => {
      const byWord = cause.appleCodes.flatMap((code) => INTUNE_ROW_OF_CODE[code] ?? []);
      if (cause.intuneRow !== null && byWord.length > 0) expect(byWord).toContain(cause.intuneRow);
    },
  );

  it('are told apart by Apple’s word where a cause has several', () => {
    expect(intuneRowsOf(causeOf('cursor-lost'))).toEqual([
      { row: 'Invalid cursor', appleCodes: ['INVALID_CURSOR'] },
      { row: 'Cursor expired', appleCodes: ['EXPIRED_CURSOR'] },
      { row: 'Required cursor', appleCodes: ['CURSOR_REQUIRED'] },
    ]);
    expect(intuneRowsOf(causeOf('apple-unavailable'))).toEqual([
      { row: 'Internal server error', appleCodes: [] },
    ]);
    expect(intuneRowsOf(causeOf('sync-stale'))).toEqual([]);
  });
});

describe('describeCatalogue', () => {
  it('has every cause, every word of Apple’s with its statuses, every row of Intune’s', () => {
    const { causes, codes, intuneRows, wordless } = describeCatalogue();
    expect(causes.map(({ causeId }) => causeId)).toEqual(CAUSE_IDS);
    expect(codes.map(({ appleCode }) => appleCode)).toEqual(Object.keys(APPLE_CODES));
    expect(codes.find(({ appleCode }) => appleCode === 'T_C_NOT_SIGNED')).toEqual({
      appleCode: 'T_C_NOT_SIGNED',
      statuses: [403],
      verified: true,
      causeId: 'terms-not-signed',
    });
    expect(intuneRows.map(({ row }) => row)).toEqual(INTUNE_ROWS);
    for (const { causeId } of wordless) expect(CAUSE_IDS).toContain(causeId);
  });

  it('names the calls that prove each cause gone', () => {
    expect(callsThatProve('token-replaced')).toEqual(['GET /session', 'GET /account']);
    expect(callsThatProve('cursor-lost')).toEqual(['POST /devices/sync']);
    expect(callsThatProve('device-count-collapsed')).toContain('POST /server/devices');
    expect(callsThatProve('request-refused')).toEqual(['GET /session', 'GET /account', 'POST /devices/sync']);
  });
});
