import { describe, expect, test } from 'vitest';
import { covers } from '../../src/retrieve/coverage.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { indexTerms, sentenceTerms } from '../../src/text/terms.ts';

const surfacesOf = (text: string) => understandQuestion(text).units.map(({ surface }) => surface);
const unitOf = (text: string, surface: string) => {
  const units = understandQuestion(text).units;
  return (
    units.find((unit) => unit.surface === surface) ?? expect.fail(`no "${surface}" among ${surfacesOf(text)}`)
  );
};
const stated = (text: string) => new Set(sentenceTerms(text, 'en'));

describe('the units of a question', () => {
  test('"got" before a participle is grammar, and else a word', () => {
    expect(surfacesOf('How many Koreans got deported?')).not.toContain('got');
    expect(surfacesOf('Who got the award?')).toContain('got');
  });

  test('a phrase that is one concept is one unit', () => {
    const surfaces = surfacesOf('Did the vice foreign minister thank the prime minister?');
    expect(surfaces).toContain('vice foreign minister');
    expect(surfaces).toContain('prime minister');
    expect(surfaces).not.toContain('minister');
    expect(surfaces).not.toContain('foreign minister');
  });

  test('words that ask and words of grammar are no units', () => {
    expect(surfacesOf('How many airlines were there?')).toEqual(['airlines']);
    expect(surfacesOf('What is it?')).toEqual([]);
  });

  test.each(['thanks', 'Thank you very much!', '감사합니다', 'អរគុណ'])('%s asks for nothing', (text) => {
    expect(surfacesOf(text)).toEqual([]);
  });

  test('of a phrase that also asks, the rest means all of it', () => {
    const trade = unitOf('베트남과의 교역 규모는 얼마인가요?', '교역');
    expect(covers(stated('Bilateral trade reached US$12 billion.'), trade)).toBe(true);
  });

  test.each([
    ['What is the population of Cambodia?', 'population'],
    ['How many people live in Cambodia?', 'people'],
  ])('a number of inhabitants is stated by no people: %s', (text, surface) => {
    const unit = unitOf(text, surface);
    expect(covers(stated('29 Japanese people and other nationals were repatriated.'), unit)).toBe(false);
    expect(covers(stated('Cambodia has a population of 17 million.'), unit)).toBe(true);
  });

  test.each([
    ['how far is seoul from phnom penh', 'distance'],
    ['How far away is the port from Milton?', 'distance'],
    ['How tall is the tower?', 'distance'],
    ['How far are they from a deal?', 'size'],
    ['How far is the port?', 'size'],
    ['How far are the two from an agreement on Seoul?', 'size'],
  ])('how far asks for a distance where it is from a place: %s', (text, kind) => {
    expect(understandQuestion(text).asked.map((one) => one.kind)).toEqual([kind]);
  });

  test('thanks that somebody is asked about are a unit', () => {
    expect(surfacesOf('Whom does she thank?')).toEqual(['thank']);
  });

  test.each(['When will they meet again?', '두 사람은 언제 다시 만나나요?'])(
    'what is still to come is stated by what comes next: %s',
    (text) => {
      const { units } = understandQuestion(text);
      const covered = (sentence: string) => units.filter((unit) => covers(stated(sentence), unit)).length;
      expect(covered('They will meet next month.')).toBeGreaterThan(covered('They met this morning.'));
    },
  );

  test.each(['What do the leaders of the world want?', 'In which places was there unrest?'])(
    'the world and places are no names: %s',
    (text) => {
      expect(understandQuestion(text).units.filter(({ kind }) => kind === 'name')).toEqual([]);
    },
  );

  test('a unit lies where the question has it', () => {
    const text = 'Did the prime minister thank Seoul?';
    for (const { span, surface } of understandQuestion(text).units) {
      expect(text.slice(span.start, span.end)).toBe(surface);
    }
  });

  test.each([
    ['Were 180 people deported?', '180', 'number'],
    ['Did Zorblat visit?', 'Zorblat', 'name'],
    ['Did Cambodia thank Korea?', 'Cambodia', 'name'],
    ['Which airline flew?', 'airline', 'word'],
  ])('%s: "%s" is a %s', (text, surface, kind) => {
    expect(unitOf(text, surface).kind).toBe(kind);
  });

  test.each([
    ['How many were expelled?', 'expelled', 'Cambodia deported them.'],
    ['몇 명이 추방되었나요?', '추방되었나요', 'Cambodia deported them.'],
    ['Combien ont été expulsés ?', 'expulsés', 'Cambodia deported them.'],
    ['Were 2,400 people present?', '2,400', 'The 2400 guests left.'],
  ])('%s: "%s" is stated by other words for the same', (text, surface, sentence) => {
    expect(covers(stated(sentence), unitOf(text, surface))).toBe(true);
  });

  test('a kind of thing is known to be one and not stated by it', () => {
    const unit = unitOf('Was cybercrime discussed?', 'cybercrime');
    expect(covers(stated('They discussed crime.'), unit)).toBe(false);
    expect(unit.broader.some((term) => stated('They discussed crime.').has(term))).toBe(true);
  });

  test('one country of a region is not a broader way to say another', () => {
    expect(unitOf('Did Cambodia agree?', 'Cambodia').broader).toEqual([]);
  });

  test.each([
    ['What happened in July 2021?', '2021-07'],
    ['What happened on July 16, 2021?', '2021-07-16'],
    ['2021년 7월에 무슨 일이 있었나요?', '2021-07'],
    ['Que s’est-il passé en juillet 2021 ?', '2021-07'],
  ])('%s is also stated by a release dated %s', (text, term) => {
    expect(understandQuestion(text).units.some((unit) => covers(new Set([term]), unit))).toBe(true);
  });

  test('a date that is only a bound is stated by no one date', () => {
    const { units } = understandQuestion('What was signed since July 2021?');
    expect(units.some((unit) => covers(new Set(['2021-07']), unit))).toBe(false);
  });
});

describe('names in another script', () => {
  test.each([
    ['김진아 차관은 왜 방문했나요?', 'Ms. KIM Jina met the Prime Minister.'],
    ['설리번은 무엇을 말했나요?', 'Mr. Jake Sullivan spoke to the press.'],
  ])('%s looks for the name that "%s" writes', (text, sentence) => {
    const { units, terms } = understandQuestion(text);
    const name = units.find((unit) => covers(stated(sentence), unit) && unit.sounds.length > 0);
    expect(name).toBeDefined();
    expect(name?.sounds.some((term) => terms.includes(term))).toBe(true);
  });

  test('another person of other sounds is not found by it', () => {
    const { units } = understandQuestion('김진아');
    expect(units.some((unit) => covers(stated('Mr. Robert Malley arrived.'), unit))).toBe(false);
  });

  test.each([
    ['쀍뚫는 어디에 있나요?', false],
    ['캄보디아는 어디에 있나요?', true],
    ['Where is Zorblat?', true],
  ])('%s: can be looked for in an English release: %s', (text, translatable) => {
    expect(understandQuestion(text).units[0]?.translatable).toBe(translatable);
  });
});

describe('what else a question says', () => {
  test.each([
    ['What is the latest readout?', true],
    ['가장 최근 회담은 언제였나요?', true],
    ['Quelle est la déclaration la plus récente ?', true],
    ['តើសេចក្ដីថ្លែងការណ៍ចុងក្រោយបំផុតជាអ្វី?', true],
    ['What did the readout of May say?', false],
  ])('%s asks for the newest: %s', (text, latest) => {
    expect(understandQuestion(text).latest).toBe(latest);
  });

  test.each([
    ['Which airline flew them home?', 'airline'],
    ['How many were deported?', undefined],
    ['Did Cambodia agree?', undefined],
  ])('%s wants a "%s"', (text, surface) => {
    const { units, focus } = understandQuestion(text);
    expect(focus === null ? undefined : units[focus]?.surface).toBe(surface);
  });

  test('the language is the one given, else the one it is written in', () => {
    expect(understandQuestion('몇 명이 추방되었나요?').language).toBe('ko');
    expect(understandQuestion('Phnom Penh?', 'fr').language).toBe('fr');
  });

  test('each term is looked for once', () => {
    const { terms } = understandQuestion('Deport, deported, deporting 김진아 김진아?');
    expect(terms).toEqual([...new Set(terms)]);
    expect(terms).toEqual(expect.arrayContaining(indexTerms('deport', 'en').slice(0, 1)));
  });
});
