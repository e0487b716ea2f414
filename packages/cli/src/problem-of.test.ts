import { ApiProblem, ApiUnreachable } from '@adept/contract/client';
import { TOKEN_FILE_CODES, TokenFileError } from '@adept/apple/token/token-file-error';
import { createSpeaker, type Speaker } from '@adept/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { CliError } from './cli-error.ts';
import { problemOf } from './problem-of.ts';

let speaker: Speaker;
beforeAll(async () => {
  speaker = await createSpeaker('en', 'UTC');
});
const answered = (status: number) =>
  new ApiProblem({ type: 't', title: 'T', status, detail: 'D', code: 'c' });

describe('how a failed run ends', () => {
  it.each([
    [answered(400), 2],
    [answered(401), 5],
    [answered(403), 5],
    [answered(404), 2],
    [answered(409), 5],
    [answered(413), 2],
    [answered(422), 2],
    [answered(429), 5],
    [answered(500), 1],
    [new ApiUnreachable('server-unreachable', 'http://h'), 4],
    [new ApiUnreachable('unexpected-answer', 'http://h'), 4],
    [new TokenFileError('token-file-empty'), 2],
    [new CliError('no-such-token', { name: 'x', hasNearest: 'no', nearest: '' }), 2],
    [new Error('secret inside'), 1],
    ['thrown text', 1],
    [Object.assign(new Error('net'), { code: 'ECONNRESET' }), 1],
  ])('%s → %i', (error, exitCode) => {
    expect(problemOf(error, speaker).exitCode).toBe(exitCode);
  });

  it('hands on the document of the server as it is', () => {
    expect(problemOf(answered(409), speaker).problem).toEqual({
      type: 't',
      title: 'T',
      status: 409,
      detail: 'D',
      code: 'c',
    });
  });

  it('never repeats the words of an error without a code', () => {
    expect(JSON.stringify(problemOf(new Error('secret inside'), speaker))).not.toContain('secret');
  });

  it('does not fail on a text whose values are missing, or on an unknown code', () => {
    expect(problemOf(new TokenFileError('token-file-other-key'), speaker).problem.code).toBe(
      'token-file-other-key',
    );
    expect(problemOf(new CliError('never-heard-of'), speaker).problem).toMatchObject({
      title: 'never-heard-of',
      detail: '',
    });
  });

  it('has words for every code of a token file', () => {
    const parameters = {
      issuer: 'CN=x',
      serial: '01',
      missing: 'a',
      node: 'v1',
      file: 'f',
      token: 't',
      expiresAt: '2026-01-01',
    };
    const further = ['file-not-found', 'token-file-expired', 'token-file-older', 'token-file-other-server'];
    for (const code of [...TOKEN_FILE_CODES, ...further]) {
      expect(speaker.find(`error.${code}.title`, parameters), code).toBeTruthy();
      expect(speaker.find(`error.${code}.detail`, parameters), code).toBeTruthy();
    }
  });
});
