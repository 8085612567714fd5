import { readFileSync } from 'node:fs';
import { lemmasOf } from './wordnet.ts';
import { latinStem } from './words.ts';

/**
 * Whether a retelling may say the first English word for the second, which a release uses: "unveiled" for "announced",
 * "killed" for "assassinated", but not the other way round. Words are given as the stems that `Word.stem` has.
 */
export function isRetelling(retelling: string, stated: string): boolean {
  const said = lemmasOf(retelling);
  return lemmasOf(stated).some((word) => said.some((one) => retellingsOf(word).has(one)));
}

const none: ReadonlySet<string> = new Set();
// A pure function's memory: the words of a line are brought to their stems when it is first asked for.
const read = new Map<string, ReadonlySet<string>>();

function retellingsOf(stem: string): ReadonlySet<string> {
  const known = read.get(stem);
  if (known) return known;
  const line = lines().get(stem);
  if (line === undefined) return none;
  const stems = new Set(line.map((word) => latinStem(word, 'en')));
  read.set(stem, stems);
  return stems;
}

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** The words of each line by the stem of its first; a constant, read at the first word that is looked up. */
function lines(): ReadonlyMap<string, readonly string[]> {
  table ??= parse(readFileSync(new URL('../../assets/retellings/en.txt', import.meta.url), 'utf8'));
  return table;
}

/** Lines of `purchase: buy acquire get`; two of one stem, a verb's and a noun's, are one. */
function parse(text: string): ReadonlyMap<string, readonly string[]> {
  const parsed = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [word = '', words = ''] = line.split(':');
    if (word === '') continue;
    const stem = latinStem(word, 'en');
    parsed.set(stem, [...(parsed.get(stem) ?? []), ...words.split(' ').filter(Boolean)]);
  }
  return parsed;
}
