import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder } from './testing/folder.ts';

const MAIN = join(import.meta.dirname, 'main.ts');

interface Started {
  child: ChildProcess;
  output: { stdout: string; stderr: string };
  /** Resolves when a line of stdout begins with the word. */
  line: (word: string) => Promise<string>;
  ended: Promise<number | null>;
}

function start(args: readonly string[], env: Record<string, string> = {}, cwd = folder()): Started {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const line = (word: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = output.stdout.split('\n').find((one) => one.startsWith(`${word} `));
        if (found !== undefined) resolve(found.slice(word.length + 1));
      };
      child.stdout.on('data', look);
      void ended.then((code) => reject(new Error(`ended with ${code}: ${output.stderr}`)));
      look();
    });
  return { child, output, line, ended };
}

const PORTS = {
  ADEPT_ADMIN_PORT: '0',
  ADEPT_DEVICE_PORT: '0',
  ADEPT_SIMULATOR_PORT: '0',
  ADEPT_SIMULATOR_CONTROL_PORT: '0',
};

/** A port that somebody else listens on. */
async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : 0);
}

describe('the command line as a process', () => {
  it('--version', async () => {
    const { ended, output } = start(['--version']);
    expect(await ended).toBe(0);
    expect(output).toEqual({ stdout: '0.1.0\n', stderr: '' });
  });

  it('ends with the code of a usage error, JSON on stderr alone', async () => {
    const { ended, output } = start(['explain', 'nothing', '--json']);
    expect(await ended).toBe(2);
    expect(output.stdout).toBe('');
    expect(JSON.parse(output.stderr)).toMatchObject({ code: 'unknown-cause' });
  });

  it('survives a reader that goes away', async () => {
    const { child, ended } = start(['explain', '--list', '--json']);
    child.stdout?.destroy();
    expect(await ended).toBe(0);
  });

  it('simulate prints its lines and ends with 0 on SIGTERM', async () => {
    const { child, line, ended, output } = start(['simulate', '--scenario', 'demo'], PORTS);
    const url = await line('ready');
    expect(output.stdout).toMatch(
      /^simulator http:\/\/127\.0\.0\.1:\d+\ncontrol http:\/\/127\.0\.0\.1:\d+\nready http:\/\/127\.0\.0\.1:\d+\n$/,
    );
    expect((await fetch(`${url}/portal/api/organizations`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.each([
    [['simulate', '--host', '0.0.0.0'], 'simulator-not-on-loopback'],
    [['simulate', '--scenario', 'dem'], 'unknown-scenario'],
  ])('%j ends with 2', async (args, code) => {
    const { ended, output } = start([...args, '--json'], PORTS);
    expect(await ended).toBe(2);
    expect(JSON.parse(output.stderr)).toMatchObject({ code });
  });

  it('simulate takes its scenario from a file beside the caller, and says what in it does not fit', async () => {
    const cwd = folder();
    const write = (name: string, content: string): void => writeFileSync(join(cwd, name), content);
    write('world.json', '{"organizations":[{"name":"Nordlicht","type":"edu"}]}');
    write('torn.json', '{"organizations":');
    write('misspelt.json', '{"organisations":[]}');
    write('small.json', '{"faults":[{"slug":"forbidden","count":0}]}');
    const { child, line, ended } = start(['simulate', '--scenario', './world.json'], PORTS, cwd);
    const url = await line('simulator');
    const answer = (await (await fetch(`${url}/portal/api/organizations`)).json()) as { items: unknown };
    expect(answer.items).toMatchObject([{ name: 'Nordlicht', type: 'edu' }]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    for (const [file, code, detail] of [
      ['torn.json', 'scenario-file-not-json', /torn\.json/],
      ['misspelt.json', 'scenario-file-unknown-name', /\/organisations .*organizations/],
      ['small.json', 'scenario-file-bad-value', /\/faults\/0\/count .*minimum: 1/],
      ['absent.json', 'file-not-found', /absent\.json/],
    ] as const) {
      const refused = start(['simulate', '--scenario', file, '--json'], PORTS, cwd);
      expect(await refused.ended).toBe(2);
      const problem = JSON.parse(refused.output.stderr) as { code: string; detail: string };
      expect(problem.code).toBe(code);
      expect(problem.detail).toMatch(detail);
    }
  });

  it('simulate names a taken port and its variable', async () => {
    const port = await takenPort();
    for (const variable of ['ADEPT_SIMULATOR_PORT', 'ADEPT_SIMULATOR_CONTROL_PORT']) {
      const { ended, output } = start(['simulate', '--json'], { ...PORTS, [variable]: port });
      expect(await ended).toBe(2);
      const problem = JSON.parse(output.stderr) as { code: string; title: string; detail: string };
      expect(problem.code).toBe('port-taken');
      expect(problem.detail).toContain(port);
      expect(problem.detail).toContain(variable);
    }
  });
});
