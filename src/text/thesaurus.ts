import type { ConceptMention, Word } from './analysis.ts';
import { type Concept, forEachTerm, parseConcepts } from './concepts.ts';
import type { Language } from './language.ts';
import { createKhmerMatcher } from './match-khmer.ts';
import { createKoreanMatcher, type TextMatch } from './match-korean.ts';
import { createLatinMatcher, type WordMatch } from './match-latin.ts';
import { foldLatin, type StemmedLanguage } from './stem.ts';
import { conceptSources } from './thesaurus/index.ts';

/** How one concept stands to another; `narrower`: the first is a kind of the second. */
export type Relation = 'same' | 'narrower' | 'broader' | 'opposite';

/** What is said in several words and languages, and how the things said relate. */
export interface Thesaurus {
  /** Mentions in order of place. Names inside a longer name are no mentions: "Korea" in "North Korea". */
  find(text: string, words: readonly Word[], language: Language): ConceptMention[];
  has(concept: string): boolean;
  /** What a language calls the concept. */
  terms(concept: string, language: Language): readonly string[];
  /** Everything the concept is a kind of, at any remove; empty for an unknown concept. */
  broader(concept: string): readonly string[];
  /** What says the contrary of the concept or of something it is a kind of, stated on either side. */
  opposites(concept: string): readonly string[];
  opposes(a: string, b: string): boolean;
  related(a: string, b: string): Relation | null;
  /** Whether the word, in Latin script, stands in a term of any concept: such words are no slips of the keyboard. */
  knows(word: Word): boolean;
}

/** Called like places and regions by their ids, and no name of one: "the world", "a place", "to place". */
const common: ReadonlySet<string> = new Set(['region-world', 'place-venue', 'place-put']);

/** A place, region or organisation. */
export function isNameConcept(concept: string): boolean {
  return /^(?:place|region|org)-/.test(concept) && !common.has(concept);
}

let shared: Thesaurus | undefined;

/**
 * The thesaurus of the data files. A constant in all but time: built on first use, so that a process that only
 * prints its help does not pay for it, and never changed afterwards. Tests of logic make their own.
 */
export function thesaurus(): Thesaurus {
  shared ??= createThesaurus(conceptSources);
  return shared;
}

/** Throws where a source breaks the format (see `parseConcepts`). */
export function createThesaurus(sources: readonly string[]): Thesaurus {
  const concepts = parseConcepts(sources);
  const ancestors = lazily(concepts, (concept) => closure(concept, concepts));
  const stated = symmetric(concepts);
  const contraries = lazily(concepts, ({ id }) => [
    ...new Set([id, ...ancestors(id)].flatMap((one) => [...(stated.get(one) ?? [])])),
  ]);
  const matchers = createMatchers(concepts);
  const isKind = (a: string, b: string) => a === b || ancestors(a).includes(b);
  const opposes = (a: string, b: string) =>
    contraries(a).some((contrary) => isKind(b, contrary)) ||
    contraries(b).some((contrary) => isKind(a, contrary));

  return {
    find: (text, words, language) => matchers.find(text, words, language),
    has: (concept) => concepts.has(concept),
    terms(concept, language) {
      const terms: string[] = [];
      forEachTerm(concepts.get(concept)?.terms[language] ?? '', (term) => terms.push(term));
      return terms;
    },
    broader: ancestors,
    opposites: contraries,
    opposes,
    related(a, b) {
      if (a === b) return 'same';
      if (opposes(a, b)) return 'opposite';
      if (ancestors(a).includes(b)) return 'narrower';
      return ancestors(b).includes(a) ? 'broader' : null;
    },
    knows: matchers.knows,
  };
}

function lazily(
  concepts: ReadonlyMap<string, Concept>,
  make: (concept: Concept) => readonly string[],
): (id: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const concept = concepts.get(id);
    const value = concept ? make(concept) : [];
    made.set(id, value);
    return value;
  };
}

function closure(concept: Concept, concepts: ReadonlyMap<string, Concept>): string[] {
  const all = new Set<string>();
  const pending = [...concept.broader];
  for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
    if (all.has(id)) continue;
    all.add(id);
    pending.push(...(concepts.get(id)?.broader ?? []));
  }
  return [...all];
}

function symmetric(concepts: ReadonlyMap<string, Concept>): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const link = (a: string, b: string) => pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const { id, opposites } of concepts.values()) {
    for (const opposite of opposites) {
      link(id, opposite);
      link(opposite, id);
    }
  }
  return pairs;
}

/** Each script has its way of finding terms, made when a text first needs it. */
function createMatchers(concepts: ReadonlyMap<string, Concept>) {
  const latin = { en: once(() => latinMatcher('en')), fr: once(() => latinMatcher('fr')) };
  const korean = once(() => createKoreanMatcher(termsIn('ko')));
  const khmer = once(() => createKhmerMatcher(termsIn('km')));
  const vocabulary = once(() => vocabularyOf(concepts));

  /** Names are the same in French texts where French has no other ("Kim", "Interpol", "ASEAN"). */
  function latinMatcher(language: StemmedLanguage) {
    const matcher = createLatinMatcher(language);
    for (const { id, terms } of concepts.values()) {
      forEachTerm(terms[language], (term) => matcher.add(id, term));
      if (language === 'fr' && isNameConcept(id)) forEachTerm(terms.en, (term) => matcher.add(id, term));
    }
    return matcher;
  }

  function termsIn(language: Language): [id: string, term: string][] {
    const pairs: [string, string][] = [];
    for (const { id, terms } of concepts.values())
      forEachTerm(terms[language], (term) => pairs.push([id, term]));
    return pairs;
  }

  function find(text: string, words: readonly Word[], language: Language): ConceptMention[] {
    const found = latin[language === 'fr' ? 'fr' : 'en']()
      .find(text, words)
      .map((match) => wordMention(match, words));
    const borders = once(() => new Set(words.flatMap(({ span }) => [span.start, span.end])));
    if (/[\uac00-\ud7a3]/u.test(text)) found.push(...textMentions(korean().find(text, borders()), words));
    if (/[\u1780-\u17ff]/u.test(text)) found.push(...textMentions(khmer().find(text, borders()), words));
    return withoutInner(found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
  }

  return {
    find,
    knows: ({ surface, stem }: Word) =>
      latin.en().begins(stem) || latin.fr().begins(stem) || vocabulary().has(foldLatin(surface)),
  };
}

function wordMention({ id, first, last }: WordMatch, words: readonly Word[]): ConceptMention {
  const span = { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
  return { concept: id, span, first, last };
}

/** Matches come in order of place, so one walk through the words serves all. */
function textMentions(matches: readonly TextMatch[], words: readonly Word[]): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  let first = 0;
  for (const { id, start, end } of matches) {
    while (first < words.length && (words[first]?.span.end ?? 0) <= start) first += 1;
    let last = first;
    while ((words[last + 1]?.span.start ?? end) < end) last += 1;
    const covered = words.slice(first, last + 1);
    if (covered.every(({ kind }) => kind === 'function')) continue;
    mentions.push({ concept: id, span: { start, end }, first, last });
  }
  return mentions;
}

/**
 * Leaves out a concept inside a longer mention of itself, and a name inside a longer name.
 * Expects mentions by start, the longer before the shorter.
 */
function withoutInner(mentions: readonly ConceptMention[]): ConceptMention[] {
  const ends = new Map<string, number>();
  let name = { start: -1, end: -1 };
  return mentions.filter(({ concept, span }) => {
    if (span.end <= (ends.get(concept) ?? -1)) return false;
    if (isNameConcept(concept)) {
      const same = span.start === name.start && span.end === name.end;
      if (!same && span.end <= name.end) return false;
      name = span;
    }
    ends.set(concept, span.end);
    return true;
  });
}

function vocabularyOf(concepts: ReadonlyMap<string, Concept>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { terms } of concepts.values()) {
    for (const word of foldLatin(`${terms.en} ${terms.fr}`).match(/[a-z0-9]+/g) ?? []) words.add(word);
  }
  return words;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
