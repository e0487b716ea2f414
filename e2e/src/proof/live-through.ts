import { type CommitFailure, onceAnswering } from '@adept/server/store/testing/failing-commits';
import { StatementFailed } from '@adept/server/store/testing/failing-database';
import { SYSTEM } from '@adept/server/domain/viewer';
import { call } from '../world.ts';
import { type Death, type History, isLate, losesInSilence, type Step } from './history.ts';
import { IdentityTruth } from './identity-truth.ts';
import type { Laboratory } from './laboratory.ts';
import { downloadMistaken } from './mistaken-file.ts';

/** The process is gone: what it was doing never comes to an end. */
class Died extends Error {
  override readonly name = 'Died';
}

/** Deaths in a COMMIT. */
const COMMITS: Partial<Record<Death['at'], CommitFailure>> = {
  commit: 'refused',
  'commit-connection': 'connection-lost',
  'commit-answer': 'answer-lost',
};

type Touch = Extract<Step, { which: number }>['do'];

/** Lives through a history, looking after each step whether anything is there that mustn't be, then cures everything. */
export class Life {
  readonly #lab: Laboratory;
  readonly #history: History;
  /** Ever assigned to our server at Apple, and ever taken from it. */
  readonly #came = new Set<string>();
  readonly #left = new Set<string>();
  /** The token in use here is no longer Apple's. */
  #replaced = false;
  /** What went wrong; empty = nothing. */
  readonly findings: string[] = [];
  readonly identity: IdentityTruth;
  /** How often a worker died of what. */
  readonly deaths = new Map<Death['at'], number>();

  constructor(lab: Laboratory, history: History) {
    this.#lab = lab;
    this.#history = history;
    this.identity = new IdentityTruth(lab, this.findings);
  }

  async live(): Promise<void> {
    const { seed, devices, steps } = this.#history;
    await this.#lab.begin(seed);
    if (devices > 0) await this.#buy(devices, 'empty');
    await this.#post('/devices', { count: 4, family: 'Mac', mdmServer: this.#lab.otherServer });
    await this.#renew();
    for (const [index, step] of steps.entries()) {
      await this.#take(step);
      await this.#look(`after step ${index} (${step.do})`);
    }
    await this.#cure();
  }

  async #take(step: Step): Promise<void> {
    const lab = this.#lab;
    switch (step.do) {
      case 'buy':
        return this.#buy(step.count, step.profileStatus);
      case 'move':
      case 'return':
      case 'release':
      case 'switch-on':
      case 'transfer':
      case 'transfer-back':
        return this.#touch(step.do, step.which);
      case 'publish-terms':
      case 'accept-terms':
        return void (await this.#post(`/terms/${step.do === 'publish-terms' ? 'publish' : 'accept'}`));
      case 'renew':
        return this.#renew();
      case 'mistake':
        return this.#mistake(step);
      case 'replace':
        this.#replaced = true;
        return void (await lab.downloadToken());
      case 'cure':
        return this.#endFaults();
      case 'pass':
        return lab.pass(step.hours);
      case 'fault':
        if (isLate(step.slug)) lab.tap.patient = false;
        return void (await lab.control('POST', '/faults', { slug: step.slug, count: step.count }));
      case 'sync':
        return this.#sync(step);
    }
  }

  /** Where a fault has Apple refuse the new file, the token in use is dead all the same. */
  async #renew(): Promise<void> {
    this.#replaced = !(await this.identity.offer(await this.#lab.downloadToken(), 'own'));
  }

  async #mistake({ whose, silent }: Extract<Step, { do: 'mistake' }>): Promise<void> {
    const lab = this.#lab;
    const file = await downloadMistaken(lab, whose);
    if (silent) lab.tap.fails = () => 'refused-connection';
    const taken = await this.identity.offer(file, 'other');
    lab.tap.fails = () => null;
    // Silence refuses no file: the token in use may be dead, and nobody can say it isn't.
    if (silent && !taken) this.findings.push('a file was refused while Apple was out of reach');
  }

  #post(path: string, body?: object): Promise<{ serials: string[] }> {
    return call(this.#lab.portal(path), { method: 'POST', body });
  }

  async #buy(count: number, profileStatus: string): Promise<void> {
    const body = { count, family: 'iPad', mdmServer: this.#lab.mdmServer, profileStatus };
    for (const serial of (await this.#post('/devices', body)).serials) this.#came.add(serial);
  }

  async #endFaults(): Promise<void> {
    await this.#lab.control('DELETE', '/faults');
    this.#lab.tap.patient = true;
  }

  /** Does something to one of the devices that it can be done to. */
  async #touch(what: Touch, which: number): Promise<void> {
    const { from, to } = this.#places(what);
    const able = (await this.#lab.apples()).filter((each) => each.mdmServer === from && !each.released);
    const device = able[which % Math.max(1, able.length)];
    if (!device) return;
    const act = what === 'release' || what === 'switch-on' ? what : 'move';
    await this.#post(`/devices/${device.serial}/${act}`, act === 'move' ? { mdmServer: to } : undefined);
    if (to === this.#lab.mdmServer) this.#came.add(device.serial);
    else this.#left.add(device.serial);
  }

  /** Whose a device is before and after it. */
  #places(what: Touch): { from: string | null; to: string | null } {
    const { mdmServer: ours, otherServer: other } = this.#lab;
    switch (what) {
      case 'switch-on':
        return { from: ours, to: ours };
      case 'move':
      case 'release':
        return { from: ours, to: null };
      case 'return':
        return { from: null, to: ours };
      case 'transfer':
        return { from: ours, to: other };
      case 'transfer-back':
        return { from: other, to: ours };
    }
  }

  async #sync({ mode, death, two }: Extract<Step, { do: 'sync' }>): Promise<void> {
    const lab = this.#lab;
    await lab.request(mode);
    if (death) return this.#die(death);
    // A job that comes twice finds the token held, or nothing left to do.
    const heard = lab.tap.accounts.length;
    await Promise.all(two ? [lab.work(), lab.work()] : [lab.work()]);
    this.identity.heard(heard, false);
  }

  /** A worker that dies, and the end of its lease. */
  async #die({ at, n, page }: Death): Promise<void> {
    const lab = this.#lab;
    let dead = false;
    let inPage = 0;
    const pages = lab.pagesBegun;
    const commit = COMMITS[at];
    const failing = commit
      ? await lab.cloned.failingCommits((nth) => (nth === n ? commit : null))
      : lab.cloned.failingAt((statement) => {
          if (at === 'one-statement') return statement === n;
          if (lab.pagesBegun - pages >= page) inPage += 1;
          dead ||= at === 'page' ? inPage >= n : at === 'statement' && statement >= n;
          return dead;
        });
    const first = lab.tap.calls;
    const heard = lab.tap.accounts.length;
    lab.tap.fails = (calls) => {
      if (at === 'call' && calls - first === n) dead = true;
      if (dead) throw new Died();
      return null;
    };
    try {
      await lab.work({ store: failing.store });
    } catch (error) {
      if (!(error instanceof Died || error instanceof StatementFailed || (commit && failing.hasFailed())))
        throw error;
      this.deaths.set(at, (this.deaths.get(at) ?? 0) + 1);
    } finally {
      lab.tap.fails = () => null;
    }
    this.identity.heard(heard, true);
    if (commit) await onceAnswering(lab.store);
    await lab.outlive();
  }

  /** Invariants 2 and 3 hold at every moment. */
  async #look(when: string): Promise<void> {
    const lab = this.#lab;
    const rows = await lab.rows();
    const known = new Set(rows.map(({ serial }) => serial));
    for (const { serial, removed } of rows) {
      if (!this.#came.has(serial)) this.findings.push(`${when}: ${serial} was invented`);
      if (removed && !this.#left.has(serial)) this.findings.push(`${when}: ${serial} was buried alive`);
    }
    const cursor = (await lab.store.cursors.get(SYSTEM, lab.tokenId))?.cursor;
    for (const serial of cursor ? lab.tap.serialsUpTo(cursor) : [])
      if (!known.has(serial)) this.findings.push(`${when}: the cursor covers ${serial}, which isn't stored`);
    await this.identity.look(when);
  }

  /** Everything that can be cured is; then our devices equal Apple's, and nothing stays open. */
  async #cure(): Promise<void> {
    const lab = this.#lab;
    await this.#endFaults();
    await this.#post('/terms/accept');
    // Only where it must be: new credentials bring a full list with them, and a full list hides what was lost.
    if (this.#replaced || this.identity.isMistaken) await this.#renew();
    await lab.request('changes');
    for (let hours = 0; hours < 80; hours += 1) {
      await this.#workOn();
      const good = (await lab.newestRun())?.state === 'succeeded';
      if (good && (!losesInSilence(this.#history) || (await this.#isSettled()))) break;
      await lab.pass(1);
    }
    this.findings.push(...(await lab.differences()).map((each) => `at the end: ${each}`));
    const open = await lab.store.problems.open(SYSTEM, lab.tokenId);
    this.findings.push(...open.map(({ causeId }) => `at the end: ${causeId} is open`));
    await this.#look('at the end');
    await this.#again();
  }

  async #workOn(): Promise<void> {
    const heard = this.#lab.tap.accounts.length;
    await this.#lab.work();
    this.identity.heard(heard, false);
  }

  /** What was left out in silence came with a full list, and the next one showed that nothing is any more. */
  async #isSettled(): Promise<boolean> {
    const lab = this.#lab;
    const open = await lab.store.problems.open(SYSTEM, lab.tokenId);
    return open.length === 0 && (await lab.differences()).length === 0;
  }

  /** Invariant 10: the job once more, and every page late. */
  async #again(): Promise<void> {
    const lab = this.#lab;
    const before = JSON.stringify(await lab.rows());
    await lab.work();
    await lab.request('changes');
    await lab.work();
    await lab.replayLate();
    if (JSON.stringify(await lab.rows()) !== before) this.findings.push('work without news changed rows');
  }
}
