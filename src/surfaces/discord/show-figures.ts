import type { LookedUp, Lookup } from '../../app.ts';
import type { Desk } from './desk.ts';
import { choiceValue, chosenMark, releaseKeyIn } from './figure-choices.ts';
import { findRelease } from './find-place.ts';

/** What a list of figures may be about besides words: no words begin like this. */
export const allOf = { every: 'every:', release: 'release:' } as const;

/** The figures of what a command or a page button is about. */
export async function figuresAbout(
  { app }: Desk,
  about: string,
): Promise<{ readonly lookup: Lookup; readonly words: string | null }> {
  if (about === allOf.every) return { lookup: await app.lookup(''), words: null };
  if (about.startsWith(allOf.release)) {
    const id = await findRelease(app, about.slice(allOf.release.length));
    const lookup = await app.lookup('', { releaseIds: id === null ? [] : [id] });
    return { lookup, words: null };
  }
  if (!about.startsWith(chosenMark)) return { lookup: await app.lookup(about), words: about };
  const id = await findRelease(app, releaseKeyIn(about));
  const all = await app.lookup('', { releaseIds: id === null ? [] : [id] });
  const chosen = all.figures.filter((figure) => choiceValue(figure) === about);
  return { lookup: await withOthers(chosen, all, app), words: null };
}

/** A chosen figure beside what other releases say of the same, which is told of what words find only. */
async function withOthers(chosen: readonly LookedUp[], all: Lookup, app: Desk['app']): Promise<Lookup> {
  const [one] = chosen;
  if (one === undefined) return { ...all, figures: [], timelines: [] };
  const related = await app.lookup([one.figure.label, one.figure.status ?? ''].join(' '));
  const found = related.figures.filter(({ id }) => id === one.id);
  return found.length > 0 ? { ...related, figures: found } : { ...all, figures: chosen };
}
