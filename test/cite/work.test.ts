import { describe, expect, test } from 'vitest';
import { checkAgents } from '../../src/cite/check-agents.ts';
import { checkComparisons } from '../../src/cite/check-comparisons.ts';
import { checkDeeds } from '../../src/cite/check-deeds.ts';
import { checkExchange } from '../../src/cite/check-exchange.ts';
import { checkMeaning } from '../../src/cite/check-meaning.ts';
import { checkModality } from '../../src/cite/check-modality.ts';
import { checkNames } from '../../src/cite/check-names.ts';
import { checkNegation } from '../../src/cite/check-negation.ts';
import { checkOpposites } from '../../src/cite/check-opposites.ts';
import { checkRoles } from '../../src/cite/check-roles.ts';
import { checkWording } from '../../src/cite/check-wording.ts';
import { type Reading, readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

/** A reading that counts how often one of its words is looked at. */
function counted(reading: Reading): { readonly reading: Reading; readonly looks: () => number } {
  let looks = 0;
  const words = new Proxy(reading.analysis.words, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { reading: { ...reading, analysis: { ...reading.analysis, words } }, looks: () => looks };
}

const source = readSource(
  proofSentenceOf('The rice port of Peru bought new ferry tickets, and the ferry port ban was lifted.'),
  wordsAlone,
);

const checks = {
  ...{ checkAgents, checkComparisons, checkDeeds, checkExchange, checkMeaning, checkModality },
  ...{ checkNames, checkNegation, checkOpposites, checkRoles, checkWording },
};

describe.each(Object.entries(checks))('%s', (_, check) => {
  test.each(['rice ferry port', 'ban', 'the port bought rice and', 'Peru and Chile'])(
    'takes no more than four times the work for a claim twice as long: %s',
    (words) => {
      const looksFor = (times: number) => {
        const claim = Array.from({ length: times }, () => words).join(' ');
        const { reading, looks } = counted(readText(`${claim}, ${claim}.`, wordsAlone, 'en'));
        check(reading, [source], wordsAlone);
        return looks();
      };
      // Twice as many pairs of words are a little more than four times as many.
      expect(looksFor(40)).toBeLessThanOrEqual(4.2 * looksFor(20));
    },
  );
});
