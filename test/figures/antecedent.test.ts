import { describe, expect, it } from 'vitest';
import { antecedentsOf } from '../../src/figures/antecedent.ts';
import { extractFigures } from '../../src/figures/extract.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

const antecedents = (text: string, language = 'en') => {
  const release = releaseOf({ id: 'r', text, language });
  const figures = sentencesOf(release).flatMap((sentence) => extractFigures(text, sentence, language));
  return antecedentsOf(figures).map((antecedent) => antecedent?.label ?? null);
};

describe('"others"', () => {
  it('are others of what was counted before, without what is only said of those', () => {
    const text =
      'To date, Cambodia has deported 180 Korean nationals involved in cybercrime. More than 60 others are awaiting deportation.';
    expect(antecedents(text)).toEqual([null, 'Korean nationals']);
  });

  it('are so in French, with the adjective behind the noun', () => {
    expect(
      antecedents('Le pays a expulsé 180 ressortissants coréens. Plus de 60 autres attendent.', 'fr'),
    ).toEqual([null, 'ressortissants coréens']);
  });

  it('are nobody’s where nothing was counted before', () => {
    expect(antecedents('More than 60 others are awaiting deportation.')).toEqual([null]);
  });

  it('are not of what was counted far above', () => {
    const between = 'The ministers met. They spoke at length. They agreed to meet again.';
    expect(antecedents(`The police arrested 12 men. ${between} They met 60 others.`)).toEqual([null, null]);
  });

  it('are people again where an amount of money stands between', () => {
    expect(antecedents('The police arrested 12 men. They seized $5 million. They fined 60 others.')).toEqual([
      null,
      null,
      'men',
    ]);
  });
});
