import type { CloserSignals } from './closer-look.ts';
import type { LinearModel, Probe } from './model.ts';
import type { SignalValues } from './signals.ts';

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
 * - invented, one release each: 2196 questions, each counting 1
 * - invented, all together: 2196 questions, each counting 0.5
 * - KorQuAD: 162 questions, each counting 0.5
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel<keyof SignalValues> = {
  bias: -4.591,
  weights: {
    similarity: 1.394,
    coveredHere: 2.050,
    coveredSpoken: 0.700,
    wordsSpoken: 2.684,
    missingSum: -1.447,
    kindStated: 1.086,
    figureCounts: 0.902,
    countsOther: -0.202,
    figureMissing: -1.409,
    mentionMissing: -0.521,
    focusStated: 0.859,
    namesMissing: -5.851,
    numbersMissing: -1.546,
    relevance: 1.000,
  },
};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel<keyof (SignalValues & CloserSignals)> = {
  bias: -1.582,
  weights: {
    coveredHere: 0.380,
    coveredSpoken: 0.559,
    wordsSpoken: 0.646,
    missingSum: -0.266,
    kindStated: 0.469,
    figureCounts: 0.159,
    countsOther: -0.274,
    figureMissing: -2.569,
    mentionMissing: -0.462,
    focusStated: 0.330,
    namesMissing: -1.582,
    numbersMissing: -1.159,
    margin: 0.630,
    whyMissing: -0.818,
    relevanceWithin: 0.717,
    asksManner: 0.164,
    words: 0.261,
    thingUnstated: -0.418,
    opposed: -0.877,
    unfindable: -0.713,
    whoMissing: -0.835,
    whereMissing: -1.331,
    whenApart: -1.454,
    firstMissing: -0.135,
    lastMissing: -0.164,
    answerability: 1.000,
    omissions: 1.000,
    sufficiency: 1.000,
  },
};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: 'a252680118c58af8844fe958d055da6ff2d4f944040a99fb09e4ba12def4cbf9',
  bias: -1.823,
  // biome-ignore format: sixteen a line
  weights: [
    -1.56, -0.06, -2.18, 0.91, 0.38, -2.02, 0.33, 0.18, -0.11, -0.03, 0.47, 0.73, 0.81, 1.47, 1.04, -0.65,
    -0.71, -1.05, -0.75, -0.27, -0.96, 0.55, -0.91, -0.31, -0.15, -1.08, 2.12, -0.81, -1.36, -1.13, -0.89, 0.93,
    2.25, 1.31, -1.04, -0.22, -0.62, 1.40, -1.03, -0.71, -0.36, 1.21, -0.57, -0.00, 0.04, -0.85, -1.68, -2.15,
    -2.62, -2.43, 0.51, -0.78, 0.21, 1.23, 1.80, 0.71, 0.92, -0.19, -0.87, 0.23, 1.16, 0.50, -1.17, -0.07,
    0.31, -1.40, 2.49, 0.46, -0.02, -0.43, -1.50, 0.48, 0.71, -1.00, 1.11, -0.01, -0.99, -0.05, 0.25, 0.03,
    -0.11, -0.16, -0.59, 0.67, 0.41, 1.78, -0.03, -2.07, 0.20, 0.06, 0.23, 0.50, -1.71, -0.90, -0.73, 1.92,
    0.74, 0.34, 1.05, 0.90, 1.32, 0.10, -0.10, 0.72, 2.40, -1.05, -0.83, 1.24, -0.60, 1.49, -0.78, 0.98,
    -0.45, 0.23, -0.18, 0.78, -2.57, 0.62, -0.76, -1.02, -1.26, -0.33, -1.48, -1.79, -1.05, -1.87, -1.17, 0.62,
    1.62, 1.61, 1.29, -0.01, 1.56, -1.17, -0.63, -0.05, 1.96, 1.88, -0.22, 0.00, -0.59, 0.83, 0.29, 1.20,
    1.26, 0.82, -1.39, -0.11, 1.54, -0.29, -1.80, 0.31, 1.48, 2.27, -0.55, -0.43, -1.42, 1.34, 2.68, 0.99,
    0.53, -2.33, -1.34, -0.25, -0.26, -1.81, 0.80, 0.43, -1.11, -0.75, -0.28, -2.18, -1.00, -2.15, 0.57, -2.49,
    1.36, -1.14, -0.77, -1.85, -0.57, 0.72, -0.20, 0.76, 1.37, -0.86, -0.23, -0.73, 0.02, -0.07, 0.53, -1.53,
    -0.26, -1.95, 0.76, 0.44, -1.15, -0.09, 0.63, -1.77, 0.55, 0.18, -1.94, 0.33, -0.75, -1.45, 1.17, 0.75,
    0.09, -2.10, 2.66, -0.64, -1.64, 0.68, 1.57, -1.44, -1.60, 1.31, -0.16, -1.69, 0.83, -0.29, 1.19, -0.13,
    -1.88, -0.12, 0.33, 1.10, 1.33, 0.87, -1.57, -0.74, -0.21, 0.48, 0.45, -2.81, -0.69, 0.13, -0.04, 1.39,
    0.15, -0.45, 0.56, 0.01, -0.50, -0.40, 0.89, -0.73, 0.59, 0.61, -2.59, 2.25, -0.69, 0.12, 0.82, -1.48,
    0.87, 0.47, -1.15, 2.46, -0.17, -1.21, 1.25, 0.77, -0.61, 0.50, 1.44, 1.42, -0.33, 0.64, -2.49, -1.96,
    -0.10, 3.51, 0.97, -2.62, 0.12, -2.18, -1.05, -1.07, 1.18, 1.39, -0.52, 0.23, 0.61, 1.50, 0.58, 2.45,
    1.57, -0.45, 1.70, -0.20, 1.56, -0.03, 0.40, 0.14, -0.38, 0.54, 1.09, -0.10, 0.58, -0.18, -1.76, -0.35,
    0.93, 0.90, -0.47, 0.92, -0.06, -0.78, -1.94, 1.77, -2.10, 2.40, 2.06, 0.75, -0.13, -0.31, -1.74, -0.26,
    1.38, -0.89, 0.49, -0.89, 1.27, -0.41, 0.91, 0.41, -0.66, -1.67, 0.33, 0.02, -0.83, 1.78, -1.62, 0.65,
    -0.49, -0.82, 0.43, -0.26, 0.30, 1.20, -0.17, 0.60, 0.20, -0.58, -0.90, -2.21, 0.44, -0.34, -0.31, -2.05,
    -0.61, -0.27, 1.82, 3.22, -1.60, 0.55, 1.07, 0.16, 1.63, 0.16, -0.81, 0.58, 0.75, 0.26, 0.83, -1.25,
    -0.50, 0.55, 0.69, 0.31, 1.17, -0.72, 0.37, 0.62, 0.19, -0.30, -0.69, 0.97, -0.00, 0.73, 0.76, -0.49,
  ],
};
