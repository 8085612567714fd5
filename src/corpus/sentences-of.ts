import { sentenceSpans } from '../text/sentences.ts';
import type { Release, Sentence } from './release.ts';
import { attributeSentences } from './speakers.ts';

/** The sentences of a release, numbered as a reader would count, each with the one whose words it gives. */
export function toSentences(release: Pick<Release, 'id' | 'text' | 'language'>): Sentence[] {
  const places = sentenceSpans(release.text);
  const attributions = attributeSentences(
    release.text,
    places.map((place) => place.span),
    release.language,
  );
  return places.map(({ span, paragraph }, index) => ({
    id: `${release.id}#${index + 1}`,
    releaseId: release.id,
    paragraph,
    number: index + 1,
    span,
    voice: attributions[index]?.voice ?? 'release',
    speaker: attributions[index]?.speaker ?? null,
  }));
}
