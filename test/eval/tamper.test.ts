import { beforeAll, describe, expect, test } from 'vitest';
import { casesOf, type ProofCorpus } from '../../src/eval/marked.ts';
import type { MeasuredRow } from '../../src/eval/measured.ts';
import { measureProof } from '../../src/eval/proof.ts';
import { type VariantKind, variantsOf } from '../../src/eval/tamper.ts';
import { inWords } from '../../src/eval/tamper-figures.ts';
import { firstReleaseSentences } from '../support/first-release.ts';

/** Sentences in the manner of releases, with their figures and nouns. */
const written: readonly (readonly [
  text: string,
  figures: readonly (readonly [words: string, head: string])[],
])[] = [
  [
    'On May 10, 2024, President Ada Moreau thanked Chancellor Jonas Feld for nearly $3.5 billion in grants and 12,000 tents.',
    [
      ['nearly $3.5 billion', 'grants'],
      ['12,000', 'tents'],
    ],
  ],
  [
    'The United States has trained at least 450 officers in Kenya since 2021, and it will train 120 engineers in Ghana next year.',
    [
      ['at least 450', 'officers'],
      ['120', 'engineers'],
    ],
  ],
  [
    'Chancellor Jonas Feld said that the two countries do not plan to close five consulates within three months.',
    [
      ['five', 'consulates'],
      ['three months', ''],
    ],
  ],
];

const casesWith = (text: string, figures: readonly (readonly [string, string])[], docId: string) =>
  casesOf(
    { docId, title: '', text },
    null,
    figures.map(([words, head]) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, heads: head === '' ? [] : [head] };
    }),
  );

let corpus: ProofCorpus;
let rows: readonly MeasuredRow[];
beforeAll(async () => {
  const first = (await firstReleaseSentences()).map(({ text }) => text).join(' ');
  const cases = [
    ...casesWith(
      first,
      [
        ['180', 'nationals'],
        ['More than 60', 'others'],
      ],
      'first',
    ),
    ...written.flatMap(([text, figures], index) => casesWith(text, figures, `written-${index}`)),
  ];
  const names = {
    person: ['President Lucía Herrera', 'Prime Minister Tariq Osman'],
    place: ['Norway', 'Brazil'],
    organisation: ['World Bank', 'Interpol'],
  };
  corpus = { cases, names };
  rows = measureProof(corpus);
});

describe('tampering with a sentence', () => {
  const of = (kind: VariantKind) =>
    corpus.cases
      .flatMap(({ marked }) => variantsOf(marked, corpus.names))
      .filter((variant) => variant.kind === kind)
      .map(({ text }) => text);

  test.each<[VariantKind, string]>([
    ['number', 'arrested and deported 280 Korean nationals'],
    ['number', 'arrested and deported 181 Korean nationals'],
    ['number', 'arrested and deported 18 Korean nationals'],
    ['number', 'nearly $3.5 trillion'],
    ['number', 'close eight consulates'],
    ['qualifier dropped', '60 others are currently'],
    ['qualifier added or exchanged', 'deported more than 180 Korean'],
    ['qualifier added or exchanged', 'fewer than 60 others'],
    ['unit', 'nearly €3.5 billion'],
    ['unit', 'within three weeks'],
    ['counted thing', '180 Korean ships'],
    ['figures exchanged', '12,000 in grants and nearly $3.5 billion tents'],
    ['date', 'On May 10, 2025'],
    ['date', 'On September 10, 2024'],
    ['speaker swapped', 'thanked Chancellor Jonas Feld'],
    ['speaker invented', 'said that to date, Cambodia'],
    ['speaker dropped', 'The two countries do not plan'],
    ['names exchanged', 'Chancellor Jonas Feld thanked President Ada Moreau'],
    ['negation inserted', 'Cambodia has not arrested'],
    ['negation removed', 'do plan to close'],
    ['number respelled', 'deported one hundred and eighty Korean'],
    ['number respelled', 'close 5 consulates'],
    ['date respelled', 'On 10 May 2024'],
    ['name respelled', 'South Korea'],
    ['speaker moved', 'According to Chancellor Jonas Feld'],
    ['speaker named', 'KIM Jina emphasised that'],
    ['clause', 'in Kenya since 2021.'],
  ])('%s: … %s …', (kind, words) => {
    expect(of(kind).some((text) => text.includes(words))).toBe(true);
  });

  test('makes the same claims every time, and no claim twice of one sentence', () => {
    for (const { marked } of corpus.cases) {
      const texts = variantsOf(marked, corpus.names).map(({ text }) => text);
      expect(texts).toEqual(variantsOf(marked, corpus.names).map(({ text }) => text));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test.each([
    [7, 'seven'],
    [20, 'twenty'],
    [45, 'forty-five'],
    [180, 'one hundred and eighty'],
    [900, 'nine hundred'],
  ])('spells %d as %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});

describe('the proof', () => {
  const of = (column: string) => rows.filter(({ shares }) => shares[column] !== undefined);

  test.each([
    ['accepts no claim that was tampered with', 'false refused', 100],
    ['refuses no claim that says the same', 'true refused', 15],
    ['refuses no sentence on itself', 'itself refused', 10],
  ])('%s', (_, column, least) => {
    expect(of(column).length).toBeGreaterThan(least);
    expect(of(column).flatMap(({ wrong = [] }) => wrong)).toEqual([]);
  });

  test('is measured by claims with an id each', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
