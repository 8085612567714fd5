import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { unusableFolder } from './files.ts';

/** What a lock is for, in the words that whoever comes second is told. */
export interface LockedWork {
  /** "No snapshot can be built now" */
  readonly refused: string;
  /** What the owner is at: "building one". */
  readonly doing: string;
}

const ownerSchema = z.object({ pid: z.number(), since: z.iso.datetime(), doing: z.string() });

/** Held while the content of a folder is changed. */
export interface Lock {
  release(): void;
}

/**
 * Takes the writer's lock of a folder; throws `index.locked` while somebody has it, and `index.failed` where
 * the folder cannot be written to. It is SQLite's lock on a file of its
 * own, so the system gives it back when its owner dies, however it dies; who the owner is stands beside it, for people.
 */
export function takeLock(directory: string, work: LockedWork, now = () => new Date()): Lock {
  const ownerFile = join(directory, '.lock.owner');
  let database: Database.Database | null = null;
  const release = (): void => void database?.close();
  try {
    mkdirSync(directory, { recursive: true });
    database = new Database(join(directory, '.lock'), { timeout: 0 });
    database.exec('BEGIN IMMEDIATE');
    const owner = { pid: process.pid, since: now().toISOString(), doing: work.doing };
    writeFileSync(ownerFile, JSON.stringify(owner));
    return { release };
  } catch (cause) {
    release();
    const isTaken = (cause as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false;
    throw isTaken ? locked(ownerFile, work, now(), cause) : unusableFolder(directory, cause);
  }
}

function locked(ownerFile: string, { refused }: LockedWork, now: Date, cause: unknown): ReadoutError {
  const owner = ownerOf(ownerFile);
  const seconds = owner && Math.max(0, Math.round((now.getTime() - Date.parse(owner.since)) / 1000));
  const who = owner
    ? `process ${owner.pid} has been ${owner.doing} for ${seconds} s`
    : 'another process is at it';
  return new ReadoutError('index.locked', `${refused}: ${who}. Wait for it, or end it.`, {
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
