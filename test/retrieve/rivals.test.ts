import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import type { RankedSentence } from '../../src/retrieve/retrieve.ts';
import { findRivals } from '../../src/retrieve/rivals.ts';
import { candidateOf, rankedOf } from '../support/candidates.ts';

const nameless = understandQuestion('What did they agree on trade?');
const naming = understandQuestion('What did Kenya agree on trade?');

const said = (id: string, text: string, score: number, similarity = 0.5): RankedSentence =>
  rankedOf(nameless, candidateOf(text, { release: { id }, similarity }), score);
const kenya = said('kenya', 'Kenya agreed on trade in tea.', 9);
const ghana = said('ghana', 'Ghana agreed on trade in gold.', 8.5);
const also = said('kenya-later', 'Kenya agreed on trade in coffee.', 8);

const idsOf = (rivals: readonly RankedSentence[]) => rivals.map(({ release }) => release.id);
const rivalsOf = (evidence: readonly RankedSentence[], question = nameless) =>
  idsOf(findRivals(question, evidence, () => true));

describe('releases vie for a question', () => {
  test('that fits them all, the best first and each once', () => {
    const further = said('ghana', 'Trade was agreed on.', 8.2);
    expect(rivalsOf([kenya, ghana, further, also])).toEqual(['kenya', 'ghana', 'kenya-later']);
  });

  test('up to five of them', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => said(`r${n}`, 'They agreed on trade.', 9 - n / 10));
    expect(rivalsOf(many)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  });

  test.each([
    ['only one is searched', [kenya, said('kenya', 'Kenya agreed on trade.', 8)], nameless],
    ['the others rank far below', [kenya, said('ghana', 'Ghana agreed on trade.', 2)], nameless],
    ['the others do not have what it names', [kenya, ghana], naming],
    ['it names something and the others rank below', [kenya, { ...also, score: 6 }], naming],
    [
      'the newest is asked for',
      [kenya, ghana],
      understandQuestion('What did they agree on trade most recently?'),
    ],
    ['nothing was found', [], nameless],
  ] as const)('not where %s', (_, evidence, question) => {
    expect(rivalsOf(evidence, question)).toEqual([]);
  });

  test('where they have what it names as well', () => {
    expect(rivalsOf([kenya, ghana, also], naming)).toEqual(['kenya', 'kenya-later']);
  });
});

test('no release is offered that states nothing of what is asked for, where the first one does', () => {
  const where = understandQuestion('Where did they agree on trade?');
  const inAccra = rankedOf(
    where,
    candidateOf('They agreed on trade in Accra, Ghana.', { release: { id: 'there' } }),
    9,
  );
  const inNairobi = rankedOf(
    where,
    candidateOf('They agreed on trade in Nairobi, Kenya.', { release: { id: 'here' } }),
    8,
  );
  const nowhere = rankedOf(where, candidateOf('They agreed on trade.', { release: { id: 'nowhere' } }), 8.5);
  expect(rivalsOf([inAccra, nowhere, inNairobi], where)).toEqual(['there', 'here']);
});

test('what was learnt of one release brings it no nearer', () => {
  const learnt = { ...ghana, signals: { ...ghana.signals, relevance: 6 } };
  expect(rivalsOf([kenya, learnt, also])).toEqual(['kenya', 'kenya-later']);
});

test('a release is judged by its best sentence, and as if it alone were searched', () => {
  const near = said('near', 'They agreed on trade.', 9, 0.9);
  const text = 'Trade was agreed on. They also spoke of trade.';
  const far = { release: { id: 'far' } };
  const best = rankedOf(nameless, candidateOf(text, { ...far, similarity: 0.5 }), 8);
  const second = rankedOf(nameless, candidateOf(text, { ...far, number: 2, similarity: 0.4 }), 7);
  const judged: [string, number][] = [];
  findRivals(nameless, [near, best, second], ({ sentence }, { margin }) => {
    judged.push([sentence.text, margin]);
    return false;
  });
  expect(judged).toEqual([['Trade was agreed on.', expect.closeTo(0.1)]]);
});
