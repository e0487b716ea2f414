import { APPLE_CODES, type AppleCode } from '@adept/apple/wire/error-codes';
import { describe, expect, it } from 'vitest';
import { APPLE_CODE_CAUSES, explainAppleCode } from './apple-code-explanations.ts';
import { causeOf, describeCause } from './catalogue.ts';
import { CAUSE_IDS, type CauseId } from './cause-id.ts';
import { CAUSES } from './causes/index.ts';
import { PROVEN_BY_SYNC, provingSync, VERIFICATION } from './verification.ts';

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

describe('explainAppleCode', () => {
  it.each(Object.keys(APPLE_CODES) as AppleCode[])(
    '%s: the cause that names it, or an explanation of its own',
    (code) => {
      const { causeId, textId } = explainAppleCode(code);
      expect(textId).toBe(causeId ? `cause.${causeId}.meaning` : `apple-code.${code}.meaning`);
      const naming = CAUSES.filter((cause) => cause.appleCodes.includes(code)).map((cause) => cause.id);
      expect(naming).toEqual(causeId ? [causeId] : []);
      expect(Object.keys(APPLE_CODE_CAUSES)).toContain(code);
    },
  );
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
