import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../errors.ts';
import type { Span } from '../text/span.ts';

/** A labelled question of the development data; the format is described in that folder's README. */
export interface GoldQuestion {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly type: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Whether it names so much that one could tell which release is meant; absent where nobody has said. */
  readonly named?: boolean;
  readonly answers: readonly string[];
  /** Of a question in parts: alternatives for each. */
  readonly answerParts?: readonly (readonly string[])[];
  /** Of a false premise: strings of which a reply that corrects it holds one of each group. */
  readonly correction?: readonly (readonly string[])[];
  readonly evidence: readonly (Span & {
    readonly docId: string;
    readonly group: number;
    readonly text: string;
  })[];
  readonly contextDocId?: string;
  readonly split?: 'tune' | 'report';
}

/** A document of the development data. */
export interface GoldDocument {
  readonly docId: string;
  readonly title: string;
  readonly lang: string;
  /** When it was published, where that is told. */
  readonly date?: string | null;
  readonly text: string;
}

/** The product's own release, as the development data and as the corpus name it. */
export const firstRelease = { id: 'cambodia-rok-courtesy-meeting', docId: 'seed' };

/** The development data's ids with what an id of ours may not hold written as "_". */
export function documentId(docId: string): string {
  return docId.replace(/[^A-Za-z0-9._-]/gu, '_');
}

/** What a question is asked of: everything, or where `within` its own document alone. */
export function scopeOf(
  { contextDocId }: GoldQuestion,
  within: boolean,
): { readonly releaseIds?: readonly string[] } {
  return within && contextDocId ? { releaseIds: [documentId(contextDocId)] } : {};
}

/** Reads a JSON-lines file of the development data. */
export function readRows<Row>(evalDir: string, file: string): readonly Row[] {
  try {
    return parseRows(readFileSync(join(evalDir, file), 'utf8'));
  } catch (cause) {
    throw new ReadoutError(
      'input.invalid',
      `The development data "${file}" cannot be read from "${evalDir}". Set EVAL_DIR to the folder that holds it.`,
      { cause },
    );
  }
}

// The same place from the sources and from what is compiled of them.
const ownFolder = new URL('../../src/eval/data/', import.meta.url);

/** Reads a JSON-lines file of the data that were written for this project. */
export function readOwnRows<Row>(file: string): readonly Row[] {
  return parseRows(readFileSync(new URL(file, ownFolder), 'utf8'));
}

function parseRows<Row>(lines: string): readonly Row[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** SQuAD and KorQuAD rows carry no split: whole articles go to one half by a fixed rule. */
export function splitOf(row: GoldQuestion): 'tune' | 'report' {
  if (row.split) return row.split;
  const article = (row.contextDocId ?? row.id.replace(/-\d+$/u, '')).replace(/-\d+$/u, '');
  let sum = 0;
  for (const char of article) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2 === 0 ? 'tune' : 'report';
}
