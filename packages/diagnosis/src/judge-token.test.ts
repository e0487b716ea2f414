import type { AppleCode } from '@adept/apple/wire/error-codes';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeToken } from './judge-token.ts';
import { healthy, Story } from './testing/story.ts';

const twice = (story: Story, word: AppleCode): Story =>
  story.answer('GET /session', word).answer('GET /session', word);

describe('judgeToken', () => {
  it('knows nothing before Apple’s first answer', () => {
    expect(new Story().judge()).toEqual({
      state: 'unknown',
      problems: [],
      remedy: { steps: [] },
      notes: [],
      repairs: [],
    });
    expect(new Story().upload('first').judge().state).toBe('unknown');
    expect(new Story().upload('first').answer('GET /session', null).judge().state).toBe('unknown');
    expect(healthy().judge().state).toBe('ok');
  });

  it('does not call a token fine that Apple keeps refusing for a reason no cause explains', () => {
    const story = healthy().answer('GET /account', 'APPLE_SEED_FOR_IT_TURNED_OFF');
    expect(story.judge().state).toBe('ok');
    expect(story.answer('GET /account', 'APPLE_SEED_FOR_IT_TURNED_OFF').judge().state).toBe('error');
    expect(story.good().judge().state).toBe('ok');
  });

  it.each([
    ['terms', (story: Story) => twice(story, 'T_C_NOT_SIGNED')],
    ['access', (story: Story) => twice(story, 'ACCESS_DENIED')],
    ['a rejected token', (story: Story) => twice(story, 'token_rejected')],
    ['an expired token', (story: Story) => twice(story, 'token_expired')],
    ['a lost cursor', (story: Story) => story.lostCursor('EXPIRED_CURSOR').ran('EXPIRED_CURSOR')],
    ['a stuck cursor', (story: Story) => story.ran('cursor-stuck')],
    ['a list that collapsed', (story: Story) => story.counted({ missing: 60, collapsed: true })],
    ['devices left out', (story: Story) => story.counted({ unannounced: 2 })],
  ])('opens nothing again that was cured when the clock is set back: %s', (_name, goesWrong) => {
    const story = goesWrong(healthy());
    expect(story.open()).toHaveLength(1);
    story.good().ran().counted({});
    expect(story.open()).toEqual([]);
    // Earlier than everything that went wrong, and then told once more of a new session alone.
    story.wait(-240);
    expect(story.open()).toEqual([]);
    expect(story.answer('GET /session', null).open()).toEqual([]);
    // What goes wrong after that counts, though the good answers have later dates.
    expect(goesWrong(story).open()).toHaveLength(1);
  });

  it('keeps open what was open at an upload, with the clock set back in between', () => {
    const story = twice(healthy(), 'token_rejected').wait(-240).upload('second');
    expect(story.open()).toEqual(['token-replaced']);
    expect(story.problem('token-replaced').parameters).toMatchObject({ newToken: 'untried' });
    expect(story.good().open()).toEqual([]);
  });

  it('leads with errors, and asks for the terms before a new token', () => {
    const story = healthy().answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    story.answer('GET /account', 'T_C_NOT_SIGNED').answer('GET /account', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual(['terms-not-signed', 'token-replaced']);
    expect(story.steps()).toEqual(['accept-terms', 'download-token', 'upload-token', 'adept-verifies']);
  });

  it('says that enrollments fail only where some can', () => {
    const story = healthy().answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    const symptoms = () => story.problem('terms-not-signed').symptoms;
    expect(symptoms()).toEqual(['devices-not-syncing', 'assignments-failing', 'enrollments-failing']);
    story.impact = { enrolled: 8, assigned: 5, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 };
    expect(symptoms()).toEqual(['devices-not-syncing', 'assignments-failing']);
    for (const name of ['assignmentsPending', 'devicesFailing'] as const) {
      story.impact = {
        enrolled: 0,
        assigned: 0,
        newOrUnassigned: 0,
        assignmentsPending: 0,
        devicesFailing: 0,
        [name]: 1,
      };
      expect(symptoms(), name).toContain('enrollments-failing');
    }
  });

  it('keeps the beginning when an upload is refused like the one before', () => {
    const story = healthy().answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    story.upload('second').answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    const since = story.problem('token-damaged').since;
    story.upload('third').answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    expect(story.problem('token-damaged').since).toEqual(since);
  });

  it('names as evidence how it began and the newest, not the thousands between', () => {
    const story = healthy();
    for (let i = 0; i < 500; i += 1) story.answer('GET /session', 'T_C_NOT_SIGNED');
    const ids = story.problem('terms-not-signed').evidenceIds;
    expect(ids).toHaveLength(10);
    expect(ids[0]).toBe('evidence-5');
    expect(ids.at(-1)).toBe('evidence-504');
  });
});

/** Apple and an admin, as far as one token goes: what is broken there, and how Apple answers then. */
class Apple {
  readonly story = new Story().upload('token-0').good();
  readonly broken = {
    terms: false,
    denied: false,
    outage: false,
    token: 'fine' as 'fine' | 'rejected' | 'expired',
  };
  /** What evidence has shown and no evidence has closed. */
  readonly shown = new Set<string>();
  /** Whether Apple has shown that it knows the token in use. */
  #known = true;
  #uploads = 0;
  #failures: number[] = [];
  #minute = 0;

  wait(minutes: number): void {
    this.#minute += minutes;
    this.story.wait(minutes);
  }

  upload(good: boolean): void {
    this.#uploads += 1;
    this.#known = false;
    this.story.upload(`token-${this.#uploads}`);
    this.#minute += 1;
    this.broken.token = good ? 'fine' : 'rejected';
  }

  /** A new session and the account, and once more when Apple refuses. */
  verify(): void {
    const { story, broken } = this;
    if (broken.outage) {
      story.answer('GET /session', null, { outcome: 'unavailable' });
      this.#minute += 1;
      this.#failures.push(this.#minute);
      const [first = 0] = this.#failures;
      if (this.#failures.length >= 3 && this.#minute - first >= 15) this.shown.add('apple-unavailable');
      return;
    }
    this.#failures = [];
    this.shown.delete('apple-unavailable');
    if (broken.token !== 'fine')
      return this.#refuse(broken.token === 'expired' ? 'token_expired' : 'token_rejected');
    if (broken.denied) return this.#refuse('ACCESS_DENIED');
    if (broken.terms) return this.#refuse('T_C_NOT_SIGNED');
    story.good();
    this.#known = true;
    this.#minute += 2;
    this.shown.clear();
  }

  #refuse(word: 'token_expired' | 'token_rejected' | 'ACCESS_DENIED' | 'T_C_NOT_SIGNED'): void {
    this.story.answer('GET /session', word).answer('GET /session', word);
    this.#minute += 2;
    const cause = {
      token_expired: 'token-expired',
      token_rejected: this.#known ? 'token-replaced' : 'token-damaged',
      ACCESS_DENIED: 'access-denied',
      T_C_NOT_SIGNED: 'terms-not-signed',
    }[word];
    // Another answer to new credentials than the one the former ones got: those are no longer what is wrong.
    for (const former of ['token-expired', 'token-replaced', 'token-damaged'])
      if (cause !== former && this.#isFirstWordOnUpload(former)) this.shown.delete(former);
    this.shown.add(cause);
    // Terms or access are judged after the signature: a token that was refused as never known is known then.
    if (word === 'ACCESS_DENIED' || word === 'T_C_NOT_SIGNED') {
      this.#known = true;
      if (this.shown.delete('token-damaged')) this.shown.add('token-replaced');
    }
    this.#uploadOf.set(cause, this.#uploads);
  }

  readonly #uploadOf = new Map<string, number>();
  #isFirstWordOnUpload(cause: string): boolean {
    return (this.#uploadOf.get(cause) ?? this.#uploads) < this.#uploads;
  }
}

const ACTIONS = {
  verify: (apple: Apple) => apple.verify(),
  waitABit: (apple: Apple) => apple.wait(5),
  waitLong: (apple: Apple) => apple.wait(700),
  setClockBack: (apple: Apple) => apple.wait(-400),
  publishTerms: (apple: Apple) => void (apple.broken.terms = true),
  acceptTerms: (apple: Apple) => void (apple.broken.terms = false),
  deny: (apple: Apple) => void (apple.broken.denied = true),
  allow: (apple: Apple) => void (apple.broken.denied = false),
  goDown: (apple: Apple) => void (apple.broken.outage = true),
  comeBack: (apple: Apple) => void (apple.broken.outage = false),
  downloadNewer: (apple: Apple) => void (apple.broken.token = 'rejected'),
  expire: (apple: Apple) => void (apple.broken.token = 'expired'),
  uploadGood: (apple: Apple) => apple.upload(true),
  uploadDead: (apple: Apple) => apple.upload(false),
} satisfies Record<string, (apple: Apple) => void>;
const action = fc.constantFrom(...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]));
const seldom = fc.oneof(
  { weight: 3, arbitrary: fc.constant('verify' as const) },
  { weight: 4, arbitrary: action },
);
const histories = fc.array(seldom, { maxLength: 40 });

function play(steps: readonly (keyof typeof ACTIONS)[], look: (apple: Apple) => void): Apple {
  const apple = new Apple();
  for (const step of steps) {
    ACTIONS[step](apple);
    look(apple);
  }
  return apple;
}

const REFUSED = ['token-replaced', 'token-damaged'];
let tried = 0;
afterAll(() => console.log(`inputs tried: ${tried}`));

describe('judgeToken over random histories', () => {
  it('has open what Apple has shown and nothing else, at every moment', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        tried += 1;
        play(steps, (apple) => {
          const expected = new Set(apple.shown);
          if (expected.has('token-expired')) for (const hidden of REFUSED) expected.delete(hidden);
          expect(new Set(apple.story.open())).toEqual(expected);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('closes everything once all is cured and asked again, and nothing before', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        tried += 1;
        const apple = play(steps, () => undefined);
        apple.broken.terms = apple.broken.denied = apple.broken.outage = false;
        const before = apple.story.open();
        apple.upload(true);
        expect(apple.story.open()).toEqual(before);
        apple.verify();
        expect(apple.story.judge()).toEqual({
          state: 'ok',
          problems: [],
          remedy: { steps: [] },
          notes: [],
          repairs: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has a state that follows from the problems, and each problem a cure', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        tried += 1;
        play(steps, ({ story }) => {
          const { state, problems, remedy } = story.judge();
          const severities = problems.map((problem) => problem.severity);
          if (state === 'error') expect(severities).toContain('error');
          else if (state === 'warning') expect(new Set(severities)).toEqual(new Set(['warning']));
          else expect(problems).toEqual([]);
          expect(remedy.steps.length > 0).toBe(problems.length > 0);
          for (const problem of problems) {
            expect(problem.candidates.length).toBeGreaterThan(0);
            expect(problem.evidenceIds.length).toBeGreaterThan(0);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is pure: the same history twice is judged the same', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        tried += 1;
        const { story } = play(steps, () => undefined);
        const history = story.history();
        const copy = structuredClone(history);
        const first = judgeToken(history, story.now());
        expect(history).toEqual(copy);
        expect(judgeToken(history, story.now())).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
