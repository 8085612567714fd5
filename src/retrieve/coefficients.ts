import type { LinearModel } from './model.ts';

/*
 * Written by `npm run eval -- calibrate`; do not edit. Fitted on the tune halves of the development data:
 * - first release alone: 37 questions, each counting 2
 * - first release among 400 others: 37 questions, each counting 1
 * - 400 releases: 65 questions, each counting 1
 * - own, first release alone: 150 questions, each counting 1
 * - own, first release among 400 others: 150 questions, each counting 0.5
 * - own, one release each: 660 questions, each counting 1
 * - own, 400 releases: 660 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -8.832,
  weights: {
    similarity: 1.255,
    passage: 0.367,
    coveredHere: 1.938,
    coveredSpoken: 2.255,
    wordsSpoken: 4.271,
    coveredAround: 1.683,
    missingAround: -0.090,
    missingSum: -0.660,
    kindStated: 1.248,
    figureCounts: 0.546,
    figureMissing: -2.476,
    focusStated: 0.683,
    focusMissing: -0.061,
    namesMissing: -3.136,
    numbersMissing: -1.457,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.005,
  weights: {
    coveredSpoken: 0.206,
    wordsSpoken: 2.033,
    coveredAround: 0.382,
    figureMissing: -3.957,
    mentionMissing: -0.771,
    focusStated: 0.671,
    namesMissing: -3.027,
    numbersMissing: -2.421,
    margin: 0.862,
    opposed: -12.375,
  },
};
