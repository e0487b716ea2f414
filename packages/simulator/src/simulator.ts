/** What `createSimulator` takes (interfaces.md, Simulator). */
export interface SimulatorOptions {
  /** Same seed, same bytes. */
  seed: number;
  /** Start of the virtual clock; default: the wall clock at the start. */
  now?: Date;
  host?: string;
  /** 0 picks a free port. */
  port?: number;
  controlPort?: number;
  /** Switches the legal surprises off. */
  calm?: boolean;
  scenario?: string;
}

export interface Simulator {
  /** Base URL of Apple's paths and the portal. */
  url: string;
  controlUrl: string;
  stop(): Promise<void>;
}
