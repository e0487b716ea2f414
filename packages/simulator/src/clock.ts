/** The machine's own clock: OAuth time stamps, nonces and the Date header follow it, never the virtual one. */
export type WallClock = () => Date;

export const wallClock: WallClock = () => new Date();
