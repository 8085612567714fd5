/** A place in the queue. */
export interface Turn {
  /** How many are before it. */
  readonly before: number;
  /** Does the work when its turn has come. Has to be called, as the place is held until the work has ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Work that is done some at a time, and of which no more than a bounded number waits. */
export interface Queue {
  /** Null where as many wait as may. */
  enter(): Turn | null;
}

export function createQueue({
  atOnce,
  waiting: most,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Queue {
  let inside = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  const begin = async () => {
    if (running >= atOnce) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
  };
  const end = () => {
    inside -= 1;
    const next = waiting.shift();
    // Whoever comes next takes over the place among those running.
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    enter() {
      if (inside >= atOnce + most) return null;
      const before = Math.max(inside - atOnce + 1, 0);
      inside += 1;
      return {
        before,
        async run(work) {
          await begin();
          try {
            return await work();
          } finally {
            end();
          }
        },
      };
    },
  };
}
