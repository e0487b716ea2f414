import type { Diagnosis } from '@adept/contract';
import { describe, expect, it } from 'vitest';
import { affectedLines } from './affected.ts';
import { factsInOrder, rawAnswer } from './evidence-list.tsx';
import { actorText, groupedSteps } from './remedy-steps.tsx';
import { isBusy, verificationResult } from './use-token.ts';

describe('affectedLines', () => {
  it('names counts above zero, the safe ones first', () => {
    const impact = {
      enrolled: 1020,
      assigned: 212,
      newOrUnassigned: 3,
      assignmentsPending: 0,
      devicesFailing: 1,
    };
    expect(affectedLines(impact)).toEqual([
      { kind: 'enrolled', count: 1020, hurts: false },
      { kind: 'assigned', count: 212, hurts: false },
      { kind: 'newOrUnassigned', count: 3, hurts: true },
      { kind: 'devicesFailing', count: 1, hurts: true },
    ]);
  });
  it('is empty when no device is touched', () => {
    expect(
      affectedLines({
        enrolled: 0,
        assigned: 0,
        newOrUnassigned: 0,
        assignmentsPending: 0,
        devicesFailing: 0,
      }),
    ).toEqual([]);
  });
});

describe('a verification', () => {
  const judged = (
    state: Diagnosis['state'],
    outcome: NonNullable<Diagnosis['lastAnswer']>['outcome'] = 'good',
  ) => verificationResult({ state, lastAnswer: { at: '2026-11-21T12:00:00.000Z', outcome } } as Diagnosis);
  it('says what it came to', () => {
    expect([
      judged('ok'),
      judged('warning'),
      judged('error'),
      judged('unknown'),
      verificationResult(null),
    ]).toEqual(['works', 'expiring', 'still', 'unclear', 'waiting']);
  });
  it('says that Apple accepts the token only when this call showed it', () => {
    expect([judged('ok', 'unusable'), judged('warning', 'none'), judged('ok', 'refused')]).toEqual([
      'unanswered',
      'unanswered',
      'unclear',
    ]);
    expect(judged('error', 'none')).toBe('still');
  });
});

describe('isBusy', () => {
  it('holds while a run is queued or running', () => {
    expect(isBusy([{ state: 'succeeded' }, { state: 'queued' }])).toBe(true);
    expect(isBusy([{ state: 'succeeded' }, { state: 'failed' }])).toBe(false);
  });
});

describe('the steps of a remedy', () => {
  const download = { id: 'download-token', actor: 'portal', text: '' } as const;
  it('are one where two portals are two ways of doing it', () => {
    const steps = [
      { ...download, portal: 'apple-business' as const },
      { ...download, portal: 'apple-school' as const },
      { id: 'upload-token', actor: 'console' as const, text: '' },
      { actor: 'adept' as const, text: 'of an older server' },
      { actor: 'adept' as const, text: 'that gives no ids' },
    ];
    expect(groupedSteps(steps).map((group) => group.length)).toEqual([2, 1, 1, 1]);
  });
  it('name who acts, in which portal where that is known', () => {
    expect(actorText({ actor: 'portal', portal: 'apple-school' })).toBe('console.actor.asm');
    expect(actorText({ actor: 'portal' })).toBe('console.actor.portal');
    expect(actorText({ actor: 'adept' })).toBe('console.actor.adept');
  });
});

describe('how we know', () => {
  const fact = (id: string) => ({ id, at: '2026-11-21T10:00:00.000Z', kind: 'apple-answer', text: id });
  it('names first what decided, and keeps the rest', () => {
    const evidence = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(fact);
    const { shown, rest } = factsInOrder(evidence, ['f', 'c', 'not-listed']);
    expect(shown.map((item) => item.id)).toEqual(['c', 'f', 'a', 'b', 'd']);
    expect(rest.map((item) => item.id)).toEqual(['e', 'g']);
  });
  it("shows Apple's answer only where there was a call", () => {
    const call = {
      ...fact('a'),
      endpoint: 'GET /session',
      status: 401,
      appleCode: 'token_rejected',
      body: '"token_rejected"',
    };
    expect(rawAnswer(call)).toBe('GET /session → 401\ntoken_rejected\n"token_rejected"');
    expect(rawAnswer({ ...fact('b'), endpoint: 'GET /session', status: null })).toBe('GET /session');
    expect(rawAnswer(fact('c'))).toBeNull();
  });
});
