import { createHash } from 'node:crypto';
import type { Release, Sentence } from '../../src/corpus/release.ts';
import type { StoredRelease } from '../../src/index/snapshot.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';

/** A release with what a test states, and plain values for the rest. */
export function releaseOf(
  stated: Partial<StoredRelease> & { readonly id: string; readonly text: string },
): StoredRelease {
  return {
    title: stated.id,
    titleIsOurs: false,
    outlet: null,
    published: null,
    url: null,
    language: 'en',
    parties: [],
    supersedes: null,
    digest: createHash('sha256').update(stated.text).digest('hex'),
    corrects: null,
    correctedBy: null,
    ...stated,
  };
}

/** Its sentences, all in the release’s own voice. */
export function sentencesOf(release: Release): Sentence[] {
  return sentenceSpans(release.text).map(({ span, paragraph }, index) => ({
    id: `${release.id}#${index + 1}`,
    releaseId: release.id,
    paragraph,
    number: index + 1,
    span,
    voice: 'release',
    speaker: null,
  }));
}
