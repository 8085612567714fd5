import type { Language } from './language.ts';
import type { Span } from './span.ts';
import { thesaurus } from './thesaurus.ts';
import { splitWords } from './words.ts';

/** One word of a text in any script; Korean words keep their particles in `surface` and lose them in `stem`. */
export interface Word {
  readonly span: Span;
  readonly surface: string;
  /** NFKC, lower case, without accents, particles and endings: what is compared and indexed. Numbers as plain digits. */
  readonly stem: string;
  /** `function` words carry grammar only (articles, prepositions, question words, "please", "tell me"). */
  readonly kind: 'content' | 'function' | 'number';
  /** Begins with a capital in the middle of a sentence, is all capitals, or stands in an all-capital run. */
  readonly capitalised: boolean;
}

/** A concept of the thesaurus met in the text: "premier", "Prime Minister", "총리" are one concept. */
export interface ConceptMention {
  /** The concept's id; also an index term, written `§id`. */
  readonly concept: string;
  readonly span: Span;
  /** Indexes into `words` of the first and last word it covers, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** A text as retrieval sees it. */
export interface Analysis {
  readonly language: Language;
  readonly words: readonly Word[];
  /** In order of place; they may overlap ("foreign minister" in "vice foreign minister"). */
  readonly concepts: readonly ConceptMention[];
}

/** Reads a text: its words, and the concepts that its words and phrases stand for. */
export function analyse(text: string, language: Language): Analysis {
  const words = splitWords(text, language);
  return { language, words, concepts: thesaurus().find(text, words, language) };
}
