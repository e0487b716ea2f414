import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../api/api-problem.ts';
import { curingStep } from './curing-step.ts';
import { type Check, refusalOf, withCheck } from './file-in-hand.ts';

const refused = (code: string, checks?: { id: string; result: string; detail: string }[]) =>
  new ApiProblem({
    kind: 'refused',
    request: 'POST /tokens/t/token-file',
    status: 422,
    document: { type: 'about:blank', title: '', status: 422, detail: '', code, ...(checks && { checks }) },
  });

describe('refusalOf', () => {
  it('keeps the checks before the refusal and offers to send an expired file on purpose', () => {
    const checks = [
      { id: 'read', result: 'ok', detail: 'Read' },
      { id: 'expiry', result: 'refused', detail: 'Expired' },
    ];
    expect(refusalOf(refused('token-file-expired', checks))).toEqual({
      checks,
      expired: true,
      difference: null,
    });
  });
  it('offers nothing for another refusal, and takes an unknown result for a refusal', () => {
    expect(
      refusalOf(refused('token-file-older', [{ id: 'age', result: 'new-word', detail: 'Older' }])),
    ).toEqual({
      checks: [{ id: 'age', result: 'refused', detail: 'Older' }],
      expired: false,
      difference: null,
    });
  });
  it('tells what is different where the file is of another MDM server', () => {
    const document = { type: '', title: 'Other', status: 422, detail: '', code: 'token-file-other-server' };
    const difference = 'In use: A. In the file: B.';
    const problem = new ApiProblem({
      kind: 'refused',
      request: 'POST /',
      status: 422,
      document: { ...document, difference },
    });
    expect(refusalOf(problem).difference).toBe(difference);
  });
  it('knows nothing about a request without an answer', () => {
    expect(refusalOf(new ApiProblem({ kind: 'unreachable', request: 'POST /x' }))).toEqual({
      checks: [],
      expired: false,
      difference: null,
    });
    expect(refusalOf(new Error('other'))).toEqual({ checks: [], expired: false, difference: null });
  });
});

describe('withCheck', () => {
  const check = (id: string, detail: string): Check => ({ id, result: 'ok', detail });

  it('adds what is new behind, and puts a second result in the place of the first', () => {
    const first = withCheck(withCheck([], check('file', 'read')), check('key', 'ours'));
    expect(withCheck(first, check('file', 'read again')).map(({ detail }) => detail)).toEqual([
      'read again',
      'ours',
    ]);
  });
});

describe('curingStep', () => {
  it.each([
    ['token-file-other-key', 'key'],
    ['token-file-expired', 'download'],
    ['renewal-link-file-expired', 'download'],
    ['token-file-older', 'download'],
    ['token-file-damaged', 'download'],
    ['token-file-looks-like-html', 'download'],
    ['token-file-other-server', 'download'],
    ['token-file-looks-like-certificate', 'upload'],
    ['token-file-not-recognised', 'upload'],
    ['token-file-rejected', 'upload'],
    ['token-file-overtaken', 'upload'],
    ['a code of a newer server', 'upload'],
  ])('%s is cured at the step %s', (code, step) => {
    expect(curingStep(refused(code))).toBe(step);
  });

  it('is the upload where no answer came', () => {
    expect(curingStep(new ApiProblem({ kind: 'unreachable', request: 'POST /x' }))).toBe('upload');
    expect(curingStep(new TypeError('x'))).toBe('upload');
  });
});
