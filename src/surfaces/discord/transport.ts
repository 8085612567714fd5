import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Faults of the line that discord.js does not try again by itself, or no more. */
const lineFaults = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
]);

const policy = retry(handleWhen(isLineFault), {
  maxAttempts: 4,
  backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 2000 }),
});

/** Sends again what the line lost. Whoever calls must be able to bear that the first one arrived after all. */
export function again<Result>(send: () => Promise<Result>): Promise<Result> {
  return policy.execute(send);
}

/** Whether Discord refuses with one of these codes. */
export function isRefusal(error: unknown, ...codes: readonly RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(error.code as RESTJSONErrorCodes);
}

/** What says that the interaction has been acknowledged: a try before this one arrived, and only its reply was lost. */
export const alreadyAcknowledged = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

function isLineFault(error: Error): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: { code?: string } };
  return error.name === 'AbortError' || lineFaults.has(code ?? '') || lineFaults.has(cause?.code ?? '');
}
