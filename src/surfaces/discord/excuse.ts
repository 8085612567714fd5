import { randomInt } from 'node:crypto';
import { type ErrorCode, isCancelled, ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import { escaped } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { notice, type Payload } from './ui.ts';

/** Letters and digits that nobody takes for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Faults of what was handed in, whose message says what to do instead and nothing of this machine. */
const asksForMore: ReadonlySet<string> = new Set<ErrorCode>([
  'input.invalid',
  'corpus.unreadable',
  'corpus.unreachable',
  'index.locked',
]);

/** What is shown where something failed: a plain sentence with a reference under which the log has the fault. */
export function excuse(
  error: unknown,
  language: Language,
  { log, signal }: Pick<Desk, 'log' | 'signal'>,
  about: object = {},
): Payload {
  const words = discordPhrases[language];
  const code = error instanceof ReadoutError ? error.code : 'internal';
  // A request of discord.js that took too long ends like this too, and then nothing is being restarted.
  if (isCancelled(error) && signal.aborted) {
    log.warn({ code, err: error, ...about }, 'a request was broken off');
    return notice(words.restarting);
  }
  if (code === 'release.unknown') return notice(words.gone);
  if (error instanceof ReadoutError && asksForMore.has(code)) {
    log.info({ code, err: error, ...about }, 'a request was refused');
    return notice(escaped(error.message));
  }
  const reference = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  log.error({ reference, code, err: error, ...about }, 'a request failed');
  return notice(code === 'index.missing' ? words.noIndex : words.fault(reference));
}
