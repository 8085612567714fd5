import type { ProofSentence } from '../../src/cite/proof.ts';

/** A sentence as the proof reads it: the release's own words, of which nothing else is known but what is given. */
export function proofSentenceOf(text: string, known: Partial<ProofSentence> = {}): ProofSentence {
  return {
    ...{ id: 'r#1', text, voice: 'release', speaker: null },
    ...{ outlet: null, published: null, parties: [], references: [] },
    ...known,
  };
}
