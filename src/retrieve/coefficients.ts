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
  bias: -8.660,
  weights: {
    similarity: 1.172,
    passage: 0.356,
    coveredHere: 1.990,
    coveredSpoken: 1.824,
    wordsSpoken: 3.814,
    coveredAround: 1.629,
    missingAround: -1.015,
    missingSum: -0.598,
    kindStated: 1.272,
    figureCounts: 0.800,
    figureMissing: -2.429,
    focusStated: 0.819,
    focusMissing: -0.046,
    namesMissing: -3.020,
    numbersMissing: -1.932,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.546,
  weights: {
    wordsSpoken: 1.959,
    missingAround: -0.162,
    missingSum: -0.402,
    figureMissing: -4.319,
    mentionMissing: -1.326,
    focusStated: 0.101,
    focusMissing: -0.487,
    namesMissing: -3.983,
    numbersMissing: -1.989,
    margin: 0.816,
    whyMissing: -3.105,
    asksManner: 1.310,
    words: 0.363,
    missingRelease: -0.286,
    opposed: -2.279,
    unfindable: -3.919,
  },
};
