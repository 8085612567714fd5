import type { GoldQuestion } from './data.ts';
import { goldGroupsIn, type Place } from './gold.ts';
import type { Column, Share } from './measured.ts';

/** What the scorer that comes with the development data says of one question. */
export interface ScoredQuestion {
  readonly id: string;
  readonly answerable: boolean;
  readonly abstained: boolean;
  readonly answered: boolean;
  /** Of an answerable question. */
  readonly correctAndCited?: number;
  readonly partRecall?: number;
  readonly evRecall?: number | null;
  /** Of an unanswerable one. */
  readonly handled?: number;
  readonly corrected?: boolean;
  readonly forbidden?: number;
  readonly cits: readonly { readonly hit: boolean; readonly verbatim: boolean }[];
}

/** A question with the sentences that its answer cites. */
export interface CitedQuestion {
  readonly question: Pick<GoldQuestion, 'answerable' | 'evidence' | 'correction'>;
  readonly cited: readonly Place[];
}

interface AnswerColumn extends Column {
  /** In the table of answers, or in that of refusals. */
  readonly about: 'answers' | 'refusals';
  /** Null where the question has no part in the column. */
  readonly share: (scored: ScoredQuestion, asked: CitedQuestion) => Share | null;
}

const flag = (holds: unknown): number => (holds ? 1 : 0);
const ofAnswerable =
  (gain: (scored: ScoredQuestion) => unknown) =>
  (scored: ScoredQuestion): Share | null =>
    scored.answerable ? [Number(gain(scored)), 1] : null;
const ofUnanswerable =
  (gain: (scored: ScoredQuestion) => unknown) =>
  (scored: ScoredQuestion): Share | null =>
    scored.answerable ? null : [Number(gain(scored)), 1];

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
    share: ({ answerable, answered, cits }) =>
      answerable && answered ? [cits.filter(({ hit }) => hit).length, cits.length] : null,
  },
  {
    name: 'citation recall',
    about: 'answers',
    better: 'more',
    share: ({ evRecall }) => (typeof evRecall === 'number' ? [evRecall, 1] : null),
  },
  {
    // Of answers to unanswerable questions too: what they cite is gold only where it corrects the premise.
    name: 'sentence precision',
    about: 'answers',
    better: 'more',
    share: (_, { question, cited }) => [
      cited.filter((place) => goldGroupsIn(place, question).size > 0).length,
      cited.length,
    ],
  },
  {
    name: 'sentence recall',
    about: 'answers',
    better: 'more',
    share: ({ answerable }, { question, cited }) => (answerable ? partsCited(question, cited) : null),
  },
  {
    name: 'verbatim',
    about: 'answers',
    better: 'more',
    share: ({ cits }) => [cits.filter(({ verbatim }) => verbatim).length, cits.length],
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
    name: 'part coverage',
    about: 'refusals',
    better: 'more',
    share: ofAnswerable(({ partRecall }) => partRecall),
  },
  {
    name: 'refusal precision',
    about: 'refusals',
    better: 'more',
    share: ({ answerable, abstained }) => (abstained ? [flag(!answerable), 1] : null),
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
    share: ({ answerable, abstained }) => [
      2 * flag(abstained && !answerable),
      flag(abstained) + flag(!answerable),
    ],
  },
  {
    name: 'premises corrected',
    about: 'refusals',
    better: 'more',
    share: ({ answerable, corrected }, { question }) =>
      !answerable && question.correction !== undefined ? [flag(corrected), 1] : null,
  },
];

/** Parts of the gold answer: any of its gold sentences stands for a part. */
function partsCited({ evidence }: CitedQuestion['question'], cited: readonly Place[]): Share {
  const parts = new Set(evidence.map(({ group }) => group));
  const found = new Set(cited.flatMap((place) => [...goldGroupsIn(place, { evidence })]));
  return [found.size, parts.size];
}
