import { writeFileSync } from 'node:fs';
import type { App } from '../app.ts';
import type { Retrieval } from '../retrieve/retrieve.ts';
import { type Directions, type Example, type Fit, fitAnswering, fitRanking } from './calibration.ts';
import { documentId } from './corpora.ts';
import type { GoldQuestion } from './data.ts';

/** Questions with the app that holds their corpus and what one of them counts. */
export interface CalibrationSet {
  readonly name: string;
  readonly app: App;
  readonly questions: readonly GoldQuestion[];
  readonly weight: number;
}

interface Measured {
  readonly question: GoldQuestion;
  readonly weight: number;
  readonly examples: readonly Example[];
}

/** Signals that tell sentences of one question apart. */
const rankSignals: Directions = {
  similarity: 'for',
  passage: 'for',
  coveredHere: 'for',
  coveredAround: 'for',
  missingHere: 'against',
  missingAround: 'against',
  missingSum: 'against',
  kindStated: 'for',
  figureCounts: 'for',
  figureMissing: 'against',
  mentionMissing: 'against',
  focusStated: 'for',
  focusMissing: 'against',
  namesMissing: 'against',
  numbersMissing: 'against',
};

/** Signals that tell answerable questions from the others, too. */
const answerSignals: Directions = {
  ...rankSignals,
  margin: 'for',
  coveredRelease: 'for',
  missingRelease: 'against',
  opposed: 'against',
};

/** Strength of the pull to zero, chosen by five-fold cross-validation over the tune questions. */
const rankPenalty = 3;
const answerPenalty = 2;

/** Measures the signals of all questions, fits both models and writes them as `src/retrieve/coefficients.ts`. */
export async function calibrate(sets: readonly CalibrationSet[], target: string): Promise<void> {
  const measured = (await Promise.all(sets.map(measure))).flat();
  const ranking = fitRanking(
    measured.filter(({ question }) => question.answerable),
    rankSignals,
    rankPenalty,
  );
  const answering = fitAnswering(
    measured.map((one) => topExample(one, ranking)),
    answerSignals,
    answerPenalty,
  );
  writeFileSync(target, fileOf(sets, ranking, answering));
}

async function measure({ app, questions, weight }: CalibrationSet): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    const { evidence } = await app.evidence(question.question);
    if (evidence.length === 0) continue;
    measured.push({
      question,
      weight,
      examples: evidence.map((one) => ({ signals: one.signals, right: isGold(one, question) })),
    });
  }
  return measured;
}

/** The sentence overlaps gold evidence by half of the shorter one: the scorer's own rule. */
function isGold({ sentence }: Retrieval['evidence'][number], { evidence }: GoldQuestion): boolean {
  const { releaseId, span } = sentence;
  return evidence.some(({ docId, start, end }) => {
    const same =
      documentId(docId) === releaseId || (docId === 'seed' && releaseId === 'cambodia-rok-courtesy-meeting');
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    return same && shared >= Math.min(end - start, span.end - span.start) / 2;
  });
}

/** The first sentence of a question; a wrong one of an answerable question counts half, as it may answer unlabelled. */
function topExample({ question, weight, examples }: Measured, ranking: Fit) {
  const scoreOf = ({ signals }: Example) =>
    Object.entries(ranking.weights).reduce((sum, [name, value]) => sum + value * (signals[name] ?? 0), 0);
  const top = examples.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
  const right = question.answerable && top.right;
  return {
    weight: question.answerable && !right ? weight / 2 : weight,
    examples: [{ signals: top.signals, right }],
  };
}

function fileOf(sets: readonly CalibrationSet[], ranking: Fit, answering: Fit): string {
  const provenance = sets
    .map(
      ({ name, questions, weight }) => ` * - ${name}: ${questions.length} questions, each counting ${weight}`,
    )
    .join('\n');
  return `import type { LinearModel } from './model.ts';

/*
 * Written by \`npm run eval -- calibrate\`; do not edit. Fitted on the tune halves of the development data:
${provenance}
 */

/** Ranks the sentences of one question; only differences mean something. */
export const rankModel: LinearModel = ${literal(ranking)};

/** Log-odds that the first sentence answers the question. */
export const answerModel: LinearModel = ${literal(answering)};
`;
}

function literal({ bias, weights }: Fit): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => Math.abs(value) >= 0.0005)
    .map(([name, value]) => `    ${name}: ${value.toFixed(3)},`);
  return `{\n  bias: ${bias.toFixed(3)},\n  weights: {\n${lines.join('\n')}\n  },\n}`;
}
