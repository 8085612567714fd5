import { expect, test, vi } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const work = vi.hoisted(() => ({ compared: 0 }));

vi.mock(import('../../src/cite/same-word.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    sameWord: (...words: Parameters<typeof real.sameWord>) => {
      work.compared += 1;
      return real.sameWord(...words);
    },
  };
});

/** How many pairs of words are compared to prove a claim that says some words so many times. */
function comparedFor(words: string, times: number): number {
  work.compared = 0;
  const claim = Array.from({ length: times }, () => words).join(' ');
  const sentence = proofSentenceOf(
    'The rice port of Peru bought new ferry tickets, and the ferry port ban was lifted.',
  );
  proveClaim(`${claim}, ${claim}.`, [sentence], wordsAlone);
  return work.compared;
}

test.each(['rice ferry port', 'ban', 'the port bought rice and', 'Peru and Chile'])(
  'a claim twice as long takes no more than four times the work: %s',
  (words) => {
    const [short, long] = [comparedFor(words, 20), comparedFor(words, 40)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThanOrEqual(4);
  },
);
