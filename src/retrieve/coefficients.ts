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
 * - blind, first release alone: 967 questions, each counting 1
 * - blind, first release among 400 others: 967 questions, each counting 0.5
 * - blind, one release each: 3944 questions, each counting 1
 * - blind, 400 releases: 3944 questions, each counting 0.5
 * - everyday, first release alone: 196 questions, each counting 1
 * - everyday, one release each: 800 questions, each counting 1
 * - invented, one release each: 1260 questions, each counting 1
 * - invented, all together: 1260 questions, each counting 0.5
 * - KorQuAD: 162 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -5.304,
  weights: {
    similarity: 1.437,
    passage: 0.016,
    coveredHere: 1.933,
    coveredSpoken: 1.290,
    wordsSpoken: 2.451,
    missingSum: -1.377,
    kindStated: 1.092,
    figureCounts: 1.037,
    countsOther: -0.191,
    figureMissing: -1.418,
    mentionMissing: -0.490,
    focusStated: 0.886,
    namesMissing: -4.975,
    numbersMissing: -1.536,
    relevance: 1.000,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -2.410,
  weights: {
    similarity: 0.031,
    coveredHere: 0.784,
    coveredSpoken: 0.038,
    wordsSpoken: 1.343,
    coveredAround: 0.141,
    missingSum: -0.141,
    kindStated: 0.173,
    figureCounts: 0.445,
    countsOther: -0.152,
    figureMissing: -2.721,
    mentionMissing: -1.122,
    focusStated: 0.445,
    namesMissing: -1.978,
    numbersMissing: -0.991,
    margin: 0.637,
    whyMissing: -0.174,
    relevanceWithin: 0.769,
    asksManner: 0.502,
    words: 0.193,
    thingUnstated: -0.561,
    opposed: -0.427,
    answerability: 1.000,
    sufficiency: 1.000,
  },
};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: 'a252680118c58af8844fe958d055da6ff2d4f944040a99fb09e4ba12def4cbf9',
  bias: -2.148,
  // biome-ignore format: sixteen a line
  weights: [
    -1.75, -0.33, -2.79, 0.22, 0.56, -1.49, -0.29, -0.30, -0.40, 0.44, -0.12, 0.23, 0.62, 1.48, 0.36, -0.25,
    -0.89, -1.46, -0.96, 0.12, -0.26, 1.23, -0.63, -0.60, -0.44, -0.28, 1.88, -0.79, -1.44, -1.44, -0.63, 1.16,
    2.00, 0.41, 0.33, 0.44, -0.85, 1.30, -1.72, -0.82, -0.17, 1.05, -0.32, -0.52, -0.19, -0.86, -1.47, -3.03,
    -2.28, -2.64, 0.47, -0.99, 0.22, 1.59, 1.32, 0.46, 1.23, -0.13, -0.72, -0.28, 1.56, -0.09, -1.25, 0.78,
    0.50, -1.19, 2.96, 1.37, 0.26, -0.70, -1.27, 0.57, 0.57, -1.28, 0.70, 0.42, -0.77, 0.65, 0.60, -0.17,
    -0.43, 0.40, -0.38, 1.36, 0.98, 1.61, -0.17, -2.59, 0.43, -0.25, 0.48, 0.35, -2.25, -1.22, -0.88, 2.60,
    0.56, 0.27, 1.39, 0.82, 0.88, -0.22, -0.02, 0.60, 2.28, -0.93, -0.84, 1.29, -0.95, 1.93, -1.22, 1.17,
    -0.64, 0.25, -0.41, 1.73, -2.47, 1.44, -1.26, -1.75, -1.06, -1.28, -1.21, -1.69, -1.18, -1.97, -0.84, 0.31,
    1.29, 2.43, 1.48, 0.73, 1.33, -1.36, -1.08, 0.30, 2.05, 1.85, -0.27, -0.33, -1.11, 1.38, 0.60, 1.10,
    1.20, 1.09, -1.53, 0.20, 1.59, -0.08, -2.17, 0.75, 1.89, 2.00, -0.72, -0.59, -1.73, 1.93, 2.57, 1.44,
    0.53, -2.05, -1.68, -0.08, -0.04, -1.63, 0.42, 1.24, -0.81, -0.59, -0.74, -2.59, -0.42, -1.46, 0.29, -2.25,
    1.01, -1.07, -0.39, -1.89, -1.44, 0.98, -0.39, 0.38, 1.13, -1.22, -0.32, -0.21, 0.08, 0.32, 0.94, -1.91,
    -0.51, -2.41, 0.77, 0.08, -0.30, 0.19, 0.16, -1.01, 0.74, -0.68, -2.30, 0.52, -0.23, -1.44, 1.60, 0.92,
    -0.06, -1.29, 1.49, -0.71, -2.11, 0.56, 1.40, -1.53, -0.71, 1.42, -0.20, -2.17, 0.70, -0.44, 1.23, -0.74,
    -1.46, -0.27, 0.27, 0.82, 1.64, 1.34, -2.25, -0.77, 0.19, 0.65, 0.10, -2.47, -0.95, 0.27, 0.35, 1.59,
    0.99, -0.84, 0.66, -0.76, -1.09, -0.73, 0.55, -0.42, 1.01, 0.86, -2.94, 1.92, -1.37, -0.26, 1.28, -1.58,
    1.41, 0.60, -0.84, 2.62, -0.37, -0.86, 1.72, 0.75, -0.01, -0.32, 2.21, 1.06, -0.88, 0.22, -2.11, -1.54,
    -0.02, 3.89, 0.88, -3.10, 0.15, -2.15, -0.84, -1.24, 0.66, 1.62, -0.52, 0.06, 0.15, 1.52, 0.81, 2.27,
    1.32, -0.54, 1.25, -0.97, 1.78, -0.12, 0.28, -0.04, -0.08, 0.20, 1.52, -0.36, 1.07, -0.43, -1.78, 0.00,
    0.90, 0.90, -0.38, 0.89, -0.74, -0.20, -1.59, 2.13, -2.68, 2.41, 1.98, 0.65, -0.27, 0.19, -1.65, -0.60,
    1.09, -1.03, 0.66, -0.46, 1.18, -0.35, 1.19, 0.61, -1.06, -1.95, 0.80, -0.20, -1.18, 1.48, -1.58, 0.40,
    -0.18, -0.55, 1.08, -0.39, -0.11, 1.30, -0.95, 0.46, -0.13, -1.61, -0.27, -2.40, 0.03, -0.52, -0.47, -1.54,
    -1.03, -0.03, 1.53, 4.11, -0.63, -0.11, 0.95, -0.12, 1.76, -0.19, -1.07, 0.65, 1.11, -0.06, 0.52, -1.27,
    -0.45, 0.31, 1.12, 0.39, 2.10, -0.73, 1.11, 1.22, 0.77, -0.61, -0.78, 1.30, -0.18, -0.46, 0.80, 0.38,
  ],
};
