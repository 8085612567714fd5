import type { Answer } from '../answer/answer.ts';
import type { Signals } from '../retrieve/evidence.ts';
import type { RankedSentence, Retrieval } from '../retrieve/retrieve.ts';
import { answerJson } from '../surfaces/cli/json.ts';
import type { GoldQuestion } from './data.ts';
import { overlapsGold } from './gold.ts';

/** A sentence as it was ranked, with all that it was ranked by. */
export interface ExplainedSentence {
  readonly id: string;
  readonly text: string;
  /** From 1. */
  readonly rank: number;
  readonly score: number;
  readonly isGold: boolean;
  readonly isCited: boolean;
  readonly signals: Signals;
  /** Indexes of the question's units that it states. */
  readonly stated: readonly number[];
}

/** Everything that says why a question was answered, or refused, as it was. */
export interface Explanation {
  readonly question: string;
  /** Texts of the gold evidence, and the strings of which one would do as an answer. */
  readonly gold: readonly string[];
  readonly answers: readonly string[];
  readonly said: string;
  readonly refused: boolean;
  /** Kinds of thing asked for. */
  readonly asked: readonly string[];
  readonly units: readonly { readonly text: string; readonly weight: number }[];
  /** The first ones, and the best gold one where it ranks lower. */
  readonly evidence: readonly ExplainedSentence[];
}

/** Sentences shown of a ranking. */
const shown = 4;

/** Writes down how a question went, as far as retrieval and the answer tell. */
export function explain(question: GoldQuestion, answer: Answer, retrieval: Retrieval): Explanation {
  const { question: understood, weights, evidence } = retrieval;
  const cited = new Set(
    answer.kind === 'answered' ? answer.citations.map(({ sentenceId }) => sentenceId) : [],
  );
  const explained = evidence.map((one, index) => toExplained(one, index + 1, question, cited));
  const best = explained.find(({ isGold }) => isGold);
  return {
    question: question.question,
    gold: question.evidence.map(({ text }) => text),
    answers: [
      ...question.answers,
      ...(question.answerParts?.flat() ?? []),
      ...(question.correction?.flat() ?? []),
    ],
    said: String(answerJson(answer, 0).answer),
    refused: answer.kind === 'not-found',
    asked: understood.asked.map(({ kind }) => kind),
    units: understood.units.map(({ surface }, index) => ({ text: surface, weight: weights[index] ?? 0 })),
    evidence: explained.filter((one) => one.rank <= shown || one === best),
  };
}

function toExplained(
  { sentence, score, signals, closer, stated }: RankedSentence,
  rank: number,
  question: GoldQuestion,
  cited: ReadonlySet<string>,
): ExplainedSentence {
  return {
    id: sentence.id,
    text: sentence.text,
    rank,
    score,
    isGold: overlapsGold(sentence, question),
    isCited: cited.has(sentence.id),
    signals: { ...signals, ...closer },
    stated,
  };
}
