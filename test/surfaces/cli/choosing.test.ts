import { describe, expect, it } from 'vitest';
import { chosenOf, letterOf } from '../../../src/surfaces/cli/choosing.ts';
import { citation } from '../../support/app.ts';

const offered = [
  { ...citation, number: 1, releaseId: 'call-kenya', title: 'Call with President Ruto of Kenya' },
  {
    ...{ ...citation, number: 2, releaseId: 'call-ghana', published: '2024-02-03' },
    title: 'Call with the President of Ghana',
  },
];

describe('a release that is offered', () => {
  it('is chosen by a Korean name of two letters', () => {
    const titled = ['케냐 대통령과 통화', '가나 대통령과 통화'];
    const korean = offered.map((one, index) => ({ ...one, title: titled[index] ?? '' }));
    expect(chosenOf('가나', korean)?.releaseId).toBe('call-ghana');
    expect(chosenOf('가', korean)).toBeNull();
  });

  it('has a letter', () => {
    expect(offered.map(letterOf)).toEqual(['a', 'b']);
  });

  it.each([
    ['its letter', 'b'],
    ['its letter as it is shown', '[B]'],
    ['its id', 'Call-Ghana'],
    ['its date', '2024-02-03'],
    ['a word of its title', 'ghana'],
    ['its title', 'Call with the President of Ghana'],
  ])('is chosen by %s', (_, entry) => {
    expect(chosenOf(entry, offered)?.releaseId).toBe('call-ghana');
  });

  it.each([
    ['a letter that none has', 'c'],
    ['words that both titles have', 'President'],
    ['a part of a word', 'Gha'],
    ['too little to name anything', 'of'],
    ['a question', 'Where is Ghana?'],
    ['nothing', ''],
  ])('is not chosen by %s', (_, entry) => {
    expect(chosenOf(entry, offered)).toBeNull();
  });
});
