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
  bias: -8.274,
  weights: {
    similarity: 1.198,
    passage: 0.383,
    coveredHere: 1.935,
    coveredSpoken: 2.013,
    wordsSpoken: 3.714,
    coveredAround: 1.709,
    missingAround: -0.670,
    missingSum: -0.686,
    kindStated: 1.242,
    figureCounts: 0.725,
    figureMissing: -2.488,
    focusStated: 0.887,
    namesMissing: -3.196,
    numbersMissing: -1.292,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.955,
  weights: {
    similarity: 0.004,
    coveredSpoken: 0.280,
    wordsSpoken: 2.258,
    missingSum: -0.338,
    figureMissing: -4.325,
    mentionMissing: -1.465,
    focusStated: 0.124,
    focusMissing: -0.507,
    namesMissing: -4.192,
    numbersMissing: -2.423,
    margin: 0.847,
    whyMissing: -1.919,
    asksManner: 1.463,
    words: 0.277,
    opposed: -2.871,
  },
};
