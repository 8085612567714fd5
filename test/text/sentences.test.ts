import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceSpans, tileSentences } from '../../src/text/sentences.ts';
import { sliceSpan } from '../../src/text/span.ts';

const split = (text: string): string[] => sentenceSpans(text).map(({ span }) => sliceSpan(text, span));

describe('a sentence goes on over', () => {
  test.each([
    ['honorifics', 'The Prime Minister met H.E. Ms. KIM Jina, and Mr. Lee and Dr. Park were there.'],
    ['ranks', 'He received Gen. Tea Banh and Lt. Gen. Mao Sophan at St. James.'],
    ['a name behind a title that is also a first word of sentences', 'They met H.E. He Lifeng in Geneva.'],
    ['initials', 'Secretary Antony J. Blinken called J. Robert Hood of the U.N. Secretariat.'],
    ['Jr. inside a sentence', 'President Joseph R. Biden, Jr. met with his counterpart.'],
    ['countries in initials', 'The U.S. Department of State and the U.S.-led coalition agreed.'],
    ['numbers of articles', 'It rests on No. 5, Art. 3 and para. 12 of the text.'],
    ['clock times', 'The call began at 10 a.m. Monday and ended at 3 p.m. EST as planned.'],
    ['months', 'They met on Jan. 20 and on Sept. 3 in Phnom Penh.'],
    ['decimals and money', 'Trade grew 3.5 percent to $1.2 billion.'],
    ['an ellipsis', 'We will work … together, and then ... further.'],
    ['an ellipsis in brackets', 'We will work [...] The rest is left out.'],
    ['a question inside', '“Will you come?” he asked.'],
    ['a name with a mark', 'Yahoo! said that it agreed.'],
    ['French titles', 'M. Macron et Mme Dubois ont reçu S.E. M. Hun Manet le 1er mai.'],
    ['French quotations', '« Nous avançons. » a déclaré le ministre.'],
    ['Korean numbers', '양국은 협정 제1.2조와 제3.4항에 합의했다.'],
    ['Korean dates', '양국은 2024. 5. 3. 서울에서 만났다.'],
    ['Korean quotations', '장관은 “협력을 강화하겠다.”라고 말했다.'],
    ['Korean quotations before a space', '장관은 “협력을 강화하겠다.” 라고 밝혔다.'],
    ['the Khmer colon sign', 'សម្តេចបានមានប្រសាសន៍ថា៖ កម្ពុជា នឹងបន្តកិច្ចសហប្រតិបត្តិការ។'],
    ['Khmer initials', 'ឯ.ឧ. ប្រាក់ សុខុន បានអញ្ជើញចូលរួម។'],
    ['the Khmer "etc."', 'ពាណិជ្ជកម្ម ទេសចរណ៍។ល។'],
  ])('%s', (_, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

describe('a sentence ends', () => {
  test.each([
    ['before a common first word, whatever stood last', ['He flew to the U.S.', 'The visit was short.']],
    ['after Jr. where an office follows', ['He spoke with Joseph R. Biden, Jr.', 'President Macron joined.']],
    ['after a clock time', ['It began at 10 a.m.', 'The leaders spoke.']],
    ['after a year', ['They met in 2024.', 'He left.']],
    ['after a month that ends it', ['They will meet in Dec.', 'Talks go on.']],
    ['with its closing quotation mark', ['“We agree.”', '“We do too,” she said.']],
    ['with its closing bracket', ['(They met twice.)', 'They agreed.']],
    ['with its footnote mark', ['They agreed.[1]', 'They left.']],
    ['with the French closing mark after a space', ['« Nous avançons. »', 'Il est parti.']],
    ['after an ellipsis before a capital', ['They waited…', 'Then they agreed.']],
    ['in Korean', ['양국은 협력하기로 했다.', '총리는 이를 환영했다.']],
    ['in Khmer at ។ and ៕', ['កិច្ចប្រជុំ បានបញ្ចប់។', 'សម្តេច បានត្រឡប់មកវិញ៕']],
    ['after Chinese marks', ['会谈结束。', '双方同意！']],
  ])('%s', (_, sentences) => {
    const spaced = /[。！]/u.test(sentences.join('')) ? sentences.join('') : sentences.join(' ');
    expect(split(spaced)).toEqual(sentences);
  });

  test('in Korean written without a space, and in Khmer written without one', () => {
    expect(split('합의했다.그는 떠났다.')).toEqual(['합의했다.', '그는 떠났다.']);
    expect(split('បានបញ្ចប់។គាត់ទៅ។')).toEqual(['បានបញ្ចប់។', 'គាត់ទៅ។']);
  });
});

test('a shortened word before a number stays with it, and ends a sentence before anything else', () => {
  expect(split('Environ, soit env. 30 personnes. Voir al. 3 et tél. 023 430.')).toEqual([
    'Environ, soit env. 30 personnes.',
    'Voir al. 3 et tél. 023 430.',
  ]);
  expect(split('Approx. 30 came. Call tel. 023 430, ext. 12.')).toEqual([
    'Approx. 30 came.',
    'Call tel. 023 430, ext. 12.',
  ]);
  expect(split('He left his tel. The rest stayed.')).toEqual(['He left his tel.', 'The rest stayed.']);
});

test('a number or bullet stays with its list item', () => {
  const items = [
    'Outcomes',
    '1. Trade grows. It is new.',
    '(a) Visas',
    'iv. Energy',
    '– Defence',
    '가. 통상 협력',
  ];
  expect(split(items.join('\n'))).toEqual([
    'Outcomes',
    '1. Trade grows.',
    'It is new.',
    '(a) Visas',
    'iv. Energy',
    '– Defence',
    '가. 통상 협력',
  ]);
  expect(split('They agreed: 1. More trade. 2. Less tax.')).toEqual([
    'They agreed: 1. More trade.',
    '2. Less tax.',
  ]);
});

test('paragraphs are counted over lines that are not blank', () => {
  const text = '\n \nTitle\n\n\nOne. Two.\n\tThree.\n';
  expect(sentenceSpans(text).map(({ span, paragraph }) => [sliceSpan(text, span), paragraph])).toEqual([
    ['Title', 1],
    ['One.', 2],
    ['Two.', 2],
    ['Three.', 3],
  ]);
});

test.each([
  [''],
  [' \n\n '],
  ['\n\nA.  B.\n\n  \n C?\u00a0D'],
  ['« A. » B.\r\nC. \u2028 D.'],
  ['។។។ ... !!! “.” (.) 1. 2. 3.'],
])('the tiles of %j are the text again, and none holds two lines', (text) => {
  const tiles = tileSentences(text).map((span) => sliceSpan(text, span));
  expect(tiles.join('')).toBe(text);
  for (const tile of tiles) expect(tile.trim()).not.toContain('\n');
});

test('a text of a hundred thousand characters without sentences is still cut', () => {
  const word = 'word '.repeat(20_000);
  expect(sentenceSpans(word)).toEqual([{ span: { start: 0, end: word.length - 1 }, paragraph: 1 }]);
  for (const part of ['. 1 ', 'A.', '...', '"', '\n \n a', '.[1', '។']) {
    const text = part.repeat(100_000 / part.length);
    expect(tileSentences(text).at(-1)?.end).toBe(text.length);
  }
});

const evalDirectory = process.env.EVAL_DIR ?? '../shared/eval';
const rows = (file: string) =>
  readFileSync(join(evalDirectory, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(!existsSync(evalDirectory))(
  'on the development texts (skipped where EVAL_DIR is absent)',
  () => {
    test('the first release has the sentences and paragraphs a reader counts', () => {
      const [{ text }] = rows('seed-docs.jsonl');
      const labelled = JSON.parse(readFileSync(join(evalDirectory, 'seed-sentences.json'), 'utf8'));
      const found = sentenceSpans(text);
      const paragraphs = labelled.paragraphs as number[][];
      expect(found.map(({ span }) => span)).toEqual(
        labelled.sentences.map(({ start, end }: { start: number; end: number }) => ({ start, end })),
      );
      expect(found.map(({ paragraph }) => paragraph)).toEqual(
        paragraphs.flatMap((p, i) => p.map(() => i + 1)),
      );
    });

    test('every labelled sentence of the releases is one of ours', () => {
      const texts = new Map(rows('releases-docs.jsonl').map((row) => [row.docId, row.text]));
      const missed = rows('figures-sentences-dev.jsonl')
        .filter((row) => row.split === 'tune')
        .filter((row) => !split(texts.get(row.docId)).includes(row.text));
      expect(missed.map((row) => row.text)).toEqual([]);
    });

    test('at least 99 % of the Korean evidence sentences are ours', () => {
      const texts = new Map(rows('qa-korean-dev-docs.jsonl').map((row) => [row.docId, row.text]));
      const evidence = rows('qa-korean-dev.jsonl').flatMap((row) => row.evidence);
      const hits = evidence.filter((item) => split(texts.get(item.docId)).includes(item.text));
      expect(hits.length / evidence.length).toBeGreaterThanOrEqual(0.99);
    });
  },
);
