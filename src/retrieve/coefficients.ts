import type { LinearModel } from './model.ts';

/*
 * Written by `npm run eval -- calibrate`; do not edit. Fitted on the tune halves of the development data:
 * - first release alone: 37 questions, each counting 2
 * - first release among 400 others: 37 questions, each counting 1
 * - 400 releases: 65 questions, each counting 1
 * - own, first release alone: 150 questions, each counting 1
 * - own, first release among 400 others: 150 questions, each counting 0.5
 * - own, one release each: 808 questions, each counting 1
 * - own, 400 releases: 808 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -8.578,
  weights: {
    similarity: 1.170,
    passage: 0.347,
    coveredHere: 1.964,
    coveredSpoken: 1.877,
    wordsSpoken: 3.848,
    coveredAround: 1.495,
    missingAround: -0.916,
    missingSum: -0.641,
    kindStated: 1.303,
    figureCounts: 0.711,
    countsOther: -0.161,
    figureMissing: -2.450,
    focusStated: 0.877,
    focusMissing: -0.039,
    namesMissing: -2.986,
    numbersMissing: -1.955,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.665,
  weights: {
    coveredSpoken: 0.103,
    wordsSpoken: 1.946,
    missingSum: -0.378,
    kindStated: 0.019,
    figureCounts: 0.037,
    countsOther: -1.288,
    figureMissing: -4.318,
    mentionMissing: -1.350,
    focusStated: 0.119,
    focusMissing: -0.560,
    namesMissing: -4.028,
    numbersMissing: -2.067,
    margin: 0.815,
    whyMissing: -3.167,
    asksManner: 1.300,
    words: 0.371,
    missingRelease: -0.407,
    opposed: -2.312,
    unfindable: -4.046,
  },
};
