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
  bias: -8.573,
  weights: {
    similarity: 1.154,
    passage: 0.354,
    coveredHere: 1.914,
    coveredSpoken: 1.975,
    wordsSpoken: 3.762,
    coveredAround: 1.463,
    missingAround: -0.916,
    missingSum: -0.623,
    kindStated: 1.349,
    figureCounts: 0.696,
    countsOther: -0.205,
    figureMissing: -2.291,
    focusStated: 0.841,
    focusMissing: -0.039,
    namesMissing: -2.955,
    numbersMissing: -1.955,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.648,
  weights: {
    coveredSpoken: 0.254,
    wordsSpoken: 1.792,
    missingAround: -0.061,
    missingSum: -0.335,
    figureCounts: 0.039,
    countsOther: -1.205,
    figureMissing: -4.444,
    mentionMissing: -1.399,
    focusStated: 0.126,
    namesMissing: -4.011,
    numbersMissing: -2.094,
    margin: 0.807,
    whyMissing: -2.946,
    asksManner: 1.386,
    words: 0.382,
    missingRelease: -0.577,
    focusUnstated: -0.689,
    opposed: -2.285,
    unfindable: -4.022,
  },
};
