import { expect, test } from 'vitest';
import { answerColumns, type ScoredQuestion } from '../../src/eval/answer-columns.ts';

const piece = (group: number, start: number, end: number) => ({ docId: 'd', group, start, end, text: '' });
const sentence = (start: number, releaseId = 'd') => ({ releaseId, span: { start, end: start + 50 } });

/** In two parts: the first is said by two sentences. */
const inParts = {
  answerable: true,
  evidence: [piece(0, 0, 50), piece(0, 100, 150), piece(1, 210, 220)],
};

const scored = (answerable: boolean): ScoredQuestion => ({
  ...{ id: 'q', answerable, abstained: false, answered: true, cits: [] },
});
const shareOf = (
  column: string,
  question: typeof inParts & { readonly correction?: readonly (readonly string[])[] },
  cited: readonly ReturnType<typeof sentence>[],
  ranked = cited,
  offered: typeof cited | null = null,
) =>
  answerColumns
    .find(({ name }) => name === column)
    ?.share({ scored: scored(question.answerable), question, cited, ranked, offered });

test.each([
  ['one sentence of each part', [sentence(0), sentence(200)], [2, 2], [2, 2]],
  ['two sentences of one part are one part', [sentence(0), sentence(100)], [2, 2], [1, 2]],
  ['a sentence that is not gold', [sentence(0), sentence(300)], [1, 2], [1, 2]],
  ['the same place of another release', [sentence(0, 'other')], [0, 1], [0, 2]],
  ['a refusal cites nothing and misses all parts', [], [0, 0], [0, 2]],
] as const)('sentences are counted, and parts of the answer by them: %s', (_, cited, precision, recall) => {
  expect(shareOf('sentence precision', inParts, cited)).toEqual(precision);
  expect(shareOf('sentence recall', inParts, cited)).toEqual(recall);
});

test('what is cited to a question without an answer is right only where it corrects the premise', () => {
  const unanswerable = { ...inParts, answerable: false };
  expect(shareOf('sentence precision', unanswerable, [sentence(0), sentence(300)])).toEqual([1, 2]);
  expect(shareOf('sentence precision', { ...unanswerable, evidence: [] }, [sentence(0)])).toEqual([0, 1]);
  expect(shareOf('sentence recall', unanswerable, [sentence(0)])).toBeNull();
});

test('a gold sentence is found where it stands among the first, whether it was cited or not', () => {
  const ranked = [sentence(300), sentence(600), sentence(100)];
  expect(shareOf('sentence hit@1', inParts, [], ranked)).toEqual([0, 1]);
  expect(shareOf('sentence hit@3', inParts, [], ranked)).toEqual([1, 1]);
  expect(shareOf('sentence hit@3', { ...inParts, answerable: false }, [], ranked)).toBeNull();
});

test.each([
  ['the release is cited, at another place', [sentence(700)], [], [1, 1], [1, 1], [0, 1]],
  ['it is offered', [sentence(0, 'other')], [sentence(0, 'third'), sentence(700)], [0, 1], [1, 1], [2, 1]],
  ['another one is offered', [sentence(0, 'other')], [sentence(0, 'third')], [0, 1], [0, 1], [1, 1]],
  ['the question is refused', [], [], [0, 1], [0, 1], [0, 1]],
] as const)('a release is reached where it is cited or offered: %s', (_, cited, offered, ...shares) => {
  const columns = ['release cited', 'cited or offered', 'offered'];
  expect(columns.map((column) => shareOf(column, inParts, cited, cited, offered))).toEqual(shares);
});

test('where one release is searched, and where nothing answers, no release could be offered', () => {
  expect(shareOf('cited or offered', inParts, [sentence(0)])).toBeNull();
  expect(shareOf('offered', { ...inParts, answerable: false }, [], [], [sentence(0)])).toBeNull();
});
