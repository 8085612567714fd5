import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { appendDurably, ignoreMissing } from './durable.ts';

/** Who changes the corpus, for the audit log. */
export interface Actor {
  readonly surface: 'cli' | 'discord' | 'watch';
  /** As the surface knows them for good: a Discord id, the name of an account. */
  readonly id: string;
  /** As people know them. */
  readonly name: string;
}

/** One line of the audit log: who did what to the corpus, and what became of it. */
export interface HistoryEntry {
  /** ISO time. */
  readonly at: string;
  readonly by: Actor;
  readonly did: 'add' | 'replace' | 'remove' | 'rollback' | 'reindex' | 'review' | 'discard' | 'look';
  readonly outcome: 'done' | 'failed' | 'cancelled' | 'refused';
  readonly release?: { readonly id: string; readonly title: string };
  /** The snapshot that is current since, or that was asked for. */
  readonly snapshot?: string;
  /** Why, or how much, in words. */
  readonly detail?: string;
}

const fileName = '.history.jsonl';

/** An actor as the files of the corpus folder hold one. */
export const actorSchema: z.ZodType<Actor> = z.object({
  surface: z.enum(['cli', 'discord', 'watch']),
  id: z.string(),
  name: z.string(),
});

const schema = z.object({
  at: z.string(),
  by: actorSchema,
  did: z.enum(['add', 'replace', 'remove', 'rollback', 'reindex', 'review', 'discard', 'look']),
  outcome: z.enum(['done', 'failed', 'cancelled', 'refused']),
  release: z.object({ id: z.string(), title: z.string() }).exactOptional(),
  snapshot: z.string().exactOptional(),
  detail: z.string().exactOptional(),
}) satisfies z.ZodType<HistoryEntry>;

/** Adds an entry; nothing is ever taken out of the history. */
export function appendHistory(corpusDir: string, entry: HistoryEntry): Promise<void> {
  return appendDurably(join(corpusDir, fileName), JSON.stringify(entry));
}

/** Newest first. A line that a dying process cut off is passed over. */
export async function readHistory(
  corpusDir: string,
  { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {},
): Promise<readonly HistoryEntry[]> {
  const text = (await readFile(join(corpusDir, fileName), 'utf8').catch(ignoreMissing)) ?? '';
  const entries: HistoryEntry[] = [];
  for (const line of text.split('\n').reverse()) {
    if (entries.length >= limit) break;
    const entry = parse(line);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function parse(line: string): HistoryEntry | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
