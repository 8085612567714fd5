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
  bias: -8.822,
  weights: {
    similarity: 1.165,
    passage: 0.354,
    coveredHere: 1.997,
    coveredSpoken: 2.022,
    wordsSpoken: 3.709,
    coveredAround: 1.762,
    missingAround: -0.833,
    missingSum: -0.569,
    kindStated: 1.197,
    figureCounts: 0.783,
    figureMissing: -2.517,
    focusStated: 0.800,
    focusMissing: -0.055,
    namesMissing: -3.234,
    numbersMissing: -1.269,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.554,
  weights: {
    wordsSpoken: 2.030,
    missingAround: -0.245,
    missingSum: -0.414,
    figureMissing: -4.329,
    mentionMissing: -1.326,
    focusStated: 0.045,
    focusMissing: -0.525,
    namesMissing: -4.143,
    numbersMissing: -2.491,
    margin: 0.820,
    whyMissing: -3.002,
    asksManner: 1.301,
    words: 0.345,
    missingRelease: -0.064,
    opposed: -2.393,
    unfindable: -4.052,
  },
};
