import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createSpeaker, LANGUAGES, type Language, type Speaker } from '@adept/messages';
import { describe, expect, it } from 'vitest';
import { createDeviceApp } from './device-app.ts';
import { createLog } from './log.ts';

async function deviceApp({ stopping = false, storeAnswers = true } = {}) {
  const speakers = await Promise.all(LANGUAGES.map(async (name) => [name, await createSpeaker(name, 'UTC')]));
  return createDeviceApp({
    speakers: Object.fromEntries(speakers) as Record<Language, Speaker>,
    random: randomBytes,
    log: createLog({ level: 'silent', stream: new PassThrough() }),
    stopping: () => stopping,
    storeAnswers: async () => storeAnswers,
  });
}

describe('the device listener', () => {
  it('tells its health under any host', async () => {
    const app = await deviceApp();
    expect((await app.inject({ url: '/healthz', headers: { host: 'mdm.example' } })).statusCode).toBe(200);
    expect((await app.inject({ url: '/readyz', headers: { host: 'mdm.example' } })).statusCode).toBe(200);
    await app.close();
  });

  it.each([
    [{ stopping: true }, 'stopping'],
    [{ storeAnswers: false }, 'unavailable'],
  ])('is not ready while %o', async (state, status) => {
    const app = await deviceApp(state);
    const answer = await app.inject({ url: '/readyz' });
    expect([answer.statusCode, answer.json()]).toEqual([503, { status }]);
    expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
    await app.close();
  });

  it.each(['/', '/api/v1/tokens', '/api/v1/session', '/openapi.json', '/%ZZ'])('has no %s', async (url) => {
    const app = await deviceApp();
    const answer = await app.inject({ url, headers: { authorization: `Bearer adp_${'a'.repeat(40)}` } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(answer.json()).toMatchObject({ code: 'not-found', status: 404 });
    await app.close();
  });
});
