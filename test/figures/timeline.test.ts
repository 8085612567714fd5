import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/figures/figure.ts';
import type { Subject } from '../../src/figures/restated.ts';
import { type StatedFigure, timelinesOf } from '../../src/figures/timeline.ts';

const deported: Subject = {
  key: 'count false false standing',
  heads: new Set(['person']),
  names: new Set(['place-kr']),
  modifiers: [],
  status: new Set(['§deport']),
  places: new Set(['§place-kh', '§place-kr']),
  isHome: false,
  several: false,
  frame: { language: 'en', words: [['§place-kh']], terms: new Set(['§place-kh']) },
};

/** A figure of a release that has the figure's id up to the stop. */
function stated(
  id: string,
  published: string | null,
  value: number,
  changes: { qualifier?: Qualifier; high?: number; subject?: Subject | null; correctedBy?: string } = {},
): StatedFigure {
  const { qualifier = 'exactly', high = null, subject = deported, correctedBy = null } = changes;
  const [releaseId = id] = id.split('.');
  return {
    id,
    releaseId,
    published,
    correctedBy,
    figure: { value, high, qualifier, kind: 'count', unit: 'nationals' },
    subject,
  };
}

const ids = (figures: readonly StatedFigure[]) =>
  timelinesOf(figures).map((timeline) => timeline.map((point) => point.stated.id));
const pointOf = (figures: readonly StatedFigure[], id: string) =>
  timelinesOf(figures)
    .flat()
    .find((point) => point.stated.id === id) ?? expect.fail(`no ${id}`);

describe('a timeline', () => {
  it('is in order of the dates of the releases, and what has no date comes last', () => {
    const figures = [stated('c', null, 1), stated('b', '2025-02-01', 2), stated('a', '2024-12-31', 3)];
    expect(ids(figures)).toEqual([['a', 'b', 'c']]);
  });

  it('holds each figure once, whatever is stated beside it', () => {
    const figures = [
      stated('a', '2025-01-01', 1),
      stated('b', '2025-01-01', 2, { subject: null }),
      stated('c', '2025-01-01', 2, { subject: null }),
    ];
    expect(ids(figures)).toEqual([['a'], ['b'], ['c']]);
  });

  it('does not depend on the order in which figures were found, but for where it stands itself', () => {
    const figures = [stated('a', '2025-01-01', 1), stated('b', '2025-02-01', 2), stated('c', null, 3)];
    expect(ids([...figures].reverse())).toEqual(ids(figures));
  });

  it('leaves alone what two others could be', () => {
    const wanted = { ...deported, modifiers: [new Set(['§wanted'])] };
    const minor = { ...deported, modifiers: [new Set(['§minor'])] };
    const figures = [
      stated('a', '2025-01-01', 100, { subject: wanted }),
      stated('b', '2025-01-01', 20, { subject: minor }),
      stated('c', '2025-02-01', 300),
    ];
    expect(ids(figures)).toEqual([['a'], ['b'], ['c']]);
  });

  it('takes two counts of one release for two, where one says more of what it counts', () => {
    const minor = { ...deported, modifiers: [new Set(['§minor'])] };
    expect(
      ids([stated('a.1', '2025-01-01', 180), stated('a.2', '2025-01-01', 20, { subject: minor })]),
    ).toEqual([['a.1'], ['a.2']]);
  });
});

describe('two amounts that one release gives of the same', () => {
  const list = [stated('a.1', '2025-01-01', 200), stated('a.2', '2025-01-01', 100)];

  it('are two counts that do not contradict each other', () => {
    expect(ids(list)).toEqual([['a.1'], ['a.2']]);
    expect(pointOf(list, 'a.1').conflicts).toEqual([]);
  });

  it('are superseded by no later figure, and supersede none: nobody knows which of them it restates', () => {
    const figures = [stated('before', '2024-01-01', 50), ...list, stated('later', '2025-02-01', 300)];
    expect(ids(figures)).toEqual([['before', 'later'], ['a.1'], ['a.2']]);
    expect(pointOf(figures, 'a.1').supersededBy).toEqual([]);
    expect(pointOf(figures, 'before').supersededBy).toEqual(['later']);
  });

  it('are one where both can be true: "more than 200" and 215', () => {
    const figures = [
      stated('a.1', '2025-01-01', 200, { qualifier: 'more than' }),
      stated('a.2', '2025-01-01', 215),
      stated('b', '2025-02-01', 230),
    ];
    expect(ids(figures)).toEqual([['a.1', 'a.2', 'b']]);
  });

  it('do not contradict each other where the words differ a little', () => {
    const there = { ...deported, places: new Set(['§place-kh']) };
    const figures = [
      stated('a.1', '2025-01-01', 200),
      stated('a.2', '2025-01-01', 100, { subject: there }),
      stated('b', '2025-01-01', 200),
    ];
    expect(ids(figures)).toEqual([['a.1', 'b'], ['a.2']]);
  });
});

it('a release that repeats itself ten thousand times is read like any other', () => {
  const figures = Array.from({ length: 10_000 }, (_, index) =>
    stated(`a.${index}`, '2025-01-01', index % 2 ? 5 : 7),
  );
  const same = Array.from({ length: 10_000 }, (_, index) => stated(`b.${index}`, '2025-01-01', 5));
  const timelines = timelinesOf([...figures, ...same]);
  expect(timelines).toHaveLength(10_001);
  expect(timelines.flat()).toHaveLength(20_000);
});

describe('a figure that was corrected', () => {
  const wrong = stated('a', '2025-03-01', 180, { correctedBy: 'b' });
  const right = stated('b', '2025-03-01', 190);
  const before = stated('before', '2025-01-01', 100);
  const after = stated('z', '2025-06-01', 300);

  it('is superseded by its correction and by nothing else, and contradicts nobody', () => {
    const figures = [before, wrong, right, after];
    expect(ids(figures)).toEqual([['before', 'a', 'b', 'z']]);
    expect(pointOf(figures, 'a')).toMatchObject({ supersededBy: ['b'], conflicts: [] });
    expect(pointOf(figures, 'b')).toMatchObject({ supersededBy: ['z'], conflicts: [] });
    expect(pointOf(figures, 'before').supersededBy).toEqual(['b']);
  });

  it('is one like any other where the correction is not looked at', () => {
    expect(pointOf([before, wrong, after], 'before').supersededBy).toEqual(['a']);
    expect(pointOf([wrong, after], 'a').supersededBy).toEqual(['z']);
  });
});

describe('a figure', () => {
  it('is superseded by the next later date, by all that is stated on it', () => {
    const figures = [
      stated('a', '2025-01-01', 180),
      stated('b', '2025-02-01', 215),
      stated('c', '2025-02-01', 230),
      stated('d', '2025-03-01', 300),
    ];
    expect(pointOf(figures, 'a').supersededBy).toEqual(['b', 'c']);
    expect(pointOf(figures, 'b').supersededBy).toEqual(['d']);
    expect(pointOf(figures, 'd').supersededBy).toEqual([]);
  });

  it('is superseded by no vaguer one that it may be, but by the next that says as much', () => {
    const figures = [
      stated('a', '2025-01-01', 350, { qualifier: 'up to' }),
      stated('b', '2025-02-01', 12, { qualifier: 'indefinite' }),
      stated('c', '2025-03-01', 20, { qualifier: 'indefinite' }),
      stated('d', '2025-04-01', 230),
    ];
    expect(pointOf(figures, 'a').supersededBy).toEqual(['d']);
    expect(pointOf(figures, 'b').supersededBy).toEqual(['c']);
    expect(pointOf(figures.slice(0, 2), 'a').supersededBy).toEqual([]);
  });

  it('is superseded by a vaguer one that it cannot be: 180 by "thousands"', () => {
    const figures = [
      stated('a', '2025-01-01', 180),
      stated('b', '2025-02-01', 1000, { qualifier: 'indefinite' }),
    ];
    expect(pointOf(figures, 'a').supersededBy).toEqual(['b']);
  });

  it('without a date supersedes nothing and is superseded by nothing', () => {
    const figures = [stated('a', null, 180), stated('b', '2025-02-01', 230)];
    expect(pointOf(figures, 'a').supersededBy).toEqual([]);
    expect(pointOf(figures, 'b').supersededBy).toEqual([]);
    expect(pointOf(figures, 'a').conflicts).toEqual([]);
  });

  it.each([
    ['180 and 190', [180], [190], true],
    ['180 twice', [180], [180], false],
    ['more than 60, and 65', [60, 'more than'], [65], false],
    ['more than 60, and 50', [60, 'more than'], [50], true],
    ['up to 100, and 65', [100, 'up to'], [65], false],
    ['fewer than 120, and 150', [120, 'fewer than'], [150], true],
    ['between 40 and 50, and 45', [40, 'between', 50], [45], false],
    ['between 40 and 50, and 60', [40, 'between', 50], [60], true],
    ['about 100, and 104', [100, 'about'], [104], false],
    ['about 100, and 150', [100, 'about'], [150], true],
    ['more than 60, and more than 100', [60, 'more than'], [100, 'more than'], false],
  ] as const)(
    'of the same date conflicts only where both cannot be true: %s',
    (_, first, second, conflict) => {
      for (const published of ['2025-01-01', null]) {
        const make = (id: string, [value, qualifier, high]: readonly [number, Qualifier?, number?]) =>
          stated(id, published, value, { ...(qualifier ? { qualifier } : {}), ...(high ? { high } : {}) });
        const figures = [make('a', first), make('b', second)];
        expect(pointOf(figures, 'a').conflicts).toEqual(conflict ? ['b'] : []);
        expect(pointOf(figures, 'b').conflicts).toEqual(conflict ? ['a'] : []);
      }
    },
  );

  it('of another date does not conflict, it is superseded', () => {
    const figures = [stated('a', '2025-01-01', 180), stated('b', '2025-02-01', 90)];
    expect(pointOf(figures, 'a')).toMatchObject({ supersededBy: ['b'], conflicts: [] });
  });
});
