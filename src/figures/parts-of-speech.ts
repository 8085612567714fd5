import { createRequire } from 'node:module';
import type { ItsHelpers, Model, PartOfSpeech as UniversalTag, WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from './tokens.ts';

type Tagger = (text: string) => { readonly tags: readonly string[]; readonly spaces: readonly string[] };

// The tagger scans an unbroken word in the square of its length; no word of a language is longer.
const longestWord = 40;

let tagger: Tagger | null = null;

/** The same tokens of an English sentence, each with its part of speech. */
export function withPartsOfSpeech(tokens: readonly Token[]): Token[] {
  // Loaded at the first sentence with a number: a question without one, or a Korean release, never pays for it.
  tagger ??= loadTagger();
  const { tags, spaces } = tagger(tokens.map(({ text }) => text.slice(0, longestWord)).join(' '));
  const groups: UniversalTag[][] = [];
  tags.forEach((tag, index) => {
    if (index === 0 || spaces[index] !== '') groups.push([]);
    groups.at(-1)?.push(tag as UniversalTag);
  });
  // A character that the tagger takes for white space would shift all that follows; then no tag is sure.
  if (groups.length !== tokens.length) return [...tokens];
  return tokens.map((token, index) => ({ ...token, pos: partOf(groups[index] ?? []) }));
}

/** Of "middle-income" the last part decides, of "nation’s" the one before the mark. */
function partOf(tags: readonly UniversalTag[]): PartOfSpeech {
  const telling = tags.findLast((tag) => tag !== 'PUNCT' && tag !== 'PART') ?? tags.at(-1) ?? 'X';
  return parts.get(telling) ?? 'other';
}

const parts: ReadonlyMap<UniversalTag, PartOfSpeech> = new Map([
  ['NOUN', 'noun'],
  ['PROPN', 'noun'],
  ['VERB', 'verb'],
  ['AUX', 'auxiliary'],
  ['ADJ', 'adjective'],
  ['ADV', 'adverb'],
  ['ADP', 'preposition'],
  ['SCONJ', 'conjunction'],
  ['CCONJ', 'conjunction'],
  ['PRON', 'pronoun'],
  ['DET', 'determiner'],
  ['NUM', 'number'],
  ['PART', 'preposition'],
]);

function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']);
  const { pos, precedingSpaces } = nlp.its as ItsHelpers;
  return (text) => {
    const words = nlp.readDoc(text).tokens();
    return { tags: words.out(pos), spaces: words.out(precedingSpaces) };
  };
}
