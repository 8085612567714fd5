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
 * - KorQuAD: 162 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = {
  bias: -6.528,
  weights: {
    similarity: 1.505,
    passage: 0.128,
    coveredHere: 1.849,
    coveredSpoken: 1.726,
    wordsSpoken: 2.307,
    missingSum: -1.377,
    kindStated: 1.047,
    figureCounts: 1.187,
    countsOther: -0.388,
    figureMissing: -1.209,
    mentionMissing: -0.493,
    focusStated: 0.916,
    namesMissing: -4.555,
    numbersMissing: -1.497,
    relevance: 1.000,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = {
  bias: -2.587,
  weights: {
    similarity: 0.031,
    coveredHere: 0.691,
    wordsSpoken: 1.273,
    coveredAround: 0.449,
    missingSum: -0.220,
    kindStated: 0.184,
    figureCounts: 0.542,
    countsOther: -0.185,
    figureMissing: -2.666,
    mentionMissing: -1.040,
    focusStated: 0.435,
    namesMissing: -2.003,
    numbersMissing: -1.088,
    margin: 0.720,
    whyMissing: -0.633,
    relevanceWithin: 0.818,
    asksManner: 0.549,
    words: 0.221,
    thingUnstated: -0.612,
    opposed: -0.110,
    answerability: 1.000,
    sufficiency: 1.000,
  },
};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: 'a252680118c58af8844fe958d055da6ff2d4f944040a99fb09e4ba12def4cbf9',
  bias: -2.191,
  // biome-ignore format: sixteen a line
  weights: [
    -1.61, 0.17, -3.43, -0.64, 0.73, -1.46, -0.17, -0.75, -0.30, 0.98, 0.47, -0.11, 0.28, 1.68, 0.38, -0.99,
    -0.45, -0.44, -0.68, 0.23, 0.65, 0.54, 0.06, -0.80, -0.93, 0.47, 1.89, -0.64, -1.23, -1.65, -1.43, 0.61,
    2.04, -0.05, 0.51, 1.74, -1.36, 2.12, -1.58, -0.35, 0.19, 1.20, -0.98, -0.76, -0.72, -0.37, -0.87, -3.18,
    -1.84, -3.04, 0.52, -1.03, 0.24, 1.86, 1.71, 0.02, 1.13, -0.09, -0.98, -0.17, 1.95, 0.20, -1.35, 1.91,
    1.37, -1.19, 3.50, 1.02, 0.67, -0.65, -0.69, 0.55, 0.70, -1.58, 1.01, 0.65, -1.17, -0.12, 0.39, 0.91,
    0.51, -0.17, -0.10, 1.51, 0.78, 1.32, -0.76, -1.53, 0.48, -0.64, 0.04, -0.00, -2.08, -1.05, -0.52, 2.10,
    0.94, 0.38, 1.70, 0.35, 1.29, 0.30, -0.18, 0.44, 2.22, -1.34, -0.43, 0.37, -1.31, 1.65, -0.66, 1.37,
    -0.69, -0.15, -0.76, 2.12, -2.08, 1.31, -0.87, -1.25, -0.90, -1.30, -0.29, -1.60, -0.51, -2.45, -0.41, 0.31,
    1.16, 1.87, 1.31, 1.28, 0.89, -1.20, -1.09, 0.91, 2.32, 1.27, -0.53, 0.24, -1.02, 1.62, 0.63, 0.67,
    0.68, 0.90, -1.61, 0.40, 1.04, 0.35, -2.59, 0.86, 2.15, 0.80, -0.23, -0.55, -1.93, 1.52, 3.03, 2.13,
    1.07, -2.13, -1.80, 0.73, 0.18, -2.15, 0.61, 1.24, -0.23, -0.76, -1.02, -2.08, -0.38, -1.13, 0.83, -1.91,
    1.13, -0.79, -0.23, -1.06, -1.34, 0.24, -0.83, 0.99, 0.80, -1.03, 0.21, 0.92, -0.92, 0.47, 1.91, -1.29,
    -1.11, -2.94, 0.78, -0.08, -0.64, -0.53, 0.35, -0.99, 1.32, -0.73, -2.67, 0.05, 0.01, -1.27, 1.10, 1.58,
    -0.10, -1.44, 0.76, -0.87, -1.67, 0.58, 1.30, -1.42, -0.63, 1.43, -0.30, -2.36, 0.34, -0.63, 1.24, -0.05,
    -1.53, 0.20, 0.34, 0.89, 1.42, 1.04, -2.23, -0.84, 0.50, 0.29, 0.05, -2.39, -0.78, 0.24, 0.04, 1.53,
    1.30, -0.98, 0.12, -1.23, -0.70, -0.73, 0.75, -0.86, 0.56, 1.75, -2.85, 1.86, -2.03, -0.19, 0.77, -1.96,
    1.56, 0.97, -0.90, 3.03, -0.82, -0.73, 1.75, 0.41, -0.76, 0.24, 2.40, 0.84, -0.92, 0.39, -1.81, -1.61,
    -0.20, 3.90, 1.12, -1.96, 0.26, -2.21, -1.34, -1.03, 0.47, 1.67, -0.60, 0.32, 0.51, 1.68, 0.36, 2.35,
    0.90, -1.24, 0.80, -1.43, 1.63, -0.63, 0.58, -0.62, -0.11, -0.01, 1.62, -0.67, 0.90, -0.56, -2.11, 0.60,
    0.80, 1.00, -0.18, -0.02, -1.00, -0.15, -2.24, 1.96, -2.40, 2.68, 2.35, 1.02, -1.19, 0.56, -1.23, -1.09,
    1.14, -1.18, -0.12, -0.45, 1.46, -0.15, 0.62, 0.85, -0.26, -1.70, 0.99, -0.33, -1.67, 0.86, -1.37, 0.33,
    -0.50, -1.28, 1.49, -0.86, -0.17, 0.86, -0.95, -0.87, 0.03, -1.69, 0.11, -2.62, 0.06, -1.02, -0.65, -1.64,
    -1.42, 0.11, 0.92, 3.57, 0.23, 0.04, 0.69, -0.29, 1.75, -0.72, -0.96, 1.02, 1.05, -0.75, -0.22, -1.06,
    -0.20, -0.07, 1.44, 0.11, 1.90, -1.41, 1.14, 1.76, 0.86, -0.72, -0.74, 0.77, -0.03, -0.69, 1.10, 0.59,
  ],
};
