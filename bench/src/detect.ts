import type { Diagnosis } from '@adept/contract';
import { CAUSE_IDS, type CauseId } from '@adept/diagnosis';
import { CAUSE_MATRIX, verify } from '../../e2e/src/cause-matrix.ts';
import { type ConnectedToken, connectToken, untilToken } from '../../e2e/src/connected-token.ts';
import { goodSync, syncNow } from '../../e2e/src/sync-now.ts';
import { API_TOKEN, api, startWorld, type World } from '../../e2e/src/world.ts';
import { type EventReader, readEvents } from './event-reader.ts';
import type { Figure } from './measure.ts';

/** Longest that an event is waited for; above every aim. */
const PATIENCE = 90_000;
/** Looked at alone: the fault of the connection itself acts on every token of the world. */
const ALONE: readonly CauseId[] = ['tls-intercepted'];
/** Their rules ask for more time than a benchmark has: they are broken first, by moving the server's clock. */
const SLOW: readonly CauseId[] = [
  'sync-stale',
  'apple-unavailable',
  'apple-unreachable',
  'rate-limited',
  'sync-incomplete',
];
/** A check proves nothing about these: only the next full list does. */
const BY_FULL_LIST: readonly CauseId[] = ['sync-incomplete'];
/** No run of changes shows them: their faults stand at calls that a check makes, a run of changes doesn't (GET /account, GET /profile). */
const NOT_BY_RUN: readonly CauseId[] = ['request-refused', 'profile-missing-at-apple'];

interface Lab {
  world: World;
  events: EventReader;
  /** When the newest call to Apple was asked for. */
  asked: number;
  /** Seconds by figure and cause; NaN where it was not seen within PATIENCE. */
  seconds: Map<string, [causeId: CauseId, seconds: number][]>;
  notes: string[];
}

interface Episode {
  causeId: CauseId;
  token: ConnectedToken;
  /** Events before this are of another episode. */
  begun: number;
}

type Ask = (lab: Lab, token: ConnectedToken) => Promise<unknown>;
const byRun: Ask = ({ world }, token) => syncNow(world, token);
const byCheck: Ask = ({ world }, token) => verify(world, token);

/**
 * A fault at Apple until `problem.opened`, and its cure until `problem.closed`, both as read from the event stream, over
 * every cause of the e2e matrix, one way after the other. Real server, real simulator, real time; only what a rule asks
 * for in minutes or hours is passed by moving the server's clock.
 * @param part the causes to look at
 */
export async function benchDetect(part: readonly string[] = CAUSE_IDS): Promise<Figure[]> {
  const causes = CAUSE_IDS.filter((id) => part.includes(id));
  const world = await startWorld({
    seed: 5,
    calm: true,
    tls: true,
    store: 'embedded',
    fullSyncInterval: 'P7D',
  });
  const events = await readEvents(world.server.adminUrl, API_TOKEN);
  const lab: Lab = { world, events, asked: 0, seconds: new Map(), notes: [] };
  const forward = world.advanceMinutes.bind(world);
  world.advanceMinutes = (minutes) => {
    forward(minutes);
    lab.asked = performance.now();
  };
  try {
    await unattended(lab, causes);
    for (const causeId of causes) {
      if (!NOT_BY_RUN.includes(causeId)) await live(lab, causeId, { name: 'run', ask: byRun });
      await live(lab, causeId, { name: 'check', ask: byCheck });
    }
  } finally {
    events.stop();
    await world.stop();
  }
  for (const note of lab.notes) process.stdout.write(`  ${note}\n`);
  return figures(lab.seconds);
}

async function connect({ world }: Lab, causeId: CauseId, name: string): Promise<Episode> {
  const token = await connectToken(world, { name: `${name} ${causeId}`, devices: 5 });
  // Its first run has ended, too: one that ends after the clock was moved would be a good sync of then.
  await untilToken(
    world,
    token,
    'healthy',
    ({ state, counts, lastSync }) =>
      state === 'ok' && counts.devices === 5 && lastSync?.state === 'succeeded',
  );
  return { causeId, token, begun: performance.now() };
}

const find = ({ events }: Lab, episode: Episode, event: string, within = PATIENCE) =>
  events.find(
    (one) =>
      one.event === event &&
      one.data.tokenId === episode.token.tokenId &&
      one.data.causeId === episode.causeId &&
      one.at >= episode.begun,
    within,
  );

/** Breaks it at Apple and asks as its rule wants; resolves to when it was open. */
async function breakIt(lab: Lab, episode: Episode, ask: Ask): Promise<number> {
  const { world } = lab;
  const { token, causeId } = episode;
  const row = CAUSE_MATRIX[causeId];
  const asking = async (): Promise<Diagnosis> => {
    lab.asked = performance.now();
    await ask(lab, token);
    return api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`);
  };
  lab.asked = performance.now();
  await row.break(world, token);
  if (!(await find(lab, episode, 'problem.opened', 0))) lab.asked = performance.now();
  await row.settle(world, token, asking);
  const opened = await find(lab, episode, 'problem.opened', 5_000);
  if (opened) return opened.at;
  // What is asked of Apple once a day only, a run doesn't show.
  const { problems } = await api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`);
  const instead = problems.map((problem) => problem.causeId).join(', ') || 'nothing';
  lab.notes.push(`${causeId} was not shown by what its rule asks for (open: ${instead}): a check was made`);
  lab.asked = performance.now();
  await verify(world, token);
  return (await find(lab, episode, 'problem.opened'))?.at ?? Number.NaN;
}

/** One cause, one way: opened and closed by what is asked now. */
async function live(lab: Lab, causeId: CauseId, way: { name: 'run' | 'check'; ask: Ask }): Promise<void> {
  const episode = await connect(lab, causeId, way.name);
  const { world } = lab;
  const row = CAUSE_MATRIX[causeId];
  const opened = await breakIt(lab, episode, way.ask);
  note(lab, causeId, `opened, by a ${way.name}`, opened - Math.min(lab.asked, opened));
  lab.asked = performance.now();
  await row.cure(world, episode.token);
  const closedByCure = await find(lab, episode, 'problem.closed', 0);
  if (!closedByCure) lab.asked = performance.now();
  if (way.name === 'run' || BY_FULL_LIST.includes(causeId)) {
    await row.proof?.(world, episode.token);
    if (!row.proof) await (causeId.startsWith('profile-') ? byCheck : byRun)(lab, episode.token);
  } else await way.ask(lab, episode.token);
  const closed = await find(lab, episode, 'problem.closed');
  note(lab, causeId, `closed, by a ${way.name}`, (closed?.at ?? Number.NaN) - lab.asked);
  if (!closed) lab.notes.push(`${causeId} was not closed by a ${way.name} within ${PATIENCE / 1000} s`);
}

/** Everything broken at once; then the remedies are opened, and each is cured at its own moment within a minute. */
async function unattended(lab: Lab, causes: readonly CauseId[]): Promise<void> {
  const { world } = lab;
  const together = causes.filter((id) => !ALONE.includes(id) && !BY_FULL_LIST.includes(id));
  const inOrder = [...together].sort((a, b) => Number(SLOW.includes(b)) - Number(SLOW.includes(a)));
  const alone = causes.filter((id) => ALONE.includes(id)).map((id) => [id]);
  for (const group of [inOrder, ...alone]) {
    const broken: Episode[] = [];
    for (const causeId of group) {
      const episode = await connect(lab, causeId, 'unattended');
      await breakIt(lab, episode, byCheck);
      broken.push(episode);
    }
    for (const { token } of broken)
      await api(world, `/tokens/${token.tokenId}/remedy-opened`, { method: 'POST' });
    await Promise.all(
      broken.map(async (episode, at) => {
        await new Promise((later) => setTimeout(later, (55_000 * (at + 0.5)) / broken.length));
        const cured = performance.now();
        await CAUSE_MATRIX[episode.causeId].cure(world, episode.token);
        const closed = await find(lab, { ...episode, begun: cured }, 'problem.closed');
        note(
          lab,
          episode.causeId,
          'closed, unattended after the remedy was opened',
          (closed?.at ?? Number.NaN) - cured,
        );
        if (closed) return;
        const { problems } = await api<Diagnosis>(world, `/tokens/${episode.token.tokenId}/diagnosis`);
        const open = problems.map(({ causeId }) => causeId).join(', ') || 'nothing';
        lab.notes.push(
          `${episode.causeId} was not closed unattended within ${PATIENCE / 1000} s (open: ${open})`,
        );
      }),
    );
    for (const { token } of broken) await goodSync(world, token, 'full');
  }
}

function note({ seconds }: Lab, causeId: CauseId, name: string, milliseconds: number): void {
  seconds.set(name, [...(seconds.get(name) ?? []), [causeId, milliseconds / 1000]]);
}

const AIMS: Readonly<Record<string, string>> = {
  'opened, by a run': '≤ 2 s after the call',
  'closed, by a run': '≤ 2 s after the call',
  'opened, by a check': '≤ 5 s',
  'closed, by a check': '≤ 5 s',
  'closed, unattended after the remedy was opened': '≤ 60 s',
};

/** What was not seen counts with all the time it was waited for, and is named. */
function figures(seconds: Lab['seconds']): Figure[] {
  return [...seconds].flatMap(([name, all]) => {
    const missed = all.filter(([, one]) => Number.isNaN(one)).map(([causeId]) => causeId);
    const sorted = all
      .map(([causeId, one]) => ({ causeId, took: Number.isNaN(one) ? PATIENCE / 1000 : one }))
      .sort((a, b) => a.took - b.took);
    const quantile = (part: number): number =>
      sorted[Math.ceil(part * sorted.length) - 1]?.took ?? Number.NaN;
    const slowest = sorted.at(-1)?.causeId ?? '';
    const figure = (what: string, value: number, aim: string | null = null, unit = 's'): Figure => ({
      name: `${name}: ${what}`,
      value,
      unit,
      aim,
    });
    return [
      figure(`p50 of ${all.length} causes`, quantile(0.5)),
      figure(`p99 (slowest: ${slowest})`, quantile(0.99), AIMS[name] ?? null),
      ...(missed.length > 0
        ? [figure(`not within ${PATIENCE / 1000} s: ${missed.join(', ')}`, missed.length, '0', 'causes')]
        : []),
    ];
  });
}
