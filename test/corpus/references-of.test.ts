import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../src/corpus/references-of.ts';

const read = (text: string, title = 'Readout') =>
  referencesOf({ title, outlet: null, text, language: 'en' }).map((sentence) =>
    sentence
      .filter(({ naming }) => naming === 'anywhere')
      .map(({ people }) => people.map(({ name }) => name).join(' and ')),
  );

test('an office without a name stands for its one holder', () => {
  expect(
    read(
      'Prime Minister Hun Manet met Vice Minister KIM Jina. The Vice Minister thanked the Prime Minister.',
    ),
  ).toEqual([[], ['KIM Jina', 'Hun Manet']]);
});

test('an office that the title alone gives a name is known too', () => {
  expect(read('The Vice President spoke of trade.', 'Readout of Vice President Harris’s Call')).toEqual([
    ['Harris'],
  ]);
});

test('an office that two hold, or that is one of another country, stands for nobody', () => {
  const text =
    'President Joe Biden met President Emmanuel Macron. The President thanked the President of Mexico.';
  expect(read(text)[1]).toEqual([]);
});

test('“she” and “he” stand for the one who can be meant, and as subjects for that of the sentence before', () => {
  const call = 'President Biden spoke today with Prime Minister Kyriakos Mitsotakis.';
  expect(read(`${call} He congratulated Greece. He also thanked it for his welcome.`)).toEqual([
    [],
    ['Biden'],
    ['Biden', 'Biden'],
  ]);
  const meeting = 'Prime Minister Hun Manet met H.E. Ms. KIM Jina.';
  expect(read(`${meeting} She thanked Cambodia.`)[1]).toEqual(['KIM Jina']);
  expect(read(`${meeting} They spoke of trade. He thanked his guest.`)[2]).toEqual([
    'Hun Manet',
    'Hun Manet',
  ]);
});

test('of two people neither is told by being the subject where one is “she” and the other “he”', () => {
  const call = 'Vice President Harris spoke today with President Giammattei.';
  expect(read(`${call} He thanked her for her help.`)[1]).toEqual([]);
});

test('“he” stands for nobody after a sentence of two, nor “his” beside another', () => {
  const both = 'President Biden and President Macron spoke today.';
  expect(read(`${both} He congratulated Greece.`)[1]).toEqual([]);
  expect(read('President Biden thanked President Macron for his help.')[0]).toEqual([]);
});

test('“the ministers” are all of that rank', () => {
  const text =
    'President Biden met with Foreign Minister Dmytro Kuleba and Minister of Defense Oleksii Reznikov. The President updated the Ministers.';
  expect(read(text, 'Meeting with Defense Minister Reznikov')[1]).toEqual([
    'Biden',
    'Oleksii Reznikov and Dmytro Kuleba',
  ]);
});

test('“we” are those who make a statement, unless others are quoted', () => {
  const [we, quoted] = referencesOf({
    outlet: null,
    title: 'Joint Statement by President Biden and President Macron on Lebanon',
    text: 'We call for a ceasefire. The envoy said, “We hope so.”',
    language: 'en',
  });
  expect(we?.[0]?.people.map(({ name }) => name)).toEqual(['Biden', 'Macron']);
  expect(quoted?.filter(({ span }) => span.end > 0)).toEqual([]);
  const [quad] = referencesOf({
    outlet: null,
    title: 'Quad Leaders’ Joint Statement: “The Spirit of the Quad”',
    text: 'We strive for a free region.',
    language: 'en',
  });
  expect(quad?.[0]?.bodies).toContain('Quad');
});

test('“they” are the members of a body whose meeting it is', () => {
  const [, they] = referencesOf({
    outlet: null,
    title: 'Readout of the Meeting of the White House Council on Supply Chains',
    text: 'President Biden convened the Council. They noted the progress.',
    language: 'en',
  });
  expect(they?.[0]?.bodies.join()).toContain('Council');
});

test('an office is of the state that its holder is said to be of', () => {
  const [, office] = referencesOf({
    outlet: null,
    title: 'Readout',
    text: 'President Biden met Japanese Prime Minister Suga. The Prime Minister thanked him.',
    language: 'en',
  });
  expect(office?.[0]?.people).toEqual([{ name: 'Suga', role: 'Prime Minister', states: ['place-jp'] }]);
});

test('“the two leaders” are the two whom the release has named, and nobody where it has named three', () => {
  const two = 'President Biden spoke with Prime Minister Suga.';
  expect(read(`${two} The two leaders agreed to meet.`)[1]).toEqual(['Biden and Suga']);
  expect(read(`${two} Secretary Blinken joined. The leaders agreed to meet.`)[2]).toEqual([]);
});

test('a surname alone names one who is known', () => {
  const call = 'National Security Advisor Jake Sullivan spoke with Minister Tzachi Hanegbi.';
  expect(read(`${call} Sullivan extended condolences. He thanked Israel.`)[2]).toEqual(['Jake Sullivan']);
  expect(read('President Joe Biden met President Xi. The Biden Administration is open. He left.')[2]).toEqual(
    [],
  );
});

test('of two who hold an office it stands for the one whose readout it is', () => {
  const met = 'President Joe Biden met with President Xi. The President raised concerns.';
  expect(read(met, 'Readout of President Biden’s Meeting with President Xi')[1]).toEqual(['Joe Biden']);
});

test('whom a sentence goes on to name is not its “he”, and a name may have two particles', () => {
  const call = 'Mr. Sullivan congratulated Sheikh Khaled.';
  expect(read(`${call} He hopes to meet Sheikh Khaled.`)[1]).toEqual(['Sullivan']);
  expect(
    read('He met them.', 'Readout of President Joe Biden’s Call with President Ursula von der Leyen')[0],
  ).toEqual([]);
  expect(
    read('The leaders met.', 'Readout of President Joe Biden’s Call with President Ursula von der Leyen')[0],
  ).toEqual(['Joe Biden and Ursula von der Leyen']);
});

describe('besides those for whom words stand', () => {
  const named = (text: string, title: string, outlet: string | null = 'The White House') =>
    referencesOf({ title, outlet, text, language: 'en' }).map((sentence) =>
      sentence
        .filter(({ naming }) => naming !== 'anywhere' && naming !== 'office')
        .map(({ naming, people, bodies }) =>
          [naming, ...people.map(({ name }) => name), ...bodies].join(' '),
        ),
    );

  test('those who met are told what one of them says', () => {
    const title = 'Readout of President Biden’s Call with President Duda of Poland';
    expect(named('President Biden voiced support.', title)).toEqual([['hearer Biden Duda']]);
    expect(named('President Biden voiced support.', 'Statement on Poland')).toEqual([[]]);
  });

  test('“our” is the publisher’s, and “both countries” are its state and the other of the title', () => {
    const title = 'Readout of Vice President Harris’s Call with President Duda of Poland';
    expect(named('He thanked both countries for our support.', title)[0]?.slice(1)).toEqual([
      'owner United States',
      'together United States Poland',
    ]);
    expect(named('They praised our support.', title, null)[0]?.slice(1)).toEqual([]);
  });

  test('or the one state that the sentences before have named, and none where they name several', () => {
    const title = 'Readout of a Trip to the Pacific';
    expect(named('The delegation went to Fiji. The two sides spoke of trade.', title)[1]).toEqual([
      'together United States Fiji',
    ]);
    expect(named('The delegation went to Fiji and Tonga. Both sides spoke of trade.', title)[1]).toEqual([]);
  });

  test('an abbreviation stands for what the release says that it does', () => {
    const text = 'The Partnership for Central America (PCA) met. PCA grew, and so did PCAS.';
    expect(named(text, 'Fact Sheet')).toEqual([[], ['same Partnership for Central America']]);
  });
});

test('the state behind a row of officials is that of each', () => {
  const [first] = referencesOf({
    ...{ title: 'Readout', outlet: null, language: 'en' },
    text: 'President Lucía Herrera met President Guy Parmelin and Foreign Minister Ignazio Cassis of Switzerland.',
  });
  const states = first?.filter(({ naming }) => naming === 'office').map(({ people }) => people[0]?.states);
  expect(states).toEqual([[], ['place-ch'], ['place-ch']]);
});
