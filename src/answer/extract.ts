import type { RankedSentence, Retrieval } from '../retrieve/retrieve.ts';
import { answeringFigure } from './answering-figure.ts';
import type { Claim, Draft } from './draft.ts';

/** An extractive answer is never longer. */
const mostSentences = 3;

/*
 * A further sentence must rank nearly as high as the first and state something the question names and the first
 * leaves out; both bars were chosen on the tune halves for citation precision.
 */
const scoreWithin = 8;
const weightOfNews = 0.25;

/**
 * The fewest whole sentences that answer: the best one, and for a question of several parts those of the same
 * release that state what it leaves out.
 */
export function extract(retrieval: Retrieval): Draft {
  const { question, weights, evidence, premise } = retrieval;
  const best = evidence.find(({ sentence }) => sentence.id === premise?.sentenceId) ?? evidence[0];
  if (!best) return { claims: [], mode: 'extractive', premise: null };
  const chosen: RankedSentence[] = [best];
  const naming = asksWho(question) ? namingSentence(best, evidence) : null;
  if (naming) chosen.push(naming);
  const stated = new Set(chosen.flatMap((one) => one.stated));
  const parts = premise ? 1 : partsOf(question.text);
  // "How many were deported and how many wait?" wants a number for each "how many".
  const sameAsked = question.asked.filter(({ kind }) => kind === question.asked[0]?.kind).length;
  for (const further of evidence) {
    if (chosen.length >= Math.min(parts, mostSentences)) break;
    if (chosen.includes(further) || further.release.id !== best.release.id) continue;
    const isNews = (unit: number) =>
      !stated.has(unit) && question.units[unit]?.kind === 'word' && (weights[unit] ?? 0) >= weightOfNews;
    const answersAnother = chosen.length < sameAsked && further.answering !== null;
    if (further.score < best.score - scoreWithin) continue;
    if (!further.stated.some(isNews) && !answersAnother) continue;
    chosen.push(further);
    for (const unit of further.stated) stated.add(unit);
  }
  return {
    claims: chosen.map((one) => verbatim(one, retrieval)),
    mode: 'extractive',
    premise,
  };
}

/** The sentence itself; of a question for a number the ledger's figure stands out, with its qualifier. */
function verbatim(ranked: RankedSentence, retrieval: Retrieval): Claim {
  const { sentence, answering, candidate } = ranked;
  const figure = answeringFigure(retrieval, ranked);
  const others = candidate.figures.filter((one) => one !== figure);
  return {
    text: null,
    sentenceIds: [sentence.id],
    emphasis: figure?.span ?? answering,
    figures: figure ? [figure, ...others] : others,
  };
}

function asksWho({ asked }: Retrieval['question']): boolean {
  return asked.some(({ kind }) => kind === 'person' || kind === 'role');
}

/** "She affirmed" answers nobody who asks who: the last sentence before it that gives the name does. */
function namingSentence(
  { sentence }: RankedSentence,
  evidence: readonly RankedSentence[],
): RankedSentence | null {
  const { speaker, releaseId, number } = sentence;
  if (speaker?.by !== 'resolved') return null;
  const naming = evidence
    .filter((one) => one.sentence.releaseId === releaseId && one.sentence.number < number)
    .filter((one) => one.sentence.text.includes(speaker.name))
    .sort((a, b) => b.sentence.number - a.sentence.number);
  return naming[0] ?? null;
}

/** How many things a question may ask at once: its clauses and the members of its lists. */
function partsOf(question: string): number {
  const joints =
    question.match(/[,;?]\s*(?=\S)|\b(?:and|then|et|puis)\b|그리고|[와과]\s|및|각각|និង/giu) ?? [];
  return 1 + joints.length;
}
