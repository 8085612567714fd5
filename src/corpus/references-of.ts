import { sentenceSpans } from '../text/sentences.ts';
import { sliceSpan } from '../text/span.ts';
import type { Release } from './release.ts';
import { type Reference, referencesIn } from './speech/references.ts';

/** For whom "the Prime Minister" and "the two leaders" stand in each sentence of a release, in order; English only. */
export function referencesOf({
  title,
  outlet,
  text,
  language,
}: Pick<Release, 'title' | 'outlet' | 'text' | 'language'>): readonly (readonly Reference[])[] {
  if (language !== 'en') return [];
  return referencesIn(
    { title, outlet },
    sentenceSpans(text).map(({ span }) => sliceSpan(text, span)),
  );
}
