import type { Probe } from '../retrieve/model.ts';
import type { Fit } from './calibration.ts';

/** What a set of questions that the models were fitted on is called, and what each counts. */
export interface Provenance {
  readonly name: string;
  readonly questions: readonly unknown[];
  readonly weight: number;
}

/** The text of `src/retrieve/coefficients.ts`. */
export function coefficientsFile(
  sets: readonly Provenance[],
  ranking: Fit,
  answering: Fit,
  probe: Probe,
): string {
  const provenance = sets
    .map(
      ({ name, questions, weight }) => ` * - ${name}: ${questions.length} questions, each counting ${weight}`,
    )
    .join('\n');
  return `import type { LinearModel, Probe } from './model.ts';

/*
 * Written by \`npm run eval -- calibrate\`; do not edit. Fitted on the tune halves of the development data:
${provenance}
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = ${literal(ranking)};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = ${literal(answering)};

/** Log-odds of the question's vector alone, fitted with the model of answering. */
export const answerabilityProbe: Probe = {
  model: '${probe.model}',
  bias: ${probe.bias.toFixed(3)},
  // biome-ignore format: sixteen a line
  weights: [
${linesOf(probe.weights)}
  ],
};
`;
}

/** Sixteen numbers a line. */
function linesOf(values: readonly number[]): string {
  const shown = values.map((value) => value.toFixed(2));
  const lines = Array.from({ length: Math.ceil(shown.length / 16) }, (_, line) =>
    shown.slice(line * 16, line * 16 + 16).join(', '),
  );
  return lines.map((line) => `    ${line},`).join('\n');
}

function literal({ bias, weights }: Fit): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => Math.abs(value) >= 0.0005)
    .map(([name, value]) => `    ${name}: ${value.toFixed(3)},`);
  return `{\n  bias: ${bias.toFixed(3)},\n  weights: {\n${lines.join('\n')}\n  },\n}`;
}
