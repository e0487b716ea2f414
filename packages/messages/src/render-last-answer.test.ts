import type { AppleAnswer } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { renderLastAnswer } from './render-last-answer.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute));
const answer = (
  minute: number,
  endpoint: AppleAnswer['endpoint'],
  outcome: AppleAnswer['outcome'],
): AppleAnswer => ({
  id: `${minute} ${endpoint}`,
  at: at(minute),
  credentialsId: 'c',
  kind: 'apple-answer',
  endpoint,
  status: outcome === 'unreachable' ? null : 200,
  outcome,
  appleCode: null,
  reason: null,
  clockOffsetSeconds: 0,
  body: null,
});

describe('the newest answer of Apple', () => {
  it.each([
    ['success', 'good'],
    ['refused', 'refused'],
    ['rate-limited', 'unusable'],
    ['unavailable', 'unusable'],
    ['unreadable', 'unusable'],
    ['unreachable', 'none'],
  ] as const)('%s is %s', (outcome, said) => {
    expect(renderLastAnswer([answer(1, 'GET /account', outcome)])?.outcome).toBe(said);
  });

  it('is the newest one, however good those before were', () => {
    const calls = [
      answer(1, 'GET /account', 'success'),
      answer(2, 'GET /session', 'success'),
      answer(2, 'GET /account', 'unreadable'),
    ];
    expect(renderLastAnswer(calls)).toEqual({ at: at(2).toISOString(), outcome: 'unusable' });
    expect(renderLastAnswer([...calls, answer(3, 'GET /account', 'success')])?.outcome).toBe('good');
  });

  it('is not a new session alone, but a session that failed', () => {
    expect(renderLastAnswer([])).toBeNull();
    expect(renderLastAnswer([answer(1, 'GET /session', 'success')])).toBeNull();
    expect(renderLastAnswer([answer(1, 'GET /session', 'unreadable')])?.outcome).toBe('unusable');
    const later = [answer(1, 'POST /server/devices', 'unreachable'), answer(2, 'GET /session', 'success')];
    expect(renderLastAnswer(later)).toEqual({ at: at(1).toISOString(), outcome: 'none' });
  });
});
