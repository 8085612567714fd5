import { type GoldDocument, type GoldQuestion, readOwnRows } from './data.ts';
import { type OwnQuestion, toGold } from './own-questions.ts';

/** What the development data lack: releases in other languages than English, and those of a few sentences. */
export const inventedKinds = ['Korean', 'Khmer', 'French', 'short'] as const;

export type InventedKind = (typeof inventedKinds)[number];

/** A release that was invented for this project, people and figures included: nobody may take it for one. */
interface InventedRelease extends GoldDocument {
  readonly kind: InventedKind;
}

/** The invented releases of both halves. */
export function inventedReleases(): readonly InventedRelease[] {
  return readOwnRows<InventedRelease>('releases-invented.jsonl');
}

/** The questions of one half on invented releases of these kinds. */
export function inventedQuestions(
  kinds: readonly InventedKind[],
  half: 'tune' | 'report',
): readonly GoldQuestion[] {
  const releases = new Map(inventedReleases().map((release) => [release.docId, release]));
  return readOwnRows<OwnQuestion>('questions-invented.jsonl').flatMap((row) => {
    const release = releases.get(row.docId);
    return release && row.split === half && kinds.includes(release.kind) ? [toGold(row, release.text)] : [];
  });
}
