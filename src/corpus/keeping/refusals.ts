import { ReadoutError } from '../../errors.ts';
import type { ReleaseMetadata } from '../release.ts';

/** The fault of a key by which nothing is under review. */
export function nothingUnderReview(key: string): ReadoutError {
  const message = `Nothing is under review as "${key}": it was added or discarded, or is older than a week. Hand the file in again.`;
  return new ReadoutError('input.invalid', message, { data: { key } });
}

/** Refuses a release whose text is among those known. */
export function requireNewText({ digest }: ReleaseMetadata, known: readonly ReleaseMetadata[]): void {
  const same = known.find((release) => release.digest === digest);
  if (same === undefined) return;
  const { id, title } = same;
  const message = `The corpus has this very text already: "${title}" (${id}). There is nothing to add.`;
  throw new ReadoutError('input.invalid', message, { data: { id, title } });
}

/** Refuses an id that one of those known has. */
export function requireFreeId(id: string, known: readonly ReleaseMetadata[]): void {
  if (!known.some((release) => release.id === id)) return;
  const message = `There is a release "${id}" already. Give this one another id, or replace that one.`;
  throw new ReadoutError('input.invalid', message, { data: { id } });
}

/** Refuses the id of a release to be corrected where none of those known has it. */
export function requireKnownId(id: string, known: readonly ReleaseMetadata[]): void {
  if (known.some((release) => release.id === id)) return;
  const message = `There is no release "${id}" to correct. "readout releases" lists those there are.`;
  throw new ReadoutError('release.unknown', message, { data: { id } });
}
