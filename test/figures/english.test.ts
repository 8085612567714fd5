import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

/** All figures of an English sentence. */
function figures(text: string) {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } });
}

/** Each as "span = value qualifier unit". */
function brief(text: string): string[] {
  return figures(text).map(
    ({ span, value, qualifier, unit }) =>
      `${text.slice(span.start, span.end)} = ${value} ${qualifier} ${unit}`,
  );
}

describe('an English number', () => {
  it.each([
    ['It welcomed 120-plus leaders.', ['120-plus = 120 at least leaders']],
    ['It extends the stay from 14 to 30 days.', ['14 = 14 exactly days', '30 days = 30 exactly days']],
    [
      'Stocks rose from 1.2 to 1.5 million tonnes.',
      ['1.2 = 1200000 exactly tons', '1.5 million tonnes = 1500000 exactly tons'],
    ],
    [
      'It fell from 500,000 to 1.2 million.',
      ['500,000 = 500000 exactly count', '1.2 million = 1200000 exactly count'],
    ],
    ['The 12-nautical-mile limit stands.', ['12-nautical-mile = 12 exactly nautical miles']],
    ['It signed over 30 agreements.', ['over 30 = 30 more than agreements']],
    ['It handed over 59 suspects worth over $5.', ['59 = 59 exactly suspects', 'over $5 = 5 more than USD']],
    ['A couple of hundred nationals left.', ['A couple of hundred = 200 about nationals']],
    ['Another couple dozen firms joined.', ['couple dozen = 24 about firms']],
    ['It costs a couple of million dollars.', ['a couple of million dollars = 2000000 about USD']],
    ['A couple of hundred thousand people fled.', ['A couple of hundred thousand = 200000 about people']],
    ['A couple of weeks ago a couple left.', []],
    ['Imports declined by a quarter.', ['a quarter = 0.25 exactly fraction']],
  ])('is read whole, with its unit and bound: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it.each([
    'Please call +855 23 216 122 or 012 345 678, or dial (855) 23 216 122.',
    'The hotline 1288 is open.',
    'The truce began at 2400 hours.',
    'It was decided by a third party at 103.5° E.',
  ])('is no telephone, no hour and no ordinal: %s', (sentence) => {
    expect(brief(sentence)).toEqual([]);
  });
});

describe('what an English number counts', () => {
  it.each([
    ['Three Cambodian, two Lao and five Thai soldiers were hurt.', ['soldiers', 'soldiers', 'soldiers']],
    ['Casualties stand at 36 dead and 112 wounded.', ['dead', 'wounded']],
    ['He thanked the 700,000-strong Cambodian community.', ['community']],
    ['It affected 1.7 million people in 11 provinces and killed 36.', ['people', 'provinces', 'people']],
    [
      'Half of the returnees were women, and two-thirds were under the age of 30.',
      ['returnees', 'returnees'],
    ],
    ['It has a repayment period of 40 years with a grace period of 10 years.', ['period', 'period']],
    ['Ten Korean experts will come by the end of June for a period of six months.', ['experts', 'experts']],
    ['The bridge, 13.5 m wide, cost an estimated $57 million.', ['bridge', null]],
    ['The Fund has $1.2 bn, i.e. 45% of the US$2.7bn required.', [null, null, null]],
  ])('is a noun of its own clause: %s', (sentence, heads) => {
    expect(figures(sentence).map(({ head }) => head)).toEqual(heads);
  });

  it('begins behind the number that counts it', () => {
    expect(figures('Ten Korean experts will stay for six months.')[1]?.label).toBe('Korean experts');
  });

  it.each([
    ['None of the 19 hostages has been released.', 'released'],
    ['Not all of the 73 detainees were freed.', 'freed'],
    ['The President did not deport any of the 73 detainees.', 'deport'],
  ])('is denied where its verb is denied of it: %s', (sentence, status) => {
    expect(figures(sentence)[0]).toMatchObject({ status, negated: true });
  });

  it.each([
    ['The Ministry denied that 500 troops had crossed.', true],
    ['The Ministry rejected claims that it had deported 60 workers.', true],
    ['He denied that they met, and said that 12 people were arrested.', false],
  ])('is denied where somebody denies that it is so: %s', (sentence, negated) => {
    expect(figures(sentence)[0]?.negated).toBe(negated);
  });

  it.each([
    ['Up to 1,000 people cross, twice as many as in 2023.', [null]],
    ['As at 30 June 2025, there were 4.3 million users, up 18% from 2024.', ['As at 30 June 2025']],
  ])('has no time of what it is compared with: %s', (sentence, times) => {
    expect(
      figures(sentence)
        .slice(0, 1)
        .map(({ asOf }) => asOf),
    ).toEqual(times);
  });

  it('is named with both of those that it is between', () => {
    const text = 'Trade between Cambodia and the Republic of Korea reached US$1.2 billion (5 trillion riel).';
    const whole = 'Trade between Cambodia and the Republic of Korea';
    expect(figures(text).map(({ label }) => label)).toEqual([whole, whole]);
  });

  it('has the verb behind an aside', () => {
    expect(figures('204 workers, 89 of them women, were repatriated.')[0]?.status).toBe('repatriated');
  });
});
