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
  bias: -8.704,
  weights: {
    similarity: 1.168,
    passage: 0.351,
    coveredHere: 1.971,
    coveredSpoken: 1.846,
    wordsSpoken: 3.870,
    coveredAround: 1.547,
    missingAround: -0.848,
    missingSum: -0.642,
    kindStated: 1.305,
    figureCounts: 0.750,
    countsOther: -0.141,
    figureMissing: -2.330,
    focusStated: 0.855,
    focusMissing: -0.016,
    namesMissing: -2.985,
    numbersMissing: -1.962,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.570,
  weights: {
    coveredSpoken: 0.177,
    wordsSpoken: 1.775,
    missingAround: -0.197,
    missingSum: -0.372,
    figureCounts: 0.031,
    countsOther: -1.281,
    figureMissing: -4.468,
    mentionMissing: -1.369,
    focusStated: 0.127,
    namesMissing: -3.996,
    numbersMissing: -2.075,
    margin: 0.803,
    whyMissing: -3.151,
    asksManner: 1.305,
    words: 0.378,
    missingRelease: -0.345,
    focusUnstated: -0.731,
    opposed: -2.236,
    unfindable: -4.036,
  },
};
