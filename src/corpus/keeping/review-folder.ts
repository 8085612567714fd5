import { randomInt } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileReading } from '../read-file.ts';
import { readReleaseFile } from '../read-file.ts';
import { ignoreMissing, namesIn, removeDurably, writeDurably } from './durable.ts';

const keyShape = /^[a-z0-9]{8}$/u;
const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** The name of what is under review: short enough for a button, and nobody guesses another's. */
export function newReviewKey(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Where the file with this key lies; null for what is no key. */
export function reviewPath(corpusDir: string, key: string): string | null {
  return keyShape.test(key) ? join(folderOf(corpusDir), `${key}.md`) : null;
}

/** Puts a release file under review by this key, in place of the one before. */
export function putUnderReview(corpusDir: string, key: string, file: Uint8Array): Promise<void> {
  return writeDurably(join(folderOf(corpusDir), `${key}.md`), file);
}

/** What is under review by this key; null where nothing is, or no longer. */
export async function readUnderReview(corpusDir: string, key: string): Promise<FileReading | null> {
  const path = reviewPath(corpusDir, key);
  return path === null ? null : ((await readReleaseFile(path).catch(ignoreMissing)) ?? null);
}

/** Takes away what is under review by this key, where anything is. */
export async function discardReview(corpusDir: string, key: string): Promise<void> {
  const path = reviewPath(corpusDir, key);
  if (path !== null) await removeDurably(path);
}

/** Clears away what nobody has confirmed for a week. */
export async function sweepReviews(corpusDir: string, now: Date): Promise<void> {
  const folder = folderOf(corpusDir);
  for (const name of await namesIn(folder)) {
    const found = await stat(join(folder, name)).catch(ignoreMissing);
    if (found && now.getTime() - found.mtimeMs > keptMs) await rm(join(folder, name), { force: true });
  }
}

function folderOf(corpusDir: string): string {
  return join(corpusDir, '.review');
}
