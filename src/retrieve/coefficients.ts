import type { LinearModel } from './model.ts';

/*
 * Written by `npm run eval -- calibrate`; do not edit. Fitted on the tune halves of the development data:
 * - first release alone: 37 questions, each counting 3
 * - first release among 400 others: 37 questions, each counting 1.5
 * - 400 releases: 65 questions, each counting 1.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -3.908,
  weights: {
    similarity: 0.524,
    passage: 0.285,
    coveredHere: 6.858,
    coveredAround: 5.508,
    missingAround: -2.752,
    missingSum: -0.832,
    kindStated: 1.678,
    figureCounts: 0.231,
    figureMissing: -1.060,
    mentionMissing: -1.376,
    focusStated: 2.083,
    focusMissing: -0.127,
    namesMissing: -1.006,
    numbersMissing: -0.442,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: 2.711,
  weights: {
    missingAround: -1.279,
    missingSum: -1.558,
    figureCounts: 1.597,
    figureMissing: -6.324,
    mentionMissing: -2.223,
    focusStated: 1.681,
    focusMissing: -3.521,
    namesMissing: -5.569,
    numbersMissing: -3.348,
    margin: 0.723,
    opposed: -18.615,
  },
};
