import { contextOf, likeness } from './context.ts';
import { isDone } from './modality.ts';
import { directionOf, isTelling } from './predicates.ts';
import type { Finding, MeaningTools, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameWord } from './same-word.ts';
import { degreeOf, shareStated } from './shared.ts';

/** How like the surroundings of two verbs must be for one to stand in the other's place. */
const samePlace = 0.6;
/** Share of the claim's words, by weight, that the sentences have to state. No bar of this file has been fitted yet. */
const enoughShared = 0.5;
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
  const unstated = verbs.filter(
    (index) => !isTelling(claim.analysis.words[index]?.stem ?? '') && degreeOf(claim, index, sources) === 0,
  );
  const other = unstated.flatMap((index): Finding[] => {
    const rival = verbsIn && inItsPlace(claim, index, sources, verbsIn);
    if (!rival && goesAlong(claim, index, sources)) return [];
    return [
      { reason: 'meaning', span: claim.analysis.words[index]?.span ?? whole(claim), stated: rival ?? null },
    ];
  });
  if (other.length > 0 || !meaning || isNear(claim, sources, meaning)) return other;
  return [{ reason: 'meaning', span: whole(claim), stated: null }];
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
            stated: { sentenceId: source.id, span },
            likeness: likeness(context, contextOf(source, span, { sided: true })),
          };
        }),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const nearest = rivals[0];
  return nearest && nearest.likeness >= samePlace ? nearest.stated : null;
}

/** Whether the sentences have a word that goes the claim's way; a verb that only tells of something goes along with any. */
function goesAlong(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const direction = directionOf(claim.analysis.words[index]?.stem ?? '');
  if (direction === null) return true;
  return sources.some(
    ({ language, stems }) => language !== 'en' || [...stems].some((stem) => directionOf(stem) === direction),
  );
}

/**
 * Whether the sentences state most of what the claim does. Similarity does not tell what is said from what is only about
 * the same country, so it counts for a claim in another language alone.
 */
function isNear(
  claim: Reading,
  sources: readonly SourceReading[],
  { similarity, weight }: MeaningTools,
): boolean {
  if (shareStated(claim, sources, [], weight) >= enoughShared) return true;
  return sources.some(
    ({ id, language }) => language !== claim.language && (similarity(id) ?? offTopic) >= offTopic,
  );
}

function whole({ text }: Reading) {
  return { start: 0, end: text.length };
}
