import { describe, expect, test } from 'vitest';
import { extract } from '../../src/answer/extract.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import type { RankedSentence } from '../../src/retrieve/retrieve.ts';
import { candidateOf, rankedOf, retrievalOf } from '../support/candidates.ts';

const text =
  'Cambodia deported 180 nationals. The airline flew at noon. A treaty was signed. The hotel was full. Cambodia deported nationals.';
const [deported, airline, treaty, hotel, deportedAgain] = [1, 2, 3, 4, 5];

/** The sentences that answer, of those ranked in this order, all close to one another. */
const answerOf = (question: string, numbers: readonly number[], scores: readonly number[] = []) => {
  const asked = understandQuestion(question);
  const ranked = numbers.map((number, rank) =>
    rankedOf(asked, candidateOf(text, { number }), scores[rank] ?? -rank / 100),
  );
  return sentencesOf(extract(retrievalOf(asked, ranked)));
};
const sentencesOf = ({ claims }: ReturnType<typeof extract>) =>
  claims.map(({ sentenceIds }) => Number(sentenceIds[0]?.replace('r#', '')));

describe('an extractive answer', () => {
  test('is the best sentence, verbatim', () => {
    const asked = understandQuestion('Were 180 nationals deported?');
    const emphasis = { start: 18, end: 21 };
    const candidate = candidateOf(text);
    const best: RankedSentence = { ...rankedOf(asked, candidate), answering: emphasis };
    expect(extract(retrievalOf(asked, [best]))).toEqual({
      claims: [{ text: null, sentenceIds: ['r#1'], emphasis, figures: candidate.figures }],
      mode: 'extractive',
      premise: null,
    });
  });

  test('of nothing claims nothing', () => {
    expect(extract(retrievalOf(understandQuestion('Who?'), [])).claims).toEqual([]);
  });

  test('of a question of one part is one sentence', () => {
    expect(answerOf('Were nationals deported by the airline?', [deported, airline])).toEqual([deported]);
  });

  test('gives each part of a question its sentence, best first', () => {
    const question = 'Were nationals deported, and was a treaty signed?';
    expect(answerOf(question, [deported, airline, treaty])).toEqual([deported, treaty]);
    expect(answerOf(question, [treaty, deported])).toEqual([treaty, deported]);
  });

  test('does not say again what it has said', () => {
    expect(answerOf('Were nationals deported by Cambodia, and why?', [deported, deportedAgain])).toEqual([
      deported,
    ]);
  });

  test('never has more than three sentences', () => {
    const question =
      'Were nationals deported, did the airline fly, was a treaty signed, and was the hotel full?';
    expect(answerOf(question, [deported, airline, treaty, hotel])).toEqual([deported, airline, treaty]);
  });

  test('leaves out a sentence that ranks far behind', () => {
    const question = 'Were nationals deported, and was a treaty signed?';
    expect(answerOf(question, [deported, treaty], [0, -1000])).toEqual([deported]);
  });

  test('asks more of a sentence for a member of a list than of one for a clause', () => {
    const list = 'Which nationals, airline and treaty does Cambodia name?';
    expect(answerOf(list, [deported, airline], [0, -1])).toEqual([deported, airline]);
    expect(answerOf(list, [deported, airline], [0, -4])).toEqual([deported]);
    const clauses = 'Which nationals were deported and which airline flew at noon?';
    expect(answerOf(clauses, [deported, airline], [0, -4])).toEqual([deported, airline]);
  });

  test('does not put together sentences of two releases', () => {
    const asked = understandQuestion('Were nationals deported, and was a treaty signed?');
    const evidence = [
      rankedOf(asked, candidateOf(text)),
      rankedOf(asked, candidateOf(text, { number: treaty, release: { id: 'other' } })),
    ];
    expect(sentencesOf(extract(retrievalOf(asked, evidence)))).toEqual([deported]);
  });

  test.each([
    '한국 국민이 추방되었고 그리고 조약이 서명되었나요?',
    'Des nationaux ont-ils été expulsés et un traité a-t-il été signé ?',
  ])('knows the parts of a question in other languages: %s', (question) => {
    expect(answerOf(question, [deported, treaty])).toEqual([deported, treaty]);
  });
});

describe('an answer to a false premise', () => {
  test('is the sentence that corrects it, alone, wherever it ranks', () => {
    const asked = understandQuestion('Did the airline fly 500 nationals, and was a treaty signed?');
    const evidence = [airline, treaty, deported].map((number) =>
      rankedOf(asked, candidateOf(text, { number })),
    );
    const premise = {
      kind: 'figure',
      asked: '500',
      stated: { start: 18, end: 21 },
      sentenceId: 'r#1',
    } as const;
    const draft = extract(retrievalOf(asked, evidence, premise));
    expect(sentencesOf(draft)).toEqual([deported]);
    expect(draft.premise).toEqual(premise);
  });
});
