import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../run-cli.ts';
import { folder } from '../testing/folder.ts';
import { createHost, ROOT } from '../testing/run.ts';

/** A checkout without a console to build, and a place for data. */
function machine(env: Record<string, string> = {}, argv: readonly string[] = []) {
  const root = folder();
  for (const name of ['packages/console/dist', '.cache']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'packages/console/dist/index.html'), '<!doctype html><title>console</title>');
  mkdirSync(join(ROOT, '.cache/store-template'), { recursive: true });
  symlinkSync(join(ROOT, '.cache/store-template'), join(root, '.cache/store-template'));
  const own = {
    ADEPT_ADMIN_PORT: '0',
    ADEPT_DEVICE_PORT: '0',
    ADEPT_MASTER_KEY_FILE: 'key',
    ADEPT_LOG_LEVEL: 'error',
    INIT_CWD: root,
    LANG: 'en',
  };
  let seen = '';
  const ready = Promise.withResolvers<string>();
  const stdout = {
    write(text: string) {
      seen += text;
      const url = /^ready (.*)$/m.exec(seen)?.[1];
      if (url) ready.resolve(url);
    },
  };
  const host = createHost(['serve', ...argv], { root, env: { ...own, ...env }, stdout });
  return { host, ready: ready.promise, stdout: () => seen, run: () => runCli(host, '0') };
}

async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : 0);
}

describe('serve', () => {
  it('prints device, set-up and ready, answers, and ends with 0 on a signal', async () => {
    const { host, ready, stdout, run } = machine({ ADEPT_INITIAL_API_TOKEN: 'adp_secretOfTheServeTests' });
    const ended = run();
    const url = await ready;
    expect(stdout()).toMatch(
      /^device http:\/\/127\.0\.0\.1:\d+\nset-up http:\/\/127\.0\.0\.1:\d+\/\S+\nready http:\/\/127\.0\.0\.1:\d+\n$/,
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    host.signals.emit('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(host.stderrText()).toMatch(/ADEPT_INITIAL_API_TOKEN +\*+ +\(set\)/);
    expect(host.stderrText()).not.toContain('secretOfTheServeTests');
  });

  it('stopped while it starts leaves nothing running and says nothing on stdout', async () => {
    const { host, stdout, run } = machine();
    const ended = run();
    await expect.poll(() => host.signals.listenerCount('SIGTERM'), { timeout: 10_000 }).toBe(1);
    host.signals.emit('SIGTERM');
    expect(await ended).toBe(0);
    expect(stdout()).toBe('');
  });

  it.each(['ADEPT_ADMIN_PORT', 'ADEPT_DEVICE_PORT'])(
    'a taken %s ends with 2 and is named',
    async (variable) => {
      const port = await takenPort();
      const { host, stdout, run } = machine({ [variable]: port });
      expect(await run()).toBe(2);
      expect(stdout()).toBe('');
      expect(host.stderrText()).toContain(`Port ${port} is taken`);
      expect(host.stderrText()).toContain(variable);
    },
  );

  it('tells of the key it made even when the start fails after it', async () => {
    const taken = { ADEPT_DEVICE_PORT: await takenPort(), ADEPT_MASTER_KEY_FILE: '' };
    const { host, run } = machine(taken);
    expect(await run()).toBe(2);
    expect(host.stderrText()).toContain(join(host.root, 'data.key'));
    const json = machine(taken, ['--json']);
    expect(await json.run()).toBe(2);
    const problem = JSON.parse(json.host.stderrText()) as { notices: string[] };
    expect(problem.notices.join(' ')).toContain(join(json.host.root, 'data.key'));
  });

  it('with JSON an error is one problem document on stderr, and nothing before it', async () => {
    const { host, stdout, run } = machine({ ADEPT_ADMIN_PORT: await takenPort(), ADEPT_LOG_LEVEL: 'trace' }, [
      '--json',
    ]);
    expect(await run()).toBe(2);
    expect(stdout()).toBe('');
    expect(JSON.parse(host.stderrText())).toMatchObject({ code: 'port-taken' });
  });

  it('with JSON the settings and the log are there once it runs, the language as it came out', async () => {
    const { host, ready, run } = machine({ LANG: 'C.UTF-8', ADEPT_LOG_LEVEL: 'debug' }, ['--json']);
    const ended = run();
    await fetch(`${await ready}/healthz`);
    host.signals.emit('SIGTERM');
    expect(await ended).toBe(0);
    expect(host.stderrText()).toMatch(/ADEPT_LANGUAGE +en +\(/);
    expect(host.stderrText()).toContain('"msg":');
  });

  it('a second one on the same data ends with 2', async () => {
    const first = machine();
    const ended = first.run();
    await first.ready;
    const second = machine({
      ADEPT_DATA_DIR: join(first.host.root, 'data'),
      ADEPT_MASTER_KEY_FILE: join(first.host.root, 'key'),
    });
    expect(await second.run()).toBe(2);
    expect(second.host.stderrText()).toContain('●');
    first.host.signals.emit('SIGINT');
    expect(await ended).toBe(0);
  });
});
