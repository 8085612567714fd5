import { matchSpan, type Span, spansOverlap } from '../text/span.ts';
import { relationOf } from '../text/wordnet.ts';
import { latinStem } from '../text/words.ts';
import { isMeant } from './check-tenses.ts';
import { asLike, contextOf, likeness } from './context.ts';
import {
  type Direction,
  directionBeside,
  directionOf,
  directionOfNoun,
  inPhrase,
  isAttitude,
  isIn,
  turningAway,
} from './predicates.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { isSynonym, sameMeaning } from './same-word.ts';

/** Whether the claim is for or against what the sentences are for or against, word by word. */
export function checkDirections(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  return [...goingOtherWays(claim, sources), ...turnedAgainst(claim, sources)];
}

/** Words of the claim for or against something, where the sentences speak of it in no way or in the other. */
function goingOtherWays(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (claim.language !== 'en' || sources.some(({ language }) => language !== 'en')) return [];
  const stated = sources.flatMap((source) =>
    directed(source, true).map((one) => ({ ...one, context: contextOf(source, one.span), id: source.id })),
  );
  return directed(claim).flatMap(({ span, direction, index, isFelt }): Finding[] => {
    const context = contextOf(claim, span);
    const ranked = stated
      .map((one) => ({ ...one, likeness: likeness(context, one.context) }))
      .sort((a, b) => b.likeness - a.likeness);
    const nearest = ranked.find(({ isBeside }) => !isBeside);
    const bar = (nearest?.likeness ?? 0) * asLike;
    if (index !== null && sources.some((source) => isSaidThere(claim, index, source, bar))) return [];
    // Who condemns does not deport: what somebody thinks of it is told by words for that alone.
    const along = ranked.find((one) => one.direction === direction && (!isFelt || one.isFelt));
    if (along && along.likeness >= bar) return [];
    return [
      {
        reason: 'meaning',
        span,
        stated: nearest ? { sentenceId: nearest.id, span: nearest.span } : null,
      },
    ];
  });
}

/**
 * Whether the sentence has the word, or one of its meaning that goes its way: "raised" is not "discussed". One that goes
 * neither way must stand in a place so like the claim's, as "resolve" is the same as "dissolve" of some things alone.
 */
function isSaidThere(claim: Reading, index: number, source: SourceReading, bar: number): boolean {
  const word = claim.analysis.words[index];
  if (!word) return false;
  const here = directionOf(word.stem);
  return source.analysis.words.some(({ stem, span }, other) => {
    if (stem === word.stem) return true;
    const there = directionOf(stem);
    // "The fall season" is no decline.
    if (isIn(source.text, span, [inPhrase])) return false;
    if (here === there) return sameMeaning(claim, index, source, other);
    return (
      there === null &&
      isSynonym(claim, index, source, other) &&
      likeness(contextOf(claim, word.span), contextOf(source, span)) >= bar
    );
  });
}

/**
 * Words of a claim in another language that turn against something, where no word of the sentences does: by the names of
 * their concepts, "oppose" or "break-relations", which are English.
 */
function turnedAgainst(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (sources.some(({ language }) => language !== 'en' || language === claim.language)) return [];
  if (sources.some((source) => directed(source).some(({ direction }) => direction === 'against'))) return [];
  return claim.analysis.words.flatMap(({ span }, index): Finding[] => {
    const concepts = [...(claim.concepts[index] ?? [])];
    const isStated = concepts.some((concept) => sources.some(({ said }) => said.known.has(concept)));
    const against = concepts.map((concept) =>
      concept
        .split('-')
        .map((part) => latinStem(part, 'en'))
        .filter((part) => directionOf(part) === 'against'),
    );
    const isAgainst = isMeant(
      claim,
      index,
      against.map(({ length }) => length > 0),
    );
    const isAkin = against.flat().some((part) => sources.some((source) => hasAkin(source, part)));
    return isAgainst && !isStated && !isAkin ? [{ reason: 'meaning', span, stated: null }] : [];
  });
}

/** Whether a word of the sentence tells this one too, or more: a war that is brought to a close comes to an end. */
function hasAkin({ analysis }: SourceReading, stem: string): boolean {
  return analysis.words.some(
    (word) =>
      word.kind === 'content' &&
      /^(?:same|synonym|rarer|derived|broader)$/u.test(relationOf(stem, word.stem) ?? ''),
  );
}

interface Directed {
  readonly span: Span;
  readonly direction: Direction;
  /** Whether it is an attitude and no deed. */
  readonly isFelt: boolean;
  /** Whether of itself it goes neither way. */
  readonly isBeside: boolean;
  /** Null for a verb with its small word. */
  readonly index: number | null;
}

function directed({ text, analysis: { words } }: Reading, isSource = false): Directed[] {
  const turned = [...text.matchAll(turningAway)].map(
    (found): Directed => ({
      span: matchSpan(found),
      direction: 'against',
      isFelt: false,
      isBeside: false,
      index: null,
    }),
  );
  const single = words.flatMap(({ stem, surface, kind, span, capitalised }, index): Directed[] => {
    const isPlain = kind === 'content' && !capitalised && !/ly$|^(?:back|critical)$/u.test(surface);
    const own = isSource ? directionOfNoun(stem) : directionOf(stem);
    const direction = own ?? (isSource ? directionBeside(stem) : null);
    const isPart = turned.some((other) => spansOverlap(other.span, span)) || isIn(text, span, [inPhrase]);
    if (!isPlain || direction === null || isPart) return [];
    return [{ span, direction, index, isFelt: isAttitude(stem), isBeside: own === null }];
  });
  return [...turned, ...single];
}
