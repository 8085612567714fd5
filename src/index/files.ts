import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ReadoutError } from '../errors.ts';

/** SHA-256 in hex of a file's bytes, read as a stream. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** Returns when the file, or the names in a folder, are on the disk and not only in the system's memory. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished folder its name in one step, and returns when that is on the disk. */
export async function publishFolder(from: string, to: string): Promise<void> {
  await flush(from);
  await rename(from, to);
  await flush(dirname(to));
}

/** Takes a folder away in one step for everybody who looks, and then its files one by one. */
export async function removeFolder(path: string, aside: string): Promise<void> {
  await rename(path, aside);
  await rm(aside, { recursive: true, force: true });
}

/** What to say of a folder that is none, or that this account may not read or write. */
export function unusableFolder(directory: string, cause: unknown): ReadoutError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const message = `The folder ${directory} cannot be used (${detail}). Let this account read and write it, or name another.`;
  return new ReadoutError('index.failed', message, { data: { directory }, cause });
}
