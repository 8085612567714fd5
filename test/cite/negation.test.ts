import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { proofTools } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

function reasons(claim: string, text: string): string[] {
  return proveClaim(claim, [proofSentenceOf(text)], proofTools).findings.map(({ reason }) => reason);
}

const paused = 'The higher tariffs are currently paused, except for China, which retaliated.';
const renewal = 'Canada did not agree to renew the agreement.';
const funding = 'Without Congressional action to extend the program, millions of households will lose it.';
const failure = 'The failure to act endangers the alliance.';
const rivalry = 'The talks prevent competition from veering into conflict.';
const prepared = 'The United States remains prepared to engage in diplomacy.';

describe('a denial', () => {
  test.each([
    ['The higher tariffs are paused, but not for China.', paused],
    ['Canada declined to renew the agreement.', renewal],
    ['Without action of Congress millions of households will lose it.', funding],
    ['Faute d’action du Congrès, des millions de foyers vont le perdre.', funding],
    ['The lack of action endangers the alliance.', failure],
    ['Competition does not slide into conflict.', rivalry],
    ['Canada will not be able to renew the agreement.', 'Canada cannot renew the agreement.'],
    ['It will answer without delay.', 'It will answer at once.'],
  ])('may be told in other words: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('negation');
  });

  test.each([
    ['The higher tariffs are not paused.', paused],
    ['Canada agreed to renew the agreement.', renewal],
    ['With action of Congress millions of households will not lose it.', funding],
    ['The talks do not prevent competition.', rivalry],
    ['The failure does not endanger the alliance.', failure],
    ['Les États-Unis ne sont plus prêts à recourir à la diplomatie.', prepared],
    ['Les États-Unis n’étaient plus prêts à recourir à la diplomatie.', prepared],
  ])('is no other one: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('negation');
  });
});
