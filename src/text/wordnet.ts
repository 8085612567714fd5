import { readFileSync } from 'node:fs';

/**
 * How one English word stands to another: `same` as a form of it ("shrank", "shrink"), `synonym`, `rarer` as one in a
 * rarer sense of either ("covers", "includes"), `derived` as another part of speech of it ("decision", "decide"),
 * `narrower` as a kind of it ("tariff", "tax"), `broader`, or `antonym`.
 */
export type WordRelation = 'same' | 'synonym' | 'rarer' | 'derived' | 'narrower' | 'broader' | 'antonym';

/**
 * How the first word stands to the second by WordNet 3.1, in any of the first few senses of both; null where it knows
 * of nothing. Words are given as the stems that `Word.stem` has in English.
 */
export function relationOf(a: string, b: string): WordRelation | null {
  if (a === b) return 'same';
  let found: WordRelation | null = null;
  for (const our of entriesOf(a)) {
    for (const their of entriesOf(b)) {
      if (our.stem === their.stem) return 'same';
      const isBroader = their.relations.get(our.stem) === 'narrower';
      found ??= our.relations.get(their.stem) ?? (isBroader ? 'broader' : null);
    }
  }
  return found;
}

interface Entry {
  readonly stem: string;
  /** To the stems of other words; `broader` ones are told by their own entries. */
  readonly relations: ReadonlyMap<string, WordRelation>;
}

/** Whether WordNet has the word, or the adjective that it compares ("broader"), among those of everyday English. */
export function isEverydayWord(stem: string): boolean {
  return [stem, stem.replace(/e(?:r|st)$/u, ''), stem.replace(/i?e(?:r|st)$/u, 'i')].some(
    (one) => lineOf(one).length > 0,
  );
}

/** The stem itself, and those of the words that it is an irregular form of: "bought" and "buy". */
export function lemmasOf(stem: string): readonly string[] {
  return entriesOf(stem).map((entry) => entry.stem);
}

/**
 * Of a word its irregular forms, those it is one of ("bought" and "buy" of each other) and theirs; and the words of
 * another part of speech that WordNet derives from it or it from them ("decision" and "decide").
 */
export function kinOf(stem: string): Readonly<Record<'forms' | 'derived', readonly string[]>> {
  const entries = entriesOf(stem);
  const forms = entries.flatMap((entry) => [entry.stem, ...(irregularForms().get(entry.stem) ?? [])]);
  const derived = entries.flatMap(({ relations }) =>
    [...relations].flatMap(([other, relation]) => (relation === 'derived' ? [other] : [])),
  );
  return { forms: forms.filter((form) => form !== stem), derived };
}

let irregular: ReadonlyMap<string, readonly string[]> | null = null;

/** By lemma; the file has them behind each form. A constant, read at the first word that is looked up. */
function irregularForms(): ReadonlyMap<string, readonly string[]> {
  if (irregular !== null) return irregular;
  const forms = new Map<string, string[]>();
  const text = lines();
  for (let at = text.indexOf(' ='); at >= 0; at = text.indexOf(' =', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const form = text.slice(start, text.indexOf(' ', start));
    const lemma = /^\S+/u.exec(text.slice(at + 2, at + 80))?.[0] ?? '';
    forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  }
  irregular = forms;
  return forms;
}

/** The word itself, and those that it is an irregular form of: "found" is a word and a form of "find". */
function entriesOf(stem: string): readonly Entry[] {
  const known = read.get(stem);
  if (known) return known;
  const own = entryOf(stem);
  const lemmas = [...own.relations].flatMap(([lemma, relation]) => (relation === 'same' ? [lemma] : []));
  const entries = [own, ...lemmas.map(entryOf)];
  if (read.size >= entriesKept) read.clear();
  read.set(stem, entries);
  return entries;
}

const entriesKept = 20_000;
// A pure function's memory, bounded: nothing can be observed through it but speed.
const read = new Map<string, readonly Entry[]>();

function entryOf(stem: string): Entry {
  const relations = new Map<string, WordRelation>();
  for (const field of lineOf(stem)) {
    const relation = signs.get(field.charAt(0));
    if (relation) relations.set(field.slice(1), relation);
  }
  return { stem, relations };
}

/** By what the relations of a line are told. */
const signs: ReadonlyMap<string, WordRelation> = new Map([
  ['=', 'same'],
  ['~', 'synonym'],
  ['%', 'rarer'],
  ['+', 'derived'],
  ['<', 'narrower'],
  ['!', 'antonym'],
]);

/** The fields behind a stem: lines are sorted, so half of what is left is passed over each time. */
function lineOf(stem: string): readonly string[] {
  const text = lines();
  let [low, high] = [0, text.length];
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = text.indexOf('\n', start);
    const first = text.slice(start, text.indexOf(' ', start));
    if (first === stem) return text.slice(start, end).split(' ').slice(1);
    if (first < stem) low = end + 1;
    else high = start;
  }
  return [];
}

let table: string | null = null;

/** The file of `npm run eval -- wordnet`; a constant, read at the first word that is looked up. */
function lines(): string {
  table ??= readFileSync(new URL('../../assets/wordnet/relations.txt', import.meta.url), 'latin1');
  return table;
}
