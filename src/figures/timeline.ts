import { compareFigures } from './compare.ts';
import type { FigureMention } from './figure.ts';
import { restates, type Subject } from './restated.ts';

/** A figure as a release states it, ready to be put beside those of others. */
export interface StatedFigure {
  readonly id: string;
  readonly releaseId: string;
  readonly published: string | null;
  readonly figure: Pick<FigureMention, 'value' | 'high' | 'qualifier' | 'kind' | 'unit'>;
  /** Null where it cannot be said to be the same as any other. */
  readonly subject: Subject | null;
}

/** A figure in its place among those that state the same quantity. */
export interface Point<Stated extends StatedFigure> {
  readonly stated: Stated;
  /** Ids of the figures of the next later date that state the quantity anew; none for the newest and the undated. */
  readonly supersededBy: readonly string[];
  /** Ids of the figures of the same date, or as undated as this one, that cannot be true together with it. */
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
  const place = (group: readonly Stated[]) => Math.min(...group.map(({ id }) => order.get(id) ?? 0));
  return groupsOf(figures)
    .sort((a, b) => place(a) - place(b))
    .map((group) => timelineOf(group.sort((a, b) => inTime(a, b) || (a.id < b.id ? -1 : 1))));
}

/**
 * The most precise statements come first and the others join the one they fit; what fits two of them ("nationals" of
 * "nationals arrested in May" and "nationals aged over 60") cannot be said to be either and stands alone.
 */
function groupsOf<Stated extends StatedFigure>(figures: readonly Stated[]): Stated[][] {
  const groups: Stated[][] = [];
  const byHead = new Map<string, Stated[][]>();
  const precision = ({ subject }: Stated) => (subject ? subject.modifiers.length + subject.places.size : 0);
  for (const stated of [...figures].sort((a, b) => precision(b) - precision(a) || (a.id < b.id ? -1 : 1))) {
    const { subject } = stated;
    const heads = subject ? [...subject.heads].map((head) => `${subject.key} ${head}`) : [];
    const candidates = new Set(heads.flatMap((head) => byHead.get(head) ?? []));
    const fitting = [...candidates].filter((group) => group.every((one) => agree(one, stated)));
    if (fitting.length === 1) fitting[0]?.push(stated);
    else {
      const group = [stated];
      groups.push(group);
      for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), group]);
    }
  }
  return groups;
}

function agree(a: StatedFigure, b: StatedFigure): boolean {
  if (a.subject === null || b.subject === null || !restates(a.subject, b.subject)) return false;
  // Within one release "nationals" and "nationals arrested in May" are two counts, not one stated twice.
  return a.releaseId !== b.releaseId || a.subject.modifiers.length === b.subject.modifiers.length;
}

function timelineOf<Stated extends StatedFigure>(group: readonly Stated[]): Timeline<Stated> {
  return group.map((stated) => {
    const { published } = stated;
    const next =
      published === null ? null : (group.find((one) => (one.published ?? '') > published)?.published ?? null);
    return {
      stated,
      supersededBy: next === null ? [] : group.filter((one) => one.published === next).map(({ id }) => id),
      conflicts: group
        .filter((one) => one !== stated && one.published === published && conflict(one, stated))
        .map(({ id }) => id),
    };
  });
}

/** Neither is within what the other leaves open: "more than 60" and 65 can both be true, 180 and 190 cannot. */
function conflict(a: StatedFigure, b: StatedFigure): boolean {
  const [first, second] = [
    { ...a.figure, head: null },
    { ...b.figure, head: null },
  ];
  return compareFigures(first, second) === 'contradicts' && compareFigures(second, first) === 'contradicts';
}

function inTime(a: StatedFigure, b: StatedFigure): number {
  if (a.published === b.published) return 0;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}
