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
  bias: -8.700,
  weights: {
    similarity: 1.173,
    passage: 0.369,
    coveredHere: 1.978,
    coveredSpoken: 2.085,
    wordsSpoken: 3.707,
    coveredAround: 1.822,
    missingAround: -0.840,
    missingSum: -0.571,
    kindStated: 1.214,
    figureCounts: 0.806,
    figureMissing: -2.502,
    focusStated: 0.795,
    focusMissing: -0.050,
    namesMissing: -3.171,
    numbersMissing: -1.275,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.945,
  weights: {
    coveredSpoken: 0.345,
    wordsSpoken: 2.202,
    missingSum: -0.373,
    figureCounts: 0.008,
    figureMissing: -4.351,
    mentionMissing: -1.341,
    focusStated: 0.084,
    focusMissing: -0.517,
    namesMissing: -4.015,
    numbersMissing: -2.372,
    margin: 0.846,
    whyMissing: -2.835,
    asksManner: 1.357,
    words: 0.291,
    opposed: -2.154,
  },
};
