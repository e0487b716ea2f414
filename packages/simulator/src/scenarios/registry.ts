import { nearestOf } from '../control/active-faults.ts';
import { Refusal } from '../world/refusal.ts';
import { demo } from './demo.ts';
import type { Scenario } from './scenario.ts';
import { tokenExpiring } from './token-expiring.ts';
import { tokenHeldTwice } from './token-held-twice.ts';

export const SCENARIOS: readonly Scenario[] = [demo, tokenExpiring, tokenHeldTwice];

export function findScenario(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (found) return found;
  const nearest = nearestOf(
    name,
    SCENARIOS.map((scenario) => scenario.name),
  );
  throw new Refusal(
    404,
    'unknown-scenario',
    `There is no scenario ${name}. The nearest: ${nearest.join(', ')}.`,
    { nearest },
  );
}
