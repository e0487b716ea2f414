import { afterEach, describe, expect, it } from 'vitest';
import { probeToken } from './probe.ts';
import { answeringServer, clientFor, SESSION_OK, type Script } from './testing/answering-server.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function probe(script: Script, confirm: boolean) {
  const server = await answeringServer(script);
  const made = clientFor(server.url, { now: () => new Date() });
  ends.push(
    () => server.close(),
    () => made.close(),
  );
  const result = await probeToken(made.client, { confirm });
  return { ...made, result, routes: server.seen.map(({ route }) => route) };
}

const twice = ['GET /session', 'GET /account', 'GET /session', 'GET /account'];

describe('probeToken', () => {
  it('asks for a session and the account', async () => {
    const { result, routes } = await probe(
      { 'GET /session': [SESSION_OK], 'GET /account': [[200, '{"org_name":"A"}']] },
      true,
    );
    expect(result).toMatchObject({ account: { org_name: 'A' }, error: null });
    expect(result.calls.map(({ endpoint }) => endpoint)).toEqual(routes);
  });

  it('never uses a session from before, and watches no longer than it lasts', async () => {
    const { client, calls, result } = await probe(
      { 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] },
      false,
    );
    const second = await probeToken(client, { confirm: false });
    expect(second.calls.map(({ endpoint }) => endpoint)).toEqual(['GET /session', 'GET /account']);
    expect(result.calls).toHaveLength(2);
    expect(calls).toHaveLength(4);
  });

  it('confirms a refusal once, with a new session', async () => {
    const { result, routes } = await probe(
      { 'GET /session': [SESSION_OK], 'GET /account': [[403, 'T_C_NOT_SIGNED']] },
      true,
    );
    expect(result).toMatchObject({
      account: null,
      error: { appleCode: 'T_C_NOT_SIGNED', retry: { mode: 'confirm' } },
    });
    expect(routes).toEqual(twice);
    expect(result.calls).toHaveLength(4);
  });

  it('believes the second answer', async () => {
    const script: Script = {
      'GET /session': [[401, 'nonce_used'], SESSION_OK],
      'GET /account': [[200, '{"org_name":"A"}']],
    };
    const { result, routes } = await probe(script, true);
    expect(result).toMatchObject({ account: { org_name: 'A' }, error: null });
    expect(routes).toEqual(['GET /session', 'GET /session', 'GET /account']);
  });

  it('asks once when it need not be sure', async () => {
    const { routes } = await probe({ 'GET /session': [[401, 'token_expired']] }, false);
    expect(routes).toEqual(['GET /session']);
  });

  it.each([
    ['an outage', [503, ''], ['GET /session', 'GET /account']],
    ['a repeated FORBIDDEN, which the client has asked twice itself', [403, 'FORBIDDEN'], twice],
  ] as const)('does not confirm %s', async (_name, answer, expected) => {
    const { result, routes } = await probe({ 'GET /session': [SESSION_OK], 'GET /account': [answer] }, true);
    expect(result.account).toBeNull();
    expect(routes).toEqual(expected);
  });

  it("rejects with the signal's reason", async () => {
    const { client } = await probe({ 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] }, false);
    const signal = AbortSignal.abort(new Error('stopping'));
    await expect(probeToken(client, { confirm: true, signal })).rejects.toThrow('stopping');
  });
});
