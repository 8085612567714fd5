import { expect, test } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import { statesMeant } from '../../src/text/seats.ts';

const meantIn = (text: string) =>
  analyse(text, 'en').concepts.flatMap(({ concept, span }) => statesMeant([concept], span, text));

test.each([
  ['Kyiv’s fight goes on.', ['place-ua']],
  ['A summit between Washington and Brussels is to come.', ['place-us', 'place-be', 'org-eu']],
  ['They met in Washington, DC today.', []],
  ['She travelled to Kyiv.', []],
])('a seat of government stands for its state or union, but where it is a place: %s', (text, states) => {
  expect(meantIn(text)).toEqual(states);
});

test('a place is one in Khmer too, which leaves no space before its name', () => {
  const text = 'កិច្ចប្រជុំនេះធ្វើឡើងនៅទីក្រុងសេអ៊ូល។';
  const meant = analyse(text, 'km').concepts.flatMap(({ concept, span }) =>
    statesMeant([concept], span, text),
  );
  expect(meant).toEqual([]);
});
