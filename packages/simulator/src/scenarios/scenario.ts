import type { NewFault } from '../control/active-faults.ts';
import type { World } from '../world/world.ts';

/** A named state of the world. It acts through the world's own functions, as an admin would. */
export interface Scenario {
  name: string;
  /** Id of the cause it brings about once a token of it is used; null when of none or several. */
  provokes: string | null;
  /** One line for a person who chooses. */
  summary: string;
  /** Where the virtual clock stands at the start. */
  now?: Date;
  build(world: World): void;
  /** Faults that are set at the start, in the world that was built. */
  faults?(world: World): readonly NewFault[];
}
