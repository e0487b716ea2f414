import { isLoopback } from '@adept/contract/config';
import { nearest } from '@adept/contract/nearest';
import { createSimulator, SCENARIOS, type Simulator } from '@adept/simulator';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
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
  if (choices.scenario !== undefined) assertScenario(choices.scenario);
  const port = choices.port ?? configuration.simulatorPort;
  const controlPort = choices.controlPort ?? configuration.simulatorControlPort;
  const started = startSimulator({ ...choices, port, controlPort });
  const stopped = Promise.withResolvers<void>();
  await untilStopped({
    signals: host.signals,
    now: () => host.now(),
    stop: async () => {
      await started.then((simulator) => simulator.stop());
      stopped.resolve();
    },
    stopped: started.then((simulator) => {
      host.stdout.write(
        `simulator ${simulator.url}\ncontrol ${simulator.controlUrl}\nready ${simulator.url}\n`,
      );
      return stopped.promise;
    }),
    endAtOnce: () => host.exit(1),
  });
}

function assertScenario(name: string): void {
  const names = SCENARIOS.map((scenario) => scenario.name);
  if (!names.includes(name)) throw new CliError('unknown-scenario', { name, nearest: nearest(name, names) });
}

/** @throws CliError `port-taken`, `address-not-usable` */
export async function startSimulator(
  choices: SimulatorChoices & { port: number; controlPort: number },
): Promise<Simulator> {
  const { seed, calm = false, host, port, controlPort, scenario } = choices;
  try {
    return await createSimulator({
      seed,
      calm,
      host,
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
