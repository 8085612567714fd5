import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from './answer/answer.ts';
import type { ReindexReport } from './reindex.ts';

/** What this process has done since it began, for whoever watches over it. Nothing in it says what was asked. */
export interface Metrics {
  answered(answer: Answer, ms: number): void;
  indexed(report: ReindexReport): void;
  /** In Prometheus' text format. */
  page(): Promise<MetricsPage>;
}

export interface MetricsPage {
  readonly contentType: string;
  readonly text: string;
}

/** Answers without a model take milliseconds, those that are written take seconds. */
const answerSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counters of answers, of the language model and of index runs, beside those of the process that prom-client knows. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'readout_answers_total',
    help: 'Answers, by whether the releases state one and who worded it',
    labelNames: ['kind', 'mode'],
    registers,
  });
  const seconds = new Histogram({
    name: 'readout_answer_seconds',
    help: 'Time from a question to its answer',
    labelNames: ['mode'],
    buckets: answerSeconds,
    registers,
  });
  const outcomes = new Counter({
    name: 'readout_model_answers_total',
    help: 'Questions that a language model was asked, by what came of it',
    labelNames: ['model', 'outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'readout_model_tokens_total',
    help: 'Tokens that the language model read (prompt) and wrote (reply) for answers',
    labelNames: ['model', 'direction'],
    registers,
  });
  const cost = new Counter({
    name: 'readout_model_cost_total',
    help: 'What these tokens cost, in the currency of the prices that are set',
    labelNames: ['model'],
    registers,
  });
  const claims = new Counter({
    name: 'readout_model_claims_total',
    help: 'Claims of the language model, by the verdict of the proof',
    labelNames: ['model', 'verdict'],
    registers,
  });
  const runs = new Counter({ name: 'readout_index_runs_total', help: 'Index runs that ended', registers });
  const releases = new Gauge({
    name: 'readout_releases',
    help: 'Releases in the index since the last index run of this process',
    registers,
  });

  return {
    answered(answer, ms) {
      const mode = answer.kind === 'answered' ? answer.mode : 'none';
      answers.inc({ kind: answer.kind, mode });
      seconds.observe({ mode }, ms / 1000);
      if (!answer.writer) return;
      const { model, outcome, promptTokens, replyTokens, cost: paid, verdicts } = answer.writer;
      outcomes.inc({ model, outcome });
      tokens.inc({ model, direction: 'prompt' }, promptTokens);
      tokens.inc({ model, direction: 'reply' }, replyTokens);
      if (paid !== null) cost.inc({ model }, paid);
      for (const { verdict } of verdicts) claims.inc({ model, verdict });
    },
    indexed({ added, changed, unchanged }) {
      runs.inc();
      releases.set(added + changed + unchanged);
    },
    page: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
