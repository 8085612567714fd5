import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';

/** How long a server is tried and left alone. */
export interface Patience {
  /** Calls that may fail one after the other before the server is left alone. */
  readonly failures: number;
  /** For how long. */
  readonly restMs: number;
  /** The pause before the second try; a server that asks for a longer one gets it, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const usualPatience: Patience = { failures: 4, restMs: 30_000, firstWaitMs: 300, longestWaitMs: 4000 };

/** Tries after the first. */
const furtherTries = 2;

/**
 * Tries again what a moment may put right – a lost line, a server that is busy or failing – and leaves a server alone
 * for a while that has failed several times in a row. A result counts as failed where `isFailure` says so.
 */
export function steadfast<Result>(
  { failures, restMs, firstWaitMs, longestWaitMs }: Patience,
  isFailure: (result: Result) => boolean,
): IPolicy {
  const isResultFailure = (result: unknown) => isFailure(result as Result);
  const again = retry(
    handleWhen((error) => isPassing(error) && askedWait(error) <= longestWaitMs).orWhenResult(
      isResultFailure,
    ),
    {
      maxAttempts: furtherTries,
      backoff: new DelegateBackoff(({ attempt, result }) => {
        const asked = 'error' in result ? askedWait(result.error) : 0;
        return Math.max(firstWaitMs * 2 ** (attempt - 1), asked);
      }),
    },
  );
  // Who stops waiting says nothing about the server.
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof APIUserAbortError)).orWhenResult(isResultFailure),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failures) },
  );
  return wrap(again, breaker);
}

/** Whether the server was not called at all, since it failed before. */
export function isLeftAlone(error: unknown): boolean {
  return error instanceof BrokenCircuitError;
}

/** A quota that is used up and a key that is wrong do not pass. */
function isPassing(error: unknown): boolean {
  if (error instanceof APIUserAbortError) return false;
  if (error instanceof APIConnectionError) return true;
  if (!(error instanceof APIError) || error.code === 'insufficient_quota') return false;
  return error.status === undefined || error.status === 408 || error.status === 429 || error.status >= 500;
}

/** Milliseconds that the server asks to wait for, in seconds or as a time of day. */
function askedWait(error: unknown): number {
  const asked = error instanceof APIError ? error.headers?.get('retry-after') : null;
  if (!asked) return 0;
  const seconds = Number(asked);
  const ms = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? 0 : Math.max(ms, 0);
}
