import { readFileSync } from 'node:fs';
import { lemmasOf } from './wordnet.ts';
import { latinStem } from './words.ts';

/** Languages in which there are words for those of an English release. */
export type RetellingLanguage = 'en' | 'fr';

/**
 * Whether a retelling may say the first word for the second, English one, which a release uses: "unveiled" for
 * "announced", "killed" for "assassinated", but not the other way round. Words are given as the stems that `Word.stem` has.
 */
export function isRetelling(retelling: string, stated: string, language: RetellingLanguage = 'en'): boolean {
  const known = retellingsOf(stated, language);
  if (known.size === 0) return false;
  const said = language === 'en' ? lemmasOf(retelling) : [retelling];
  return said.some((one) => known.has(one));
}

const inverted = new Map<RetellingLanguage, ReadonlyMap<string, readonly string[]>>();

/** The stems of the English words that a word may be said for: "announced" of "unveiled". */
export function retoldBy(retelling: string, language: RetellingLanguage): readonly string[] {
  const table = inverted.get(language) ?? invert(lines(language), language);
  inverted.set(language, table);
  const said = language === 'en' ? lemmasOf(retelling) : [retelling];
  return said.flatMap((one) => table.get(one) ?? []);
}

function invert(
  table: ReadonlyMap<string, readonly string[]>,
  language: RetellingLanguage,
): ReadonlyMap<string, readonly string[]> {
  const statedBy = new Map<string, string[]>();
  for (const [stated, words] of table) {
    for (const stem of new Set(words.map((word) => latinStem(word, language)))) {
      const known = statedBy.get(stem);
      if (known) known.push(stated);
      else statedBy.set(stem, [stated]);
    }
  }
  return statedBy;
}

// A pure function's memory, bounded: every word of a sentence is asked for beside every word of a claim.
const stemsKept = 20_000;
const read = { en: new Map<string, ReadonlySet<string>>(), fr: new Map<string, ReadonlySet<string>>() };

/** The stems that may be said for a word, or for one that it is an irregular form of. */
function retellingsOf(stem: string, language: RetellingLanguage): ReadonlySet<string> {
  const known = read[language].get(stem);
  if (known) return known;
  const words = lemmasOf(stem).flatMap((lemma) => lines(language).get(lemma) ?? []);
  const stems = new Set(words.map((word) => latinStem(word, language)));
  if (read[language].size >= stemsKept) read[language].clear();
  read[language].set(stem, stems);
  return stems;
}

const tables = new Map<RetellingLanguage, ReadonlyMap<string, readonly string[]>>();

/** The words of each line by the stem of its first; a constant, read at the first word that is looked up. */
function lines(language: RetellingLanguage): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`../../assets/retellings/${language}.txt`, import.meta.url);
  const table = tables.get(language) ?? parse(readFileSync(file, 'utf8'));
  tables.set(language, table);
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
