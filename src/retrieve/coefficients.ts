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
  bias: -8.477,
  weights: {
    similarity: 1.154,
    passage: 0.348,
    coveredHere: 1.905,
    coveredSpoken: 1.970,
    wordsSpoken: 3.762,
    coveredAround: 1.445,
    missingAround: -0.937,
    missingSum: -0.623,
    kindStated: 1.253,
    figureCounts: 0.681,
    countsOther: -0.212,
    figureMissing: -2.368,
    focusStated: 0.841,
    focusMissing: -0.039,
    namesMissing: -2.942,
    numbersMissing: -1.951,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.618,
  weights: {
    coveredSpoken: 0.185,
    wordsSpoken: 1.834,
    missingAround: -0.008,
    missingSum: -0.348,
    kindStated: 0.010,
    figureCounts: 0.036,
    countsOther: -1.222,
    figureMissing: -4.459,
    mentionMissing: -1.550,
    focusStated: 0.117,
    namesMissing: -4.039,
    numbersMissing: -2.113,
    margin: 0.817,
    whyMissing: -2.868,
    asksManner: 1.479,
    words: 0.383,
    missingRelease: -0.618,
    focusUnstated: -0.684,
    opposed: -2.158,
    unfindable: -4.044,
  },
};
