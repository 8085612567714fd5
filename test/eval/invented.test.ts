import { expect, test } from 'vitest';
import { inventedKinds, inventedQuestions, inventedReleases } from '../../src/eval/invented.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';

const texts = new Map(inventedReleases().map(({ docId, text }) => [docId, text]));

test('no release is in both halves, and every kind is in each', () => {
  const of = (half: 'tune' | 'report') =>
    inventedKinds.map((kind) => new Set(inventedQuestions([kind], half).map((row) => row.contextDocId)));
  for (const [index, tune] of of('tune').entries()) {
    const report = of('report')[index] ?? new Set();
    expect(Math.min(tune.size, report.size)).toBeGreaterThan(9);
    expect([...tune].filter((docId) => report.has(docId))).toEqual([]);
  }
});

test.each(['tune', 'report'] as const)(
  'gold sentences of the %s half are slices of their release',
  (half) => {
    for (const { id, answerable, evidence } of inventedQuestions(inventedKinds, half)) {
      expect(evidence.length > 0, id).toBe(answerable);
      for (const { docId, text, start, end } of evidence) {
        expect(texts.get(docId)?.slice(start, end), id).toBe(text);
        expect(text.trim(), id).toBe(text);
        expect(text.length, id).toBeGreaterThan(5);
      }
    }
  },
);

test('nearly every gold sentence is one that the program tells apart', () => {
  const rows = inventedQuestions(inventedKinds, 'tune').flatMap(({ evidence }) => evidence);
  const isOne = ({ docId, start, end }: (typeof rows)[number]) =>
    sentenceSpans(texts.get(docId) ?? '').some(
      ({ span }) => Math.abs(span.start - start) < 4 && Math.abs(span.end - end) < 4,
    );
  expect(rows.filter(isOne).length / rows.length).toBeGreaterThan(0.9);
});
