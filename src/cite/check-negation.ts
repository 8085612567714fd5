import type { Span } from '../text/span.ts';
import { isNameConcept, thesaurus } from '../text/thesaurus.ts';
import { relationOf } from '../text/wordnet.ts';
import { waysUtmost } from './comparatives.ts';
import { contextOf, likeness } from './context.ts';
import {
  deniedWords,
  isDeniedAlong,
  isFreedFrom,
  isKeptAway,
  isLeftOut,
  isTakenAway,
  preventedIn,
  saysEnd,
} from './negations.ts';
import { contextAt, type Place, placesOf } from './places.ts';
import type { Finding } from './proof.ts';
import { type Reading, type SourceReading, whole, wordsIn } from './reading.ts';
import { akinDegree, sameMeaning, sameWord } from './same-word.ts';

/**
 * What the claim denies its sentences must deny, and what they deny it must not assert. A word that both have is
 * compared with its likest place in the sentences; a denied word they lack is denied by the claim alone.
 */
export function checkNegation(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const bothEnd = saysEnd(claim) && sources.some(saysEnd);
  const denied = deniedWords(claim, { bothEnd, utmost: sources.flatMap(waysUtmost) });
  const utmost = waysUtmost(claim);
  const deniedThere = new Map(sources.map((source) => [source, deniedWords(source, { bothEnd, utmost })]));
  const findings: Finding[] = [];
  for (const [index, word] of claim.analysis.words.entries()) {
    if (word.kind !== 'content') continue;
    const times = timesIn(denied, index);
    if (times === 0 && !sources.some((source) => deniesWord(claim, index, source, deniedThere))) continue;
    const place = placesOf(claim, index, sources)[0] ?? null;
    if (times === (place ? timesIn(deniedThere.get(place.source) ?? [], place.index) : 0)) continue;
    if (place === null && sources.some((source) => deniesUnmatched(claim, index, source, deniedThere)))
      continue;
    if (times > 0 && sources.some((source) => hasNegated(word.stem, source))) continue;
    if (times > 0 ? isDeniedOtherwise(claim, index, place, sources, deniedThere) : isKeptOut(claim, index))
      continue;
    if (times === 0 && isDeniedAlong(claim, denied, index)) continue;
    const there = place?.source.analysis.words[place.index];
    findings.push({
      reason: 'negation',
      span: word.span,
      stated: place && there ? { sentenceId: place.source.id, span: there.span } : null,
    });
  }
  if (timesIn(denied, null) > timesIn([...deniedThere.values()].flat(), null)) {
    findings.push({ reason: 'negation', span: whole(claim), stated: null });
  }
  return [
    ...findings,
    ...claimedThoughFree(claim, sources, denied),
    ...contraries(claim, sources, [denied, deniedThere]),
  ];
}

/** "A sea with threats" for "a sea free from threats". English only. */
function claimedThoughFree(claim: Reading, sources: readonly SourceReading[], denied: Denied): Finding[] {
  const isFree = sources.some(({ text }) => /\bfree (?:from|of)\b/iu.test(text));
  if (!isFree || [claim, ...sources].some(({ language }) => language !== 'en')) return [];
  return claim.analysis.words.flatMap(({ kind, span }, index): Finding[] => {
    if (kind !== 'content' || denied.includes(index) || isDeniedAlong(claim, denied, index)) return [];
    if (isKeptOut(claim, index) || isKeptAway(claim, index)) return [];
    const places = placesOf(claim, index, sources);
    const [place] = places;
    const there = place?.source.analysis.words[place.index];
    if (!place || !there || !places.every((one) => isFreedFrom(one.source, one.index))) return [];
    return [{ reason: 'negation', span, stated: { sentenceId: place.source.id, span: there.span } }];
  });
}

/**
 * A word that the sentence does not have may be said for one that it denies and the claim does not have: one of another
 * language that the thesaurus does not know, or one in like surroundings, "never get" for "never obtain".
 */
function deniesUnmatched(
  claim: Reading,
  index: number,
  source: SourceReading,
  denied: ReadonlyMap<SourceReading, readonly (number | null)[]>,
): boolean {
  const context = contextAt(claim, index);
  return [...(denied.get(source) ?? []), ...preventedFor(claim, source)].some(
    (there) =>
      there !== null &&
      ![...claim.analysis.words.keys()].some((one) => sameWord(claim, one, source, there)) &&
      (claim.language !== source.language || likeness(context, contextAt(source, there)) >= ofTheSameThing),
  );
}

/** Whether what the claim denies is denied there in other words: left out, in one phrase with what is, or by its contrary. */
function isDeniedOtherwise(
  claim: Reading,
  index: number,
  place: Place | null,
  sources: readonly SourceReading[],
  denied: ReadonlyMap<SourceReading, readonly (number | null)[]>,
): boolean {
  if (place)
    return (
      (claim.language !== place.source.language && isNegated(place)) ||
      isLeftOut(place.source, place.index) ||
      preventedFor(claim, place.source).includes(place.index) ||
      isDeniedAlong(place.source, denied.get(place.source) ?? [], place.index)
    );
  const { stem = '' } = claim.analysis.words[index] ?? {};
  return sources.some((source) =>
    source.analysis.words.some((word, other) => {
      if (akinDegree(claim, index, source, other) < asGood)
        return (
          claim.language === 'en' && source.language === 'en' && relationOf(stem, word.stem) === 'antonym'
        );
      const there = denied.get(source) ?? [];
      return isLeftOut(source, other) || there.includes(other) || isDeniedAlong(source, there, other);
    }),
  );
}

/** What a sentence keeps from happening to those of whom the claim tells: "farmers cannot sell" of "bars farmers from selling". */
function preventedFor(claim: Reading, source: SourceReading): readonly number[] {
  const isToldOf = (one: number) =>
    [...claim.analysis.words.keys()].some((own) => sameMeaning(claim, own, source, one));
  return preventedIn(source).flatMap(({ index, whom }) =>
    whom.length === 0 || claim.language !== source.language || whom.some(isToldOf) ? [index] : [],
  );
}

/** Whether the claim says by another word than "not" that this does not happen: "exempt from duties", "prohibited from financing". */
function isKeptOut(claim: Reading, index: number): boolean {
  return isLeftOut(claim, index) || preventedIn(claim).some((one) => one.index === index);
}

/** "Unwavering", which other languages tell with a "not". */
function isNegated({ source, index }: Place): boolean {
  return /^(?:un|in|im|ir|il|non-?)\p{Ll}{5,}$/u.test(source.analysis.words[index]?.surface ?? '');
}

/** From this degree on a word is another form of a word, or a synonym: "action" for "act". */
const asGood = 0.9;

/** "Does not waver" is "unwavering", and so is the word of another language for it. */
function hasNegated(stem: string, { analysis: { words } }: SourceReading): boolean {
  return words.some(({ surface }) => {
    const [prefix, ...rest] = surface.toLowerCase().split(stem);
    return stem.length > 3 && rest.length > 0 && /^(?:un|in|im|ir|il|non-?)$/u.test(prefix ?? '');
  });
}

function timesIn(denied: readonly (number | null)[], index: number | null): number {
  return denied.filter((one) => one === index).length;
}

function deniesWord(
  claim: Reading,
  index: number,
  source: SourceReading,
  denied: ReadonlyMap<SourceReading, readonly (number | null)[]>,
): boolean {
  return (denied.get(source) ?? []).some((one) => one !== null && sameWord(claim, index, source, one));
}

/** How like the surroundings of contraries, or of words that may be one, must be: "legal pathways" are not the contrary of "irregular migration". */
const ofTheSameThing = 0.2;

type Denied = readonly (number | null)[];

/** Words for the contrary of what the sentences say: "admitted" for "deported", but not "declined" for "did not agree". */
function contraries(
  claim: Reading,
  sources: readonly SourceReading[],
  [denied, deniedThere]: readonly [Denied, ReadonlyMap<SourceReading, Denied>],
): Finding[] {
  return claim.analysis.concepts.flatMap(({ concept, span }): Finding[] => {
    // "More closely" shuts nothing, though it is written like what does.
    if (isNameConcept(concept) || /ly$/u.test(claim.text.slice(span.start, span.end))) return [];
    const context = contextOf(claim, span);
    const words = claim.analysis.words.filter(
      (word) => word.span.start >= span.start && word.span.end <= span.end,
    );
    // "The blast" that the sentence calls an explosion is no reproach.
    const meanings = claim.analysis.concepts.filter((one) => one.span.start === span.start);
    const isSaid = sources.some(
      ({ known, stems }) =>
        meanings.some((one) => known.has(one.concept)) || words.every(({ stem }) => stems.has(stem)),
    );
    if (isSaid) return [];
    const opposites = new Set(thesaurus().opposites(concept));
    const isDenied = isDeniedAt(claim, span, denied);
    // "Clear up misunderstandings" is to understand, but "cut unfair fees" is not to cut fair ones.
    const isGone = isTakenAway(claim.text, span.start);
    for (const source of sources) {
      const there = source.analysis.concepts.find(
        (one) =>
          opposites.has(one.concept) &&
          (!isGone || isTakenAway(source.text, one.span.start)) &&
          isDeniedAt(source, one.span, deniedThere.get(source) ?? []) === isDenied &&
          likeness(context, contextOf(source, one.span)) >= ofTheSameThing,
      );
      if (there) return [{ reason: 'negation', span, stated: { sentenceId: source.id, span: there.span } }];
    }
    return [];
  });
}

function isDeniedAt(reading: Reading, span: Span, denied: Denied): boolean {
  const { first, next } = wordsIn(reading, span);
  return denied.some((index) => index !== null && first <= index && index < next);
}
