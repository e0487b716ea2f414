import fc from 'fast-check';
import type { Whose } from './mistaken-file.ts';

/** Every way a worker dies. */
export const DEATHS = [
  'statement',
  'one-statement',
  'page',
  'call',
  'commit',
  'commit-connection',
  'commit-answer',
] as const;
/**
 * Where a worker dies. `statement`: that one and all after it fail; `page`: the same, counted from where that page is
 * begun to be stored; `call`: at that call to Apple, and nothing of it is written any more. `one-statement`: only that
 * one fails, and the worker sees it. `commit` and `commit-connection`: that COMMIT is refused, or the connection ends in
 * it; `commit-answer`: it is made, and the worker hears of an error.
 */
export interface Death {
  at: (typeof DEATHS)[number];
  n: number;
  page: number;
}

/** What happens, one thing after the other: at Apple, to the clock, on the way, and here. */
export type Step =
  | { do: 'buy'; count: number; profileStatus: 'empty' | 'assigned' }
  | { do: 'move' | 'return' | 'release' | 'switch-on' | 'transfer' | 'transfer-back'; which: number }
  | { do: 'publish-terms' | 'accept-terms' | 'renew' | 'replace' | 'cure' }
  /** A file of another MDM server is handed in, of this organisation or another; Apple may be out of reach meanwhile. */
  | { do: 'mistake'; whose: Whose; silent: boolean }
  | { do: 'pass'; hours: number }
  | { do: 'fault'; slug: string; endpoint?: string; count: number }
  | { do: 'sync'; mode: 'changes' | 'full'; death: Death | null; two: boolean };

/** Faults that end with a refusal, a broken answer or none. */
const REFUSING = [
  'access-denied',
  'apple-unavailable',
  'apple-unreachable',
  'bad-request',
  'cursor-expired',
  'cursor-invalid',
  'cursor-required',
  'cut-answer',
  'empty-body',
  'forbidden',
  'html-answer',
  'lost-session',
  'malformed-request-body',
  'no-answer',
  'rate-limited',
  'redirect',
  'signature-invalid',
  'slow-answer',
  'terms-not-signed',
  'token-expired',
  'token-identity-changed',
  'token-replaced',
  'truncated-page',
  'unknown-apple-error',
];
/** Faults of pages that arrive: what is in them is odd, doubled, or missing. */
const IN_PAGES = [
  'added-and-modified',
  'cooldown',
  'deleted-and-added',
  'devices-vanish',
  'replay-last-page',
  'same-cursor-more',
  'sync-omits-devices',
];

const dying = (at: Death['at'], n: number): fc.Arbitrary<Death> =>
  fc.record({
    at: fc.constant(at),
    n: fc.integer({ min: 1, max: n }),
    page: fc.integer({ min: 1, max: 5 }),
  });
const death: fc.Arbitrary<Death | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: dying('statement', 90) },
  { weight: 2, arbitrary: dying('one-statement', 90) },
  { weight: 4, arbitrary: dying('page', 10) },
  { weight: 2, arbitrary: dying('call', 9) },
  { weight: 1, arbitrary: dying('commit', 14) },
  { weight: 1, arbitrary: dying('commit-connection', 14) },
  { weight: 2, arbitrary: dying('commit-answer', 14) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('buy' as const),
      count: fc.integer({ min: 1, max: 9 }),
      profileStatus: fc.constantFrom('empty' as const, 'assigned' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'move' as const,
        'return' as const,
        'release' as const,
        'switch-on' as const,
        'transfer' as const,
        'transfer-back' as const,
      ),
      which: fc.nat(40),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'publish-terms' as const,
        'accept-terms' as const,
        'renew' as const,
        'replace' as const,
        'cure' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mistake' as const),
      whose: fc.constantFrom('server' as const, 'organization' as const),
      silent: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.constantFrom(1, 5, 30, 100, 200) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      slug: fc.constantFrom(...REFUSING, ...IN_PAGES),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      mode: fc.constantFrom('changes' as const, 'changes' as const, 'full' as const),
      death,
      two: fc.boolean(),
    }),
  },
);

/** Devices that are there before the token comes, and what happens then. */
export const history = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  // With many a list that lacks most of them isn't believed.
  devices: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 18 }) },
    { weight: 1, arbitrary: fc.integer({ min: 24, max: 32 }) },
  ),
  steps: fc.array(step, { minLength: 2, maxLength: 16 }),
});

export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Histories that are lived through in any case: chance alone leaves out a way to die in some runs. */
export const dyingOfEach: History[] = DEATHS.map((at, index) => ({
  seed: index + 1,
  devices: 18,
  steps: [
    { do: 'buy', count: 5, profileStatus: 'empty' },
    { do: 'sync', mode: 'full', death: { at, n: 3, page: 1 }, two: false },
    { do: 'sync', mode: 'changes', death: null, two: true },
  ],
}));

/** Both mistakes, first while Apple is out of reach, then where it can say whose the file is. */
export const mistaken: History[] = (['server', 'organization'] as const).map((whose, index) => ({
  seed: DEATHS.length + index + 1,
  devices: 9,
  steps: [
    { do: 'sync', mode: 'full', death: null, two: false },
    { do: 'mistake', whose, silent: true },
    { do: 'sync', mode: 'changes', death: null, two: true },
    { do: 'mistake', whose, silent: false },
    { do: 'renew' },
    { do: 'mistake', whose, silent: false },
    { do: 'sync', mode: 'full', death: null, two: false },
  ],
}));

/** Faults after which Apple alone knows what it left out: only the next full list brings it to light. */
const SILENT: readonly string[] = ['cooldown', 'devices-vanish', 'sync-omits-devices'];
/** Faults that only a client's time-out ends. */
const LATE: readonly string[] = ['no-answer', 'slow-answer'];

export const isLate = (slug: string): boolean => LATE.includes(slug);

const has = ({ steps }: History, slugs: (slug: string) => boolean): boolean =>
  steps.some((each) => each.do === 'fault' && slugs(each.slug));

export const losesInSilence = (lived: History): boolean => has(lived, (slug) => SILENT.includes(slug));

/** What it answers depends on the machine's pace too. */
export const isTimed = (lived: History): boolean => has(lived, isLate);
