import type { LinearModel, Probe } from './model.ts';

/*
 * Written by `npm run eval -- calibrate`; do not edit. Fitted on the tune halves of the development data:
 * - first release alone: 37 questions, each counting 2
 * - first release among 400 others: 37 questions, each counting 1
 * - 400 releases: 65 questions, each counting 1
 * - own, first release alone: 150 questions, each counting 1
 * - own, first release among 400 others: 150 questions, each counting 0.5
 * - own, one release each: 808 questions, each counting 1
 * - own, 400 releases: 808 questions, each counting 0.5
 * - blind, first release alone: 400 questions, each counting 1
 * - blind, first release among 400 others: 400 questions, each counting 0.5
 * - blind, one release each: 1640 questions, each counting 1
 * - blind, 400 releases: 1640 questions, each counting 0.5
 * - everyday, first release alone: 40 questions, each counting 1
 * - everyday, one release each: 80 questions, each counting 1
 * - KorQuAD: 162 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -7.815,
  weights: {
    similarity: 1.407,
    passage: 0.287,
    coveredHere: 1.761,
    coveredSpoken: 2.187,
    wordsSpoken: 2.850,
    coveredAround: 0.378,
    missingSum: -1.214,
    kindStated: 1.293,
    figureCounts: 0.916,
    countsOther: -0.384,
    figureMissing: -1.787,
    mentionMissing: -0.260,
    focusStated: 0.908,
    namesMissing: -4.258,
    numbersMissing: -2.541,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.947,
  weights: {
    coveredSpoken: 0.071,
    wordsSpoken: 1.784,
    missingSum: -0.414,
    kindStated: 0.421,
    figureCounts: 0.511,
    countsOther: -0.625,
    figureMissing: -2.876,
    mentionMissing: -0.765,
    focusStated: 0.382,
    namesMissing: -2.522,
    numbersMissing: -1.416,
    margin: 0.799,
    whyMissing: -1.460,
    asksManner: 0.540,
    words: 0.247,
    unfindable: -0.540,
    answerability: 1.000,
  },
};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: 'a252680118c58af8844fe958d055da6ff2d4f944040a99fb09e4ba12def4cbf9',
  bias: -0.480,
  // biome-ignore format: sixteen a line
  weights: [
    -1.70, -0.25, -1.94, -0.01, -0.51, -1.38, 0.01, -0.25, -0.15, 1.04, 0.16, 0.96, 0.94, 1.09, 0.62, 0.88,
    -1.02, 2.10, -0.94, 1.02, -0.38, 0.07, 0.78, -0.91, -0.42, -0.14, 1.73, -0.59, -1.48, -0.62, -1.01, 0.68,
    0.40, 0.26, 0.42, 2.11, -0.69, 1.27, -1.64, -0.34, 0.11, 1.76, -1.63, 0.00, -0.57, -0.77, -0.52, -1.48,
    -1.96, -1.89, 1.89, -0.27, -0.04, 1.71, 1.18, -0.22, 0.53, -0.32, -0.57, -0.32, 0.90, -0.00, -1.50, 1.53,
    0.96, -0.67, 2.28, 0.85, 0.39, -1.59, 0.19, -0.29, 0.67, -0.42, 1.90, 1.10, -0.38, -0.13, 0.36, 0.57,
    0.30, -1.44, -0.63, 0.35, 0.18, 1.30, 0.52, -0.75, 0.30, -0.16, -0.25, 0.19, -1.63, -0.50, -0.05, 0.76,
    -0.15, 1.37, 0.78, -1.22, 0.04, 0.12, -0.35, 0.97, 1.48, -0.59, -0.97, 0.61, -0.36, 1.67, -1.12, -0.51,
    -0.33, -0.77, -0.39, 1.47, -0.49, 1.57, 0.17, -1.31, -0.17, -1.50, -1.41, -0.29, -0.80, -2.55, -1.68, 1.26,
    0.17, 1.23, 1.29, 0.60, 0.75, -0.98, 0.55, 0.38, 1.18, 0.61, -0.52, 0.21, -1.46, 1.32, 0.30, -0.25,
    0.35, -0.03, -2.06, 0.41, 0.86, 0.14, -0.98, 1.02, 1.02, 1.18, 0.11, -0.57, -0.09, 0.91, 2.48, 1.36,
    1.30, -1.50, -0.94, 0.62, 0.26, -1.73, 0.23, 0.84, 0.18, -0.93, -0.51, -1.59, -0.63, -0.15, 0.59, -1.62,
    0.53, -0.32, -1.02, -0.81, -0.83, 0.21, -0.60, 0.55, 0.35, -0.91, 0.12, 0.92, -0.32, -0.25, 1.71, -0.89,
    -0.39, -1.05, 0.95, -0.39, 0.55, -0.53, -0.48, -0.36, 0.86, -0.61, -2.13, -0.61, -0.23, -1.29, 0.22, 1.98,
    1.00, -0.49, 1.73, -1.13, -0.58, -0.30, 0.48, -1.96, -0.47, 0.77, -0.21, -2.34, 0.41, -0.46, 0.57, 0.51,
    -1.28, 0.01, 1.25, 0.81, 1.76, -0.24, -0.18, 0.47, 0.92, 0.52, -0.71, -2.30, -0.69, 1.27, -0.74, 2.08,
    0.96, -1.49, 0.91, -1.16, -0.38, -0.54, 1.36, 0.43, 0.77, 1.93, -2.17, 1.80, -1.04, -0.27, 0.17, -0.32,
    0.68, 1.03, -0.55, 1.54, -2.48, 0.13, 1.08, 0.62, -1.15, 0.43, 1.79, 0.98, -0.03, 0.01, -1.28, -1.15,
    -0.70, 3.00, 1.20, -1.17, 0.53, -1.51, -0.59, -0.77, 0.23, 1.32, -0.34, 0.08, -0.86, 1.19, 0.77, 1.33,
    -0.45, -0.66, 0.01, -1.45, 1.02, -0.72, 0.92, -0.49, -0.11, -0.58, 1.02, -0.47, 0.83, -0.06, -0.64, 0.96,
    0.35, 0.60, -0.09, -0.61, -0.77, 1.12, -1.02, 0.07, -1.57, 2.23, 1.34, 1.63, -1.83, 0.33, -0.77, -0.67,
    0.36, -0.55, 1.11, 0.25, 0.12, 0.32, 0.01, 0.47, -0.80, -1.42, 0.39, -0.08, -0.99, 0.31, -0.55, 0.50,
    -0.53, 0.00, 0.41, -0.06, -0.32, 0.44, -1.37, -1.23, -0.04, -1.61, -0.12, -1.40, -0.26, -1.30, -0.33, -0.25,
    -1.72, 0.19, 0.18, 1.02, -0.70, 1.19, -0.34, -0.73, 0.57, 0.51, -1.60, 0.85, -0.21, -0.48, -0.13, -0.45,
    -0.67, -0.79, 0.16, -0.22, 1.21, -0.74, 0.61, 1.68, -0.28, -0.62, 0.66, 0.92, -0.23, -1.28, 1.09, 1.52,
  ],
};
