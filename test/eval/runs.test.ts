import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRun, runFile, runOf, saveRun } from '../../src/eval/runs.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'readout-runs-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

test('a run is read as it was saved', () => {
  const row = {
    id: 'q',
    document: 'd',
    lang: 'en',
    type: 'who',
    right: true,
    shares: { verbatim: [1, 1] },
  } as const;
  const columns = [{ name: 'verbatim', better: 'more' }] as const;
  const explanation = {
    question: 'Who?',
    gold: ['She.'],
    answers: ['she'],
    said: 'He.',
    refused: false,
    asked: ['person'],
    units: [{ text: 'who', weight: 0.5 }],
    evidence: [
      {
        id: 'd#1',
        text: 'He.',
        rank: 1,
        score: 2,
        isGold: false,
        isCited: true,
        signals: { margin: 1 },
        stated: [0],
      },
    ],
  };
  const answer = { ...row, answerable: true, firstIsGold: false, confidence: 0.5, explanation };
  const run = runOf({
    split: 'tune',
    answers: [{ name: 'first', columns, rows: [answer] }],
    others: [
      { name: 'items', columns, rows: [row, { ...row, id: 'p', right: false, wrong: ['Who?', 'He.'] }] },
    ],
  });
  saveRun(join(dir, 'deep', 'run.json'), run);
  expect(readRun(join(dir, 'deep', 'run.json'))).toEqual(run);
});

test.each([
  ['absent.json', null],
  ['torn.json', '{"version":1,'],
  ['older.json', '{"version":0}'],
])('%s is refused with how to make a run', (file, content) => {
  if (content !== null) writeFileSync(join(dir, file), content);
  expect(() => readRun(join(dir, file))).toThrow(/--save/u);
});

test.each([
  ['before', join('.eval', 'runs', 'before.json')],
  ['/tmp/x.json', '/tmp/x.json'],
])('a run called %s is kept in %s', (name, file) => {
  expect(runFile(name)).toBe(file);
});
