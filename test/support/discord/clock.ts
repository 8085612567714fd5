/** How long a test waits for what must come; on the slowest machine only what hangs takes longer. */
export const patienceMs = 240_000;

/** The time of the loopback: the machine's, moved forward on demand so that deadlines pass without waiting. */
export interface Clock {
  now(): number;
  /** Moves the time forward; it never goes back. */
  advance(ms: number): void;
}

/** A clock that runs with the machine's until it is advanced. */
export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}

const discordEpoch = 1_420_070_400_000;

/** Ids as Discord makes them: the time in the upper bits, so that a client can read when a thing was made. */
export function createSnowflakes(clock: Clock): () => string {
  let issued = 0n;
  return () => {
    const fromTime = BigInt(clock.now() - discordEpoch) << 22n;
    issued = fromTime > issued ? fromTime : issued + 1n;
    return String(issued);
  };
}
