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
  const said = language === 'en' ? lemmasOf(retelling) : [retelling];
  return lemmasOf(stated).some((word) => said.some((one) => retellingsOf(word, language).has(one)));
}

const none: ReadonlySet<string> = new Set();
// A pure function's memory: the words of a line are brought to their stems when it is first asked for.
const read = { en: new Map<string, ReadonlySet<string>>(), fr: new Map<string, ReadonlySet<string>>() };

function retellingsOf(stem: string, language: RetellingLanguage): ReadonlySet<string> {
  const known = read[language].get(stem);
  if (known) return known;
  const line = lines(language).get(stem);
  if (line === undefined) return none;
  const stems = new Set(line.map((word) => latinStem(word, language)));
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
