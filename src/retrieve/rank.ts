import type { ReleaseFilter, Snapshot } from '../index/snapshot.ts';
import { answerability } from './answerability.ts';
import { answeringSpan } from './answering.ts';
import { countsAwaited } from './awaited.ts';
import { backgroundSpread } from './background-similarity.ts';
import { type FilledForm, learntForm } from './bilinear.ts';
import { type Asked, type Candidate, gatherCandidates, type ReadSentence } from './candidates.ts';
import { type CloserSignals, closerLook } from './closer-look.ts';
import { rankModel } from './coefficients.ts';
import { covers } from './coverage.ts';
import { type Demanded, handicap, mayAnswer, statingFirst } from './demands.ts';
import { collapseDuplicates } from './duplicates.ts';
import type { Evidence } from './evidence.ts';
import { score } from './model.ts';
import type { Question, QuestionUnit } from './question.ts';
import type { RankedSentence } from './retrieve.ts';
import { type SignalContext, signalsOf } from './signals.ts';
import { thingsAsked } from './unstated.ts';

/** Sentences whose answering part is looked for; an answer never shows more. */
const emphasised = 3;

/** Of what keywords find so many are looked at closer while nothing else can be done. */
const likelyBest = 2;

/** The sentences that may answer, best first, with their signals. */
export async function rankSentences(
  { question, weights, embedding, model }: Asked,
  snapshot: Snapshot,
  demanded: Demanded,
  filter: ReleaseFilter,
): Promise<readonly RankedSentence[]> {
  const looks = new Map<string, CloserSignals>();
  const look = (one: ReadSentence): CloserSignals => {
    const seen = looks.get(one.sentence.id) ?? closerLook(question, one);
    looks.set(one.sentence.id, seen);
    return seen;
  };
  const [candidates, background, vector] = await Promise.all([
    gatherCandidates(
      snapshot,
      { question, embedding, model },
      tellingTerms(question, weights),
      filter,
      demanded.turnsOn,
      (found) => found.slice(0, likelyBest).forEach(look),
    ),
    snapshot.background(),
    embedding,
  ]);
  const relevance = learntForm('relevance', vector, model);
  const context: SignalContext = {
    question,
    weights,
    background: backgroundSpread(vector, background),
    best: highestTwo(candidates.map(({ similarity }) => similarity)),
    answerability: answerability(vector, model),
    things: thingsAsked(question),
    relevance,
    meanRelevance: meanByRelease(candidates, relevance),
    sufficiency: learntForm('sufficiency', vector, model),
  };
  const ranked = candidates
    .filter((candidate) => mayAnswer(candidate, demanded))
    .map((candidate) => {
      const signals = { ...signalsOf(candidate, context) };
      const { sentence, release } = candidate;
      const lost = handicap(candidate, demanded) + (countsAwaited(question, candidate) ? notYetDone : 0);
      const ranked = score(rankModel, signals) - lost;
      return { candidate, sentence, release, signals, score: ranked };
    })
    .sort((a, b) => b.score - a.score || a.sentence.id.localeCompare(b.sentence.id));
  const kept = statingFirst(collapseDuplicates(ranked), demanded);
  return (question.latest ? newestFirst(kept) : kept).map((one, rank) => ({
    ...one,
    // Looked for when they are asked for: of all the sentences mostly one is shown.
    get stated() {
      return statedUnits(question, one.candidate.terms);
    },
    get statedAround() {
      return statedUnits(question, one.candidate.windowTerms);
    },
    get closer() {
      return look(one.candidate);
    },
    get answering() {
      return rank < emphasised ? answeringSpan(question, one.candidate) : null;
    },
  }));
}

/** What a count of those who wait loses where it is asked of how many it was done: more than words can make up for. */
const notYetDone = 5;

/** Below this a unit stands in more than one sentence of twenty. */
const tellingWeight = 0.28;
const enoughTelling = 2;

/**
 * What the keyword index is searched for: the units that tell sentences apart, where there are enough of them. Ranking
 * looks at all units all the same; a search for words of every third sentence only costs time.
 */
function tellingTerms({ units, terms }: Question, weights: readonly number[]): readonly string[] {
  const telling = units.filter((_, index) => (weights[index] ?? 0) >= tellingWeight);
  if (telling.length < enoughTelling) return terms;
  return [...new Set(telling.flatMap(({ alternatives }) => alternatives.flat()))];
}

/** How near to the best a sentence must rank to be preferred for being newer. */
const contendersWithin = 3;

/** For "the latest …": of the sentences that rank about as high as the best, those of the newest release first. */
function newestFirst<T extends Pick<Evidence, 'score' | 'release'>>(ranked: readonly T[]): readonly T[] {
  const bar = (ranked[0]?.score ?? 0) - contendersWithin;
  const contenders = ranked.filter(({ score }) => score >= bar);
  const byDate = contenders.toSorted((a, b) =>
    (b.release.published ?? '').localeCompare(a.release.published ?? ''),
  );
  return [...byDate, ...ranked.slice(contenders.length)];
}

function statedUnits({ units }: Question, terms: ReadonlySet<string>): number[] {
  return [...units.keys()].filter((index) => covers(terms, units[index] as QuestionUnit));
}

function meanByRelease(candidates: readonly Candidate[], form: FilledForm): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { release, vector } of candidates) {
    const ofRelease = values.get(release.id) ?? [];
    ofRelease.push(form.of(vector));
    values.set(release.id, ofRelease);
  }
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  return new Map(Array.from(values, ([id, some]) => [id, mean(some)]));
}

function highestTwo(values: readonly number[]): readonly [number, number] {
  const [first = 0, second = first] = [...values].sort((a, b) => b - a);
  return [first, second];
}
