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
  bias: -8.685,
  weights: {
    similarity: 1.218,
    passage: 0.371,
    coveredHere: 1.862,
    coveredSpoken: 2.657,
    wordsSpoken: 3.590,
    coveredAround: 1.924,
    missingAround: -0.228,
    missingSum: -0.657,
    kindStated: 1.189,
    figureCounts: 0.730,
    figureMissing: -2.302,
    focusStated: 0.856,
    focusMissing: -0.019,
    namesMissing: -2.923,
    numbersMissing: -1.623,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.931,
  weights: {
    coveredSpoken: 0.602,
    wordsSpoken: 1.893,
    missingSum: -0.254,
    figureCounts: 0.034,
    figureMissing: -3.877,
    mentionMissing: -1.131,
    focusStated: 0.145,
    focusMissing: -0.584,
    namesMissing: -3.496,
    numbersMissing: -2.451,
    margin: 0.841,
    whyMissing: -1.746,
    asksManner: 1.258,
    words: 0.273,
    opposed: -3.088,
  },
};
