import { beforeAll, describe, expect, test } from 'vitest';
import type { ProofReason, ProofSentence } from '../../src/cite/proof.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { proofTools } from '../../src/proving.ts';
import { firstReleaseSentences } from '../support/first-release.ts';

let sentences: readonly ProofSentence[];
beforeAll(async () => {
  sentences = await firstReleaseSentences();
});

/** Proves a claim on sentences of the first release, by their numbers. */
const prove = (claim: string, numbers: readonly number[]) =>
  proveClaim(
    claim,
    numbers.map((number) => sentences[number - 1] as ProofSentence),
    proofTools,
  );
const sentenceOf = (stated: Partial<ProofSentence> & { readonly text: string }): ProofSentence => ({
  id: 'r#1',
  voice: 'release',
  speaker: null,
  outlet: null,
  published: null,
  parties: [],
  references: [],
  ...stated,
});

describe('a claim that its sentences carry is proven', () => {
  test('word for word, each sentence of the first release', () => {
    for (const { text } of sentences)
      expect(prove(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).verdict).toBe('proven');
  });

  test.each<[string, number[]]>([
    ['Cambodia has so far arrested and deported 180 Korean nationals involved in cybercrime.', [11]],
    ['Cambodia deported one hundred and eighty Koreans involved in cybercrime.', [11]],
    ['180 South Koreans were arrested and deported by Cambodia.', [11]],
    ['More than 60 others are awaiting deportation to South Korea.', [12]],
    ['Over sixty others await deportation to the Republic of Korea.', [12]],
    ['More than 60 people are waiting to be deported to the Republic of Korea.', [12]],
    [
      'Cambodia has deported 180 Korean nationals, and more than 60 others are awaiting deportation.',
      [11, 12],
    ],
    ['KIM Jina said that many cases have not been widely reported by the media.', [3]],
    ['Vice Minister Kim Jina expressed gratitude to Cambodia for its collaboration.', [5]],
    ['KIM Jina, 2nd Vice Minister of Foreign Affairs, expressed her gratitude to Cambodia.', [5]],
    [
      'The RoK’s Second Vice Minister, KIM Jina, affirmed that the RoK remains committed to this partnership.',
      [6],
    ],
    ['The RoK remains committed to deepening the partnership, KIM Jina affirmed.', [6]],
    ['Hun Manet praised the strong relationship between Cambodia and South Korea.', [7]],
    ['The Prime Minister praised the strong relationship between the two nations.', [7]],
    ['The strategic partnership was established during Hun Manet’s visit to South Korea in 2024.', [7]],
    ['Hun Manet and Kim Jina discussed the future direction of bilateral cooperation.', [10]],
    ['The meeting was held this morning at the Peace Palace in Phnom Penh.', [2]],
    ['KIM Jina is 2nd Vice Minister of Foreign Affairs of South Korea.', [2]],
  ])('in other words: %s', (claim, numbers) => {
    expect(prove(claim, numbers)).toEqual({ verdict: 'proven', findings: [] });
  });

  test.each<[string, number[]]>([
    ['캄보디아는 지금까지 사이버 범죄에 연루된 한국인 180명을 체포해 추방했다.', [11]],
    ['60명 이상이 한국으로의 추방을 기다리고 있다.', [12]],
    ['김진아 차관은 많은 사건이 언론에 널리 보도되지 않았다고 말했다.', [3]],
    ['훈 마네트 총리는 양국 간의 강한 관계를 높이 평가했다.', [7]],
    ['회담은 오늘 아침 프놈펜 평화궁에서 열렸다.', [2]],
    ['À ce jour, le Cambodge a arrêté et expulsé 180 ressortissants coréens.', [11]],
    ['Plus de 60 autres attendent leur expulsion vers la Corée du Sud.', [12]],
    ['Kim Jina a noté que de nombreux cas n’ont pas été largement rapportés par les médias.', [3]],
    ['កម្ពុជាបានចាប់ខ្លួន និងនិរទេសជនជាតិកូរ៉េ ១៨០ នាក់ ដែលពាក់ព័ន្ធនឹងឧក្រិដ្ឋកម្មតាមអ៊ីនធឺណិត។', [11]],
    ['ជាង ៦០ នាក់ទៀតកំពុងរង់ចាំការនិរទេស។', [12]],
  ])('in another language: %s', (claim, numbers) => {
    expect(prove(claim, numbers)).toEqual({ verdict: 'proven', findings: [] });
  });
});

describe('a claim is refused by name', () => {
  test.each<[ProofReason, string, number[]]>([
    ['number-changed', 'Cambodia deported 810 Koreans.', [11]],
    ['number-changed', 'Cambodia deported 18 Koreans.', [11]],
    ['number-changed', 'KIM Jina is 1st Vice Minister of Foreign Affairs.', [2]],
    ['number-changed', '캄보디아는 한국인 810명을 추방했다.', [11]],
    ['number-changed', 'កម្ពុជាបាននិរទេសជនជាតិកូរ៉េ ១៩០ នាក់។', [11]],
    ['qualifier-dropped', '60 others are currently awaiting deportation.', [12]],
    ['qualifier-dropped', '60명이 추방을 기다리고 있다.', [12]],
    ['qualifier-dropped', '60 autres attendent leur expulsion.', [12]],
    ['qualifier-dropped', '៦០ នាក់ទៀតកំពុងរង់ចាំការនិរទេស។', [12]],
    ['qualifier-changed', 'Cambodia deported more than 180 Koreans.', [11]],
    ['qualifier-changed', 'Up to 60 others are awaiting deportation.', [12]],
    ['unit-changed', 'Cambodia deported 180 percent of Korean nationals.', [11]],
    ['counts-other', 'Cambodia deported 180 ships.', [11]],
    ['counts-other', 'More than 60 Korean nationals have been deported.', [11, 12]],
    [
      'counts-other',
      'Cambodia deported more than 60 Korean nationals and 180 others are awaiting deportation.',
      [11, 12],
    ],
    ['date-not-stated', 'The partnership was established during his visit in 2023.', [7]],
    ['date-not-stated', 'The meeting was held yesterday at the Peace Palace.', [2]],
    ['name-not-stated', 'Vietnam deported 180 Koreans.', [11]],
    ['name-not-stated', 'The meeting was held in Seoul.', [2]],
    ['name-not-stated', 'The ASEAN Secretariat praised the continued progress.', [1]],
    ['name-not-stated', '베트남은 한국인 180명을 추방했다.', [11]],
    ['names-exchanged', 'South Korea deported 180 Cambodians.', [11]],
    ['names-exchanged', '180 Cambodians were arrested and deported by South Korea.', [11]],
    ['negation', 'Cambodia has not deported 180 Koreans.', [11]],
    ['negation', 'Cambodia admitted 180 Koreans.', [11]],
    ['negation', 'It is false that Cambodia deported 180 Koreans.', [11]],
    ['negation', 'Cambodia falsely claimed that it deported 180 Koreans.', [11]],
    ['negation', 'Il est faux que le Cambodge ait expulsé 180 Coréens.', [11]],
    ['negation', '캄보디아가 한국인 180명을 추방했다는 것은 거짓이다.', [11]],
    ['negation', 'KIM Jina said that many cases have been widely reported.', [3]],
    ['negation', '캄보디아는 한국인 180명을 추방하지 않았다.', [11]],
    ['negation', 'Le Cambodge n’a pas expulsé 180 Coréens.', [11]],
    ['negation', 'កម្ពុជាមិនបាននិរទេសជនជាតិកូរ៉េ ១៨០ នាក់ទេ។', [11]],
    [
      'number-changed',
      'KIM Jina, 3rd Vice Minister of Foreign Affairs, expressed her gratitude to Cambodia.',
      [5],
    ],
    ['number-changed', 'KIM Jina expressed her gratitude to Cambodia for the 2nd time.', [5]],
    ['speaker', 'KIM Jina said that Cambodia deported 180 Koreans.', [11]],
    ['speaker', 'ហ៊ុន ម៉ាណែត បាននិយាយថា ជនជាតិកូរ៉េ ១៨០ នាក់ត្រូវបាននិរទេស។', [11]],
    ['speaker', 'Hun Manet said that many cases have not been widely reported.', [3]],
    ['speaker', 'He expressed his gratitude to Cambodia.', [5]],
    ['speaker', 'KIM Jina praised the strong relationship between the two nations.', [7]],
    ['speaker', 'Hun Manet thanked Cambodia for its consistent and effective collaboration.', [2]],
    ['speaker', '훈 마네트 총리는 많은 사건이 보도되지 않았다고 말했다.', [3]],
  ])('%s: %s', (reason, claim, numbers) => {
    const { verdict, findings } = prove(claim, numbers);
    expect(verdict).toBe('refused');
    expect(findings.map((finding) => finding.reason)).toContain(reason);
  });

  test.each<[ProofReason, string, string]>([
    [
      'counts-other',
      'It gave $2 billion in ships to 35 transit agencies with ferries and shipping lines.',
      'It gave $2 billion in grants to 35 transit agencies with ferries and shipping lines.',
    ],
    [
      'counts-other',
      'One in five bridges of highways and 45,000 bridges are in poor condition.',
      'One in five miles of highways and 45,000 bridges are in poor condition.',
    ],
    [
      'qualifier-dropped',
      'It costs 10 to 20 percent of income.',
      'It costs approximately 10 to 20 percent of income.',
    ],
    [
      'qualifier-dropped',
      'Educators are underpaid and half rely on support.',
      'Educators are underpaid and nearly half rely on support.',
    ],
    [
      'negation',
      'The authorities will change; the direction of travel will.',
      'The authorities will change; the direction of travel will not.',
    ],
    [
      'names-exchanged',
      'Indonesia stated that Indonesian President Joko Widodo is committed to a green economy.',
      'Indonesian President Joko Widodo stated that Indonesia is committed to a green economy.',
    ],
    ['number-changed', 'Exports changed by 4 percent.', 'Exports changed by -4 percent.'],
  ])('%s, of a sentence of another release: %s', (reason, claim, text) => {
    const { verdict, findings } = proveClaim(claim, [sentenceOf({ text })], proofTools);
    expect(verdict).toBe('refused');
    expect(findings.map((finding) => finding.reason)).toContain(reason);
    expect(proveClaim(`${text} `, [sentenceOf({ text })], proofTools).verdict).toBe('proven');
  });

  test('with the place in the claim and the sentence’s own words', () => {
    const claim = 'To date, 60 others are awaiting deportation.';
    const finding = prove(claim, [12]).findings.find(({ reason }) => reason === 'qualifier-dropped');
    const { start, end } = finding?.stated?.span ?? { start: 0, end: 0 };
    expect(claim.slice(finding?.span.start, finding?.span.end)).toBe('60');
    expect(finding?.stated?.sentenceId).toBe(sentences[11]?.id);
    expect(sentences[11]?.text.slice(start, end)).toBe('More than 60');
  });

  test('that names no sentence', () => {
    expect(prove('Cambodia deported 180 Koreans.', []).verdict).toBe('refused');
  });
});

describe('who does it to whom', () => {
  const said = (claim: string, text: string) =>
    proveClaim(
      claim,
      [
        sentenceOf({
          text,
          references: /^The Vice/u.test(text)
            ? [
                {
                  span: { start: 0, end: 18 },
                  people: [{ name: 'Kamala Harris', role: 'Vice President', states: [] }],
                  bodies: [],
                  opens: true,
                  naming: 'anywhere',
                },
                {
                  span: { start: 33, end: 51 },
                  people: [{ name: 'Ingrida Simonyte', role: 'Prime Minister', states: [] }],
                  bodies: [],
                  opens: false,
                  naming: 'anywhere',
                },
              ]
            : [],
        }),
      ],
      proofTools,
    ).findings.map(({ reason }) => reason);
  const offices = 'The Vice President congratulated the Prime Minister for receiving the award.';
  const invited = 'President Biden invited Prime Minister Sunak to visit Washington in June.';
  const donated = 'They welcomed the doses donated to Nigeria by the United States.';
  const called = 'Jake Sullivan called Dr. Monica Juma today to congratulate her on her appointment.';
  const support = 'The delegations discussed U.S. support for Nigerian efforts.';
  const praised = 'President Biden commended Prime Minister Sunak for his leadership.';

  test.each([
    ['Prime Minister Sunak invited President Biden to visit Washington in June.', invited],
    ['President Biden was invited by Prime Minister Sunak to visit Washington in June.', invited],
    ['Nigeria donated doses to the United States.', donated],
    ['Dr. Monica Juma congratulated Jake Sullivan on the appointment.', called],
    ['The Prime Minister congratulated the Vice President for receiving the award.', offices],
    ['The delegations discussed Nigerian support for U.S. efforts.', support],
    ['Prime Minister Sunak praised Biden for his leadership.', praised],
    ['Biden won praise from Sunak for his leadership.', praised],
  ])('turned round is refused: %s', (claim, text) => {
    expect(said(claim, text)).toContain('names-exchanged');
  });

  test.each([
    ['Prime Minister Sunak was invited by President Biden to visit Washington in June.', invited],
    ['The United States donated doses to Nigeria.', donated],
    ['Jake Sullivan congratulated Dr. Monica Juma on her appointment.', called],
    ['Harris congratulated Simonyte for receiving the award.', offices],
    ['U.S. support for Nigerian efforts was discussed.', support],
    ['Sunak won praise from Biden for his leadership.', praised],
    ['Qatar and the UAE back it.', 'Germany, Qatar, the United Arab Emirates, and Japan back it.'],
    [
      'Both the House and the Senate passed bills for American car making.',
      'The House and the Senate each passed bills to make America build cars.',
    ],
  ])('told in another order stands: %s', (claim, text) => {
    expect(said(claim, text)).toEqual([]);
  });
});

describe('an office beside a name', () => {
  test.each([
    'KIM Jina is South Korea’s foreign minister.',
    'KIM Jina is the Korean Prime Minister.',
    'President Hun Manet met KIM Jina.',
  ])('that the sentence does not give to the one who is named is refused: %s', (claim) => {
    expect(prove(claim, [2]).findings.map(({ reason }) => reason)).toContain('name-not-stated');
  });

  test.each([
    'Hun Manet is the Prime Minister of Cambodia.',
    'Vice Minister KIM Jina met Prime Minister Hun Manet at the Peace Palace.',
  ])('that it gives them stands: %s', (claim) => {
    expect(prove(claim, [2])).toEqual({ verdict: 'proven', findings: [] });
  });
});

test('one palace is no other', () => {
  const claim = 'The meeting was held this morning at the Royal Palace in Phnom Penh.';
  expect(prove(claim, [2]).findings.map(({ reason }) => reason)).toContain('name-not-stated');
});

test('who is not named as the doer is not exchanged with the place', () => {
  expect(prove('180 Koreans were arrested in Cambodia.', [11]).verdict).toBe('proven');
  expect(prove('So far 180 Koreans were arrested and deported.', [11]).verdict).toBe('proven');
});

test('the largest is not the second largest', () => {
  const forest = sentenceOf({ text: 'The Congo Basin is the second-largest rainforest in the world.' });
  const reasons = (claim: string) =>
    proveClaim(claim, [forest], proofTools).findings.map(({ reason }) => reason);
  expect(reasons('The Congo Basin is the largest rainforest in the world.')).toEqual(['qualifier-dropped']);
  expect(reasons('The Congo Basin is the 2nd largest rainforest in the world.')).toEqual([]);
});

describe('two texts say one thing in ways of their own', () => {
  const provenBy = (claim: string, text: string) =>
    proveClaim(claim, [sentenceOf({ text })], proofTools).verdict === 'proven';
  const visit = 'Today, President Biden hosted Senators Capito, Barrasso, Blunt, Crapo, Toomey, and Wicker.';
  const bonds = 'The leaders said that the relationship is stronger than ever.';

  test.each([
    ['Six senators were hosted by President Biden.', visit],
    ['Relations have never been stronger, the leaders said.', bonds],
    ['Les dirigeants ont dit que la relation est plus forte que jamais.', bonds],
    ['Les deux dirigeantes ont condamné l’agression.', 'The leaders condemned the aggression.'],
    ['두 정상은 공격을 규탄했다.', 'The leaders condemned the attack.'],
    [
      'Australia committed not to enrich uranium.',
      'Australia committed that it will not conduct enrichment of uranium.',
    ],
    ['Iran must never get the bomb.', 'Iran must never obtain the bomb.'],
    ['Support for Ukraine does not waver.', 'Support for Ukraine is unwavering.'],
    ['They agreed to stop fighting at once.', 'They agreed to an immediate cessation of the fighting.'],
    ['The ministers meet no less than once a year.', 'The ministers meet at least once a year.'],
    ['Unless Congress acts, homes lose access.', 'Without Congressional action, homes lose access.'],
    ['They discussed the blast and full support.', 'They discussed the explosion and full support.'],
    [
      'Biden spoke of more legal pathways.',
      'Biden spoke of expanded legal pathways against irregular migration.',
    ],
  ])('%s', (claim, text) => {
    expect(provenBy(claim, text)).toBe(true);
  });

  test.each([
    ['Five senators were hosted by President Biden.', visit],
    ['Australia will conduct enrichment of uranium.', 'Australia will not conduct enrichment of uranium.'],
    ['They agreed to stop fighting at once.', 'They agreed to fighting at once.'],
    ['Unless Congress acts, homes lose access.', 'As Congress acts, homes lose access.'],
    [
      'Cambodia never expelled 180 Koreans.',
      'Cambodia deported 180 Koreans, while many cases in other lands, she said, were never reported.',
    ],
  ])('and others do not: %s', (claim, text) => {
    expect(provenBy(claim, text)).toBe(false);
  });
});

describe('a claim is partly proven', () => {
  test('that tells reported words as a fact', () => {
    const { verdict, findings } = prove('The RoK remains committed to deepening this partnership.', [6]);
    expect(verdict).toBe('partly');
    expect(findings.map(({ reason }) => reason)).toEqual(['speaker-dropped']);
  });

  test('of whose sentences one stands and one does not', () => {
    const claim = `${sentences[10]?.text} 60 others are awaiting deportation.`;
    const { verdict, findings } = prove(claim, [11, 12]);
    expect(verdict).toBe('partly');
    expect(claim.slice(findings[0]?.span.start, findings[0]?.span.end)).toBe('60');
  });
});

describe('a date', () => {
  const signed = sentenceOf({
    text: 'The treaty was signed on Friday, May 10, 2024, and ratified on June 1, 2025.',
  });
  const met = sentenceOf({ text: 'The ministers met today in Paris.', published: '2024-05-10' });
  test.each<[string, ProofSentence]>([
    ['The treaty was signed on 10 May 2024.', signed],
    ['The treaty was signed in May 2024.', signed],
    ['The ministers met in Paris on May 10, 2024.', met],
    ['They talk over the coming months.', sentenceOf({ text: 'They talk in the months ahead.' })],
    ['Ils se parlent au cours des mois à venir.', sentenceOf({ text: 'They talk in the months ahead.' })],
    ['다음 주에 회담을 한다.', sentenceOf({ text: 'They hold talks next week.' })],
    ['월요일에 회담을 했다.', sentenceOf({ text: 'They held talks on Monday.' })],
    [
      'Since April imports have tripled.',
      sentenceOf({ text: 'Imports in June grew by far and tripled since April.' }),
    ],
    [
      'Imports fell in the year to March 2026.',
      sentenceOf({ text: 'From April 2025 through March 2026, imports fell.' }),
    ],
    [
      '2025년 3월부터 수입이 감소했다.',
      sentenceOf({ text: 'From March 2025, imports fell, compared to 2024-2025.' }),
    ],
    ['Fonds de l’exercice 2023.', sentenceOf({ text: 'Funds of fiscal year 2023.' })],
    ['June 1 is the last day.', sentenceOf({ text: 'June 1 is the final day.' })],
  ])('may be told in another form or more widely: %s', (claim, sentence) => {
    expect(proveClaim(claim, [sentence], proofTools).verdict).toBe('proven');
  });

  test.each<[string, ProofSentence]>([
    ['The treaty was signed on May 11, 2024.', signed],
    ['The treaty was signed on Monday, May 10, 2024.', signed],
    ['The treaty was signed on June 1, 2025.', signed],
    ['The ministers met in Paris on May 11, 2024.', met],
    ['The ministers met in Paris on May 10, 2024.', { ...met, published: null }],
    ['They talk over the coming weeks.', sentenceOf({ text: 'They talk in the months ahead.' })],
    ['다음 달에 회담을 한다.', sentenceOf({ text: 'They hold talks next week.' })],
    ['화요일에 회담을 했다.', sentenceOf({ text: 'They held talks on Monday.' })],
    ['Since June imports have tripled.', sentenceOf({ text: 'Imports in June tripled since April.' })],
    ['Fonds de l’exercice 2022.', sentenceOf({ text: 'Funds of fiscal year 2023.' })],
  ])('is never moved: %s', (claim, sentence) => {
    expect(proveClaim(claim, [sentence], proofTools).findings.map(({ reason }) => reason)).toContain(
      'date-not-stated',
    );
  });
});
