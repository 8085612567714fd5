import type { Snapshot } from '../index/snapshot.ts';
import { analyse } from '../text/analysis.ts';
import { conceptTerm } from '../text/terms.ts';
import { thesaurus } from '../text/thesaurus.ts';
import type { Question, QuestionUnit } from './question.ts';
import { knownFrequencies } from './weights.ts';

/** The question with what its mistyped words may stand for: "frendship" is also stated by "friendship". */
export async function forgiveTypos(question: Question, snapshot: Snapshot): Promise<Question> {
  const stems = suspects(question);
  if (stems.length === 0) return question;
  const known = await knownFrequencies(stems, snapshot);
  const unknown = stems.filter((stem) => (known.get(stem) ?? 0) === 0);
  if (unknown.length === 0) return question;
  const corrections = await snapshot.corrections(unknown);
  const units = question.units.map((unit) => withCorrections(unit, corrections, question));
  const added = units.flatMap(({ alternatives }) => alternatives.flat());
  return { ...question, units, terms: [...new Set([...question.terms, ...added])] };
}

/** Stems of single words that neither the thesaurus nor a number explains. */
function suspects({ units, analysis }: Question): string[] {
  return units
    .filter(
      ({ kind, alternatives, translatable }) =>
        kind !== 'number' && translatable && alternatives.length === 1,
    )
    .flatMap(({ alternatives }) => (alternatives[0]?.length === 1 ? alternatives[0] : []))
    .filter((stem) => {
      const word = analysis.words.find((one) => one.stem === stem);
      return word !== undefined && !thesaurus().knows(word);
    });
}

function withCorrections(
  unit: QuestionUnit,
  corrections: ReadonlyMap<string, readonly string[]>,
  { language }: Question,
): QuestionUnit {
  const [stem] = unit.alternatives[0] ?? [];
  const meant = (stem && corrections.get(stem)) || [];
  if (meant.length === 0) return unit;
  const concepts = meant.flatMap((word) => analyse(word, language).concepts.map(({ concept }) => concept));
  return {
    ...unit,
    alternatives: [
      ...unit.alternatives,
      ...meant.map((word) => [word]),
      ...[...new Set(concepts)].map((concept) => [conceptTerm(concept)]),
    ],
  };
}
