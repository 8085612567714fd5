import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import type { Settings } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';

/** Why Discord did not let the bot in, and what to do. */
export function loginFault(cause: unknown, settings: Pick<Settings, 'DISCORD_API_URL'>): ReadoutError {
  const { code, status, message } = cause as { code?: unknown; status?: number; message?: string };
  if (
    code === DiscordjsErrorCodes.TokenInvalid ||
    code === DiscordjsErrorCodes.TokenMissing ||
    status === 401 ||
    // What the gateway says of a token that was still good a moment before.
    message === 'Authentication failed'
  ) {
    return tokenFault(cause);
  }
  if (message?.includes('disallowed intents')) {
    return intentFault(cause);
  }
  if (cause instanceof DiscordAPIError) {
    return refusal(`Discord refused: ${cause.message}.`, cause);
  }
  const where = settings.DISCORD_API_URL ?? 'discord.com';
  return new ReadoutError(
    'discord.unreachable',
    `Discord could not be reached at ${where}: ${message ?? 'no reason given'}. Check the network, and DISCORD_API_URL if it is set, and start again.`,
    { cause },
  );
}

/** Why Discord has closed a connection that it will not open again, and what to do. */
export function closedFault(code: number): ReadoutError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return tokenFault();
  if (code === GatewayCloseCodes.DisallowedIntents) return intentFault();
  return refusal(`Discord closed the connection for good (${code}).`);
}

function refusal(what: string, cause?: unknown): ReadoutError {
  const advice = 'Look at the application at discord.com/developers, and start again.';
  return new ReadoutError('discord.refused', `${what} ${advice}`, { cause });
}

function tokenFault(cause?: unknown): ReadoutError {
  const advice = 'Copy it anew from discord.com/developers, under Bot, and set DISCORD_TOKEN.';
  return new ReadoutError('discord.token-invalid', `Discord does not know this token. ${advice}`, { cause });
}

function intentFault(cause?: unknown): ReadoutError {
  const advice =
    'Switch on "Message Content Intent" at discord.com/developers, under Bot, or set DISCORD_THREAD_FOLLOW_UPS=off.';
  return new ReadoutError('discord.intents', `Discord refuses an intent. ${advice}`, { cause });
}
