/** Something that goes wrong with a request. */
export interface Fault {
  /** `POST`, `PATCH` …; any where absent. */
  readonly method?: string;
  /** A part of the route's template, e.g. `callback`, `@original`, `channels/{channel_id}/messages`. */
  readonly route?: string;
  /** Answer with this status instead: 401, 429, 500, 502, 503 … */
  readonly status?: number;
  /** Seconds to wait, said with a 429. */
  readonly retryAfter?: number;
  /** A 429 over all routes. */
  readonly global?: boolean;
  /** Wait this long before anything else. */
  readonly delayMs?: number;
  /** Close the socket without an answer. */
  readonly drop?: boolean;
  /** Do the work first and fail afterwards, so that a retry meets what is already done. */
  readonly afterWork?: boolean;
}

/** A fault that really happened. */
export interface InjectedFault extends Fault {
  readonly request: string;
  /** The path with its ids, which tells whose request was hit. */
  readonly path: string;
}

/** Where tests order faults. */
export interface Faults {
  /** The next request that fits, or the next `times`, goes wrong. */
  next(fault: Fault & { readonly times?: number }): void;
  /** This share of all fitting requests goes wrong, drawn with a seed, until `clear`. */
  rate(plan: { readonly share: number; readonly faults: readonly Fault[]; readonly seed?: number }): void;
  clear(): void;
  readonly injected: readonly InjectedFault[];
  /** Used by the server: the fault that hits this request, if any. */
  draw(method: string, route: string, path: string): Fault | null;
}

/** mulberry32: the same seed gives the same faults. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** No faults until some are ordered. */
export function createFaults(): Faults {
  let ordered: { fault: Fault; left: number }[] = [];
  let plan: { share: number; faults: readonly Fault[]; random: () => number } | null = null;
  const injected: InjectedFault[] = [];
  const fits = (fault: Fault, method: string, route: string) =>
    (fault.method ?? method) === method && route.includes(fault.route ?? '');

  return {
    next: ({ times = 1, ...fault }) => void ordered.push({ fault, left: times }),
    rate: ({ share, faults, seed = 1 }) => {
      plan = { share, faults, random: randomNumbers(seed) };
    },
    clear: () => {
      ordered = [];
      plan = null;
    },
    injected,
    draw: (method, route, path) => {
      const drawn = ordered.find(({ fault }) => fits(fault, method, route));
      if (drawn) {
        drawn.left -= 1;
        if (drawn.left === 0) ordered = ordered.filter((other) => other !== drawn);
      }
      const candidates = plan?.faults.filter((fault) => fits(fault, method, route)) ?? [];
      const byChance =
        plan && candidates.length > 0 && plan.random() < plan.share
          ? candidates[Math.floor(plan.random() * candidates.length)]
          : undefined;
      const fault = drawn?.fault ?? byChance ?? null;
      if (fault) injected.push({ ...fault, request: `${method} ${route}`, path });
      return fault;
    },
  };
}
