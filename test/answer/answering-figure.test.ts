import { describe, expect, test } from 'vitest';
import { answeringFigure } from '../../src/answer/answering-figure.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const candidate = candidateOf(
  'Cambodia deported 180 Korean nationals and more than 60 Chinese engineers received visas within three months.',
);
const [first] = candidate.figures;

/** The value of the figure that answers, where retrieval lifted out the given span. */
const answerTo = (text: string, answering = first?.span ?? null) => {
  const question = understandQuestion(text);
  const weights = question.units.map(() => 1);
  return answeringFigure({ question, weights }, { answering, candidate })?.value ?? null;
};

describe('the figure that answers', () => {
  test.each([
    ['How many Korean nationals were deported?', 180],
    ['How many Chinese engineers received visas?', 60],
    ['한국 국민은 몇 명 추방되었나요?', 180],
    ['How many were there?', 180],
  ])('is the one that counts what is asked: %s', (question, value) => {
    expect(answerTo(question)).toBe(value);
  });

  test('is of the kind that is asked for', () => {
    const months = candidate.figures.find(({ kind }) => kind === 'duration');
    expect(answerTo('How long did the Korean nationals wait?', months?.span)).toBe(3);
  });

  test('is none where something else than a figure answers', () => {
    expect(answerTo('Which country deported Korean nationals?', { start: 0, end: 8 })).toBeNull();
    expect(answerTo('Why?', null)).toBeNull();
  });
});
