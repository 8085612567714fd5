import type { Release } from './release.ts';

/** One release that takes the place of another, by their ids. */
export interface Correction {
  readonly newer: string;
  readonly older: string;
}

/** What comes of all that the releases of a corpus state to supersede. */
export interface Corrections {
  /** Those of the newest releases first, those of releases without a date last. */
  readonly corrections: readonly Correction[];
  /** By id of the release that states it: what was ignored, in words for a person. */
  readonly ignored: ReadonlyMap<string, string>;
}

type Stating = Pick<Release, 'id' | 'supersedes' | 'published'>;
type Older = ReadonlyMap<string, string | null>;

/**
 * Which releases correct which. What names no other release is ignored, and so is what goes round in a circle: nobody
 * knows which of those is the newest.
 */
export function correctionsAmong(releases: readonly Stating[]): Corrections {
  const older: Older = new Map(releases.map(({ id, supersedes }) => [id, supersedes]));
  const circles = circlesIn(older);
  const corrections: Correction[] = [];
  const ignored = new Map<string, string>();
  for (const { id, supersedes } of [...releases].sort(newestFirst)) {
    if (supersedes === null) continue;
    const circle = circles.get(id);
    if (circle !== undefined) ignored.set(id, goesRound(circle));
    else if (older.has(supersedes)) corrections.push({ newer: id, older: supersedes });
    else ignored.set(id, isUnknown(supersedes));
  }
  return { corrections, ignored };
}

/** The releases that supersede themselves by way of others or at once, each with its circle. */
function circlesIn(older: Older): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const start of older.keys()) {
    const trail: string[] = [];
    let id: string | null = start;
    while (id !== null && !seen.has(id)) {
      seen.add(id);
      trail.push(id);
      id = older.get(id) ?? null;
    }
    const entry = id === null ? -1 : trail.indexOf(id);
    const circle = entry < 0 ? [] : trail.slice(entry);
    for (const member of circle) circles.set(member, circle);
  }
  return circles;
}

function goesRound(circle: readonly string[]): string {
  return circle.length === 1
    ? 'It says that it supersedes itself, which was ignored. Name the release that it corrects in its front matter, or none.'
    : `It supersedes itself by way of others (${circle.join(', ')}), so none of them is taken for corrected. Take "supersedes" out of the oldest.`;
}

function isUnknown(id: string): string {
  return `It supersedes "${id}", and there is no such release. Correct the id in its front matter, or add that release.`;
}

/** Those without a date come last. */
function newestFirst(a: Stating, b: Stating): number {
  const [first, second] = [a.published ?? '', b.published ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
