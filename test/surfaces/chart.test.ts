import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { LookedUp } from '../../src/app.ts';
import type { Qualifier } from '../../src/figures/figure.ts';
import { chartOf, mostPanels } from '../../src/surfaces/chart.ts';
import { bottomOf, chartMarks, linesOf, topOf } from '../../src/surfaces/chart-marks.ts';
import { pictureOf } from '../../src/surfaces/chart-picture.ts';
import { rowDates } from '../../src/surfaces/chart-rows.ts';
import { phrases } from '../../src/surfaces/phrases.ts';
import { languages } from '../../src/text/language.ts';
import { figure } from '../support/app.ts';

function point(
  quantity: string,
  value: number,
  published: string | null,
  changes: { qualifier?: Qualifier; high?: number; conflicts?: string[] } = {},
): LookedUp {
  const { qualifier = 'exactly', high = null, conflicts = [] } = changes;
  return {
    ...figure,
    id: `${quantity}.${published}`,
    quantity,
    figure: { ...figure.figure, value, high, qualifier },
    citation: { ...figure.citation, published },
    conflicts,
  };
}

const marksOf = (points: readonly LookedUp[]) => chartMarks(points, points);
const only = (one: LookedUp) => marksOf([one])[0] ?? expect.fail();

describe('what is drawn of a figure', () => {
  it('is a point where the number is exact, and only there', () => {
    expect(only(point('180', 180, '2025-01-01'))).toMatchObject({
      base: 'point',
      end: 'none',
      low: 180,
      high: 180,
    });
  });

  it.each(['more than', 'at least', 'indefinite'] as const)('is open above for "%s"', (qualifier) => {
    const mark = only(point('More than 60', 60, '2025-01-01', { qualifier }));
    expect(mark).toMatchObject({ base: 'tick', end: 'up', low: 60 });
    expect(mark.high).toBeGreaterThan(60);
    expect(mark.high).toBeLessThanOrEqual(topOf([point('', 60, null, { qualifier })]));
  });

  it.each(['fewer than', 'up to'] as const)('is open below for "%s"', (qualifier) => {
    const mark = only(point('up to 60', 60, '2025-01-01', { qualifier }));
    expect(mark).toMatchObject({ base: 'tick', end: 'down', high: 60 });
    expect(mark.low).toBeLessThan(60);
  });

  it('never reaches below nothing', () => {
    const points = [
      point('up to 2', 2, '2025-01-01', { qualifier: 'up to' }),
      point('900', 900, '2025-01-02'),
    ];
    expect(marksOf(points)[0]?.low).toBe(0);
  });

  it('reaches below nothing where a number does, on an axis that holds it', () => {
    const points = [
      point('about -4 %', -4, '2025-01-01', { qualifier: 'about' }),
      point('less than -3 %', -3, '2025-01-02', { qualifier: 'fewer than' }),
    ];
    const [about, less] = marksOf(points);
    expect(about?.low).toBeLessThan(-4);
    expect(about?.high).toBeGreaterThan(-4);
    expect(less?.low).toBeLessThan(-3);
    expect(Math.min(about?.low ?? 0, less?.low ?? 0)).toBeGreaterThanOrEqual(bottomOf(points));
    expect(bottomOf([point('900', 900, '2025-01-02')])).toBe(0);
  });

  it('is a bar from end to end for "between"', () => {
    const mark = only(point('between 40 and 50', 40, '2025-01-01', { qualifier: 'between', high: 50 }));
    expect(mark).toMatchObject({ base: 'none', end: 'closed', low: 40, high: 50 });
  });

  it.each(['about', 'nearly'] as const)('has no sharp end for "%s"', (qualifier) => {
    expect(only(point('about 100', 100, '2025-01-01', { qualifier }))).toMatchObject({
      base: 'none',
      end: 'loose',
    });
  });

  it('bears the release’s own words', () => {
    expect(only(point('More than 60', 60, '2025-01-01')).text).toEqual(['More than 60']);
  });

  it('has its label on the other side where two figures are of one date', () => {
    const [first, second] = marksOf([point('215', 215, '2025-03-20'), point('230', 230, '2025-03-20')]);
    expect(new Set([first?.side, second?.side])).toEqual(new Set(['left', 'right']));
  });

  it('has its label within the panel, also in the lane of those without a date', () => {
    const [high, low] = marksOf([point('900', 900, null), point('50', 50, null)]);
    expect([high?.side, low?.side]).toEqual(['below', 'above']);
  });

  it('has no place in time where its release has no date', () => {
    expect(only(point('150', 150, null)).at).toBeNull();
  });
});

describe('a label', () => {
  it.each([
    ['between US$1.1 billion and US$1.3 billion', ['between US$1.1', 'billion and', 'US$1.3 billion']],
    ['180', ['180']],
    [
      'a b c d e f g h i j k l m n o p q r s t u v w x y z',
      ['a b c d e f g h', 'i j k l m n o p', 'q r s t u v w x…'],
    ],
  ])('is broken between words and says where it is cut: %s', (text, lines) => {
    expect(linesOf(text, 15, 3)).toEqual(lines);
  });
});

interface Panel {
  readonly hconcat: readonly { readonly data: { readonly values: readonly { at: number | null }[] } }[];
}
const panelsOf = (timelines: LookedUp[][]) =>
  (chartOf(timelines, 'en') as unknown as { readonly vconcat: readonly Panel[] }).vconcat;

describe('a chart', () => {
  it('keeps what has no date off the axis of time, in a lane of its own', () => {
    const [panel] = panelsOf([[point('180', 180, '2025-01-01'), point('150', 150, null)]]);
    const views = panel?.hconcat.map(({ data }) => data.values.map(({ at }) => at));
    expect(views).toEqual([[Date.parse('2025-01-01')], [null]]);
  });

  const crowd = [
    point('180', 180, '2025-01-10'),
    point('190', 190, '2025-01-10'),
    point('fewer than 200', 200, '2025-01-20', { qualifier: 'fewer than' }),
    point('1,200', 1200, '2025-06-01'),
  ];

  it('gives each figure a row of its own where words would cover each other', () => {
    const rows = JSON.stringify(panelsOf([crowd]));
    expect(rows).toContain('"row":3');
    expect(rows).not.toContain('"temporal"');
    expect(JSON.stringify(panelsOf([crowd.slice(2)]))).toContain('"temporal"');
  });

  it('says of what a sentence denies that it does', () => {
    const one = point('19', 19, '2025-01-10');
    const denied = { ...one, figure: { ...one.figure, negated: true } };
    expect(JSON.stringify(panelsOf([[one]]))).not.toContain('denied');
    expect(JSON.stringify(panelsOf([[denied]]))).toContain('denied by the sentence');
  });

  it('gives rows to those without a date too, where their lane is too narrow', () => {
    const undated = Array.from({ length: 9 }, (_, index) => point(`more than ${index}00`, 100 * index, null));
    expect(JSON.stringify(panelsOf([undated]))).toContain('"row":8');
    expect(JSON.stringify(panelsOf([undated.slice(0, 3)]))).not.toContain('"row"');
  });

  it.each(languages)('names what has no date before its row, in lines that are short: %s', (language) => {
    const [lines] = rowDates([point('180', 180, null)], language);
    expect(lines?.join('').replace(/\s/gu, '')).toBe(phrases[language].dateNotStated.replace(/\s/gu, ''));
    expect(Math.max(...(lines ?? []).map((line) => line.length))).toBeLessThanOrEqual(16);
  });

  it('draws as many quantities as can be read', () => {
    const one = [point('180', 180, '2025-01-01')];
    expect(panelsOf(Array.from({ length: mostPanels + 3 }, () => one))).toHaveLength(mostPanels);
  });

  it('says that red is for figures that contradict each other, where there are any', () => {
    const calm = chartOf([[point('180', 180, '2025-01-01')]], 'en');
    const torn = chartOf([[point('180', 180, '2025-01-01', { conflicts: ['x'] })]], 'en');
    expect(JSON.stringify(calm)).not.toContain('In red');
    expect(JSON.stringify(torn)).toContain('In red');
  });
});

describe('the picture', () => {
  const timelines = [
    [
      point('180', 180, '2025-01-15'),
      point('215', 215, '2025-03-20', { conflicts: ['x'] }),
      point('More than 300', 300, '2025-06-10', { qualifier: 'more than' }),
      point('between 100 and 150', 100, null, { qualifier: 'between', high: 150 }),
    ],
  ];

  it('as an SVG holds the release’s words, the dates and the lane of those without one', async () => {
    const svg = String(await pictureOf(chartOf(timelines, 'en'), 'svg'));
    for (const text of [
      '180',
      'More than 300',
      '2025-01-15',
      '2025-06-10',
      'date not stated',
      'Korean nationals',
    ])
      expect(svg).toContain(text);
    expect(svg).not.toMatch(/NaN|undefined/u);
  });

  it('as a PNG is as wide as a channel shows it, twice as dense', async () => {
    const crowd = [180, 190, 200, 210].map((value) => point(`about ${value}`, value, '2025-01-10'));
    for (const some of [
      timelines,
      [crowd, ...timelines],
      timelines.map((points) => points.slice(0, 2)),
      timelines.map((points) => points.slice(3)),
    ]) {
      const png = Buffer.from(await pictureOf(chartOf(some, 'en'), 'png'));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const width = png.readUInt32BE(16);
      expect(width).toBeGreaterThan(1000);
      expect(width).toBeLessThanOrEqual(1160);
    }
  });

  it.each([
    ['Latin letters', 'nationals'],
    ['Korean', '한국인'],
    ['Khmer', 'ជនជាតិ'],
  ])('shows %s with the fonts that come with the program', async (_, label) => {
    const drawn = async (text: string) => {
      const one = point('180', 180, '2025-01-15');
      const labelled = { ...one, figure: { ...one.figure, label: text, status: null } };
      return Buffer.from(await pictureOf(chartOf([[labelled]], 'en'), 'png'));
    };
    // Where a font lacks a letter, all such letters are drawn as the same empty box.
    const boxes = '\u{10ff00}'.repeat([...label].length);
    expect((await drawn(label)).equals(await drawn(boxes))).toBe(false);
    expect((await drawn(label)).equals(await drawn(''))).toBe(false);
  });

  it('leaves Discord’s library as it was, whichever is loaded first', async () => {
    const at = (path: string) => new URL(path, import.meta.url).href;
    const program = `await import('${at('../../src/surfaces/chart-picture.ts')}'); await import('discord.js');`;
    const loader = at('../support/typescript.mjs');
    const node = ['--import', loader, '--input-type=module', '--eval', program];
    await expect(promisify(execFile)(process.execPath, node)).resolves.toBeDefined();
  });
});
