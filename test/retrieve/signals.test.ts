import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/retrieve/candidates.ts';
import { probability, score } from '../../src/retrieve/model.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { type SignalContext, type SignalValues, signalsOf } from '../../src/retrieve/signals.ts';
import { thingsAsked } from '../../src/retrieve/unstated.ts';
import { candidateOf, noForm } from '../support/candidates.ts';

const measured = (text: string, candidate: Candidate, context: Partial<SignalContext> = {}): SignalValues => {
  const question = understandQuestion(text);
  return signalsOf(candidate, {
    question,
    weights: question.units.map(() => 1),
    background: { mean: 0.2, deviation: 0.1 },
    best: [candidate.similarity, candidate.similarity],
    answerability: 0,
    things: [],
    relevance: noForm,
    meanRelevance: new Map(),
    sufficiency: noForm,
    ...context,
  });
};
const deported = 'Cambodia deported 180 Korean nationals.';

describe('similarity', () => {
  test('is measured in deviations above what unrelated sentences reach', () => {
    const { similarity, passage } = measured('Who?', {
      ...candidateOf(deported, { similarity: 0.5 }),
      passageSimilarity: 0.3,
    });
    expect(similarity).toBeCloseTo(3);
    expect(passage).toBeCloseTo(1);
  });

  test('a sentence in no passage found counts as its own passage', () => {
    const { passage } = measured('Who?', {
      ...candidateOf(deported, { similarity: 0.5 }),
      passageSimilarity: 0,
    });
    expect(passage).toBeCloseTo(3);
  });

  test.each([
    ['the best', 0.9, 4],
    ['the second', 0.5, -4],
    ['the third', 0.4, -5],
  ])('the margin of %s is to the best other', (_, similarity, margin) => {
    const signals = measured('Who?', candidateOf(deported, { similarity }), { best: [0.9, 0.5] });
    expect(signals.margin).toBeCloseTo(margin);
  });
});

describe('what a sentence takes as said', () => {
  const speaker = { name: 'KIM Jina', role: 'Vice Minister', by: 'resolved' } as const;
  const candidate = candidateOf('She thanked the authorities.', {
    speaker,
    release: { title: 'Visit to Cambodia' },
  });

  test('what somebody is asked to have said is stated by whatever is theirs, and by nobody else’s', () => {
    expect(measured('What did KIM Jina say?', candidate).wordsSpoken).toBe(1);
    expect(measured('What did Hun Manet say?', candidate).wordsSpoken).toBe(0);
    expect(measured('What did KIM Jina say?', candidateOf('KIM Jina left.')).wordsSpoken).toBe(0);
  });

  test('its speaker and the title of its release count as spoken, not as stated here', () => {
    const { coveredSpoken, coveredHere } = measured('Did KIM Jina thank Cambodia?', candidate);
    expect(coveredSpoken).toBe(1);
    expect(coveredHere).toBeLessThan(0.5);
  });

  test('names do not make up for a word that is missing', () => {
    const { wordsSpoken, wordMissing } = measured('What gift did KIM Jina bring to Cambodia?', candidate);
    expect(wordsSpoken).toBe(0);
    expect(wordMissing).toBe(1);
  });
});

describe('what of the question is stated, and where', () => {
  const text =
    'The airline flew them. Cambodia deported 180 Korean nationals. They left. A treaty was signed.';
  const candidate = candidateOf(text, { number: 2 });

  test.each([
    ['Were 180 deported?', 1, 1, 1],
    ['Which airline?', 0, 1, 1],
    ['Was a treaty signed?', 0, 0, 1],
    ['Was there a volcano?', 0, 0, 0],
  ])('%s', (question, here, around, release) => {
    const signals = measured(question, candidate);
    expect([signals.coveredHere, signals.coveredAround, signals.coveredRelease]).toEqual([
      here,
      around,
      release,
    ]);
    expect([signals.missingHere, signals.missingAround, signals.missingRelease]).toEqual([
      1 - here,
      1 - around,
      1 - release,
    ]);
  });

  test('names and numbers that the release never says are told apart', () => {
    expect(measured('Did Zorblat deport 180?', candidate)).toMatchObject({
      namesMissing: 1,
      numbersMissing: 0,
    });
    expect(measured('Did Cambodia deport 77?', candidate)).toMatchObject({
      namesMissing: 0,
      numbersMissing: 1,
    });
    expect(measured('Who left?', candidate)).toMatchObject({ namesMissing: 0, numbersMissing: 0 });
  });

  test('a word of another script that cannot be looked for weighs less when it is missing', () => {
    const latin = measured('Zorblat deported?', candidate);
    const hangul = measured('쀍뚫 추방했나요?', candidate);
    expect(latin.unfindable).toBe(0);
    expect(hangul.unfindable).toBeGreaterThan(0);
    expect(hangul.missingRelease).toBeLessThan(latin.missingRelease);
  });

  test('a name of another script that the release has by its sounds is found', () => {
    const named = candidateOf('Ms. KIM Jina left.');
    expect(measured('김진아 떠났나요?', named).unfindable).toBeLessThan(
      measured('박영수 떠났나요?', named).unfindable,
    );
  });

  test('in a release of the question’s own language every word can be looked for', () => {
    const korean = candidateOf('회담이 열렸다.', { release: { language: 'ko' } });
    expect(measured('쀍뚫 추방했나요?', korean).unfindable).toBe(0);
  });
});

describe('the kind asked for', () => {
  test.each<[string, string, Partial<SignalValues>]>([
    ['How many were deported?', deported, { kindStated: 1, figureMissing: 0, mentionMissing: 0 }],
    [
      'How many were deported?',
      'Many were deported.',
      { kindStated: 0, figureMissing: 1, mentionMissing: 0 },
    ],
    ['How long was the visit?', deported, { kindStated: 0, figureMissing: 1 }],
    ['How old is she?', 'She met 180 people.', { kindStated: 0, figureMissing: 1 }],
    ['How old is she?', 'She is 50 years old.', { kindStated: 1, figureMissing: 0 }],
    ['In what year?', 'It was established in 2024.', { kindStated: 1, mentionMissing: 0 }],
    ['In what year?', 'It was established.', { kindStated: 0, mentionMissing: 1 }],
    ['Who spoke?', 'Mr. Jake Sullivan spoke.', { kindStated: 1, mentionMissing: 0 }],
    ['Where was it?', 'It was raining.', { kindStated: 0, mentionMissing: 1, figureMissing: 0 }],
    ['What happened?', 'It was raining.', { kindStated: 0, mentionMissing: 0, figureMissing: 0 }],
  ])('%s – "%s"', (question, sentence, expected) => {
    expect(measured(question, candidateOf(sentence))).toMatchObject(expected);
  });

  test.each([
    ['How many Korean nationals were deported?', 1],
    ['How many bridges were built?', 0],
  ])('%s: the figure counts what is asked: %i', (question, expected) => {
    expect(measured(question, candidateOf(deported)).figureCounts).toBe(expected);
  });

  test.each<[string, Partial<SignalValues>]>([
    ['The airline flew them.', { focusStated: 1, focusMissing: 0 }],
    ['They left by ship.', { focusStated: 0, focusMissing: 1 }],
  ])('what "which airline" asks for: "%s"', (sentence, expected) => {
    expect(measured('Which airline flew them?', candidateOf(sentence))).toMatchObject(expected);
  });

  test('the contrary of a part of the question is a share of it', () => {
    const ended = 'Has the partnership ended?';
    expect(measured(ended, candidateOf('The partnership was established.')).opposed).toBeCloseTo(0.5);
    expect(measured(ended, candidateOf('The partnership ended.')).opposed).toBe(0);
  });
});

test('relevance is told as it is, and beside the mean of its release', () => {
  const form = { direction: new Float32Array(), of: ([value = 0]: Float32Array) => value };
  const candidate = { ...candidateOf(deported), vector: Float32Array.of(2) };
  const told = { relevance: form, meanRelevance: new Map([[candidate.release.id, 0.5]]), sufficiency: form };
  const { relevance, relevanceWithin, sufficiency } = measured('Who?', candidate, told);
  expect({ relevance, relevanceWithin, sufficiency }).toEqual({
    relevance: 2,
    relevanceWithin: 1.5,
    sufficiency: 2,
  });
});

test('a thing that the release leaves out is told', () => {
  const question = 'What gift did Cambodia give?';
  const things = thingsAsked(understandQuestion(question));
  expect(measured(question, candidateOf(deported), { things }).thingUnstated).toBe(1);
  expect(measured(question, candidateOf('Cambodia gave a gift.'), { things }).thingUnstated).toBe(0);
});

describe('hostile and empty questions', () => {
  test.each(['', '???', '🙂', '\u0000\u0007', 'x'.repeat(5000)])(
    'every signal of "%.10s" is a number',
    (text) => {
      for (const value of Object.values(measured(text, candidateOf(deported)))) {
        expect(Number.isFinite(value)).toBe(true);
      }
    },
  );
});

describe('a linear model', () => {
  const signals = measured('Were 180 deported?', candidateOf(deported, { similarity: 0.5 }));

  test('adds what it names to its bias and leaves out the rest', () => {
    expect(score({ bias: -1, weights: { similarity: 2, coveredHere: 0.5 } }, signals)).toBeCloseTo(5.5);
    expect(score({ bias: -1, weights: {} }, signals)).toBe(-1);
  });

  test.each([
    [0, 0.5],
    [Math.log(9), 0.9],
    [-800, 0],
    [800, 1],
  ])('log-odds of %f are a probability of %f', (logOdds, expected) => {
    expect(probability(logOdds)).toBeCloseTo(expected);
  });
});

describe('what the kind of question tells', () => {
  const candidate = candidateOf(deported);

  test('a question that asks why must find all that it takes for granted', () => {
    const why = measured('Why did Cambodia refuse to deport Korean nationals?', candidate);
    const what = measured('Whom did Cambodia refuse to deport?', candidate);
    expect(why.whyMissing).toBe(why.wordMissing);
    expect(why.whyMissing).toBeGreaterThan(0);
    expect(what.whyMissing).toBe(0);
  });

  test('names are no words of it', () => {
    expect(measured('How did Cambodia deport Korean nationals?', candidate)).toMatchObject({
      asksManner: 1,
      words: 2,
    });
    expect(measured('Did Cambodia deport nationals?', candidate).asksManner).toBe(0);
  });
});
