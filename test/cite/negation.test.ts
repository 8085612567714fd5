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

const forbidden = 'Shipowners will also be prohibited from insuring tankers that carry the oil.';
const fewer = 'Arrests declined by nearly a third in coastal provinces.';
const largest = 'The port is the largest buyer of rice in the region.';
const free = 'They want a sea free from threats.';

describe('a denial', () => {
  test.each([
    ['The higher tariffs are paused, but not for China.', paused],
    ['Canada declined to renew the agreement.', renewal],
    ['Without action of Congress millions of households will lose it.', funding],
    ['Faute d’action du Congrès, des millions de foyers vont le perdre.', funding],
    ['The lack of action endangers the alliance.', failure],
    ['Competition does not slide into conflict.', rivalry],
    ['Canada will not be able to renew the agreement.', 'Canada cannot renew the agreement.'],
    ['Not many of the cases were widely reported.', 'Many cases have not been widely reported.'],
    ['It will answer without delay.', 'It will answer at once.'],
    ['Shipowners may not insure tankers that carry the oil.', forbidden],
    ['Arrests in coastal provinces fell by nearly a third.', fewer],
    ['Farmers cannot sell rice.', 'Farmers are barred by the court from selling rice.'],
    ['Farmers cannot sell rice.', 'The law bars farmers from selling rice.'],
    ['An order barring tuna from the market was signed.', 'An order to ban tuna from the market was signed.'],
    ['No one in the region buys more rice than the port.', largest],
    ['No country buys more rice than Peru.', 'Peru buys the most rice.'],
    ['Not since 2008 has the port bought so much rice.', 'The port bought the most rice since 2008.'],
    ['They want a sea without threats.', free],
    ['The press hardly covered the fair.', 'The press has not covered the fair much.'],
    ['They want a sea safe from threats.', free],
    ['They want to end threats at sea.', free],
    ['The sea has threats.', 'The sea is not free from threats.'],
    [
      'The visit was meant to clear up misunderstandings about fishing.',
      'The visit aims to help public understanding of fishing.',
    ],
    [
      'The rain will not stop the ministers from meeting.',
      'The rain will not deter the ministers from meeting.',
    ],
  ])('may be told in other words: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('negation');
  });

  test.each([
    ['The higher tariffs are not paused.', paused],
    ['Canada agreed to renew the agreement.', renewal],
    ['With action of Congress millions of households will not lose it.', funding],
    ['The talks do not prevent competition.', rivalry],
    ['The port is no longer the largest buyer of rice.', largest],
    ['No threats are free.', 'They want a sea full of threats.'],
    ['The ministry declined the offer.', 'The ministry accepted the offer.'],
    [
      'The visit caused misunderstanding of fishing.',
      'The visit aims to help public understanding of fishing.',
    ],
    [
      'The crews of both ports rarely cooperate.',
      'The crews of both ports have cooperated on numerous cases.',
    ],
    ['Not many of the cases were widely reported.', 'Many cases have been widely reported.'],
    ['The failure does not endanger the alliance.', failure],
    ['Les États-Unis ne sont plus prêts à recourir à la diplomatie.', prepared],
    ['They want a sea with threats.', free],
    ['The law cut the unfair fees.', 'The law cut the fair fees.'],
    ['The board endorsed unfair fees.', 'The board endorsed fair fees.'],
    ['Bangladesh bought rice, but not from Peru.', 'Bangladesh bought rice from Peru.'],
    ['No country buys more rice than Peru.', 'Peru buys the least rice.'],
    ['Chile does not export rice.', 'Chile blocked ships from exporting rice.'],
    ['Farmers cannot sell rice.', 'The bank stopped charging farmers fees from selling rice.'],
    ['Not since 2008 has the port bought rice.', 'The port has bought rice since 2008.'],
    ['Not since 2008 has the port bought rice.', 'The port bought the most rice since 2008.'],
    ['No worker at the port earns more than the minister.', 'The worker at the port earns as the minister.'],
    [
      'Nobody in the ministry was ever better than rice farmers.',
      'The ministry was ever better than rice farmers.',
    ],
    ['Les États-Unis n’étaient plus prêts à recourir à la diplomatie.', prepared],
  ])('is no other one: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('negation');
  });
});

test('a "no" that answers somebody denies none of its own words', () => {
  const signed = 'Canada signed the agreement.';
  expect(reasons('No, Canada signed the agreement.', signed)).toEqual([]);
  expect(reasons('Non, le Canada a signé l’accord.', signed)).not.toContain('negation');
  expect(reasons('No, Canada did not sign the agreement.', signed)).toContain('negation');
});
