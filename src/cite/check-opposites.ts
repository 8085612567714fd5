import { relationOf } from '../text/wordnet.ts';
import { likeness } from './context.ts';
import { deniedWords, isTakenAway } from './negations.ts';
import { contextAt } from './places.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameMeaning } from './same-word.ts';
import { isWordUntold } from './shared.ts';

/** How like the surroundings of two opposites must be for both to be said of one thing. */
const ofOneThing = 0.25;

/**
 * Whether a word of the claim is the opposite of one that the sentences have of the same thing: "the highest rates" for
 * "lower rates", "rural roads" for "urban roads". Of the thesaurus's opposites the negations are asked; English only.
 */
export function checkOpposites(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if ([claim, ...sources].some(({ language }) => language !== 'en')) return [];
  return [...besideOpposite(claim, sources), ...inPlaceOfOpposite(claim, sources)];
}

/** "Men and women", "rural and urban roads", where the sentences have one of the two alone. */
function besideOpposite(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (sources.some(({ text }) => /\b(?:all|any|both|each|every\p{L}*|whole)\b/iu.test(text))) return [];
  const { words } = claim.analysis;
  return words.flatMap((joint, at): Finding[] => {
    if (!/^(?:and|or)$/iu.test(joint.surface)) return [];
    const [before, behind] = [words[at - 1], words[at + 1]];
    if (!before || !behind || !isOpposite(before.stem, behind.stem)) return [];
    const untold = [at - 1, at + 1].filter((index) => isWordUntold(claim, index, sources));
    const span = words[untold[0] ?? -1]?.span;
    return span && untold.length === 1 ? [{ reason: 'meaning', span, stated: null }] : [];
  });
}

function inPlaceOfOpposite(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const denied = deniedWords(claim);
  const deniedThere = new Map(sources.map((source) => [source, deniedWords(source)]));
  return claim.analysis.words.flatMap((word, index): Finding[] => {
    if (word.kind !== 'content' || word.capitalised || !isWordUntold(claim, index, sources)) return [];
    const isGone = isTakenAway(claim.text, word.span.start);
    for (const source of sources) {
      const { words } = source.analysis;
      const there = words.findIndex(
        ({ stem, kind, capitalised, span }, other) =>
          kind === 'content' &&
          !capitalised &&
          isOpposite(word.stem, stem) &&
          (!isGone || isTakenAway(source.text, span.start)) &&
          deniedThere.get(source)?.includes(other) === denied.includes(index) &&
          !claim.analysis.words.some((_, one) => sameMeaning(claim, one, source, other)) &&
          likeness(contextAt(claim, index), contextAt(source, other)) >= ofOneThing,
      );
      const span = words[there]?.span;
      if (span) return [{ reason: 'negation', span: word.span, stated: { sentenceId: source.id, span } }];
    }
    return [];
  });
}

/** "Highest" and "low" as well as "high" and "low". */
function isOpposite(a: string, b: string): boolean {
  return degreesOf(a).some((one) => degreesOf(b).some((other) => relationOf(one, other) === 'antonym'));
}

/** The stem of an adjective and that of what it may be a degree of: "lower" of "low", "biggest" of "big". */
function degreesOf(stem: string): readonly string[] {
  const plain = stem.replace(/(?:er|est)$/u, '');
  return plain === stem || plain.length < 3 ? [stem] : [stem, plain, plain.replace(/(.)\1$/u, '$1')];
}
