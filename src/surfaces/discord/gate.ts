import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../../config.ts';

type Limits = Pick<Settings, 'QUESTIONS_PER_USER' | 'QUESTIONS_PER_CHANNEL'>;
type Channels = Pick<Settings, 'DISCORD_ALLOWED_CHANNELS' | 'DISCORD_DENIED_CHANNELS'>;

/** Counts questions, and says when somebody may ask again. */
export interface Gate {
  /** Null for a question that may be asked; else in how many milliseconds the next one may. */
  admit(userId: string, channelId: string): Promise<number | null>;
  /** The same for a button or a form. */
  press(userId: string): Promise<number | null>;
}

/** Turning a page is less work than a question, but it is work. */
const pressesPerQuestion = 10;

const windowSeconds = 60;

export function createGate({ QUESTIONS_PER_USER, QUESTIONS_PER_CHANNEL }: Limits): Gate {
  const users = new RateLimiterMemory({ points: QUESTIONS_PER_USER, duration: windowSeconds });
  const channels = new RateLimiterMemory({ points: QUESTIONS_PER_CHANNEL, duration: windowSeconds });
  const presses = new RateLimiterMemory({
    points: QUESTIONS_PER_USER * pressesPerQuestion,
    duration: windowSeconds,
  });
  return {
    press: (userId) => consume(presses, userId),
    async admit(userId, channelId) {
      // The person first: what one of them may not ask shall not count against the others in the channel.
      return (await consume(users, userId)) ?? (await consume(channels, channelId));
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

/** Whether the bot answers in a channel; a thread goes with the channel it hangs under. */
export function isOpen(channels: Channels, channelId: string | null, parentId: string | null): boolean {
  const ids = [channelId, parentId].filter((id) => id !== null);
  const { DISCORD_ALLOWED_CHANNELS: allowed, DISCORD_DENIED_CHANNELS: denied } = channels;
  if (ids.some((id) => denied.has(id))) return false;
  return allowed.size === 0 || ids.some((id) => allowed.has(id));
}
