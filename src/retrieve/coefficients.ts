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
  bias: -8.701,
  weights: {
    similarity: 1.168,
    passage: 0.351,
    coveredHere: 1.971,
    coveredSpoken: 1.844,
    wordsSpoken: 3.872,
    coveredAround: 1.546,
    missingAround: -0.849,
    missingSum: -0.642,
    kindStated: 1.305,
    figureCounts: 0.750,
    countsOther: -0.141,
    figureMissing: -2.330,
    focusStated: 0.855,
    focusMissing: -0.016,
    namesMissing: -2.986,
    numbersMissing: -1.963,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.572,
  weights: {
    coveredSpoken: 0.190,
    wordsSpoken: 1.762,
    missingAround: -0.188,
    missingSum: -0.374,
    kindStated: 0.001,
    figureCounts: 0.030,
    countsOther: -1.281,
    figureMissing: -4.469,
    mentionMissing: -1.370,
    focusStated: 0.127,
    namesMissing: -3.990,
    numbersMissing: -2.074,
    margin: 0.804,
    whyMissing: -3.153,
    asksManner: 1.305,
    words: 0.378,
    missingRelease: -0.352,
    focusUnstated: -0.732,
    opposed: -2.239,
    unfindable: -4.033,
  },
};
