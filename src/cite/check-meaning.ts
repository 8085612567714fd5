import { type Span, spansOverlap } from '../text/span.ts';
import { relationOf } from '../text/wordnet.ts';
import { latinStem } from '../text/words.ts';
import { isToldAsOver } from './check-tenses.ts';
import { contextOf, likeness } from './context.ts';
import { isDone } from './modality.ts';
import {
  type Direction,
  directionOf,
  isAttitude,
  isLight,
  isTelling,
  isTellingConcept,
  turningAway,
} from './predicates.ts';
import type { Finding, MeaningTools, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { akinDegree, isSynonym, sameMeaning, sameWord } from './same-word.ts';
import { degreeOf, shareStated } from './shared.ts';

/** How like the surroundings of two verbs must be for one to stand in the other's place: the same but for a word or two. */
const samePlace = 0.85;
/** From this share of the likest place's likeness on, another may as well be meant. */
const asLike = 0.7;
/**
 * Share of the claim's words, by weight, that the sentences have to state, and of those among them that say something of
 * its names and numbers: a claim of nothing but its names, "Kenya closed its border", is another one. Both were
 * fitted on the tune halves of both files of claims, each also put on every other sentence of its release.
 */
const enoughShared = 0.5;
const enoughSaid = 0.2;
/** By so many standard deviations the sentences are nearest to the claim of all of their release: there less will do. */
const farAhead = 0.5;
const enoughSharedAhead = 0.35;
const enoughSaidAhead = 0.4;
/** And by so many another sentence of it is nearer: what the claim says is said there. */
const farBehind = -1.5;
/** In another language than theirs fewer words are found again: there so many standard deviations above the unrelated do. */
const offTopic = 2;

/**
 * Whether the claim says of its names and numbers what the sentences say of them: no verb in the place of another, none
 * that goes the other way ("praised" for "discussed"), and as a whole near enough to one of the sentences.
 */
export function checkMeaning(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn, meaning }: Pick<ProofTools, 'verbsIn' | 'meaning'>,
): Finding[] {
  const verbs = claim.language === 'en' && verbsIn ? verbPlaces(claim, verbsIn) : [];
  const unstated = verbs.filter((index) => !isEmpty(claim, index) && degreeOf(claim, index, sources) === 0);
  const replaced = unstated.flatMap((index): Finding[] => {
    const stated = verbsIn && inItsPlace(claim, index, sources, verbsIn);
    return stated ? [{ reason: 'meaning', span: spanAt(claim, index), stated }] : [];
  });
  const other = [...replaced, ...goingOtherWays(claim, sources), ...turnedAgainst(claim, sources)];
  if (other.length > 0 || !meaning || isNear(claim, sources, meaning)) return other;
  return [{ reason: 'meaning', span: whole(claim), stated: null }];
}

/** A verb that another may always stand for: of meeting and telling, or with hardly any meaning of its own. */
function isEmpty({ language, analysis, concepts }: Reading, index: number): boolean {
  const word = analysis.words[index];
  if (word === undefined) return true;
  if (language !== 'en') return [...(concepts[index] ?? [])].some(isTellingConcept);
  return isTelling(word.stem) || isLight(word.surface);
}

/** Indexes of the words that a tagger takes for verbs, or that look like one it does not know; no names and auxiliaries. */
function verbPlaces(
  { text, analysis: { words } }: Reading,
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): number[] {
  const verbs = new Set(verbsIn(text).flatMap(({ part, start }) => (part === 'verb' ? [start] : [])));
  return words.flatMap((word, index) =>
    word.kind === 'content' && !word.capitalised && (verbs.has(word.span.start) || isDone(word))
      ? [index]
      : [],
  );
}

/** A verb of the sentences that stands where the claim has another one, and that the claim does not have. */
function inItsPlace(
  claim: Reading,
  index: number,
  sources: readonly SourceReading[],
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): Finding['stated'] {
  const context = contextOf(claim, claim.analysis.words[index]?.span ?? whole(claim), { sided: true });
  const rivals = sources
    .filter(({ language }) => language === 'en')
    .flatMap((source) =>
      verbPlaces(source, verbsIn)
        .filter((there) => !claim.analysis.words.some((_, one) => sameWord(claim, one, source, there)))
        .map((there) => {
          const span = source.analysis.words[there]?.span ?? whole(source);
          return {
            akin: akinDegree(claim, index, source, there),
            direction: directionOf(source.analysis.words[there]?.stem ?? ''),
            stated: { sentenceId: source.id, span },
            likeness: likeness(context, contextOf(source, span, { sided: true })),
          };
        }),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const nearest = rivals[0];
  const direction = directionOf(claim.analysis.words[index]?.stem ?? '');
  // "Criticised" stands for "condemned" as well as any other word against it.
  const goesAlong = direction !== null && nearest?.direction === direction;
  // So does "shrank" for "decreased", whichever of the two tells more.
  const isAkin = rivals.some(
    ({ akin, likeness }) => akin > 0 && likeness >= (nearest?.likeness ?? 0) * asLike,
  );
  return nearest && nearest.likeness >= samePlace && !goesAlong && !isAkin ? nearest.stated : null;
}

/** Words of the claim for or against something, where the sentences speak of it in no way or in the other. */
function goingOtherWays(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (claim.language !== 'en' || sources.some(({ language }) => language !== 'en')) return [];
  const stated = sources.flatMap((source) =>
    directed(source).map((one) => ({ ...one, context: contextOf(source, one.span), id: source.id })),
  );
  return directed(claim).flatMap(({ span, direction, index, isFelt }): Finding[] => {
    const context = contextOf(claim, span);
    const ranked = stated
      .map((one) => ({ ...one, likeness: likeness(context, one.context) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [nearest] = ranked;
    const bar = (nearest?.likeness ?? 0) * asLike;
    if (index !== null && sources.some((source) => isSaidThere(claim, index, source, bar))) return [];
    // Who condemns does not deport: what somebody thinks of it is told by words for that alone.
    const along = ranked.find((one) => one.direction === direction && (!isFelt || one.isFelt));
    if (nearest && along && along.likeness >= bar) return [];
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
  const { stem = '', span = whole(claim) } = claim.analysis.words[index] ?? {};
  const here = directionOf(stem);
  return source.analysis.words.some((word, other) => {
    if (word.stem === stem) return true;
    const there = directionOf(word.stem);
    if (here === there) return sameMeaning(claim, index, source, other);
    return (
      there === null &&
      isSynonym(claim, index, source, other) &&
      likeness(contextOf(claim, span), contextOf(source, word.span)) >= bar
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
    // A word of several meanings goes against something if it is the verb, or does so in all of them.
    const isVerb = isToldAsOver(claim, index);
    const isAgainst = against.some(
      (parts) => parts.length > 0 && (isVerb || against.every((others) => others.length > 0)),
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
      /^(?:same|synonym|derived|broader)$/u.test(relationOf(stem, word.stem) ?? ''),
  );
}

interface Directed {
  readonly span: Span;
  readonly direction: Direction;
  /** Whether it is an attitude and no deed. */
  readonly isFelt: boolean;
  /** Null for a verb with its small word. */
  readonly index: number | null;
}

function directed({ text, analysis: { words } }: Reading): Directed[] {
  const turned = [...text.matchAll(turningAway)].map(
    ({ index, 0: found }): Directed => ({
      span: { start: index, end: index + found.length },
      direction: 'against',
      isFelt: false,
      index: null,
    }),
  );
  const single = words.flatMap(({ stem, surface, kind, span, capitalised }, index): Directed[] => {
    const isPlain = kind === 'content' && !capitalised && !/ly$|^(?:back|critical)$/u.test(surface);
    const direction = isPlain ? directionOf(stem) : null;
    const isPart = turned.some((other) => spansOverlap(other.span, span));
    return direction === null || isPart ? [] : [{ span, direction, index, isFelt: isAttitude(stem) }];
  });
  return [...turned, ...single];
}

function spanAt(reading: Reading, index: number): Span {
  return reading.analysis.words[index]?.span ?? whole(reading);
}

/**
 * Whether the sentences state most of what the claim does. Similarity does not tell what is said from what is only about
 * the same country, so by itself it counts for a claim in another language alone; which sentence of a release is nearest
 * to the claim it tells well.
 */
function isNear(
  claim: Reading,
  sources: readonly SourceReading[],
  { similarity, lead, weight }: MeaningTools,
): boolean {
  const ahead = lead(sources.map(({ id }) => id)) ?? 0;
  if (ahead <= farBehind) return false;
  const shared = shareStated(claim, sources, [], weight);
  const said = shareStated(claim, sources, sayingNothing(claim, sources), weight);
  if (shared >= enoughShared && said >= enoughSaid) return true;
  if (ahead >= farAhead && shared >= enoughSharedAhead && said >= enoughSaidAhead) return true;
  const others = sources.filter(({ language }) => language !== claim.language);
  // Of another language only the words that the thesaurus knows can be looked for.
  const unknown = claim.analysis.words.filter((_, index) => claim.concepts[index]?.size === 0);
  const looked = [...sayingNothing(claim, sources), ...unknown.map(({ span }) => span)];
  return (
    shareStated(claim, others, looked, weight) >= enoughSaid &&
    (ahead >= farAhead || others.some(({ id }) => (similarity(id) ?? offTopic) >= offTopic))
  );
}

/** Names, numbers and verbs that hardly mean anything: what a claim on something else may share too. */
function sayingNothing(claim: Reading, sources: readonly SourceReading[]): readonly Span[] {
  const { figures, dates, mentions, analysis } = claim;
  // Whatever word for telling a claim in another language chooses, it is something said where the sentence has the same.
  const isToldThere = (index: number) => claim.language !== 'en' && degreeOf(claim, index, sources) > 0;
  const names = mentions.filter(({ kind }) => /^(?:person|place|organisation|role)$/u.test(kind));
  const empty = analysis.words.filter(
    ({ capitalised }, index) => capitalised || (isEmpty(claim, index) && !isToldThere(index)),
  );
  return [...figures, ...dates, ...names, ...empty].map(({ span }) => span);
}

function whole({ text }: Reading) {
  return { start: 0, end: text.length };
}
