import type { FigureMention } from './figure.ts';
import type { Subject } from './restated.ts';
import { amountKey, exclude, groupsOf } from './same-quantity.ts';

/** A figure as a release states it, ready to be put beside those of others. */
export interface StatedFigure {
  readonly id: string;
  readonly releaseId: string;
  readonly published: string | null;
  /** Id of the release that corrects this one, if any. */
  readonly correctedBy: string | null;
  readonly figure: Pick<FigureMention, 'value' | 'high' | 'qualifier' | 'kind' | 'unit'>;
  /** Null where it cannot be said to be the same as any other. */
  readonly subject: Subject | null;
}

/** A figure in its place among those that state the same quantity. */
export interface Point<Stated extends StatedFigure> {
  readonly stated: Stated;
  /**
   * Ids of the figures that state the quantity anew, of the next later date that has any; none for the newest and the
   * undated. Of a figure whose release has been corrected, those of its correction.
   */
  readonly supersededBy: readonly string[];
  /** Ids of the figures of other releases of the same date, or as undated as this one, that cannot be true together with it. */
  readonly conflicts: readonly string[];
}

/** All that releases state of one quantity: by date, then what has none. Nothing is averaged or left out. */
export type Timeline<Stated extends StatedFigure> = readonly Point<Stated>[];

/**
 * Puts together figures that state the same quantity, in order of the dates of their releases. Each is in exactly one
 * timeline; a timeline comes where its first figure came.
 */
export function timelinesOf<Stated extends StatedFigure>(
  figures: readonly Stated[],
): readonly Timeline<Stated>[] {
  const order = new Map(figures.map(({ id }, index) => [id, index]));
  const place = (group: readonly Stated[]) =>
    group.reduce((first, { id }) => Math.min(first, order.get(id) ?? 0), figures.length);
  return groupsOf(figures)
    .map((group) => ({ group, place: place(group) }))
    .sort((a, b) => a.place - b.place)
    .map(({ group }) => timelineOf(group.sort((a, b) => inTime(a, b) || (a.id < b.id ? -1 : 1))));
}

/**
 * What other releases state of a figure's quantity that cannot be true together with it: each amount once, as the newest
 * of them states it, newest first, then what has no date. Of corrected releases nothing.
 */
export function statingOtherwise<Stated extends StatedFigure>(
  own: Stated,
  figures: readonly Stated[],
): readonly Stated[] {
  const group = groupsOf(figures).find((group) => group.includes(own)) ?? [];
  const others = group
    .filter(({ releaseId, correctedBy, figure }) => {
      return releaseId !== own.releaseId && correctedBy === null && exclude(figure, own.figure);
    })
    .sort((a, b) => newestFirst(a, b) || (a.id < b.id ? -1 : 1));
  return [...groupBy(others, ({ figure }) => amountKey(figure)).values()].flatMap(([newest]) => newest ?? []);
}

/** What has been corrected never stood beside anything: its correction alone supersedes it, and nothing contradicts it. */
function timelineOf<Stated extends StatedFigure>(group: readonly Stated[]): Timeline<Stated> {
  const releases = new Set(group.map(({ releaseId }) => releaseId));
  const isCorrected = ({ correctedBy }: Stated) => correctedBy !== null && releases.has(correctedBy);
  const standing = pointsOf(group.filter((stated) => !isCorrected(stated)));
  return group.map(
    (stated) =>
      standing.get(stated.id) ?? { stated, supersededBy: correctionsOf(stated, group), conflicts: [] },
  );
}

function correctionsOf({ correctedBy }: StatedFigure, group: readonly StatedFigure[]): readonly string[] {
  return group.filter(({ releaseId }) => releaseId === correctedBy).map(({ id }) => id);
}

function pointsOf<Stated extends StatedFigure>(group: readonly Stated[]): ReadonlyMap<string, Point<Stated>> {
  const days = [...groupBy(group, ({ published }) => published)];
  const points = days.flatMap(([published, ofDay], index) => {
    const later = published === null ? [] : days.slice(index + 1).filter(([day]) => day !== null);
    const amounts = [...groupBy(ofDay, ({ figure }) => amountKey(figure)).values()];
    return ofDay.map((stated) => ({
      stated,
      supersededBy: supersedingOf(stated, later),
      conflicts: conflictsOf(stated, amounts),
    }));
  });
  return new Map(points.map((point) => [point.stated.id, point]));
}

function supersedingOf(
  { figure }: StatedFigure,
  later: readonly (readonly [unknown, readonly StatedFigure[]])[],
): readonly string[] {
  for (const [, ofDay] of later) {
    const anew = ofDay.filter((other) => statesAnew(other.figure, figure));
    if (anew.length > 0) return anew.map(({ id }) => id);
  }
  return [];
}

/** "Dozens" leaves what "up to 350" said as it was; "thousands", which it cannot be, does not. */
function statesAnew(later: StatedFigure['figure'], earlier: StatedFigure['figure']): boolean {
  const isVaguer = later.qualifier === 'indefinite' && earlier.qualifier !== 'indefinite';
  return !isVaguer || exclude(later, earlier);
}

/** A release is not said to contradict itself: what looks so is two counts of a list. */
function conflictsOf(
  { releaseId, figure }: StatedFigure,
  amounts: readonly (readonly StatedFigure[])[],
): readonly string[] {
  return amounts
    .filter(([first]) => first && exclude(first.figure, figure))
    .flatMap((stating) => stating.filter((other) => other.releaseId !== releaseId).map(({ id }) => id));
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function inTime(a: StatedFigure, b: StatedFigure): number {
  if (a.published === b.published) return 0;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}

function newestFirst(a: StatedFigure, b: StatedFigure): number {
  return a.published === null || b.published === null ? inTime(a, b) : inTime(b, a);
}
