import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ReadoutError } from '../../errors.ts';
import { ignoreMissing, removeDurably, writeDurably } from './durable.ts';
import { type Actor, actorSchema } from './history.ts';

/** That the corpus is being made what it was in a snapshot; written before the first step, removed after the last. */
export interface Restoring {
  readonly snapshot: string;
  /** `Manifest.corpusDigest` of that snapshot, which is known to be published again by it. */
  readonly corpusDigest: string;
  readonly by: Actor;
}

const fileName = '.restoring.json';

const schema: z.ZodType<Restoring> = z.object({
  snapshot: z.string().regex(/^\d+$/u),
  corpusDigest: z.string(),
  by: actorSchema,
});

export function writeRestoring(corpusDir: string, restoring: Restoring): Promise<void> {
  return writeDurably(join(corpusDir, fileName), `${JSON.stringify(restoring)}\n`);
}

/** Null where nothing is being restored. */
export async function readRestoring(corpusDir: string): Promise<Restoring | null> {
  const path = join(corpusDir, fileName);
  const text = await readFile(path, 'utf8').catch(ignoreMissing);
  if (text === undefined) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${path} is not what was written, so nobody knows which snapshot was being restored. Look at "readout rollback", remove that file, and go back anew.`;
    throw new ReadoutError('index.failed', message, { cause });
  }
}

export function clearRestoring(corpusDir: string): Promise<void> {
  return removeDurably(join(corpusDir, fileName));
}
