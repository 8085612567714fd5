import type { Attachment } from 'discord.js';
import type { Source } from '../../app.ts';
import { maxFileBytes } from '../../config.ts';
import { deadline } from '../../deadline.ts';
import { ReadoutError } from '../../errors.ts';
import { plain, shortened } from './markdown.ts';

const timeoutMs = 10_000;
const tries = 2;
const longestName = 100;

/**
 * The file that somebody attached, from where Discord keeps it. Throws `input.invalid` for one that is too large, and
 * `corpus.unreachable` where it cannot be had.
 */
export async function readAttachment(attachment: Attachment, signal: AbortSignal): Promise<Source> {
  const { name, size, url } = attachment;
  const called = shortened(plain(name), longestName);
  if (size > maxFileBytes) throw tooLarge(called);
  let cause: unknown;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return { name, bytes: await download(url, called, signal) };
    } catch (fault) {
      if (fault instanceof ReadoutError) throw fault;
      signal.throwIfAborted();
      cause = fault;
    }
  }
  const message = `The file "${called}" could not be fetched from Discord. Attach it again.`;
  throw new ReadoutError('corpus.unreachable', message, { cause });
}

/** What Discord says of the size is not relied on. */
async function download(url: string, called: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.any([signal, deadline(timeoutMs)]) });
  if (!response.ok || response.body === null) throw new Error(`Discord answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > maxFileBytes) throw tooLarge(called);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(called: string): ReadoutError {
  return new ReadoutError(
    'input.invalid',
    `The file "${called}" has more than 10 MB. Attach its text alone, or split it.`,
  );
}
