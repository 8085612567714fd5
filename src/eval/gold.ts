import type { Sentence } from '../corpus/release.ts';
import { documentId, firstRelease, type GoldQuestion } from './data.ts';

/** The sentence overlaps gold evidence by half of the shorter one: the scorer's own rule. */
export function overlapsGold(
  { releaseId, span }: Pick<Sentence, 'releaseId' | 'span'>,
  { evidence }: GoldQuestion,
): boolean {
  return evidence.some(({ docId, start, end }) => {
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    return releaseOf(docId) === releaseId && shared >= Math.min(end - start, span.end - span.start) / 2;
  });
}

/** The id that a document of the development data has as a release. */
export function releaseOf(docId: string): string {
  return docId === firstRelease.docId ? firstRelease.id : documentId(docId);
}
