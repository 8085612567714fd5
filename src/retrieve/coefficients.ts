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
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -7.341,
  weights: {
    similarity: 1.416,
    passage: 0.291,
    coveredHere: 1.691,
    coveredSpoken: 2.159,
    wordsSpoken: 2.988,
    missingSum: -1.381,
    kindStated: 1.298,
    figureCounts: 0.832,
    countsOther: -0.389,
    figureMissing: -1.816,
    mentionMissing: -0.226,
    focusStated: 0.906,
    namesMissing: -4.284,
    numbersMissing: -2.582,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -1.861,
  weights: {
    coveredSpoken: 0.014,
    wordsSpoken: 1.690,
    missingSum: -0.417,
    kindStated: 0.441,
    figureCounts: 0.449,
    countsOther: -0.505,
    figureMissing: -2.929,
    mentionMissing: -0.696,
    focusStated: 0.389,
    namesMissing: -2.469,
    numbersMissing: -1.371,
    margin: 0.794,
    whyMissing: -1.491,
    asksManner: 0.477,
    words: 0.245,
    unfindable: -0.480,
    answerability: 1.000,
  },
};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: 'a252680118c58af8844fe958d055da6ff2d4f944040a99fb09e4ba12def4cbf9',
  bias: -0.628,
  // biome-ignore format: sixteen a line
  weights: [
    -1.66, -0.20, -1.93, -0.01, -0.64, -1.57, 0.07, -0.11, -0.20, 0.93, 0.20, 0.81, 0.95, 1.15, 0.49, 0.89,
    -1.16, 1.97, -0.75, 1.16, -0.45, -0.09, 0.93, -0.82, -0.25, -0.39, 1.66, -0.71, -1.62, -0.40, -1.07, 0.62,
    0.43, 0.45, 0.47, 1.89, -0.61, 1.25, -1.37, -0.39, 0.17, 1.86, -1.38, 0.18, -0.65, -0.80, -0.40, -1.40,
    -2.07, -2.12, 2.04, -0.23, -0.28, 1.81, 1.28, -0.22, 0.41, -0.41, -0.84, -0.26, 0.87, -0.08, -1.56, 1.44,
    0.85, -0.71, 2.29, 1.09, 0.25, -1.82, 0.31, -0.16, 0.62, -0.49, 1.81, 0.90, -0.55, -0.12, 0.07, 0.41,
    0.26, -1.51, -0.55, 0.43, 0.08, 1.15, 0.60, -0.49, 0.13, -0.08, -0.35, 0.15, -1.54, -0.91, -0.05, 0.81,
    -0.24, 1.50, 0.63, -1.29, 0.22, 0.03, -0.12, 0.97, 1.46, -0.44, -1.00, 0.46, -0.34, 1.58, -1.08, -0.43,
    -0.31, -0.74, -0.36, 1.41, -0.34, 1.63, 0.14, -1.04, 0.06, -1.37, -1.27, -0.39, -0.56, -2.41, -1.36, 1.19,
    0.13, 1.25, 1.51, 0.56, 0.96, -0.96, 0.49, 0.58, 1.15, 0.64, -0.31, 0.22, -1.51, 1.45, 0.39, -0.23,
    0.58, 0.09, -2.09, 0.34, 1.01, 0.31, -0.83, 1.10, 0.90, 1.40, 0.30, -0.30, -0.06, 0.85, 2.33, 1.38,
    1.18, -1.15, -0.85, 0.57, 0.12, -1.80, 0.08, 1.12, 0.21, -0.76, -0.55, -1.58, -0.72, -0.02, 0.61, -1.80,
    0.75, -0.23, -1.10, -0.84, -0.82, 0.11, -0.50, 0.86, 0.15, -0.88, 0.41, 1.00, -0.38, -0.38, 1.51, -1.06,
    -0.32, -1.07, 0.73, -0.33, 0.67, -0.41, -0.82, -0.59, 0.93, -0.78, -2.17, -0.58, -0.17, -1.14, 0.36, 1.92,
    0.85, -0.41, 1.69, -1.01, -0.66, -0.36, 0.37, -1.98, -0.59, 0.95, -0.21, -2.36, 0.69, -0.43, 0.41, 0.35,
    -1.29, -0.16, 1.11, 0.69, 1.81, -0.09, -0.19, 0.56, 0.69, 0.71, -0.78, -2.24, -0.63, 1.47, -0.97, 2.08,
    1.08, -1.36, 1.13, -1.14, -0.63, -0.64, 1.33, 0.59, 0.41, 2.11, -2.17, 1.92, -1.07, -0.30, 0.13, -0.24,
    0.74, 1.13, -0.56, 1.53, -2.54, 0.24, 1.02, 0.63, -1.40, 0.58, 1.91, 0.82, -0.13, -0.26, -1.34, -1.14,
    -0.51, 2.82, 1.07, -1.21, 0.52, -1.77, -0.51, -0.65, 0.17, 1.30, -0.36, -0.14, -0.95, 1.28, 0.97, 1.27,
    -0.67, -0.75, 0.13, -1.60, 0.93, -0.67, 1.02, -0.60, 0.04, -0.59, 1.08, -0.49, 0.63, -0.09, -0.70, 0.82,
    0.47, 0.63, -0.03, -0.91, -0.53, 1.28, -0.91, 0.18, -1.51, 2.26, 1.41, 1.68, -1.72, 0.40, -0.94, -0.50,
    0.13, -0.54, 1.11, 0.03, 0.25, 0.49, -0.08, 0.48, -0.84, -1.23, 0.47, 0.14, -1.06, 0.24, -0.46, 0.30,
    -0.58, 0.22, 0.41, 0.07, -0.39, 0.31, -1.55, -1.09, -0.14, -1.75, -0.08, -1.45, -0.30, -1.26, -0.20, -0.31,
    -1.85, 0.17, 0.17, 0.86, -0.77, 1.20, -0.27, -0.78, 0.44, 0.35, -1.51, 0.79, -0.06, -0.40, -0.36, -0.43,
    -0.67, -0.84, -0.10, 0.00, 1.34, -0.63, 0.53, 1.77, -0.13, -0.47, 0.66, 0.71, -0.22, -1.51, 0.94, 1.83,
  ],
};
