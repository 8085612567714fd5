import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentId, type GoldQuestion, readRows, splitOf } from '../../src/eval/data.ts';

const row = (stated: Partial<GoldQuestion>): GoldQuestion => ({
  id: 'x',
  set: 's',
  lang: 'en',
  type: 't',
  question: 'Who?',
  answerable: true,
  answers: [],
  evidence: [],
  ...stated,
});

describe('the halves of the development data', () => {
  test('keep all questions of one article together', () => {
    for (const article of ['squad2-Normans', 'squad2-Rhine', 'korquad-임종석']) {
      const halves = Array.from({ length: 40 }, (_, number) =>
        splitOf(row({ id: `${article}-q${number}`, contextDocId: `${article}-${number}` })),
      );
      expect(new Set(halves).size).toBe(1);
    }
  });

  test('are both used, by articles and not by questions', () => {
    const halves = Array.from({ length: 200 }, (_, number) =>
      splitOf(row({ contextDocId: `article ${String.fromCodePoint(0x61 + (number % 26))}${number}x-3` })),
    );
    expect(halves.filter((half) => half === 'tune').length).toBeGreaterThan(60);
    expect(halves.filter((half) => half === 'report').length).toBeGreaterThan(60);
  });

  test('are the stated ones where a row states its half', () => {
    for (const split of ['tune', 'report'] as const) {
      expect(splitOf(row({ split, contextDocId: 'squad2-Normans-3' }))).toBe(split);
    }
  });

  test('follow the id where a row names no document', () => {
    expect(splitOf(row({ id: 'squad2-Rhine-7' }))).toBe(splitOf(row({ contextDocId: 'squad2-Rhine-2' })));
  });
});

describe('reading the development data', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'readout-eval-'));
    writeFileSync(join(dir, 'rows.jsonl'), '{"a":1}\n\n{"a":2}\n');
    writeFileSync(join(dir, 'torn.jsonl'), '{"a":1}\n{"a":\n');
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('gives a row a line', () => {
    expect(readRows(dir, 'rows.jsonl')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test.each(['absent.jsonl', 'torn.jsonl'])('says what to do where %s cannot be read', (file) => {
    expect(() => readRows(dir, file)).toThrow(/EVAL_DIR/u);
  });

  test.each([
    ['squad2-Normans-3', 'squad2-Normans-3'],
    ['korquad/임종석 1', 'korquad_____1'],
  ])('%s is a document that our ids can name: %s', (docId, expected) => {
    expect(documentId(docId)).toBe(expected);
  });
});
