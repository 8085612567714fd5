import { conceptTerm } from '../text/terms.ts';
import { askedNoun } from './asked-noun.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { Question, QuestionUnit } from './question.ts';

/** Things that a release speaks of in so many words or not at all; common in questions and rare in releases. */
const plainThings = concepts(
  'banquet birthday costume divorce football gift hobby music pet-animal weather wedding',
);

/** What mostly goes by a name of its own: whoever asks which waterway may be told of the Nile. */
const calledByName = concepts(`
  agency-government agreement bank bill-draft-law building-structure cabinet capital-city citizenship commune-village
  construction district-area document-paper free-trade-agreement hotel language law legislation library-book place-venue province
  religion report-document room-hall shipbuilding treaty waterway-canal`);
const named = /^§(?:place|region|org|role|person-kind)-/u;

/**
 * Whether the question turns on a thing of which the release says nothing, whatever else of the question it states: the
 * noun of "what gift …", or a plain thing anywhere ("who paid for the dinner?"). A word that the thesaurus does not know
 * may stand there in another language or another way, so only known ones count.
 */
export function asksUnstatedThing(
  question: Question,
  { releaseTerms }: Pick<Candidate, 'releaseTerms'>,
): boolean {
  const noun = askedNoun(question);
  const turnsOn = (unit: QuestionUnit) => (unit === noun && !isCalledByName(unit)) || isPlainThing(unit);
  const isStated = (unit: QuestionUnit) =>
    covers(releaseTerms, unit) || unit.broader.some((term) => releaseTerms.has(term));
  return question.units.some((unit) => unit.isConcept && turnsOn(unit) && !isStated(unit));
}

function isCalledByName({ alternatives }: QuestionUnit): boolean {
  return alternatives.flat().some((term) => calledByName.has(term) || named.test(term));
}

/** A word of several meanings is one only where all of them are. */
function isPlainThing({ kind, alternatives }: QuestionUnit): boolean {
  const [, ...meanings] = alternatives;
  return kind === 'word' && meanings.length > 0 && meanings.flat().every((term) => plainThings.has(term));
}

function concepts(ids: string): ReadonlySet<string> {
  return new Set(ids.trim().split(/\s+/u).map(conceptTerm));
}
