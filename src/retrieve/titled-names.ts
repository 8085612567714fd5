import type { Snapshot } from '../index/snapshot.ts';
import { conceptTerm } from '../text/terms.ts';
import { type Question, type QuestionUnit, standsBeside } from './question.ts';

/** Fewer consonants than this are in many words; with its mark a term is one longer. */
const tellingConsonants = 3;
const office = conceptTerm('role-');

/**
 * The question with the people whom it names in another script ("바이든 대통령") known for names: by the office beside
 * them, and because some release has a name that sounds so. A release that has none is then not about them.
 */
export async function knowTitledNames(question: Question, snapshot: Snapshot): Promise<Question> {
  const { units, text } = question;
  const isOffice = ({ alternatives }: QuestionUnit) =>
    alternatives.flat().some((term) => term.startsWith(office));
  const titled = units.filter(
    (unit) =>
      unit.sounds.length > 0 && units.some((other) => isOffice(other) && standsBeside(other, unit, text)),
  );
  if (titled.length === 0) return question;
  const telling = ({ sounds }: QuestionUnit) => sounds.filter((sound) => sound.length > tellingConsonants);
  const seen = await snapshot.sentenceFrequency(titled.flatMap(telling));
  const names = new Set(titled.filter((unit) => telling(unit).some((sound) => (seen.get(sound) ?? 0) > 0)));
  const known = units.map((unit) =>
    names.has(unit) ? { ...unit, kind: 'name' as const, translatable: true } : unit,
  );
  return { ...question, units: known };
}
