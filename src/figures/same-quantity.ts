import { compareFigures } from './compare.ts';
import { restates, type Subject } from './restated.ts';
import type { StatedFigure } from './timeline.ts';

type Amount = StatedFigure['figure'];

/** A release that gives more amounts than this of what its words call the same counts several things. */
const mostAmounts = 4;

/**
 * Groups figures that state one quantity. The most precise statements come first and the others join the one they
 * fit; what fits two of them ("nationals" of "nationals arrested in May" and "nationals aged over 60") cannot be said
 * to be either and stands alone. So does what its own release gives two amounts of: "200 launchers" and "100
 * launchers" of one list are two lots, and nobody knows which of them a later release restates.
 */
export function groupsOf<Stated extends StatedFigure>(figures: readonly Stated[]): Stated[][] {
  const ambiguous = ambiguousIn(figures);
  const alone: Stated[][] = [];
  const groups: Group<Stated>[] = [];
  const known = new GroupIndex<Stated>();
  const precision = ({ subject }: Stated) => (subject ? subject.modifiers.length + subject.places.size : 0);
  for (const stated of [...figures].sort((a, b) => precision(b) - precision(a) || (a.id < b.id ? -1 : 1))) {
    const { subject } = stated;
    if (subject === null || ambiguous.has(statementKey(stated, subject))) {
      alone.push([stated]);
      continue;
    }
    const [first, second] = known.fitting(stated, subject);
    if (first && !second) {
      first.add(stated, subject);
      continue;
    }
    const group = new Group<Stated>();
    group.add(stated, subject);
    groups.push(group);
    known.file(group, subject);
  }
  return [...alone, ...groups.map(({ figures }) => figures)];
}

/** Neither is within what the other leaves open: "more than 60" and 65 can both be true, 180 and 190 cannot. */
export function exclude(a: Amount, b: Amount): boolean {
  const [first, second] = [
    { ...a, head: null },
    { ...b, head: null },
  ];
  return compareFigures(first, second) === 'contradicts' && compareFigures(second, first) === 'contradicts';
}

/** The same for two figures that give the same number in the same way. */
export function amountKey({ value, high, qualifier, kind, unit }: Amount): string {
  return [value, high, qualifier, kind, unit].join(' ');
}

/** What releases say in the same words with amounts that exclude each other, each within itself. */
function ambiguousIn(figures: readonly StatedFigure[]): ReadonlySet<string> {
  const amounts = new Map<string, Amount[]>();
  const ambiguous = new Set<string>();
  for (const stated of figures) {
    if (stated.subject === null) continue;
    const key = statementKey(stated, stated.subject);
    const met = amounts.get(key) ?? [];
    amounts.set(key, met);
    if (ambiguous.has(key) || met.some((one) => amountKey(one) === amountKey(stated.figure))) continue;
    if (met.length === mostAmounts || met.some((one) => exclude(one, stated.figure))) ambiguous.add(key);
    met.push(stated.figure);
  }
  return ambiguous;
}

/** Figures of one quantity. What they have in common is kept once, so that a long list is not compared with each of itself. */
class Group<Stated extends StatedFigure> {
  readonly figures: Stated[] = [];
  readonly #subjects = new Map<string, Subject>();
  readonly #byRelease = new Map<string, { readonly modifiers: number; readonly amounts: Amount[] }>();

  add(stated: Stated, subject: Subject): void {
    const { releaseId, figure } = stated;
    this.figures.push(stated);
    this.#subjects.set(framedKey(subject), subject);
    const own = this.#byRelease.get(releaseId) ?? { modifiers: subject.modifiers.length, amounts: [] };
    this.#byRelease.set(releaseId, own);
    if (!own.amounts.some((one) => amountKey(one) === amountKey(figure))) own.amounts.push(figure);
  }

  fits({ releaseId, figure }: Stated, subject: Subject): boolean {
    const own = this.#byRelease.get(releaseId);
    // Within one release "nationals" and "nationals arrested in May" are two counts, not one stated twice.
    if (own && own.modifiers !== subject.modifiers.length) return false;
    if (own?.amounts.some((one) => exclude(one, figure))) return false;
    if (this.#subjects.has(framedKey(subject))) return true;
    return [...this.#subjects.values()].every((one) => restates(one, subject));
  }
}

/** Finds the groups that a figure may belong to without a look at all the others. */
class GroupIndex<Stated extends StatedFigure> {
  readonly #groups = new Map<string, Group<Stated>[]>();

  file(group: Group<Stated>, subject: Subject): void {
    for (const place of placesOf(subject)) {
      for (const term of termsOf(subject)) this.#at(place + term).push(group);
    }
  }

  /** At most two: more are as good as two. */
  fitting(stated: Stated, subject: Subject): readonly Group<Stated>[] {
    const seen = new Set<Group<Stated>>();
    const fitting: Group<Stated>[] = [];
    for (const place of placesOf(subject)) {
      for (const term of termsOf(subject)) {
        for (const group of this.#groups.get(place + term) ?? []) {
          if (seen.has(group)) continue;
          seen.add(group);
          if (group.fits(stated, subject)) fitting.push(group);
          if (fitting.length === 2) return fitting;
        }
      }
    }
    return fitting;
  }

  #at(place: string): Group<Stated>[] {
    const groups = this.#groups.get(place) ?? [];
    this.#groups.set(place, groups);
    return groups;
  }
}

/** What sentences about one quantity have a term of in common; a mark that is no term of any where one says nothing more. */
function termsOf({ frame }: Subject): readonly string[] {
  return frame.terms.size === 0 ? ['-'] : [...frame.terms];
}

/** Two subjects that may be one have one of these in common. */
function placesOf({ key, names, heads, status }: Subject): readonly string[] {
  const common = `${key} ${sorted(names)} `;
  const happened = status.size === 0 ? [''] : [...status];
  return [...heads].flatMap((head) => happened.map((one) => `${common}${head} ${one} `));
}

function statementKey({ releaseId }: StatedFigure, subject: Subject): string {
  return `${releaseId} ${subjectKey(subject)}`;
}

function subjectKey({ key, heads, names, modifiers, status, places }: Subject): string {
  return JSON.stringify([key, ...[heads, names, status, places].map(sorted), modifiers.map(sorted).sort()]);
}

function framedKey(subject: Subject): string {
  return JSON.stringify([subjectKey(subject), subject.several, subject.frame.words]);
}

function sorted(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}
