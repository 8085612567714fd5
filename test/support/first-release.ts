import { join } from 'node:path';
import type { ProofSentence } from '../../src/cite/proof.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { referencesOf } from '../../src/corpus/references-of.ts';
import { toSentences } from '../../src/corpus/sentences-of.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The sentences of the product's first release, in order, as claims on them are proven. */
export async function firstReleaseSentences(): Promise<readonly ProofSentence[]> {
  const { releases } = await readCorpus(join(import.meta.dirname, '../../corpus'));
  return releases.flatMap((release) => {
    const references = referencesOf(release);
    return toSentences(release).map(({ id, span, voice, speaker, number }) => ({
      ...{ id, voice, speaker, text: sliceSpan(release.text, span) },
      ...{ outlet: release.outlet, published: release.published, parties: release.parties },
      references: references[number - 1] ?? [],
    }));
  });
}
