import { describe, expect, it } from 'vitest';
import type { Answer, WriterAccount } from '../src/answer/answer.ts';
import { createMetrics } from '../src/metrics.ts';
import { answered } from './support/app.ts';

const account: WriterAccount = {
  model: 'small',
  outcome: 'written',
  calls: 1,
  promptTokens: 900,
  replyTokens: 40,
  cost: 0.25,
  verdicts: [
    {
      text: '180 were deported.',
      sentenceIds: ['a#1'],
      verdict: 'proven',
      reasons: [],
      shown: '180 were deported.',
    },
    {
      text: '500 were deported.',
      sentenceIds: ['a#1'],
      verdict: 'refused',
      reasons: ['figure'],
      shown: null,
    },
  ],
};
const written: Answer = { ...answered, mode: 'llm', writer: account };
const missing: Answer = {
  kind: 'not-found',
  question: 'Who paid?',
  language: 'en',
  reason: 'not-stated',
  nearest: [],
  confidence: 0.1,
};

/** The lines of the page without those about the process, and without comments. */
async function linesOf(metrics: ReturnType<typeof createMetrics>) {
  const { text } = await metrics.page();
  return text.split('\n').filter((line) => line.startsWith('readout_'));
}

describe('the metrics', () => {
  it('count answers by whether there was one and who worded it', async () => {
    const metrics = createMetrics();
    for (const answer of [answered, answered, written, missing]) metrics.answered(answer, 120);
    const lines = await linesOf(metrics);
    expect(lines).toContain('readout_answers_total{kind="answered",mode="extractive"} 2');
    expect(lines).toContain('readout_answers_total{kind="answered",mode="llm"} 1');
    expect(lines).toContain('readout_answers_total{kind="not-found",mode="none"} 1');
    expect(lines).toContain('readout_answer_seconds_bucket{le="0.1",mode="extractive"} 0');
    expect(lines).toContain('readout_answer_seconds_bucket{le="0.25",mode="extractive"} 2');
  });

  it('add up tokens, cost and verdicts of the language model', async () => {
    const metrics = createMetrics();
    metrics.answered(written, 2000);
    metrics.answered(
      { ...missing, writer: { ...account, cost: null, outcome: 'unproven', verdicts: [] } },
      900,
    );
    const lines = await linesOf(metrics);
    expect(lines).toContain('readout_model_tokens_total{model="small",direction="prompt"} 1800');
    expect(lines).toContain('readout_model_tokens_total{model="small",direction="reply"} 80');
    expect(lines).toContain('readout_model_cost_total{model="small"} 0.25');
    expect(lines).toContain('readout_model_answers_total{model="small",outcome="unproven"} 1');
    expect(lines).toContain('readout_model_claims_total{model="small",verdict="refused"} 1');
  });

  it('count the releases of the last index run', async () => {
    const metrics = createMetrics();
    const report = { snapshotId: '000001', problems: [], warnings: [], embedded: 0, reused: 0, ms: 5 };
    metrics.indexed({ ...report, added: 3, changed: 0, removed: 0, unchanged: 0 });
    metrics.indexed({ ...report, added: 1, changed: 1, removed: 1, unchanged: 1 });
    const lines = await linesOf(metrics);
    expect(lines).toContain('readout_releases 3');
    expect(lines).toContain('readout_index_runs_total 2');
  });

  it('tell nothing of what was asked', async () => {
    const metrics = createMetrics();
    metrics.answered(written, 100);
    const { text } = await metrics.page();
    expect(text).not.toContain('deported');
  });
});
