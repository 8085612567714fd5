import { describe, expect, it } from 'vitest';
import {
  handicap,
  mayAnswer,
  meets,
  readDemands,
  statingFirst,
  whyNone,
} from '../../src/retrieve/demands.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const deported = candidateOf('To date, Cambodia has deported 180 Korean nationals.');
const iraq = candidateOf('The leaders discussed elections in Iraq.', { release: { title: 'On Libya' } });
const asking = (text: string, demands: Parameters<typeof readDemands>[0]) =>
  [understandQuestion(text), readDemands(demands)] as const;

describe('a sentence can answer', () => {
  it.each([
    ['a question that demands nothing', 'Who met?', {}, deported, true],
    ['"and Iraq?" if it names Iraq', 'What did they discuss?', { turnsOn: 'Iraq' }, iraq, true],
    ['… not if only its title does', 'What did they discuss?', { turnsOn: 'Libya' }, iraq, false],
    ['"when?" if it states a time', 'When were they deported?', { onlyAsks: true }, deported, true],
    ['… not if it is one until which', 'Since when were they deported?', { onlyAsks: true }, deported, false],
    ['"where?" if it says where', 'Where did they discuss?', { onlyAsks: true }, iraq, true],
    ['… not if it names a state that acts', 'Where were they?', { onlyAsks: true }, deported, false],
    ['"how many?" if it states a figure', 'How many?', { onlyAsks: true }, deported, true],
    ['… not if it states none', 'How many?', { onlyAsks: true }, iraq, false],
    ['"why?" whatever it states', 'Why were they deported?', { onlyAsks: true }, deported, true],
  ] as const)('%s', (_, text, demands, candidate, can) => {
    const [question, demanded] = asking(text, demands);
    expect(meets(question, candidate, demanded)).toBe(can);
  });

  it('"who said that?" if somebody did, and not the release itself', () => {
    const speaker = { name: 'KIM Jina', role: null, by: 'resolved' } as const;
    const said = candidateOf('She affirmed it.', { speaker });
    const [question, demanded] = asking('Who said: She affirmed it.', { whoSaid: said.sentence.id });
    expect(meets(question, said, demanded)).toBe(true);
    expect(meets(question, deported, demanded)).toBe(false);
  });

  it('"훈 마네트 총리는요?" if its speaker is meant', () => {
    const speaker = { name: 'Hun Manet', role: 'Prime Minister', by: 'resolved' } as const;
    const said = candidateOf('He praised the strong relationship.', { speaker });
    const [question, demanded] = asking('무엇을 강조했나요?', { turnsOn: '훈 마네트 총리는' });
    expect(meets(question, said, demanded)).toBe(true);
    expect(meets(question, deported, demanded)).toBe(false);
  });
});

it('what was cited before is shown again only where no more is asked for', () => {
  const answered = [deported.sentence.id];
  expect(mayAnswer(deported, readDemands({ answered }))).toBe(true);
  expect(mayAnswer(deported, readDemands({ answered, asksElse: true }))).toBe(false);
  expect(handicap(deported, readDemands({ answered }))).toBeGreaterThan(0);
  expect(handicap(deported, readDemands())).toBe(0);
});

it('only the sentence that is asked about tells who said it', () => {
  const other = candidateOf('She met him. She affirmed it.', { number: 2 });
  const demanded = readDemands({ whoSaid: deported.sentence.id });
  expect(mayAnswer(deported, demanded)).toBe(true);
  expect(mayAnswer(other, demanded)).toBe(false);
});

it('where none may be shown it is told why', () => {
  const reasons = [{ whoSaid: '' }, { whoSaid: 'r#1' }, { asksElse: true }, {}].map((one) =>
    whyNone(readDemands(one)),
  );
  expect(reasons).toEqual(['no-question', 'not-stated', 'not-stated', 'no-releases']);
});

it('sentences that state what a question turns on come first, in their order', () => {
  const ranked = [{ candidate: deported }, { candidate: iraq }];
  expect(statingFirst(ranked, readDemands({ turnsOn: 'Iraq' }))).toEqual([...ranked].reverse());
  expect(statingFirst(ranked, readDemands())).toEqual(ranked);
});
