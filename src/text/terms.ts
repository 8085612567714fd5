import { type Analysis, analyse, type Word } from './analysis.ts';
import { detectLanguage, type Language } from './language.ts';
import { findMentions, type MentionKind } from './mentions.ts';
import { nameSkeleton } from './names.ts';
import { thesaurus } from './thesaurus.ts';
import { latinStem } from './words.ts';

/** How a concept is written among terms; no word begins with this sign. */
export function conceptTerm(concept: string): string {
  return `§${concept}`;
}

/** The concept that a term is, or nothing. */
export function conceptOf(term: string): readonly string[] {
  return term.startsWith('§') ? [term.slice(1)] : [];
}

/** Whether a term is the concept of a country, a city or another place. */
export function isPlaceTerm(term: string): boolean {
  return term.startsWith(conceptTerm('place-'));
}

/**
 * What the keyword index holds of a text: content words and numbers as stems, and each concept met with everything it is
 * a kind of, so that "crime" finds "cybercrime". A term repeats as often as the text says it.
 * Terms hold letters, marks, digits, "§", "-" and ".", never a space or a quotation mark.
 */
export function indexTerms(text: string, language: Language): string[] {
  return termsOfAnalysis(analyse(text, language));
}

/**
 * `indexTerms` of a sentence, the sounds of the people it names, and for each kind of thing it mentions (a person,
 * a place, a reason …) one term more.
 */
export function sentenceTerms(text: string, language: Language): string[] {
  const analysis = analyse(text, language);
  const mentions = findMentions(text, analysis);
  const kinds = new Set(mentions.map(({ kind }) => mentionTerm(kind)));
  const sounds = new Set(mentions.flatMap(({ name }) => (name ? nameTerms(name) : [])));
  return [...termsOfAnalysis(analysis), ...kinds, ...sounds];
}

/** `indexTerms` of a text in whatever language it is. */
export function termsOf(text: string): string[] {
  return indexTerms(text, detectLanguage(text));
}

/** What a release states of itself beside its sentences: title, outlet, parties and date. */
export function metadataTerms(release: {
  readonly title: string;
  readonly outlet: string | null;
  readonly parties: readonly string[];
  readonly published: string | null;
}): string[] {
  const { title, outlet, parties, published } = release;
  return [...[title, outlet ?? '', ...parties].flatMap(termsOf), ...dateTerms(published)];
}

/** Year, month and day of publication, as a question's dates are written. */
export function dateTerms(published: string | null): string[] {
  return published === null ? [] : [published.slice(0, 4), published.slice(0, 7), published];
}

/** Fewer consonants than this are too common to find a person by one part of the name. */
const tellingConsonants = 3;

/**
 * A person's name by its sounds, the same from any script: `~KMCN` for "KIM Jina" and "김진아". The name as a whole,
 * its two parts at either end (titles and middle names stand between or before), and each part of enough consonants.
 */
export function nameTerms(name: string): string[] {
  const parts = nameSkeleton(name).split(' ').filter(Boolean);
  const whole = [parts, parts.slice(-2), parts.slice(0, 2)].filter(
    ({ length }) => length > 1 || parts.length === 1,
  );
  const single = parts.filter(({ length }) => length >= tellingConsonants);
  return [...new Set([...whole.map((some) => some.join('')), ...single])]
    .filter(({ length }) => length >= 2)
    .map((sounds) => `~${sounds}`);
}

/** How "mentions a person" is written among terms. */
export function mentionTerm(kind: MentionKind): string {
  return `§is-${kind}`;
}

function termsOfAnalysis(analysis: Analysis): string[] {
  const concepts = analysis.concepts.flatMap(({ concept }) => [concept, ...thesaurus().broader(concept)]);
  return [...wordTerms(analysis), ...concepts.map(conceptTerm)];
}

/** What a question looks for: as `indexTerms`, each once and without broader concepts ("cybercrime" is not any "crime"). */
export function questionTerms(analysis: Analysis): string[] {
  const concepts = analysis.concepts.map(({ concept }) => conceptTerm(concept));
  return [...new Set([...wordTerms(analysis), ...concepts])];
}

/** The terms a single word stands for: none for a function word, two for a French name that may also be a noun. */
export function termsOfWord(word: Word, language: Language): string[] {
  if (word.kind === 'function' || word.stem === '') return [];
  if (language !== 'fr' || !word.capitalised) return [word.stem];
  return [...new Set([word.stem, latinStem(word.surface, 'fr')])];
}

function wordTerms({ words, language }: Analysis): string[] {
  return words.flatMap((word) => termsOfWord(word, language));
}
