import type { Span } from '../text/span.ts';
import { checkDirections } from './check-directions.ts';
import { asLike, contextOf, likeness } from './context.ts';
import { isDone } from './modality.ts';
import {
  directionOf,
  expressing,
  inPhrase,
  isIn,
  isLight,
  isTelling,
  isTellingConcept,
} from './predicates.ts';
import type { Finding, MeaningTools, ProofTools } from './proof.ts';
import { namesAndTitles, type Reading, type SourceReading, whole } from './reading.ts';
import { akinDegree, sameWord } from './same-word.ts';
import { degreeOf, shareStated } from './shared.ts';

/** How like the surroundings of two verbs must be for one to stand in the other's place: the same but for a word or two. */
const samePlace = 0.85;
/**
 * Share of the claim's words, by weight, that the sentences have to state where another sentence of their release is as
 * near to the claim; less will do where they are nearer than all others, and more is needed where another one is. All
 * were fitted on the tune halves of both files of claims, each also put on every other sentence of its release.
 */
const enoughShared = 0.55;
/** The same of another language, of which only the words that the thesaurus knows can be looked for. */
const enoughSharedElsewhere = 0.35;
/** What a standard deviation by which they are nearer is worth of that share, and from where on it is worth no more. */
const leadWorth = 0.25;
const leadCounted = 0.6;
/**
 * Share that they have to state of the words that say something of its names and numbers, be they ever so near: a claim
 * of nothing but its names, "Kenya closed its border", is another one.
 */
const enoughSaid = 0.2;

/**
 * Whether the claim says of its names and numbers what the sentences say of them: no verb in the place of another, and
 * none that goes the other way ("praised" for "discussed").
 */
export function checkMeaning(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  const verbs = claim.language === 'en' && verbsIn ? verbPlaces(claim, verbsIn) : [];
  const unstated = verbs.filter((index) => !isEmpty(claim, index) && degreeOf(claim, index, sources) === 0);
  const replaced = unstated.flatMap((index): Finding[] => {
    const stated = verbsIn && inItsPlace(claim, index, sources, verbsIn);
    return stated ? [{ reason: 'meaning', span: spanAt(claim, index), stated }] : [];
  });
  return [...replaced, ...checkDirections(claim, sources)];
}

/** Whether the claim as a whole is near enough to one of the sentences. */
export function checkNearness(
  claim: Reading,
  sources: readonly SourceReading[],
  meaning: MeaningTools,
): Finding[] {
  return isNear(claim, sources, meaning) ? [] : [{ reason: 'meaning', span: whole(claim), stated: null }];
}

/** A verb that another may always stand for: of meeting and telling, or with hardly any meaning of its own. */
function isEmpty({ text, language, analysis, concepts }: Reading, index: number): boolean {
  const word = analysis.words[index];
  if (word === undefined) return true;
  if (language !== 'en') return [...(concepts[index] ?? [])].some(isTellingConcept);
  return isTelling(word.stem) || isLight(word.surface) || isIn(text, word.span, [inPhrase, expressing]);
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

function spanAt(reading: Reading, index: number): Span {
  return reading.analysis.words[index]?.span ?? whole(reading);
}

/**
 * Whether the sentences state most of what the claim does. Similarity does not tell what is said from what is only about
 * the same country, but which sentence of a release is nearest to the claim it tells well.
 */
function isNear(claim: Reading, sources: readonly SourceReading[], { lead, weight }: MeaningTools): boolean {
  // Where no other sentence has been compared with the claim, none is nearer.
  const ahead = lead(sources.map(({ id }) => id)) ?? leadCounted;
  const less = Math.min(ahead, leadCounted) * leadWorth;
  const empty = sayingNothing(claim, sources);
  const said = shareStated(claim, sources, empty, weight);
  if (said >= enoughSaid && shareStated(claim, sources, [], weight) >= enoughShared - less) return true;
  const others = sources.filter(({ language }) => language !== claim.language);
  if (others.length === 0) return false;
  const unknown = claim.analysis.words.filter((_, index) => claim.concepts[index]?.size === 0);
  const known = shareStated(claim, others, [...empty, ...unknown.map(({ span }) => span)], weight);
  return known >= Math.max(enoughSaid, enoughSharedElsewhere - less);
}

/** Names, numbers and verbs that hardly mean anything: what a claim on something else may share too. */
function sayingNothing(claim: Reading, sources: readonly SourceReading[]): readonly Span[] {
  const { figures, dates, analysis } = claim;
  // Whatever word for telling a claim in another language chooses, it is something said where the sentence has the same.
  const isToldThere = (index: number) => claim.language !== 'en' && degreeOf(claim, index, sources) > 0;
  const empty = analysis.words.filter(
    ({ capitalised }, index) => capitalised || (isEmpty(claim, index) && !isToldThere(index)),
  );
  return [...figures, ...dates, ...namesAndTitles(claim), ...empty].map(({ span }) => span);
}
