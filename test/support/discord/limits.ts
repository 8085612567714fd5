import { createHash } from 'node:crypto';
import type { Clock } from './clock.ts';

/** So many requests in so long a window. */
export interface Limit {
  readonly limit: number;
  readonly windowMs: number;
}

/** What a request is told about its bucket. */
export interface Allowance extends Limit {
  readonly bucket: string;
  readonly remaining: number;
  readonly resetAt: number;
  readonly resetAfterMs: number;
  /** Null where the request may pass. */
  readonly refused: { readonly scope: 'user' | 'global'; readonly retryAfterMs: number } | null;
}

/** Rate limits by route and by the id that its bucket hangs on. */
export interface Limits {
  /** Sets the limit of every route whose `METHOD template` contains `route`; later calls win. */
  set(route: string, limit: Limit): void;
  take(request: { method: string; route: string; major: string; exempt: boolean }): Allowance;
}

/**
 * Discord publishes no numbers. These are what people measured: five new or edited messages per channel in
 * five seconds, five edits per interaction token in two.
 */
const measured: readonly (readonly [route: string, limit: Limit])[] = [
  ['', { limit: 50, windowMs: 1000 }],
  ['POST /channels/{channel_id}/messages', { limit: 5, windowMs: 5000 }],
  ['PATCH /channels/{channel_id}/messages', { limit: 5, windowMs: 5000 }],
  ['/webhooks/{webhook_id}/{webhook_token}', { limit: 5, windowMs: 2000 }],
];

const overall: Limit = { limit: 50, windowMs: 1000 };

/** Windows that start with their first request. */
export function createLimits(clock: Clock): Limits {
  const rules = [...measured];
  const windows = new Map<string, { used: number; resetAt: number }>();

  const windowOf = (key: string, { windowMs }: Limit) => {
    const now = clock.now();
    let window = windows.get(key);
    if (!window || window.resetAt <= now) {
      window = { used: 0, resetAt: now + windowMs };
      windows.set(key, window);
      // A run of hundreds of interactions has a bucket for each token; the expired ones go.
      if (windows.size > 500)
        for (const [other, { resetAt }] of windows) if (resetAt <= now) windows.delete(other);
    }
    return window;
  };

  return {
    set: (route, limit) => void rules.push([route, limit]),
    take: ({ method, route, major, exempt }) => {
      const limit = rules.findLast(([part]) => `${method} ${route}`.includes(part))?.[1] ?? overall;
      const bucket = createHash('sha1').update(`${method} ${route}`).digest('hex').slice(0, 16);
      const own = windowOf(`${bucket}:${major}`, limit);
      const all = windowOf('global', overall);
      const told = { ...limit, bucket, resetAt: own.resetAt, resetAfterMs: own.resetAt - clock.now() };
      const refuse = (scope: 'user' | 'global', resetAt: number) => ({
        ...told,
        remaining: Math.max(0, limit.limit - own.used),
        refused: { scope, retryAfterMs: Math.max(1, resetAt - clock.now()) },
      });
      if (!exempt && all.used >= overall.limit) return refuse('global', all.resetAt);
      if (own.used >= limit.limit) return refuse('user', own.resetAt);
      if (!exempt) all.used += 1;
      own.used += 1;
      return { ...told, remaining: limit.limit - own.used, refused: null };
    },
  };
}
