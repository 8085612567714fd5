import type { Answer } from '../answer/answer.ts';
import type { Sentence } from '../corpus/release.ts';
import { documentId, firstRelease, type GoldQuestion } from './data.ts';

/** Where a sentence or a passage stands. */
export type Place = Pick<Sentence, 'releaseId' | 'span'>;

/** The sentence overlaps gold evidence by half of the shorter one: the scorer's own rule. */
export function overlapsGold(place: Place, { evidence }: Pick<GoldQuestion, 'evidence'>): boolean {
  return evidence.some((piece) => overlaps(place, piece));
}

/** Whether it stands in a release that holds gold evidence, at whatever place. */
export function isOfGoldRelease({ releaseId }: Place, { evidence }: Pick<GoldQuestion, 'evidence'>): boolean {
  return evidence.some(({ docId }) => releaseOf(docId) === releaseId);
}

/** Whether it is an answer, one of whose citations overlaps gold evidence. */
export function citesGold(answer: Answer, gold: Pick<GoldQuestion, 'evidence'>): boolean {
  return answer.kind === 'answered' && answer.citations.some((one) => overlapsGold(one, gold));
}

/** Which parts of the answer the sentence or passage holds: groups of the gold evidence that it overlaps. */
export function goldGroupsIn(
  place: Place,
  { evidence }: Pick<GoldQuestion, 'evidence'>,
): ReadonlySet<number> {
  return new Set(evidence.filter((piece) => overlaps(place, piece)).map(({ group }) => group));
}

function overlaps(
  { releaseId, span }: Place,
  { docId, start, end }: GoldQuestion['evidence'][number],
): boolean {
  const shared = Math.min(span.end, end) - Math.max(span.start, start);
  return releaseOf(docId) === releaseId && shared >= Math.min(end - start, span.end - span.start) / 2;
}

/** The document that a question is of; one that none answers stands for itself. */
export function documentOf({
  id,
  contextDocId,
  evidence,
}: Pick<GoldQuestion, 'id' | 'contextDocId' | 'evidence'>): string {
  return contextDocId ?? evidence[0]?.docId ?? id;
}

/** The id that a document of the development data has as a release. */
export function releaseOf(docId: string): string {
  return docId === firstRelease.docId ? firstRelease.id : documentId(docId);
}
