import type { RankedSentence, Retrieval } from '../retrieve/retrieve.ts';
import { answeringFigure } from './answering-figure.ts';
import type { Claim, Draft } from './draft.ts';

/** An extractive answer is never longer. */
const mostSentences = 3;

/** A further sentence must state something that weighs so much in the question and that the first leaves out. */
const weightOfNews = 0.25;

/*
 * It must rank nearly as high as the first. A clause of its own asks for a sentence of its own; a member of a list mostly
 * does not, so for one the sentence must rank higher and state more that is new. The bars were chosen on the tune halves,
 * for citation precision.
 */
const ofClause = { within: 5, share: 0 };
const ofList = { within: 2, share: 0.2 };

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
  const { clauses, members } = premise ? { clauses: 1, members: 1 } : partsOf(question.text);
  // "How many were deported and how many wait?" wants a number for each "how many".
  const sameAsked = question.asked.filter(({ kind }) => kind === question.asked[0]?.kind).length;
  const isWord = (unit: number) => question.units[unit]?.kind === 'word';
  const weigh = (units: readonly number[]) =>
    units.filter(isWord).reduce((sum, unit) => sum + (weights[unit] ?? 0), 0);
  const all = weigh([...question.units.keys()]);
  for (const further of evidence) {
    if (chosen.length >= Math.min(members, mostSentences)) break;
    if (chosen.includes(further) || further.release.id !== best.release.id) continue;
    const bar = chosen.length < clauses ? ofClause : ofList;
    if (further.score < best.score - bar.within) continue;
    const news = further.stated.filter(
      (unit) => !stated.has(unit) && isWord(unit) && (weights[unit] ?? 0) >= weightOfNews,
    );
    const answersAnother = chosen.length < sameAsked && further.answering !== null;
    if ((news.length === 0 || weigh(news) < bar.share * all) && !answersAnother) continue;
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

/** Between two things that a question asks. */
const joints = /[,;?]\s*(?=\S)|\b(?:and|then|et|puis)\b|그리고|[와과]\s|및|각각|និង/giu;

/** Between two clauses: what follows asks anew, by a question word or by putting the verb first. */
const clauseJoints =
  /(?:[,;]\s*|\b)(?:(?:and|but|then|et|puis)\s+|(?<=[,;]\s*))(?:(?:\p{L}+\s+)?(?:wh(?:o|om|ose|at|en|ere|y|ich)|how|qui|que|quoi|quand|où|pourquoi|comment|combien|quel(?:le)?s?)|did|does|do|was|were|is|are|has|have|will|(?:\p{L}+\s+){1,3}(?:a|ont|est|sont)-)(?!\p{L})|[;?]\s*(?=\S)|그리고/giu;

/** How many things a question may ask at once: its clauses, and with the members of its lists. */
function partsOf(question: string): { readonly clauses: number; readonly members: number } {
  const count = (pattern: RegExp) => 1 + (question.match(pattern) ?? []).length;
  return { clauses: count(clauseJoints), members: count(joints) };
}
