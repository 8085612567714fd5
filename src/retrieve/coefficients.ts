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
  bias: -8.179,
  weights: {
    similarity: 1.202,
    passage: 0.367,
    coveredHere: 1.975,
    coveredSpoken: 2.017,
    wordsSpoken: 3.630,
    coveredAround: 1.714,
    missingAround: -0.654,
    missingSum: -0.696,
    kindStated: 1.224,
    figureCounts: 0.724,
    figureMissing: -2.504,
    focusStated: 0.885,
    namesMissing: -3.177,
    numbersMissing: -1.291,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.989,
  weights: {
    similarity: 0.001,
    coveredSpoken: 0.364,
    wordsSpoken: 2.241,
    missingSum: -0.352,
    figureMissing: -4.354,
    mentionMissing: -1.311,
    focusStated: 0.100,
    focusMissing: -0.498,
    namesMissing: -4.045,
    numbersMissing: -2.385,
    margin: 0.855,
    whyMissing: -2.583,
    asksManner: 1.343,
    words: 0.285,
    opposed: -2.798,
  },
};
