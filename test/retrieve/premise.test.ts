import { describe, expect, test } from 'vitest';
import { figuresToCompare } from '../../src/figures/question.ts';
import type { Candidate } from '../../src/retrieve/candidates.ts';
import { findPremise, isForeignName } from '../../src/retrieve/premise.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const premiseOf = (text: string, candidate: Candidate) => {
  const question = understandQuestion(text);
  const tools = figuresToCompare(text);
  const premise = findPremise(
    question,
    question.units.map(() => 1),
    candidate,
    tools,
  );
  return premise && { ...premise, stated: premise.stated && wordsOf(candidate, premise.stated) };
};
/** What a span into the release's text stands for. */
const wordsOf = ({ sentence }: Candidate, { start, end }: { start: number; end: number }) =>
  sentence.text.slice(start - sentence.span.start, end - sentence.span.start);

const first = 'The Prime Minister welcomed the guests. ';
const deported = candidateOf(`${first}Cambodia has arrested and deported 180 Korean nationals.`, {
  number: 2,
});
const awaiting = candidateOf(`${first}More than 60 Korean nationals are awaiting deportation.`, {
  number: 2,
});
const established = candidateOf(`${first}The strategic partnership with Korea was established in 2024.`, {
  number: 2,
});

describe('a figure that a release states otherwise', () => {
  test.each([
    ['Why did Cambodia deport 500 Korean nationals?', deported, '500', '180'],
    ['When did Cambodia deport 18 Korean nationals?', deported, '18', '180'],
    ['왜 캄보디아는 한국 국민 500명을 추방했나요?', deported, '500', '180'],
    ['Are 30 Korean nationals awaiting deportation?', awaiting, '30', 'More than 60'],
  ])('%s', (question, candidate, asked, stated) => {
    const premise = premiseOf(question, candidate);
    expect(premise).toMatchObject({ kind: 'figure', sentenceId: candidate.sentence.id });
    expect(premise?.asked).toContain(asked);
    expect(premise?.stated).toContain(stated);
  });

  test('is seen in another scale of the amount, whatever it is called', () => {
    const invest = candidateOf('Australia intends to invest more than $3 billion in mineral projects.');
    const premise = premiseOf('Why is Australia investing $3 trillion in minerals?', invest);
    expect(premise).toMatchObject({ kind: 'figure', asked: '$3 trillion', stated: 'more than $3 billion' });
  });

  test.each([
    ['the same figure', 'Why did Cambodia deport 180 Korean nationals?', deported],
    ['a bound that the figure keeps', 'Did Cambodia deport more than 100 Korean nationals?', deported],
    ['the number without its bound', 'Are 60 Korean nationals awaiting deportation?', awaiting],
    ['a figure of something else', 'Why did Cambodia deport people for 500 days?', deported],
    ['no figure', 'Why did Cambodia deport Korean nationals?', deported],
  ])('is not seen in %s: %s', (_, question, candidate) => {
    expect(premiseOf(question, candidate)).toBeNull();
  });

  test.each(['180', 'more than 100'])('is not seen where "%s" holds of one figure of several', (asked) => {
    const both = candidateOf('Cambodia deported 180 Korean nationals, 20 Korean nationals of them minors.');
    expect(premiseOf(`Did Cambodia deport ${asked} Korean nationals?`, both)).toBeNull();
  });

  test('is not seen where the rest of the question is not stated either', () => {
    const guests = candidateOf('The hall seats 180 Korean nationals.');
    expect(
      premiseOf('Did the volcano erupt and injure 500 nationals near an airport in Peru?', guests),
    ).toBeNull();
  });
});

describe('a year that a release states otherwise', () => {
  test.each([
    ['Was the strategic partnership established in 2023?', '2023', '2024'],
    ['전략적 동반자 관계는 2023년에 수립되었나요?', '2023', '2024'],
    ['Le partenariat stratégique a-t-il été établi en 2023 ?', '2023', '2024'],
  ])('%s', (question, asked, stated) => {
    const premise = premiseOf(question, established);
    expect(premise).toMatchObject({ kind: 'date', sentenceId: 'r#2' });
    expect(premise?.asked).toContain(asked);
    expect(premise?.stated).toContain(stated);
  });

  test('is not seen where the same year stands', () => {
    expect(premiseOf('Was the strategic partnership established in 2024?', established)).toBeNull();
  });

  test('is not seen where the year is the release’s own', () => {
    const dated = candidateOf(`${first}The strategic partnership with Korea was established in 2024.`, {
      number: 2,
      release: { published: '2023-12-30' },
    });
    expect(premiseOf('Was the strategic partnership established in 2023?', dated)).toBeNull();
  });

  test('is not seen where the question only sets a bound', () => {
    expect(premiseOf('Was the strategic partnership established since 2023?', established)).toBeNull();
  });
});

describe('a statement that a release says the contrary of', () => {
  test.each([
    ['Why was the strategic partnership with Korea ended?', 'ended'],
    ['한국과의 전략적 동반자 관계는 왜 종료되었나요?', '종료되었나요'],
  ])('is what "why" takes for granted: %s', (question, asked) => {
    expect(premiseOf(question, established)).toEqual({
      kind: 'statement',
      asked,
      stated: null,
      sentenceId: 'r#2',
    });
  });

  test('is not seen where it says the same', () => {
    expect(premiseOf('Why was the strategic partnership with Korea established?', established)).toBeNull();
  });

  test('is not seen where it denies the contrary', () => {
    const denied = candidateOf('The Prime Minister did not agree to the plan.');
    expect(premiseOf('Why did the Prime Minister refuse the plan?', denied)).toBeNull();
  });

  test.each([
    'Has the strategic partnership with Korea ended?',
    'When will the strategic partnership with Korea be ended?',
  ])('is not taken for granted by whoever asks about it: %s', (question) => {
    expect(premiseOf(question, established)).toBeNull();
  });
});

describe('a person that a release never names', () => {
  const speaker = { name: 'KIM Jina', role: null, by: 'named' } as const;
  const said = candidateOf('Ms. KIM Jina noted that law enforcement agencies have cooperated.', { speaker });

  test('is corrected by who said it', () => {
    expect(premiseOf('Did Zorblat note that law enforcement agencies cooperated?', said)).toMatchObject({
      kind: 'name',
      asked: 'Zorblat',
      stated: null,
    });
  });

  test('is not corrected by a sentence in the release’s own voice', () => {
    const own = candidateOf('Law enforcement agencies have cooperated.');
    expect(premiseOf('Did Zorblat note that law enforcement agencies cooperated?', own)).toBeNull();
  });

  test('is not seen in the one who is named', () => {
    expect(premiseOf('Did Kim Jina note that law enforcement agencies cooperated?', said)).toBeNull();
  });

  test('is not corrected by a speaker whom the question names too', () => {
    expect(premiseOf('Did Kim Jina meet Zorblat of the law enforcement agencies?', said)).toBeNull();
  });

  test.each([
    ['Did Zorblat note it?', 'Zorblat'],
    ['Did KIM Jina and Yoon note it?', 'Yoon'],
  ])('is foreign to it: %s', (question, name) => {
    expect(foreignIn(question)).toEqual([name]);
  });

  test.each([
    ['the other half of a name that it has', 'Did Genevieve Jina note it?'],
    ['what may be short for something', 'Did AMLO note it?'],
    ['a country', 'Did Brazil note it?'],
    ['a month', 'Did she note it in January?'],
    ['an initial', 'Did she note the J vaccine?'],
    ['somebody in another script', '조블랏은 무엇을 말했나요?'],
  ])('is not foreign to it as %s', (_, question) => {
    expect(foreignIn(question)).toEqual([]);
  });

  const foreignIn = (text: string) => {
    const question = understandQuestion(text);
    return question.units
      .filter((unit) => isForeignName(unit, question, said))
      .map(({ span }) => text.slice(span.start, span.end));
  };
});

describe('what a question why takes for granted and a release nowhere states', () => {
  const coalition = candidateOf('We thank the coalition of 50 countries that provides aid to Ukraine.');
  const talks = candidateOf(
    'The Vice President held talks on energy with the President in Lucerne in June 2024.',
  );

  test.each([
    ['Why does the coalition that aids Ukraine only count 12 countries?', coalition, 'figure', '12'],
    ['Why did they hold talks on energy in June until 2023?', talks, 'date', '2023'],
    ['Why did the Vice President hold talks on energy in Geneva?', talks, 'name', 'Geneva'],
    ['Why did Zorblat hold talks on energy in June?', talks, 'name', 'Zorblat'],
  ])('is corrected by what a sentence states instead: %s', (question, candidate, kind, asked) => {
    const premise = premiseOf(question, candidate);
    expect(premise?.kind).toBe(kind);
    expect(premise?.asked).toContain(asked);
  });

  test.each([
    ['where it is only asked', 'Did the Vice President hold talks on energy in Geneva?', talks],
    ['where it is stated', 'Why did the Vice President hold talks on energy in Lucerne?', talks],
    ['where several are unknown', 'Why did Zorblat hold talks on energy in Geneva?', talks],
    ['where the rest is not stated either', 'Why did volcanoes erupt near airports in Geneva?', talks],
    ['in the same number in words', 'Why did 3 men leave?', candidateOf('Three men left with two women.')],
    ['where no other is stated', 'Why did 12 airlines stop?', candidateOf('The airlines stop.')],
  ])('is not seen %s: %s', (_, question, candidate) => {
    expect(premiseOf(question, candidate)).toBeNull();
  });
});
