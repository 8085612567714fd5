import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ReadoutError } from '../errors.ts';

const ownerSchema = z.object({ pid: z.number(), since: z.iso.datetime() });

/** Held while a snapshot is built. */
export interface Lock {
  release(): void;
}

/**
 * Takes the writer's lock of a folder. It is SQLite's lock on a file of its own, so the system gives it back
 * when its owner dies, however it dies; who the owner is stands beside it, for people.
 */
export function takeLock(directory: string, now = () => new Date()): Lock {
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, '.lock'), { timeout: 0 });
  const ownerFile = join(directory, '.lock.owner');
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (cause) {
    database.close();
    throw locked(ownerFile, now(), cause);
  }
  writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, since: now().toISOString() }));
  return { release: () => database.close() };
}

function locked(ownerFile: string, now: Date, cause: unknown): ReadoutError {
  const owner = ownerOf(ownerFile);
  const seconds = owner && Math.max(0, Math.round((now.getTime() - Date.parse(owner.since)) / 1000));
  const who = owner
    ? `process ${owner.pid} has been building one for ${seconds} s`
    : 'another process builds one';
  return new ReadoutError('index.locked', `No snapshot can be built now: ${who}. Wait for it, or end it.`, {
    data: { ...owner, seconds },
    cause,
  });
}

/** Null in the moment between an owner's taking the lock and its writing down who it is. */
function ownerOf(ownerFile: string): z.infer<typeof ownerSchema> | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(ownerFile, 'utf8')));
  } catch {
    return null;
  }
}
