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
 * - blind, first release alone: 200 questions, each counting 1
 * - blind, first release among 400 others: 200 questions, each counting 0.5
 * - blind, one release each: 640 questions, each counting 1
 * - blind, 400 releases: 640 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -7.357,
  weights: {
    similarity: 1.223,
    passage: 0.335,
    coveredHere: 1.444,
    coveredSpoken: 1.320,
    wordsSpoken: 3.864,
    coveredAround: 0.243,
    missingSum: -1.342,
    kindStated: 1.370,
    figureCounts: 0.778,
    countsOther: -0.476,
    figureMissing: -1.897,
    mentionMissing: -0.206,
    focusStated: 0.979,
    focusMissing: -0.130,
    namesMissing: -3.898,
    numbersMissing: -2.490,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.989,
  weights: {
    wordsSpoken: 1.979,
    missingSum: -0.331,
    kindStated: 0.336,
    figureCounts: 0.206,
    countsOther: -0.872,
    figureMissing: -3.736,
    mentionMissing: -0.816,
    focusStated: 0.477,
    namesMissing: -3.875,
    numbersMissing: -1.792,
    margin: 0.723,
    whyMissing: -0.398,
    asksManner: 1.097,
    words: 0.264,
    missingRelease: -0.230,
    unfindable: -1.137,
  },
};
