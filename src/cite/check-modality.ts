import { findSpan } from '../text/span.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { isAhead, isDone, isOfWhatIsAhead, isPerfect } from './modality.ts';
import { type Place, placesOf } from './places.ts';
import { isLight } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import { partsAt, type Reading, type SourceReading } from './reading.ts';

/**
 * What the sentences plan, ask for or await may not be told as done, nor what they tell as done as planned. Each deed of
 * the claim is compared with its likest place in the sentences; English only, as the small words are English ones.
 */
export function checkModality(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn = () => [] }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (claim.language !== 'en') return [];
  return [
    ...deedsOtherwiseTold(claim, sources, verbsIn),
    ...onlyPossible(claim, sources),
    ...onlyFree(claim, sources),
  ];
}

/** What goes on is done already, and is to be done; only what has gone on is over. */
const goingOn =
  /^(?:continu\p{L}*|go(?:es|ing)? on|keep(?:s|ing)?|kept|maintain\p{L}*|remain\p{L}*|stay\p{L}*)\b/iu;
/** What is told as certain: a plan, a promise or a date makes it so as well as "will". */
const certain =
  /\b(?:will|would|shall|must|going to|(?:is|are) to|plan\p{L}*|commit\p{L}*|agree\p{L}*|inten[dt]\p{L}*|expect\p{L}*|upcoming|next|aim\p{L}*|continu\p{L}*|forward|pledg\p{L}*|promis\p{L}*|propos\p{L}*|announc\p{L}*)\b/iu;
const possible =
  /\b(?:may|might|could|can|consider(?:s|ed|ing)?|explor(?:es?|ed|ing)|hop(?:es?|ed|ing) (?:to|that)|(?:ask|encourag|invit|urg)ed \p{L}+ to|(?:are|be|been|is|was|were) (?:asked|encouraged|invited|urged) to|interest(?:ed)? in)\b/u;

/** A time behind a participle that is still to come: "the summit hosted by the President next month". */
const toCome =
  /^(?:(?! (?:and|or|that|before|after|to|when|who|which) )[^,;]){0,80}\b(?:next (?:week|month|year|summer|fall|spring|winter)|tomorrow|later (?:this|next)|in the coming)\b/iu;

/** What binds, and words by which a sentence may bind. */
const binding =
  /\b(?:must|(?:has|have|had) to|(?:are|is|was|were) (?:compelled|forced|obliged|required) to)\b/iu;
const bound =
  /\b(?:bind\p{L}*|call\p{L}*|compel\p{L}*|compulsory|critical|crucial|demand\p{L}*|direct\p{L}*|essential|forc\p{L}+|(?:has|have|had) to|importan\p{L}+|impera\p{L}+|insist\p{L}*|mandat\p{L}+|must|necess\p{L}+|need\p{L}*|oblig\p{L}+|order\p{L}*|priorit\p{L}+|requir\p{L}+|shall|should|urg\p{L}+|vital|will)\b/iu;

/** "States must invest" for "states invest". */
function onlyFree({ text }: Reading, sources: readonly SourceReading[]): Finding[] {
  const span = findSpan(text, binding);
  if (!span || sources.some((one) => one.language !== 'en' || bound.test(one.text))) return [];
  return [{ reason: 'modality', span, stated: null }];
}

/** "Will be exempt" where all that the sentences tell of what is to come is that it may. */
function onlyPossible({ text }: Reading, sources: readonly SourceReading[]): Finding[] {
  const span = findSpan(text, /\b(?:will|shall)\b/iu);
  const isCertain = sources.some((source) => source.language !== 'en' || certain.test(source.text));
  if (span === null || isCertain) return [];
  for (const source of sources) {
    const there = findSpan(source.text, possible);
    if (there) return [{ reason: 'modality', span, stated: { sentenceId: source.id, span: there } }];
  }
  return [];
}

function deedsOtherwiseTold(
  claim: Reading,
  sources: readonly SourceReading[],
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): Finding[] {
  const deeds = new Map(sources.map((source) => [source, deedsOf(source, verbsIn)]));
  const own = new Map(deedsOf(claim, verbsIn).map((deed) => [deed.index, deed]));
  const toldAt = ({ source, index }: Place) => deeds.get(source)?.find((one) => one.index === index);
  /** "Increased funding" is done by who increased it, but only ahead for who "pledged increased funding". */
  const isOnlyAttribute = (index: number, place: Place) =>
    own.get(index)?.isFinite === true &&
    toldAt(place)?.isFinite !== true &&
    isTheSameAttribute(claim, index, place) &&
    isOfWhatIsAhead(place.source, place.index);
  /** What is to come is told so by the words before it; "will buy aircraft valued at $36 billion" values them now. */
  const isDoneThere = (index: number, place: Place) =>
    !isOnlyAttribute(index, place) && (toldAt(place)?.mood === 'done' || !isAhead(place.source, place.index));
  const parts = partsAt(verbsIn(claim.text));
  const partAt = (index: number) => parts.get(claim.analysis.words[index]?.span.start ?? -1) ?? 'verb';
  const isToCome = (place: Place) =>
    toldAt(place)?.isFinite !== true &&
    toCome.test(place.source.text.slice(place.source.analysis.words[place.index]?.span.end));
  return claim.analysis.words.flatMap((word, index): Finding[] => {
    if (word.kind !== 'content' || word.capitalised) return [];
    const behind = claim.text.slice(word.span.start);
    const isOver = isPerfect(claim.analysis.words, index);
    // The "based" of "rules-based" is no deed, nor is the "needed" of "if needed".
    if (
      (goingOn.test(behind) && !isOver) ||
      /-$|\b(?:as|if|unless|when|where)\s$/iu.test(claim.text.slice(0, word.span.start)) ||
      isOnlyGot(claim, word.span.start, own)
    )
      return [];
    const claimed = isAhead(claim, index);
    // "Will help the victims" plans no victims; "would be welcome" no welcome.
    if (claimed && partAt(index) !== 'verb') return [];
    // "Made" and "put" are done with anything, unless it is told that they have been.
    if (!claimed && (!isDone(word) || (isLight(word.surface) && !isOver))) return [];
    const places = placesOf(claim, index, sources);
    const place = places[0];
    if (place?.source.language !== 'en') return [];
    if (isTheSameAttribute(claim, index, place) && !isOnlyAttribute(index, place)) return [];
    const isTold = claimed
      ? isDone(place.source.analysis.words[place.index]) &&
        !isAhead(place.source, place.index) &&
        !isToCome(place)
      : !isDoneThere(index, place);
    // The same deed may stand there twice, done and planned, and which of them is told is not to be seen.
    const isOpen = places.some(
      (other) =>
        other.likeness >= place.likeness * asLike &&
        (claimed ? isAhead(other.source, other.index) : isDoneThere(index, other)),
    );
    if (!isTold || isOpen) return [];
    const stated = place.source.analysis.words[place.index];
    return [
      {
        reason: 'modality',
        span: word.span,
        stated: stated ? { sentenceId: place.source.id, span: stated.span } : null,
      },
    ];
  });
}

/** "Getting ships repaired" tells no repair as done, but who "gets ships repaired" does. */
function isOnlyGot(
  { text, analysis: { words } }: Reading,
  start: number,
  deeds: ReadonlyMap<number, Deed>,
): boolean {
  const got = /\bget(?:s|ting)? (?:\S+ ){1,3}$/iu.exec(text.slice(0, start));
  if (!got) return false;
  const deed = deeds.get(words.findIndex(({ span }) => span.start === got.index));
  return deed?.mood !== 'done' || !deed.isFinite;
}

/** "Advanced technologies", "paid leave": before the same noun in both it tells what that is and no deed. */
function isTheSameAttribute(
  { analysis: { words } }: Reading,
  index: number,
  { source, index: there }: Place,
): boolean {
  const [own, other] = [words[index], source.analysis.words[there]];
  const [behind, behindThere] = [words[index + 1], source.analysis.words[there + 1]];
  return (
    own?.surface === other?.surface &&
    behind?.kind === 'content' &&
    behind.stem === behindThere?.stem &&
    !/ed$/u.test(behind.surface)
  );
}

/** From this share of the best place's likeness on, another may as well be meant; not fitted yet. */
const asLike = 0.75;
