import { isLoopback } from '@adept/contract/config';
import { nearest } from '@adept/contract/nearest';
import {
  createSimulator,
  parseScenario,
  Refusal,
  type Scenario,
  SCENARIOS,
  type Simulator,
} from '@adept/simulator';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { readInputFile } from '../read-input-file.ts';
import { untilStopped } from './stop-signals.ts';

export interface SimulatorChoices {
  scenario?: string;
  seed: number;
  calm?: boolean;
  host: string;
  port?: number;
  controlPort?: number;
  iKnow?: boolean;
}

/** Starts the simulator, prints its lines, and stays until a signal. */
export async function runSimulator(choices: SimulatorChoices, context: CommandContext): Promise<void> {
  const { host } = context;
  const configuration = await context.configuration();
  if (!isLoopback(choices.host) && !choices.iKnow) {
    throw new CliError('simulator-not-on-loopback', { host: choices.host });
  }
  const scenario =
    choices.scenario === undefined ? undefined : await chosenScenario(choices.scenario, context);
  const port = choices.port ?? configuration.simulatorPort;
  const controlPort = choices.controlPort ?? configuration.simulatorControlPort;
  const started = startSimulator({ ...choices, scenario, port, controlPort });
  const stopped = Promise.withResolvers<void>();
  await untilStopped({
    signals: host.signals,
    now: () => host.now(),
    stop: async () => {
      await started.then((simulator) => simulator.stop());
      stopped.resolve();
    },
    stopped: started.then((simulator) => {
      const { url, controlUrl } = simulator;
      // Words that programs read, the same in every language.
      const lines = Object.entries({ simulator: url, control: controlUrl, ready: url });
      host.stdout.write(lines.map(([word, value]) => `${word} ${value}\n`).join(''));
      return stopped.promise;
    }),
    endAtOnce: () => host.exit(1),
  });
}

/**
 * A scenario by its name, or read from a file: what ends in `.json` or has a `/` is a file.
 * @throws CliError `unknown-scenario`, `file-not-found`, `scenario-file-not-json|unknown-name|bad-value`
 */
async function chosenScenario(name: string, context: CommandContext): Promise<string | Scenario> {
  if (/\.json$|[/\\]/.test(name)) return readScenario(name, context);
  const names = SCENARIOS.map((scenario) => scenario.name);
  if (!names.includes(name)) throw new CliError('unknown-scenario', { name, nearest: nearest(name, names) });
  return name;
}

async function readScenario(file: string, context: CommandContext): Promise<Scenario> {
  const text = (await readInputFile(context, file)).toString('utf8');
  try {
    return parseScenario(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { path = '', name = '', nearest: near, rule = '' } = error.more as Record<string, string | null>;
    throw new CliError(error.code, {
      file,
      path: path ?? '',
      name: name ?? '',
      nearest: near ?? '–',
      rule: rule ?? '',
    });
  }
}

/** @throws CliError `port-taken`, `address-not-usable` */
export async function startSimulator(
  choices: Omit<SimulatorChoices, 'scenario'> & {
    scenario?: string | Scenario | undefined;
    port: number;
    controlPort: number;
  },
): Promise<Simulator> {
  const { seed, calm = false, host, port, controlPort, scenario, iKnow = false } = choices;
  try {
    return await createSimulator({
      seed,
      calm,
      host,
      anyHost: iKnow,
      port,
      controlPort,
      ...(scenario === undefined ? {} : { scenario }),
    });
  } catch (error) {
    const { code, port: taken } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      const variable = taken === controlPort ? 'ADEPT_SIMULATOR_CONTROL_PORT' : 'ADEPT_SIMULATOR_PORT';
      throw new CliError('port-taken', { port: taken ?? port, variable });
    }
    if (code === 'EADDRNOTAVAIL') throw new CliError('address-not-usable', { host, variable: '--host' });
    throw error;
  }
}
