import type { Release, Sentence } from '../corpus/release.ts';
import { dateTerms, nameTerms, termsOf } from '../text/terms.ts';

/** Terms of what a sentence does not say itself. */
export interface Surroundings {
  /** Of its speaker and of its release's title, outlet and parties: what it takes as said. */
  readonly spoken: readonly string[];
  /** Of its neighbours and of its release's date. */
  readonly around: readonly string[];
}

/** The surroundings of each sentence of a release. `terms` are those of the sentences, in their order. */
export function termsAround(
  release: Release,
  sentences: readonly Sentence[],
  terms: readonly (readonly string[])[],
): readonly Surroundings[] {
  const head = termsOf([release.title, release.outlet ?? '', ...release.parties].join('\n'));
  const dates = dateTerms(release.published);
  return sentences.map(({ speaker }, index) => {
    const said = speaker
      ? [...termsOf(`${speaker.name}, ${speaker.role ?? ''}`), ...nameTerms(speaker.name)]
      : [];
    const neighbours = [terms[index - 1] ?? [], terms[index + 1] ?? []].flat();
    return { spoken: [...new Set([...head, ...said])], around: [...new Set([...neighbours, ...dates])] };
  });
}
