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
  /** Whether choices are offered still to somebody who types. */
  offer(userId: string): Promise<boolean>;
}

/** Turning a page is less work than a question, but it is work. */
const pressesPerQuestion = 10;
/** Discord asks for choices at about every pause in typing. */
const offersPerQuestion = 30;

const windowSeconds = 60;

export function createGate({ QUESTIONS_PER_USER, QUESTIONS_PER_CHANNEL }: Limits): Gate {
  const users = new RateLimiterMemory({ points: QUESTIONS_PER_USER, duration: windowSeconds });
  const channels = new RateLimiterMemory({ points: QUESTIONS_PER_CHANNEL, duration: windowSeconds });
  const presses = new RateLimiterMemory({
    points: QUESTIONS_PER_USER * pressesPerQuestion,
    duration: windowSeconds,
  });
  const offers = new RateLimiterMemory({
    points: QUESTIONS_PER_USER * offersPerQuestion,
    duration: windowSeconds,
  });
  return {
    offer: async (userId) => (await consume(offers, userId)) === null,
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

/** Where something is asked. */
export interface Whereabouts {
  readonly channel: string | null;
  /** Of a thread: the channel it hangs under, with which it goes. */
  readonly parent: string | null;
  readonly inServer: boolean;
}

/** Whether the bot answers there. The allowed channels are those of servers: direct messages are no one else's matter. */
export function isOpen(channels: Channels, { channel, parent, inServer }: Whereabouts): boolean {
  const ids = [channel, parent].filter((id) => id !== null);
  const { DISCORD_ALLOWED_CHANNELS: allowed, DISCORD_DENIED_CHANNELS: denied } = channels;
  if (ids.some((id) => denied.has(id))) return false;
  return !inServer || allowed.size === 0 || ids.some((id) => allowed.has(id));
}
