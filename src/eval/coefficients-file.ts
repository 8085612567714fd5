import type { Probe } from '../retrieve/model.ts';
import type { Fit } from './calibration.ts';
import { packedTable } from './packed-table.ts';

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
  return `import type { CloserSignals } from './closer-look.ts';
import type { LinearModel, Probe } from './model.ts';
import type { SignalValues } from './signals.ts';

/*
 * Written by \`npm run eval -- calibrate\`; do not edit. Fitted on the tune halves of the development data:
${provenance}
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel<keyof SignalValues> = ${literal(ranking)};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel<keyof (SignalValues & CloserSignals)> = ${literal(answering)};

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

/** Weights of less are left out. */
const leastShown = 3;

/** The text of `src/retrieve/omission-weights.ts`. */
export function omissionsFile(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights].map(([name, weight]) => [name, Math.round(weight * 100)] as const);
  const told = kept.filter(([, hundredths]) => Math.abs(hundredths) >= leastShown);
  return `import { unpacked } from './packed-table.ts';

/*
 * Written by \`npm run eval -- calibrate\`; do not edit. What weighs how much, in hundredths of log-odds, where a sentence
 * or its whole release leaves it out (\`omissions.ts\`), fitted with the model of answering in \`coefficients.ts\`.
 */

${packedTable(told, { name: 'omissionWeights', returns: 'Hundredths of log-odds by name' })}`;
}
