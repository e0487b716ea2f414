export { createSimulator, type Simulator, type SimulatorOptions } from './simulator.ts';
export { faultCatalogue, type FaultDescription } from './faults/registry.ts';
export { SCENARIOS } from './scenarios/registry.ts';
export { parseScenario } from './scenarios/read-scenario-file.ts';
export type { Scenario } from './scenarios/scenario.ts';
export { Refusal } from './world/refusal.ts';
export {
  DEMO_WORLD,
  type DemoOrganization,
  type DemoServer,
  type DemoTokenState,
} from './scenarios/demo-world.ts';
