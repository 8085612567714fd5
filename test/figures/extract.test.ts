import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** All figures of a text read as one sentence. */
function figures(text: string, language = 'en'): Figure[] {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, language);
}

/** Each figure as "span = value qualifier kind/unit", a range as "low–high". */
function brief(text: string, language = 'en'): string[] {
  return figures(text, language).map(
    ({ span, value, high, qualifier, kind, unit }) =>
      `${text.slice(span.start, span.end)} = ${high === null ? value : `${value}–${high}`} ${qualifier} ${kind}/${unit}`,
  );
}

const deported = 'To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.';
const awaiting = 'More than 60 others are currently awaiting deportation to the RoK in the near future.';

describe('the figures of the first release', () => {
  it('are 180 Korean nationals arrested and deported to date', () => {
    expect(figures(deported)).toEqual([
      {
        value: 180,
        high: null,
        qualifier: 'exactly',
        kind: 'count',
        unit: 'nationals',
        label: 'Korean nationals involved in cybercrime',
        head: 'nationals',
        status: 'arrested and deported',
        asOf: 'To date',
        negated: false,
        sentenceId: 'r#1',
        span: { start: 44, end: 47 },
      },
    ]);
  });

  it('are more than 60 others awaiting deportation', () => {
    const [figure, ...rest] = figures(awaiting);
    expect(rest).toEqual([]);
    expect(figure).toMatchObject({
      value: 60,
      qualifier: 'more than',
      label: 'others',
      status: 'awaiting deportation',
      span: { start: 0, end: 12 },
    });
  });

  it.each([
    'H.E. Ms. KIM Jina, 2nd Vice Minister of Foreign Affairs of the Republic of Korea, was received this morning.',
    'He praised the strategic partnership established during his official visit to the RoK in 2024.',
    'They strengthened the friendship between the two peoples.',
  ])('are none of its titles, years and pointers: %s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('a figure keeps its qualifier', () => {
  it.each([
    ['It exports over 5,000 tons.', 'over 5,000 tons = 5000 more than weight/tons'],
    ['It has just over 1,500 members.', 'just over 1,500 = 1500 more than count/members'],
    [
      'At least another 20 million people fled.',
      'At least another 20 million = 20000000 at least count/people',
    ],
    ['Nearly sixty ships left.', 'Nearly sixty = 60 nearly count/ships'],
    ['It took approximately a year and some 300 men.', 'some 300 = 300 about count/men'],
    ['It gave an estimated $33 million.', 'an estimated $33 million = 33000000 about money/USD'],
    ['It hosts as many as 40 ships.', 'as many as 40 = 40 up to count/ships'],
    ['It hosts no more than 40 ships.', 'no more than 40 = 40 up to count/ships'],
    ['It hosts no fewer than 40 ships.', 'no fewer than 40 = 40 at least count/ships'],
    ['It fell to less than $10.', 'less than $10 = 10 fewer than money/USD'],
    ['Sixty or more Koreans left.', 'Sixty or more = 60 at least count/Koreans'],
    ['It lasts 12 months or less.', '12 months or less = 12 up to duration/months'],
    ['Dozens of ships left.', 'Dozens = 12 indefinite count/ships'],
    ['Damages now exceed USD486 billion.', 'USD486 billion = 486000000000 more than money/USD'],
    ['Tariffs will not exceed 10%.', '10% = 10 up to percent/percent'],
    ['Les droits ne dépasseront pas 10 %.', '10 % = 10 up to percent/percent'],
    ['They are estimated to be worth $53 billion.', '$53 billion = 53000000000 about money/USD'],
    ['It has between 10 and 20 ships.', 'between 10 and 20 = 10–20 between count/ships'],
    ['It yields $3 to $7 billion.', '$3 to $7 billion = 3000000000–7000000000 between money/USD'],
    ['Some 10-20% of adults agree.', 'Some 10-20% = 10–20 between percent/percent'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected]);
  });

  it('which an "and" does not carry over to the next figure', () => {
    expect(brief('Over 20 ships and 30 planes left.')).toEqual([
      'Over 20 = 20 more than count/ships',
      '30 = 30 exactly count/planes',
    ]);
  });

  it('while "over five years" says how long and "for over five years" more than five', () => {
    expect(brief('It spends $20 million over five years.')[1]).toBe('five years = 5 exactly duration/years');
    expect(brief('They were held for over five years.')).toEqual([
      'over five years = 5 more than duration/years',
    ]);
  });
});

describe('a number is read as it is written', () => {
  it.each([
    ['one hundred and eighty people', 180],
    ['twenty-five people', 25],
    ['half a billion people', 5e8],
    ['over a half million people', 5e5],
    ['more than half a million people', 5e5],
    ['nearly half a billion dollars', 5e8],
    ['about half a dozen ships', 6],
    ['two dozen people', 24],
    ['1.2 million people', 1.2e6],
    ['two and a half years', 2.5],
    ['two-thirds of the people', 0.667],
    ['1 in 5 people', 0.2],
    ['tens of billions of dollars', 1e10],
    ['5 bcm of gas', 5e9],
    ['$5bn in aid', 5e9],
    ['US$1.5 billion', 1.5e9],
    ['180,000 people', 180_000],
    ['a change of -4.0 %', -4],
    ['a change of −0.5 percentage points', -0.5],
  ])('%s', (sentence, value) => {
    expect(figures(`They counted ${sentence}.`).map((figure) => figure.value)).toEqual([value]);
  });

  it.each([
    [
      'Growth fell from 5 % to -2.5 %.',
      ['5 % = 5 exactly percent/percent', '-2.5 % = -2.5 exactly percent/percent'],
    ],
    ['It froze at -12 °C.', ['-12 °C = -12 exactly temperature/°C']],
    ['They expect 10-20 %.', ['10-20 % = 10–20 between percent/percent']],
    ['They met - 5 ministers in all.', ['5 = 5 exactly count/ministers']],
  ])('below zero only where the sign is the number’s own: %s', (sentence, found) => {
    expect(brief(sentence)).toEqual(found);
  });

  it.each([
    ['Output changed by minus 4 percent.', 'en', ['minus 4 percent = -4 exactly percent/percent']],
    ['It fell to negative 0.5 %.', 'en', ['negative 0.5 % = -0.5 exactly percent/percent']],
    ['In 2020 -4.0 %.', 'en', ['-4.0 % = -4 exactly percent/percent']],
    ['With an error of plus or minus 4 percent.', 'en', ['4 percent = 4 exactly percent/percent']],
    ['La croissance est de moins 4 %.', 'fr', ['moins 4 % = -4 exactly percent/percent']],
    ['La croissance est de −4,0 %.', 'fr', ['−4,0 % = -4 exactly percent/percent']],
    ['La croissance est de -4 %.', 'fr', ['-4 % = -4 exactly percent/percent']],
    ['Il gagne au moins 4 %.', 'fr', ['au moins 4 % = 4 at least percent/percent']],
    ['Il gagne moins de 4 %.', 'fr', ['moins de 4 % = 4 fewer than percent/percent']],
    ['On compte de 5-10 % des voix.', 'fr', ['5-10 % = 5–10 between percent/percent']],
  ])('as English and French write it: %s', (sentence, language, found) => {
    expect(brief(sentence, language)).toEqual(found);
  });

  it.each([
    ['성장률은 -4.0%였다.', ['-4.0% = -4 exactly percent/percent']],
    ['성장률은 −4.0%였다.', ['−4.0% = -4 exactly percent/percent']],
    ['성장률은 약 –4.0%포인트였다.', ['약 –4.0%포인트 = -4 about percentage points/percentage points']],
    ['전년 대비 마이너스 4.0%를 기록했다.', ['마이너스 4.0% = -4 exactly percent/percent']],
    ['성장률은 마이너스(-) 4.0%였다.', ['마이너스(-) 4.0% = -4 exactly percent/percent']],
    [
      '수출은 △4.0%, 수입은 △2.5%였다.',
      ['△4.0% = -4 exactly percent/percent', '△2.5% = -2.5 exactly percent/percent'],
    ],
    ['수출(▲4.0%)이 줄었다.', ['▲4.0% = -4 exactly percent/percent']],
    ['예산은 전년보다 △5억원이다.', ['△5억원 = -500000000 exactly money/KRW']],
    ['기온은 영하 10~15도였다.', ['영하 10~15도 = -15–-10 between temperature/도']],
    ['성장률은 -4~-2%로 보인다.', ['-4~-2% = -4–-2 between percent/percent']],
    ['성장률은 -1~2%로 보인다.', ['-1~2% = -1–2 between percent/percent']],
  ])('as Korean writes it: %s', (sentence, found) => {
    expect(brief(sentence, 'ko')).toEqual(found);
  });

  it.each([
    ['성장률은 5-10%였다.', ['5-10% = 5–10 between percent/percent']],
    ['2020-2025년 사업이다.', []],
    ['코스피는 ▲1.2% 상승했다.', ['1.2% = 1.2 exactly percent/percent']],
    [
      '수출 ▲3.0%, 수입 △4.0%였다.',
      ['3.0% = 3 exactly percent/percent', '△4.0% = -4 exactly percent/percent'],
    ],
    ['대책은 △서울 5명 △부산 3명이다.', ['5명 = 5 exactly count/명', '3명 = 3 exactly count/명']],
    ['△10% 인상 △20% 인하를 검토했다.', []],
    ['성장률은 5% -10%였다.', ['5% = 5 exactly percent/percent']],
  ])('but not for a mark that lists, parts or says what rises: %s', (sentence, found) => {
    expect(brief(sentence, 'ko')).toEqual(found);
  });

  it.each([
    ['កំណើន -៤,០ ភាគរយ', ['-៤,០ ភាគរយ = -4 exactly percent/percent']],
    ['កំណើន −4.0% ក្នុងឆ្នាំ ២០២០', ['−4.0% = -4 exactly percent/percent']],
    ['កំណើន ៥-១០ ភាគរយ', ['៥-១០ ភាគរយ = 5–10 between percent/percent']],
    ['កំណើន ដក ៤ ភាគរយ', []],
    ['- ៤ នាក់', ['៤ នាក់ = 4 exactly count/នាក់']],
  ])('as Khmer writes it: %s', (sentence, found) => {
    expect(brief(sentence, 'km')).toEqual(found);
  });

  it('with a footnote’s mark between it and its sign', () => {
    expect(brief('About 80*% of the houses were rebuilt.')).toEqual([
      'About 80*% = 80 about percent/percent',
    ]);
  });

  it('as a range also where blanks stand around its dash', () => {
    expect(brief('They built 400 – 600 homes.')).toEqual(['400 – 600 = 400–600 between count/homes']);
  });

  it('as a range also where its unit is said once, behind a hanging hyphen', () => {
    expect(brief('They agreed on 5- to 10-year plans.')).toEqual([
      '5- to 10-year = 5–10 between duration/years',
    ]);
  });

  it.each([
    [
      'They signed 3- and 4-year plans.',
      ['3 = 3 exactly duration/years', '4-year = 4 exactly duration/years'],
    ],
    [
      'They signed two-, three- and five-year contracts.',
      [
        'two = 2 exactly duration/years',
        'three = 3 exactly duration/years',
        'five-year = 5 exactly duration/years',
      ],
    ],
  ])('as two where a hanging hyphen and "and" part them: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
    expect(new Set(figures(sentence).map(({ head }) => head)).size).toBe(1);
  });

  it.each([
    ['€1.3 billion', 'money', 'EUR'],
    ['₩500 billion', 'money', 'KRW'],
    ['10,000 ៛', 'money', 'KHR'],
    ['$1.21 billion Canadian', 'money', 'CAD'],
    ['A$30 billion', 'money', 'AUD'],
    ['5 million euros', 'money', 'EUR'],
    ['12 per cent', 'percent', 'percent'],
    ['3.5 percentage points', 'percentage points', 'percentage points'],
    ['27 gigawatts', 'power', 'gigawatts'],
    ['10 million acres', 'area', 'acres'],
    ['48 hours', 'duration', 'hours'],
    ['30 km', 'distance', 'kilometers'],
    ['1.5 °C', 'temperature', '°C'],
  ])('with its unit inside the span: %s', (quantity, kind, unit) => {
    const text = `It was about ${quantity}.`;
    const [figure] = figures(text);
    expect(figure).toMatchObject({ kind, unit, qualifier: 'about' });
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe(`about ${quantity}`);
  });
});

describe('what is no quantity is no figure', () => {
  it.each([
    'On March 14, 2024, and from 5 to 7 May, they met at 10:30 a.m. and 5 p.m.',
    'Under Article 5, Sections 201 and 301 and Resolutions 1718, 1874 and 2397 it is so.',
    'The G7, the G20, the C5+1, COVID-19, the F-16 and 5G were discussed 24/7.',
    'It cited Security Council Resolution No. 2735, Executive Order 14110 and section 7(a).',
    'The first, the second and the 19th of the 1990s were the 21st century.',
    'It is for children aged 5 to 11, a 15-year-old and adults 65 and older.',
    'Call 202-456-1111, dial 911 or “988”.',
    'It is for all 3- and 4-year-olds, and for five- and six-year-olds.',
    'The copper 232 tariffs do not stack with auto 232 tariffs, nor do 301 duties.',
    'The 232 investigation, the section 1332 waivers and the 1332 waivers were discussed.',
    'It studied Section 232 and 301 tariffs.',
    '6. The two leaders agreed.',
    'It centers on: 1) workforce development, 2) energy and 3) building.',
    'It dates back to Jan. 1, 2014.',
    'It revoked Executive Orders 13836, 13837, and 13839 under section 4421 of title 19, United States Code.',
    'Call the Support Center at (877) 384-2575.',
    'See 85 Fed. Reg. 8626 and Raimondo, 603 U.S. 369 (2024).',
    'Units 3 and 4 and units 5 and 6 are in line with the 30×30 initiative.',
    'Objective 2: Expand access.',
    'It was agreed at the COP 28 climate summit.',
    'It bought a Standard Missile 3 Block IIA interceptor.',
    '2 REAFFIRMING the importance of the Charter.',
    'It came on the eve of 9/11 of 2019.',
    'It fell from fiscal year ‘21 to fiscal year ‘23.',
    'It follows the order (E.O. 14017).',
    'The two also discussed trade.',
    'We are pursuing a four-fold approach.',
    'Combined Task Force 153 and Task Force 59 joined Horizon 2020.',
    'The Six Assurances and the two-state solution stand, one by one.',
    'In fiscal year 2024-25, the 2020 wildfire season and the 2030 Agenda were reviewed.',
    'The third country seized the opportunity in the second half of the year.',
  ])('%s', (sentence) => {
    expect(brief(sentence)).toEqual([]);
  });

  it.each([
    ['It imposed 50 tariffs.', '50 = 50 exactly count/tariffs'],
    ['It opened 120 investigations.', '120 = 120 exactly count/investigations'],
    ['It approved 1,115 waivers.', '1,115 = 1115 exactly count/waivers'],
    ['Last year 232 new measures were adopted.', '232 = 232 exactly count/measures'],
    ['Last year 120 actions were taken.', '120 = 120 exactly count/actions'],
  ])('but what is counted under laws is: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected]);
  });

  it('but a year-like number behind a bound is one', () => {
    expect(brief('More than 2000 people left in 2000.')).toEqual([
      'More than 2000 = 2000 more than count/people',
    ]);
  });
});

describe('a figure says what it counts', () => {
  it.each([
    ['It gave $5 million in humanitarian assistance to Sudan.', 'assistance'],
    ['It announced a $65 million security assistance package.', 'package'],
    ['It gave $12 million to support its pandemic response.', 'response'],
    ['Trade totaled $25.9 billion.', 'Trade'],
    ['Parsons won projects worth up to $97 billion.', 'projects'],
    ['It makes 12% of global semiconductor output.', 'output'],
    ['It saw the first decline in overdose deaths in five years.', 'decline'],
    ['It thanked Switzerland for 40 years of service.', 'service'],
    ['Nine of the top ten airlines agreed.', 'airlines'],
    ['It has more than 50 low- and middle-income countries.', 'countries'],
    ['It sent 400 machine guns, and left.', 'guns'],
    ['It bought 20,000 tons of milk powder.', 'powder'],
    ['It made a $2.5 billion loan guarantee.', 'guarantee'],
    ['The number of doses rose to 200 million.', 'doses'],
    ['It reached 70 percent of adults.', 'adults'],
    ['It will invest $3 billion over two years in ports.', 'ports'],
    ['It will increase imports of rice by 30 percent.', 'imports'],
    ['It will cut the costs of floating offshore wind energy by 70%.', 'costs'],
    ['It approved four commercial-scale offshore wind projects.', 'projects'],
    ['It funds 104 loan and grant awards.', 'awards'],
    ['It will create thousands of new, high-paying jobs.', 'jobs'],
    ['It secured trillions in U.S.-based investments.', 'investments'],
    ['It built on $228 million in fiscal year 2023 funding.', 'funding'],
    ['It gave $220 million, through the Department of Agriculture, for school meals.', 'meals'],
    ['It gave $66 million as part of the vaccine outreach initiative.', 'initiative'],
    ['The program, funded with $1 billion from the law, is new.', 'program'],
    ['It fears for thousands of those who helped it.', 'those'],
    ['Qatar has active cases valued at more than $26 billion.', 'cases'],
    ['It has 20 of the nation’s largest banks.', 'banks'],
    ['It faced poverty rates above 50 percent.', 'rates'],
    ['They signed the largest sales agreement in history—nearly $142 billion.', 'agreement'],
    ['It lent $150 million to double the number of farmers.', 'farmers'],
    ['It will invest $600,000 to empower more than 5,000 university students.', 'students'],
    ['It proposes $1.5 billion to support increasing the living allowance.', 'allowance'],
    ['It gave $2 million to help support a safer and more secure elections environment.', 'environment'],
    ['Of this total, $150 million would prioritize activities that advance resilience.', 'activities'],
    ['It gave $256 million from the Law that will support more than 1,100 energy projects.', 'projects'],
    ['It found that $167 million will go towards a new facility.', 'facility'],
    ['We will commit at least $500 million – to support African countries.', 'countries'],
    ['It gave nearly $50 million in support of civil society.', 'society'],
    ['They welcomed the announcement of $1 billion in food assistance.', 'assistance'],
    ['It offers up to 30% off the cost of the charger.', 'cost'],
    ['Loans to small businesses are up 70% since 2020.', 'Loans'],
    ['They have medical debt above $2000.', 'debt'],
    ['There was a 95% and 103% increase in enrollment.', 'increase'],
    ['They increased rates for freight between Asia and Europe by 100%.', 'rates'],
    ['The share rose from 75 percent to 100 percent.', 'share'],
    ['Over the past 10 months, the ministry has made historic investments in schools.', 'investments'],
    ['It will deploy more than 3,000 fast and reliable charging points.', 'points'],
    ['It relieved nearly 2 million low-and middle-income families.', 'families'],
    ['It supported more than 20,000 community-based pop-up vaccination clinics.', 'clinics'],
    ['It created 500 new, good-quality, union manufacturing jobs.', 'jobs'],
    ['It has more than 4,400+ distinct partners.', 'partners'],
    ['It invested more than $19 million in over 20 projects.', 'projects'],
    ['It launched a $28 million Future Manufacturing competition.', 'competition'],
    ['They work on the $20 billion Just Energy Transition Partnership.', 'Partnership'],
    ['It awards 15 percent of contracting dollars to them.', 'dollars'],
    ['It announced the $60 million Swift Current federal grant initiative.', 'initiative'],
    ['It funds 13 Department of Transport (DOT) regional offices.', 'offices'],
    ['It drew $2 billion in private-sector announced investments.', 'investments'],
    ['It gave $3 million for bilateral targeted health and nutrition programs.', 'programs'],
    ['It gave $1 billion in economic, health, and humanitarian assistance to them.', 'assistance'],
    ['It gave $5 million to support police and criminal justice reform.', 'reform'],
    ['Requiring 25% of high-quality copper scrap produced here is new.', 'scrap'],
    ['It is half of the overall G7+ commitment.', 'commitment'],
    ['It raised over $19 million in outside funding.', 'funding'],
    ['It is deploying a 250-bed shelter.', 'bed'],
    ['It is along the 2,000 mile border.', 'border'],
    ['It plans the provision of $1 billion per year in foreign assistance.', 'assistance'],
    ['It spent $11 billion provided in the Rescue Plan for the pandemic response.', 'response'],
    ['It asked for $250 million through the Budget Request to support seed funding.', 'funding'],
    ['It gave $350 million for USAID to support health programs.', 'programs'],
    ['It will give $11 billion over the next five years to address food shortages.', 'shortages'],
    [
      'It is part of billions of dollars the ministry has committed to expanding access to clinics.',
      'clinics',
    ],
    ['Later, it will award billions from the Law for rail projects.', 'projects'],
    ['It will maintain at 20 percent the reciprocal tariffs on rice.', 'tariffs'],
    ['It fights junk fees in banking, which cost Americans $10 billion each year.', 'fees'],
    ['It bought aircraft from Boeing which is worth $8 billion.', 'aircraft'],
    ['The commitment will be a record $11 billion.', 'commitment'],
    ['It has the goal of reaching 20 percent ethanol blending.', 'blending'],
    ['It lauds the law that has been on the books for nearly 30 years.', 'law'],
    ['They value the truce that has endured over the past 16 months.', 'truce'],
    ['It will increase by fourfold the production of missiles.', 'production'],
    ['Speeds on the bridge will increase to 70 mph.', 'Speeds'],
    ['It bought engines in a separate deal valued at $13 billion.', 'deal'],
    ['They feel the momentum of the last four months.', 'momentum'],
    ['It cut the death rate from HIV, TB, and malaria by 50%.', 'rate'],
    ['Since 2020, they have led, and increased rates for freight by 30%.', 'rates'],
    ['It will train workers and increase its output by 10%.', 'output'],
    ['It led to the deployment of five gigawatts of wind energy.', 'energy'],
    ['It strengthens our three defense industrial bases.', 'bases'],
  ])('%s', (sentence, head) => {
    expect(figures(sentence)[0]?.head).toBe(head);
  });

  it('without calling all of them what only the last ones are', () => {
    expect(
      figures('It works with six U.S. and five Japanese universities.').map(({ label }) => label),
    ).toEqual(['universities', 'Japanese universities']);
  });

  it.each([
    ['It paid 200,000 care providers, 1 in 5 of whom are women.', ['providers', 'providers']],
    ['It imposes a 25% tariff on furniture, which will increase to 30% in May.', ['tariff', 'tariff']],
    ['Fees rose by $5 million, for a total of $20 million.', ['Fees', 'Fees']],
    ['It found 90 percent of the resources, including $540 million from us.', ['resources', 'resources']],
    ['Rail speeds will increase from 45 mph to 70 mph.', ['speeds', 'speeds']],
    ['It will raise lending by $70 billion over the next ten years.', ['lending', 'lending']],
    ['Korea raised its pledge by two-thirds (to $10 million).', ['pledge', 'pledge']],
  ])('and what restates it is of the same: %s', (sentence, heads) => {
    expect(figures(sentence).map(({ head }) => head)).toEqual(heads);
  });

  it.each([
    ['It has already provided $5 billion in aid.', 'provided'],
    ['It plans to purchase up to 20 tanks.', 'plans to purchase'],
    ['It will also invest $3 billion in ports.', 'will also invest'],
    ['The projects are expected to create 11,000 jobs.', 'expected to create'],
    ['1.2 million jobs have been created.', 'created'],
    ['Just over 1,500 women have received support services.', 'received support services'],
    ['It welcomed the release of 16 individuals.', 'release'],
    ['It would lower that fee to less than $10.', 'would lower'],
    ['It thanked them for the $4 billion in commitments announced there.', 'announced'],
    ['Teams from 46 cities met.', null],
    ['It noted the 63 million doses the ministry has already shipped to them.', 'shipped'],
    ['It relies on $2 billion in funding which we have provided to Gavi.', 'provided'],
    ['It described 37 opportunities identified across agencies.', 'identified'],
    ['It is imposing new sanctions on over 50 banks.', 'imposing'],
    ['It has supported the delivery of services for over 2 million subscribers.', 'supported'],
    ['They account for 30 percent of exports.', 'account for'],
    ['The forum brought together more than 40 leaders.', 'brought together'],
    ['It awarded a combined $5 million grant.', 'awarded'],
    ['This brings the pensions protected by the plan to over 1 million.', 'protected'],
    ['They applauded the agency’s $50 million loan.', 'applauded'],
    ['More than 300 people were cast back into poverty.', 'cast'],
    ['This includes $5 million in aid.', null],
    ['The Budget requests $350 million for schools.', 'requests'],
    ['Over $2 billion have been pledged to support civilians.', 'pledged'],
    ['It represents a gain, representing 27 gigawatts of energy.', null],
    ['Even $30 is too much for some families.', null],
  ])('and what happened to it: %s', (sentence, status) => {
    expect(figures(sentence)[0]?.status).toBe(status);
  });

  it('and one verb holds for all that "and" joins', () => {
    expect(
      figures('It provided $8 million in security assistance and $3 million in aid.').map(
        ({ status }) => status,
      ),
    ).toEqual(['provided', 'provided']);
  });

  it('and one time, unless another kind of statement comes between', () => {
    const text = 'Since February 24, it has already given $12 million, including $4 million in Poland.';
    expect(figures(text).map(({ status, asOf }) => [status, asOf])).toEqual([
      ['given', 'Since February 24'],
      ['given', 'Since February 24'],
    ]);
  });

  it.each([
    [
      'It has extended a $5 million loan to build a plant and a $2 million loan to run it.',
      ['extended', 'extended'],
    ],
    ['It gave $123 million to help host refugees, including $48 million in Poland.', ['gave', 'gave']],
    ['It built 40 schools, and supported 30 clinics.', ['built', 'supported']],
  ])('and what is another of it, or a part: %s', (sentence, statuses) => {
    expect(figures(sentence).map(({ status }) => status)).toEqual(statuses);
  });

  it('and a number without a noun counts what the one before it did', () => {
    expect(
      figures('It displaced 10 million people and left 25 million in need.').map(({ head }) => head),
    ).toEqual(['people', 'people']);
  });

  it('and whether it is denied', () => {
    expect(figures('Cambodia has not deported 180 people.')[0]?.negated).toBe(true);
    expect(figures('Cambodia has not only deported 180 people.')[0]?.negated).toBe(false);
    expect(figures('Cambodia has deported no more than 180 people.')[0]?.negated).toBe(false);
  });

  it.each([
    ['In 2024, trade totaled $25.9 billion.', 'In 2024'],
    ['It will deploy 100 gigawatts of clean energy by 2035.', 'by 2035'],
    ['As of 5 May 2025, 300 people had left.', 'As of 5 May 2025'],
    ['It will spend $5 billion over the next two years.', 'over the next two years'],
    ['It has deported 300 people since he took office.', 'since he took office'],
    ['From April 2025 through March 2026, it sold 300 tanks.', 'From April 2025 through March 2026'],
    ['It has raised $5 billion through the call which she launched in May 2021.', null],
    ['In October, it met officials from 14 countries.', null],
    ['In fiscal year 2023, nearly 100,000 people came.', 'In fiscal year 2023'],
    ['Over the last several days, it met 450 officials.', 'Over the last several days'],
    ['Today, it announced that it will give $1 billion.', 'Today'],
  ])('and the words that say when: %s', (sentence, asOf) => {
    expect(figures(sentence)[0]?.asOf).toBe(asOf);
  });
});

describe('figures of other languages', () => {
  it.each([
    ['한국인 180여 명을 체포해 추방했다.', ['180여 명 = 180 more than count/명']],
    ['나머지 60명 이상이 추방을 기다리고 있다.', ['60명 이상 = 60 at least count/명']],
    ['관세는 15%를 넘지 않는다.', ['15%를 넘지 않는다 = 15 up to percent/percent']],
    ['60명이 넘는 한국인이 있다.', ['60명이 넘는 = 60 more than count/명']],
    ['약 100만 달러를 지원했다.', ['약 100만 달러 = 1000000 about money/USD']],
    ['예산의 3분의 2를 썼다.', ['3분의 2 = 0.667 exactly fraction/fraction']],
    [
      '1억 2천만 원과 10~20만 명',
      ['1억 2천만 원 = 120000000 exactly money/KRW', '10~20만 명 = 100000–200000 between count/명'],
    ],
    ['북한은 위성 두기를 발사했다.', ['두기 = 2 exactly count/기']],
    ['위성 다섯기가 돈다.', ['다섯기 = 5 exactly count/기']],
    ['사무소를 두기로 하고 거리 두기를 끝냈다.', []],
    ['21개국이 열기와 한기를 느꼈다.', ['21개국 = 21 exactly count/개국']],
    ['두 명과 수십 명', ['두 명 = 2 exactly count/명', '수십 명 = 10 indefinite count/명']],
    ['2024년 5월 3일 오전 10시 제2차관은 G20과 제5조를 말했다.', []],
    ['두 나라는 코로나19 대응을 논의했다.', []],
  ])('in Korean: %s', (sentence, expected) => {
    expect(brief(sentence, 'ko')).toEqual(expected);
  });

  it.each([
    ['បណ្តេញជនជាតិកូរ៉េ ១៨០ នាក់', ['១៨០ នាក់ = 180 exactly count/នាក់']],
    ['ជនជាតិកូរ៉េ ជាង ៦០នាក់', ['ជាង ៦០នាក់ = 60 more than count/នាក់']],
    ['ប្រមាណ ១,៥ លានដុល្លារ', ['ប្រមាណ ១,៥ លានដុល្លារ = 1500000 about money/USD']],
    ['យ៉ាងហោចណាស់មនុស្ស ២៥ នាក់បានស្លាប់។', ['២៥ នាក់ = 25 at least count/នាក់']],
    ['ថ្ងៃទី១៥ ខែមេសា ឆ្នាំ២០២៤', []],
  ])('in Khmer: %s', (sentence, expected) => {
    expect(brief(sentence, 'km')).toEqual(expected);
  });

  it.each([
    ['plus de 60 ressortissants coréens', ['plus de 60 = 60 more than count/ressortissants']],
    ['environ 1,5 million de dollars d’aide', ['environ 1,5 million de dollars = 1500000 about money/USD']],
    ['12 % du budget', ['12 % = 12 exactly percent/percent']],
    ['2 500 personnes', ['2 500 = 2500 exactly count/personnes']],
    ['quatre-vingt-dix navires', ['quatre-vingt-dix = 90 exactly count/navires']],
    ['soixante et onze experts', ['soixante et onze = 71 exactly count/experts']],
    ['une centaine de policiers', ['une centaine = 100 about count/policiers']],
    ['les deux tiers des dons', ['deux tiers = 0.667 exactly fraction/fraction']],
    ['le 14 mars 2024 à 10 heures, les deux ministres', []],
  ])('in French: %s', (sentence, expected) => {
    expect(brief(`On compte ${sentence}.`, 'fr')).toEqual(expected);
  });

  it('a Korean head is the noun before the number, with what describes it', () => {
    expect(
      figures('캄보디아는 지금까지 사이버 범죄에 연루된 한국인 180여 명을 체포해 추방했다.', 'ko')[0],
    ).toMatchObject({
      label: '사이버 범죄에 연루된 한국인',
      head: '한국인',
      status: '체포해 추방했다',
      asOf: '지금까지',
    });
  });
});

describe('Korean “대”', () => {
  it.each([
    ['트럭 약 30대가 도착했다.', ['약 30대 = 30 about count/대']],
    ['트럭 30대가 도착했다.', ['30대 = 30 exactly count/대']],
    ['30대 남성이 체포됐다.', []],
  ])('counts vehicles, and is no age: %s', (sentence, expected) => {
    expect(brief(sentence, 'ko')).toEqual(expected);
  });
});

describe('the place of a figure', () => {
  it('is in the release, not in its sentence', () => {
    const text = `They met. ${deported}`;
    const [figure] = extractFigures(text, { id: 'r#2', span: { start: 10, end: text.length } });
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('180');
  });
});
