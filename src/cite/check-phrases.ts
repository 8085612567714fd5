import { type Span, spansOverlap } from '../text/span.ts';
import { type Deed, deedsOf, isDeed, objectOf } from './deeds.ts';
import { expressing, inPhrase, isIn, isLight, isTelling } from './predicates.ts';
import type { Finding, MeaningTools, ProofTools, TaggedWord } from './proof.ts';
import { namesAndTitles, type Reading, type SourceReading, wordAt } from './reading.ts';
import { isWordUntold } from './shared.ts';

/** How much the words of a phrase must tell together: "two countries" and "leave the country" may be said of anything. */
const enoughTold = 1.05;

/**
 * Whether a phrase of the claim is one of which the sentences have nothing, be the rest as near to them as it may: a
 * deed with what it is done to ("and waiving the fee"), or a thing with what kind of one it is ("naval patrols"). One
 * word may stand for another that nobody thought of; two that belong together hardly ever do. English only.
 */
export function checkPhrases(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
  { weight }: Pick<MeaningTools, 'weight'>,
): Finding[] {
  if (!verbsIn || [claim, ...sources].some(({ language }) => language !== 'en')) return [];
  const tagged = verbsIn(claim.text);
  const phrases = [...deedPhrases(claim, tagged, deedsOf(claim, verbsIn)), ...nounPhrases(claim, tagged)];
  return phrases.flatMap((phrase): Finding[] => {
    const words = phrase.map((index) => claim.analysis.words[index]);
    const told = words.reduce((sum, word) => sum + weight(word?.stem ?? ''), 0);
    const isUntold = told >= enoughTold && phrase.every((index) => isWordUntold(claim, index, sources));
    const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
    return isUntold ? [{ reason: 'meaning', span, stated: null }] : [];
  });
}

/**
 * Deeds told beside the main one, each with its object. The main one is looked at for itself, and what it is called by
 * is freer: "the rouble sank to a record low".
 */
function deedPhrases(claim: Reading, tagged: readonly TaggedWord[], deeds: readonly Deed[]): number[][] {
  return deeds
    .filter((deed) => !(deed.isFinite && deed.isMain && deed.mood === 'done'))
    .filter(({ stem, word }) => isDeed(stem) && !isLight(word.text) && !isTelling(stem))
    .filter(({ word }) => !isIn(claim.text, word, [inPhrase, expressing]))
    .flatMap((deed) => {
      const object = wordAt(claim, objectOf(claim, tagged, deed)?.start);
      return object < 0 ? [] : [[deed.index, object]];
    });
}

/** Two and more words behind a verb that together name a thing, none of them a name or number: the last is a noun. */
function nounPhrases(claim: Reading, tagged: readonly TaggedWord[]): number[][] {
  const { words } = claim.analysis;
  const apart: readonly { readonly span: Span }[] = [
    ...[...claim.figures, ...claim.dates],
    ...namesAndTitles(claim),
  ];
  const phrases: number[][] = [];
  // The tagger may miss the only verb: "they back a naval presence".
  let [phrase, isBehindVerb]: [number[], boolean] = [[], !tagged.some(({ part }) => part === 'verb')];
  for (const [at, { start, end, part, text }] of tagged.entries()) {
    const index = wordAt(claim, start);
    const word = words[index];
    const isOpen =
      word?.kind === 'content' &&
      !word.capitalised &&
      !counting.test(text) &&
      (part === 'noun' || (part === 'other' && !/ly$/u.test(text))) &&
      !apart.some((other) => spansOverlap(other.span, { start, end }));
    const isCut = /[,;:]/u.test(claim.text.slice(tagged[at - 1]?.end ?? 0, start));
    if (!isOpen || isCut) {
      phrases.push(phrase);
      phrase = [];
    }
    if (isOpen && isBehindVerb) phrase.push(index);
    // What something is or was is told by words of many kinds: "was the meeting's main theme".
    if (part === 'verb' || part === 'auxiliary') isBehindVerb = part === 'verb' && !isBeing(text);
  }
  const nouns = new Set(tagged.flatMap(({ part, start }) => (part === 'noun' ? [start] : [])));
  return [...phrases, phrase].filter(
    (some) => some.length > 1 && nouns.has(words[some.at(-1) ?? 0]?.span.start ?? -1),
  );
}

/** A number told by a word that is none: "a quarter century" for "25 years". */
const counting = /^(?:centur(?:y|ies)|decades?|dozens?|half|halves|quarters?|scores?|thirds?)$/iu;

function isBeing(text: string): boolean {
  return /^(?:am|is|are|was|were|be|been|being)$/iu.test(text);
}
