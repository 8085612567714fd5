import { expect, test } from 'vitest';
import type { AnswerRow } from '../../src/eval/answers.ts';
import { runPage } from '../../src/eval/page.ts';
import { type Run, runOf } from '../../src/eval/runs.ts';

const columns = [{ name: 'right and cited', better: 'more' }] as const;
const sentence = {
  id: 'talks#1',
  text: 'He met <b>her</b> & left.',
  rank: 1,
  score: 2,
  isGold: false,
  isCited: true,
  signals: { wordsSpoken: 1, coveredHere: 0.5 },
  stated: [0],
};
const gold = {
  ...sentence,
  id: 'talks#2',
  text: 'Three accords were signed.',
  rank: 3,
  score: 1,
  isGold: true,
  isCited: false,
};
const wrong: AnswerRow = {
  id: 'q-1',
  document: 'talks',
  lang: 'en',
  type: 'how many',
  right: false,
  shares: { 'right and cited': [0, 1] },
  answerable: true,
  firstIsGold: false,
  confidence: 0.8,
  explanation: {
    question: '<script>alert("How many?")</script>',
    gold: ['Three accords were signed.'],
    answers: ['three'],
    said: 'He met <b>her</b> & left.',
    refused: false,
    asked: ['number'],
    units: [{ text: 'accords', weight: 0.5 }],
    evidence: [sentence, { ...gold, signals: { wordsSpoken: 0, coveredHere: 0.5 } }],
  },
};
const right: AnswerRow = {
  ...wrong,
  id: 'q-2',
  right: true,
  shares: { 'right and cited': [1, 1] },
  firstIsGold: true,
  explanation: null,
};
const runWith = (rows: readonly AnswerRow[]): Run =>
  runOf({ split: 'tune', answers: [{ name: 'talks', columns, rows }], others: [] });

test('what releases and questions hold is shown and never run, and nothing is fetched', async () => {
  const page = await runPage(runWith([wrong, right]));
  expect(page).toContain('&lt;script&gt;alert(&quot;How many?&quot;)&lt;/script&gt;');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<b>her</b>');
  expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
  expect(page).toContain("default-src 'none'");
});

test('a failed question has its evidence, and the signals by which the wrong sentence won', async () => {
  const run = runWith([wrong, right]);
  const page = await runPage(run);
  const weight = run.models.ranking.weights.wordsSpoken as number;
  expect(page).toContain('answered wrongly: 1');
  expect(page).toContain('<blockquote>Three accords were signed.</blockquote>');
  expect(page).toContain('stands before the gold one (rank 3)');
  expect(page).toContain(
    `<tr><th scope="row">wordsSpoken</th><td>1.000</td><td>0.000</td><td>+${weight.toFixed(3)}</td></tr>`,
  );
  expect(page).not.toContain('id="q-2"');
});

test('what both sentences have alike explains nothing, and is left out', async () => {
  const [, order = ''] = (await runPage(runWith([wrong]))).split('stands before the gold one');
  const [outranked = ''] = order.split('</table>');
  expect(outranked).not.toContain('coveredHere');
});

test('a question that was right in the base is marked', async () => {
  const base = runWith([{ ...wrong, right: true, explanation: null }, right]);
  expect(await runPage(runWith([wrong, right]), base)).toContain('was right in the base');
  expect(await runPage(runWith([wrong, right]), runWith([wrong, right]))).not.toContain('was right in');
});

test('of a half that nobody looks at only the count is told', async () => {
  const page = await runPage(runWith([{ ...wrong, explanation: null }]));
  expect(page).toContain('1 went wrong and are not shown');
  expect(page).not.toContain('<details');
});

test('a run without answers is a page without charts', async () => {
  const page = await runPage(runOf({ split: 'tune', answers: [], others: [] }));
  expect(page).toContain('<h1>Readout, tune half');
  expect(page).not.toContain('<svg');
});

const claim = {
  ...{ id: 'talks#1 3 number', document: 'talks', lang: 'en', type: 'number', right: false },
  ...{ shares: { 'false refused': [0, 1] as const }, wrong: ['<b>Four</b> accords.', 'of talks#1: Three.'] },
};
const proofOf = (rows: Run['others'][number]['rows']): Run =>
  runOf({
    split: 'tune',
    answers: [],
    others: [{ name: 'proof', columns: [{ name: 'false refused', better: 'more' }], rows }],
  });

test('what else went wrong is told in words, kind by kind, and marked where it was right in the base', async () => {
  const page = await runPage(proofOf([claim]), proofOf([{ ...claim, right: true }]));
  expect(page).toContain('<summary>number, went wrong: 1</summary>');
  expect(page).toContain('&lt;b&gt;Four&lt;/b&gt; accords. <b class="regressed">');
  expect(page).toContain('<li>of talks#1: Three.</li>');
});

test('of what else went wrong in a half that nobody looks at only the count is told', async () => {
  const { wrong: _, ...hidden } = claim;
  const page = await runPage(proofOf([hidden]));
  expect(page).toContain('1 went wrong and are not shown');
  expect(page).not.toContain('<details');
});
