export { createSimulator, type Simulator, type SimulatorOptions } from './simulator.ts';
export { faultCatalogue, type FaultDescription } from './faults/registry.ts';
export { SCENARIOS } from './scenarios/registry.ts';
export {
  DEMO_WORLD,
  type DemoOrganization,
  type DemoServer,
  type DemoTokenState,
} from './scenarios/demo-world.ts';
