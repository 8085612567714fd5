import type { Snapshot } from '../index/snapshot.ts';
import { nameTerms } from '../text/terms.ts';
import { latinStem } from '../text/words.ts';
import type { Question, QuestionUnit } from './question.ts';

/** The question with the people whom it writes in small letters ("who is kim jina") known for names. */
export async function knowNames(question: Question, snapshot: Snapshot): Promise<Question> {
  const pairs = writtenSmall(question) ? unknownPairs(question) : [];
  if (pairs.length === 0) return question;
  const sounds = pairs.map(([first, second]) => nameTerms(`${first.surface} ${second.surface}`)[0] ?? '');
  const seen = await snapshot.sentenceFrequency(sounds);
  const names = new Set(pairs.filter((_, index) => (seen.get(sounds[index] ?? '') ?? 0) > 0).flat());
  const units = question.units.map((unit) => (names.has(unit) ? asName(unit) : unit));
  const terms = units
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ alternatives }) => alternatives.flat());
  return { ...question, units, terms: [...new Set([...question.terms, ...terms])] };
}

/** A name is stemmed as the releases' language stems it, whatever the question's: "jina" is no form of "jin". */
function asName(unit: QuestionUnit): QuestionUnit {
  return { ...unit, kind: 'name', alternatives: [...unit.alternatives, [latinStem(unit.surface, 'en')]] };
}

/** Capitals tell names from words, but not where somebody types none. */
function writtenSmall({ text }: Question): boolean {
  return !/\p{Lu}/u.test(text.trim().slice(1));
}

/** Neighbours that the thesaurus does not know: a first and a last name may be such. */
function unknownPairs({ units, text }: Question): (readonly [QuestionUnit, QuestionUnit])[] {
  const isUnknown = ({ kind, isConcept, surface }: QuestionUnit) =>
    kind === 'word' && !isConcept && /^\p{Script=Latin}+$/u.test(surface);
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    const beside = next && text.slice(unit.span.end, next.span.start).trim() === '';
    return beside && isUnknown(unit) && isUnknown(next) ? [[unit, next] as const] : [];
  });
}
