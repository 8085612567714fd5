import type { GoldQuestion } from './data.ts';
import { goldGroupsIn, isOfGoldRelease, overlapsGold, type Place } from './gold.ts';
import type { CountedColumn, Share } from './measured.ts';

/** What the scorer that comes with the development data says of one question. */
export interface ScoredQuestion {
  readonly id: string;
  readonly answerable: boolean;
  readonly abstained: boolean;
  readonly answered: boolean;
  /** Of an answerable question. */
  readonly correctAndCited?: number;
  readonly containment?: number;
  readonly em?: number;
  readonly f1?: number;
  readonly partRecall?: number;
  readonly evRecall?: number | null;
  /** Of a question whose figures are labelled: whether each stands in the answer, and with its qualifier. */
  readonly fig?: readonly { readonly value: number; readonly qualifier: number }[];
  /** Of an unanswerable one. */
  readonly handled?: number;
  readonly corrected?: boolean;
  readonly forbidden?: number;
  readonly cits: readonly { readonly hit: boolean; readonly verbatim: boolean }[];
}

/** A question with how it was answered, and what the answer stands on. */
export interface ScoredAnswer {
  readonly scored: ScoredQuestion;
  readonly question: Pick<GoldQuestion, 'answerable' | 'evidence' | 'correction'>;
  readonly cited: readonly Place[];
  /** Sentences of the other releases that are offered beside the answer; null where one release alone was searched. */
  readonly offered: readonly Place[] | null;
  /** Sentences as they were ranked, shown or not. */
  readonly ranked: readonly Place[];
}

/** The tables that the columns stand in. */
export const answerSubjects = ['answers', 'exactness', 'refusals', 'offers'] as const;

interface AnswerColumn extends CountedColumn<ScoredAnswer> {
  readonly about: (typeof answerSubjects)[number];
}

const flag = (holds: unknown): number => (holds ? 1 : 0);
const ofAnswerable =
  (gain: (scored: ScoredQuestion) => unknown) =>
  ({ scored }: ScoredAnswer): Share | null =>
    scored.answerable ? [Number(gain(scored)), 1] : null;
const ofUnanswerable =
  (gain: (scored: ScoredQuestion) => unknown) =>
  ({ scored }: ScoredAnswer): Share | null =>
    scored.answerable ? null : [Number(gain(scored)), 1];
/** A gold sentence stands among so many ranked first, whether the question was refused or not. */
const goldWithin =
  (depth: number) =>
  ({ question, ranked }: ScoredAnswer): Share | null =>
    question.answerable
      ? [flag(ranked.slice(0, depth).some((place) => overlapsGold(place, question))), 1]
      : null;
/** Of an answerable question that was asked of several releases. */
const ofSeveral =
  (gain: (answer: ScoredAnswer, offered: readonly Place[]) => number) =>
  (answer: ScoredAnswer): Share | null =>
    answer.question.answerable && answer.offered !== null ? [gain(answer, answer.offered), 1] : null;
const reachesGold = (places: readonly Place[], question: ScoredAnswer['question']) =>
  flag(places.some((place) => isOfGoldRelease(place, question)));
const ofFigures =
  (part: 'value' | 'qualifier') =>
  ({ scored: { fig = [] } }: ScoredAnswer): Share | null =>
    fig.length === 0 ? null : [fig.filter((one) => one[part] === 1).length, fig.length];

/** The columns of answers, as docs/evaluation.md explains them; each is a share, so that questions can be summed. */
export const answerColumns: readonly AnswerColumn[] = [
  {
    name: 'right and cited',
    about: 'answers',
    better: 'more',
    share: ofAnswerable(({ correctAndCited }) => correctAndCited),
  },
  {
    name: 'citation precision',
    about: 'answers',
    better: 'more',
    share: ({ scored: { answerable, answered, cits } }) =>
      answerable && answered ? [cits.filter(({ hit }) => hit).length, cits.length] : null,
  },
  {
    name: 'citation recall',
    about: 'answers',
    better: 'more',
    share: ({ scored: { evRecall } }) => (typeof evRecall === 'number' ? [evRecall, 1] : null),
  },
  {
    // Of answers to unanswerable questions too: what they cite is gold only where it corrects the premise.
    name: 'sentence precision',
    about: 'answers',
    better: 'more',
    share: ({ question, cited }) => [
      cited.filter((place) => goldGroupsIn(place, question).size > 0).length,
      cited.length,
    ],
  },
  {
    name: 'sentence recall',
    about: 'answers',
    better: 'more',
    share: ({ question, cited }) => (question.answerable ? partsCited(question, cited) : null),
  },
  {
    name: 'verbatim',
    about: 'answers',
    better: 'more',
    share: ({ scored: { cits } }) => [cits.filter(({ verbatim }) => verbatim).length, cits.length],
  },
  {
    name: 'handled',
    about: 'answers',
    better: 'more',
    share: ofUnanswerable(({ handled }) => handled),
  },
  {
    name: 'false refusals',
    about: 'answers',
    better: 'less',
    share: ofAnswerable(({ abstained }) => abstained),
  },
  {
    name: 'forbidden',
    about: 'answers',
    better: 'less',
    share: ofUnanswerable(({ forbidden }) => forbidden),
  },
  {
    name: 'holds the gold',
    about: 'exactness',
    better: 'more',
    share: ofAnswerable(({ containment }) => containment),
  },
  {
    name: 'is the gold',
    about: 'exactness',
    better: 'more',
    share: ofAnswerable(({ em }) => em),
  },
  {
    name: 'F1 of words',
    about: 'exactness',
    better: 'more',
    share: ofAnswerable(({ f1 }) => f1),
  },
  {
    name: 'part coverage',
    about: 'exactness',
    better: 'more',
    share: ofAnswerable(({ partRecall }) => partRecall),
  },
  {
    name: 'figures',
    about: 'exactness',
    better: 'more',
    share: ofFigures('value'),
  },
  {
    name: 'figures qualified',
    about: 'exactness',
    better: 'more',
    share: ofFigures('qualifier'),
  },
  {
    name: 'sentence hit@1',
    about: 'exactness',
    better: 'more',
    share: goldWithin(1),
  },
  {
    name: 'sentence hit@3',
    about: 'exactness',
    better: 'more',
    share: goldWithin(3),
  },
  {
    name: 'refusal precision',
    about: 'refusals',
    better: 'more',
    share: ({ scored: { answerable, abstained } }) => (abstained ? [flag(!answerable), 1] : null),
  },
  {
    name: 'refusal recall',
    about: 'refusals',
    better: 'more',
    share: ofUnanswerable(({ abstained }) => abstained),
  },
  {
    // Twice the rightly refused over the refused and the unanswerable together: the harmonic mean as one share.
    name: 'refusal F1',
    about: 'refusals',
    better: 'more',
    share: ({ scored: { answerable, abstained } }) => [
      2 * flag(abstained && !answerable),
      flag(abstained) + flag(!answerable),
    ],
  },
  {
    name: 'premises corrected',
    about: 'refusals',
    better: 'more',
    share: ({ scored: { answerable, corrected }, question }) =>
      !answerable && question.correction !== undefined ? [flag(corrected), 1] : null,
  },
  {
    name: 'release cited',
    about: 'offers',
    better: 'more',
    share: ofSeveral(({ question, cited }) => reachesGold(cited, question)),
  },
  {
    name: 'cited or offered',
    about: 'offers',
    better: 'more',
    share: ofSeveral(({ question, cited }, offered) => reachesGold([...cited, ...offered], question)),
  },
  {
    // Not a share but a mean: how many releases a question is offered.
    name: 'offered',
    about: 'offers',
    better: 'less',
    share: ofSeveral((_, { length }) => length),
  },
];

/** Parts of the gold answer: any of its gold sentences stands for a part. */
function partsCited({ evidence }: ScoredAnswer['question'], cited: readonly Place[]): Share {
  const parts = new Set(evidence.map(({ group }) => group));
  const found = new Set(cited.flatMap((place) => [...goldGroupsIn(place, { evidence })]));
  return [found.size, parts.size];
}
