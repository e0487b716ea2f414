import { LANGUAGES } from '@adept/messages';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { run } from './testing/run.ts';

const problemOf = (stderr: string) =>
  JSON.parse(stderr) as { code: string; title: string; detail: string; status: number };

describe('the arguments', () => {
  it.each([['--version'], ['-V'], ['token', '--version']])('%s shows the version', async (...argv) => {
    expect(await run(argv)).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it.each([['--help'], ['help'], ['token', '--help'], ['token', 'list', '-h'], ['help', 'token', 'renew']])(
    'help asked for by %j %j %j goes to stdout',
    async (...argv) => {
      const { code, stdout, stderr } = await run(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: adept');
    },
  );

  it('describes every command, argument and option', async () => {
    const paths = [
      '',
      'serve',
      'simulate',
      'doctor',
      'explain',
      'token',
      'token list',
      'token add',
      'token show',
      'token renew',
      'token sync',
      'token verify',
      'token delete',
      'token inspect',
      'token keys',
      'token link',
      'token link create',
      'token link list',
      'token link revoke',
      'api-token create',
      'api-token list',
      'api-token revoke',
      'device list',
      'device show',
      'problem list',
      'problem show',
    ];
    for (const path of paths) {
      const { stdout } = await run([...path.split(' ').filter(Boolean), '--help']);
      const entries = stdout.split('\n').filter((line) => /^ {2}\S/.test(line));
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries)
        expect(entry, `${path}: ${entry}`).toMatch(/^ {2}\S+( \S+)* {2,}\S|^ {2}-.{28,}$/);
    }
  });

  it('says help in the language that was asked for', async () => {
    for (const language of LANGUAGES) {
      const { code, stdout } = await run(['--help', '--language', language]);
      expect(code).toBe(0);
      expect(stdout).toContain('--api-token');
    }
  });

  it.each([
    [[], 'help on stderr'],
    [['token'], 'help on stderr'],
    [['token', 'list', '--unknown'], 'There is no option --unknown.'],
    [['token', 'list', '--servr', 'x'], 'The nearest is --server.'],
    [['tokn', 'list'], 'The nearest is token.'],
    [['token', 'lst'], 'There is no command lst. The nearest is list.'],
    [['token', 'show'], 'The argument token is missing.'],
    [['token', 'show', 'a', 'b'], 'more arguments'],
    [['token', 'inspect', 'f.p7m'], 'The option --key <file> is missing.'],
    [['token', 'list', '--output', 'xml'], 'can’t be used'],
    [['token', 'list', '--server'], 'needs a value'],
    [['simulate', '--seed', 'one'], 'can’t be used'],
    [['explain'], 'The argument name is missing.'],
    [['token', 'verify'], 'The argument tokens is missing.'],
    [['doctor', '--token-file', 'f.p7m'], 'The option --key is missing.'],
  ])('%j ends with 2', async (argv, told) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told === 'help on stderr' ? 'Usage:' : told);
  });

  it.each([
    [['--json']],
    [['token', '--json']],
    [['token', 'show', '--json']],
    [['nothing', '--output', 'json']],
    [['nothing', '--output=json']],
  ])('with JSON %j is one problem document on stderr', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(problemOf(stderr)).toMatchObject({ code: 'usage', status: 400, type: 'urn:adept:error:usage' });
  });
});

describe('the environment', () => {
  it('with an unknown name ends with 2 and names the nearest', async () => {
    const env = { ADEPT_SERVR: 'http://127.0.0.1:1', ADEPT_ADMIN_PORT: 'many' };
    const { code, stdout, stderr } = await run(['token', 'list', '--json'], { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(problemOf(stderr).code).toBe('configuration-invalid');
    expect(problemOf(stderr).detail).toContain(
      'ADEPT_SERVR is not a setting of Adept. The nearest is ADEPT_SERVER.',
    );
    expect(problemOf(stderr).detail).toContain('ADEPT_ADMIN_PORT has to be a port');
    expect(stderr).not.toContain('many');
  });

  it.each([
    [['explain', 'token-expired']],
    [['explain', '--list']],
    [['token', 'inspect', 'f.p7m', '--key', 'k']],
    [['doctor', '--token-file', 'f.p7m', '--key', 'k']],
    [['serve']],
  ])('with an unknown name ends %j with 2, whether it reads settings or not', async (argv) => {
    const ran = await run([...argv, '--json'], { env: { ADEPT_LANGUGE: 'pl' } });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(problemOf(ran.stderr).code).toBe('unknown-variable');
    expect(problemOf(ran.stderr).detail).toContain('The nearest is ADEPT_LANGUAGE.');
    expect((await run(['--version'], { env: { ADEPT_LANGUGE: 'pl' } })).code).toBe(0);
  });

  it.each([
    [['--language', 'de'], {}, '--language'],
    [['--language=xx'], { ADEPT_LANGUAGE: 'pl' }, '--language'],
    [[], { ADEPT_LANGUAGE: 'de' }, 'ADEPT_LANGUAGE'],
    [[], { ADEPT_LANGUAGE: 'de_DE.UTF-8', LANG: 'pl' }, 'ADEPT_LANGUAGE'],
  ])('a language we have not, %j %j, ends with 2 and the six are named', async (argv, env, variable) => {
    const ran = await run(['explain', 'token-expired', ...argv, '--json'], { env: { LANG: 'en', ...env } });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    for (const name of [variable, ...LANGUAGES]) expect(problemOf(ran.stderr).detail).toContain(name);
  });

  it.each([
    [['--language', 'pt'], {}],
    [[], { ADEPT_LANGUAGE: 'zh_TW.UTF-8' }],
    [[], { LANG: 'de_DE.UTF-8' }],
    [[], { LC_ALL: 'C.UTF-8' }],
  ])('the language of %j %j is taken', async (argv, env) => {
    expect((await run(['explain', 'token-expired', ...argv], { env })).code).toBe(0);
  });

  it.each(['nonsense', 'ftp://127.0.0.1', 'http://user:word@127.0.0.1'])(
    '--server %s ends with 2',
    async (server) => {
      const ran = await run(['token', 'list', '--server', server, '--json']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(problemOf(ran.stderr).detail).toContain('--server has to be an address');
    },
  );

  it.each([
    ['application/json', JSON.stringify({ code: 'no-such-path', status: 404 })],
    ['application/json', '[]'],
    ['text/html', '<title>hello</title>'],
    ['text/plain', ''],
  ])('names what answers in the place of Adept (%s): 4', async (type, body) => {
    for (const status of [200, 404, 302, 500]) {
      const other = createServer((_request, response) => {
        response.writeHead(status, { 'content-type': type }).end(body);
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const address = other.address();
      const server = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
      const ran = await run(['token', 'list', '--server', server, '--json']);
      other.close();
      expect(ran, `${status}`).toMatchObject({ code: 4, stdout: '' });
      expect(problemOf(ran.stderr)).toMatchObject({ code: 'unexpected-answer' });
    }
  });

  it('names a server that does not answer: 4', async () => {
    const { code, stdout, stderr } = await run(['token', 'list', '--json'], {
      env: { ADEPT_SERVER: 'http://127.0.0.1:1' },
    });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(problemOf(stderr)).toMatchObject({ code: 'server-unreachable', status: 503 });
    expect(stderr).toContain('http://127.0.0.1:1');
  });
});
