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
  bias: -8.273,
  weights: {
    similarity: 1.196,
    passage: 0.384,
    coveredHere: 1.960,
    coveredSpoken: 1.971,
    wordsSpoken: 3.826,
    coveredAround: 1.645,
    missingAround: -0.654,
    missingSum: -0.683,
    kindStated: 1.239,
    figureCounts: 0.718,
    figureMissing: -2.495,
    focusStated: 0.881,
    namesMissing: -3.237,
    numbersMissing: -1.295,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.941,
  weights: {
    similarity: 0.003,
    coveredSpoken: 0.322,
    wordsSpoken: 2.163,
    missingSum: -0.366,
    figureMissing: -4.323,
    mentionMissing: -1.457,
    focusStated: 0.119,
    focusMissing: -0.513,
    namesMissing: -4.136,
    numbersMissing: -2.427,
    margin: 0.846,
    whyMissing: -1.937,
    asksManner: 1.452,
    words: 0.286,
    opposed: -2.878,
  },
};
