import { describe, expect, it } from 'vitest';
import { PORTAL_TASKS } from './portal-place.ts';
import { PORTAL_PLACES } from './portal-places.ts';
import { portalsOf } from './portals-of.ts';

describe('portalsOf', () => {
  it.each([
    ['org', ['apple-business']],
    ['edu', ['apple-school']],
    ['tvprovider', ['apple-business', 'apple-school']],
    [null, ['apple-business', 'apple-school']],
  ] as const)('an organization of type %s', (type, portals) => {
    expect(portalsOf({ name: null, type })).toEqual(portals);
  });
});

describe('places in portals', () => {
  const places = PORTAL_TASKS.flatMap((task) => Object.entries(PORTAL_PLACES[task]));

  it('say of which portal they are and when they were written down', () => {
    for (const [portal, place] of places) {
      expect(place.portal).toBe(portal);
      expect(place.writtenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('name no menu where none was read, and no labels that a sentence would have to translate', () => {
    for (const [, place] of places) {
      if (place.confidence === 'unverified') expect([place.path, place.button]).toEqual([[], null]);
      for (const label of place.path) expect(label.trim()).toBe(label);
    }
  });
});
