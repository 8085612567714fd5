import type { AskedKind } from './asked.ts';
import { askedNoun } from './asked-noun.ts';
import type { Candidate } from './candidates.ts';
import { covers, says } from './coverage.ts';
import { concepts, means } from './meanings.ts';
import { type Question, type QuestionUnit, standsBeside, toCome } from './question.ts';
import { tellsOfComing } from './to-come.ts';

/** Things that a release speaks of in so many words or not at all; common in questions and rare in releases. */
const plainThings = concepts(
  'banquet birthday costume divorce football gift hobby hotel music pet-animal weather wedding',
);

/** What mostly goes by a name of its own: whoever asks which waterway may be told of the Nile. */
const calledByName = concepts(`
  agency-government agreement bank bill-draft-law building-structure cabinet capital-city citizenship commune-village
  construction district-area document-paper free-trade-agreement hotel language law legislation library-book place-venue province
  religion report-document room-hall shipbuilding treaty waterway-canal`);
const named = /^§(?:place|region|org|role|person-kind)-/u;

/** Offices by which a release names who holds them, so that what it does not name nobody in it holds. */
const office =
  /^§role-(?:(?:deputy-)?prime-minister|(?:vice-)?president|(?:president|prime-minister)-elect|king|queen|emperor|crown-prince|pope|supreme-leader|first-lady|spokesperson|ambassador|secretary-of-state|secretary-general|(?:foreign|defense|finance|interior|justice|trade|health|energy|labor|agriculture|environment|education|transport)-minister)$/u;

/** "When will they meet again?", "Where is the next meeting?" */
const timesAndPlaces: ReadonlySet<AskedKind> = new Set(['date', 'year', 'place']);

/**
 * What the question turns on: the noun of "what gift …", or a plain thing anywhere ("who paid for the dinner?"). A word
 * that the thesaurus does not know may stand in a release of another language or another way, so only known ones count.
 */
export function thingsAsked(question: Question): readonly QuestionUnit[] {
  const noun = askedNoun(question);
  const turnsOn = (unit: QuestionUnit) =>
    (unit === noun && !isCalledByName(unit)) || means(unit, plainThings);
  return question.units.filter((unit) => unit.isConcept && turnsOn(unit));
}

/** Whether the release says nothing of one of these things, whatever else of the question it states. */
export function leavesOut(
  { releaseTerms }: Pick<Candidate, 'releaseTerms'>,
  things: readonly QuestionUnit[],
): boolean {
  return things.some(
    (unit) => !says(releaseTerms, unit) && !unit.broader.some((term) => releaseTerms.has(term)),
  );
}

/** Whether it asks for a time or a place of what is still to come, and neither release nor sentence tells of anything that is. */
export function asksUnstatedNext(
  { units, asked }: Pick<Question, 'units' | 'asked'>,
  { releaseTerms, sentence }: Pick<Candidate, 'releaseTerms' | 'sentence'>,
): boolean {
  // What follows upon something is akin to "next" and tells of nothing to come.
  const isStated = (unit: QuestionUnit) =>
    covers(releaseTerms, unit) || unit.broader.some((term) => releaseTerms.has(term));
  return (
    asked.some(({ kind }) => timesAndPlaces.has(kind)) &&
    units.some((unit) => unit.isConcept && means(unit, toCome) && !isStated(unit)) &&
    !tellsOfComing(sentence.text)
  );
}

function isCalledByName({ alternatives }: QuestionUnit): boolean {
  return alternatives.flat().some((term) => calledByName.has(term) || named.test(term));
}

/**
 * Whether the question is about the holder of an office that the release never names ("what did the president say?"),
 * and does not name somebody beside it whom the release knows without.
 */
export function asksUnnamedOffice(
  { units, text }: Pick<Question, 'units' | 'text'>,
  { releaseTerms }: Pick<Candidate, 'releaseTerms'>,
): boolean {
  const isKnown = (unit: QuestionUnit) =>
    unit.kind === 'name' && !unit.isConcept && covers(releaseTerms, unit);
  const isUnnamed = (unit: QuestionUnit) =>
    unit.kind === 'word' &&
    unit.alternatives.flat().some((term) => office.test(term)) &&
    !covers(releaseTerms, unit) &&
    !units.some((other) => isKnown(other) && standsBeside(other, unit, text));
  return units.some(isUnnamed);
}
