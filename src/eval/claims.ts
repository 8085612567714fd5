import { proveForReader } from '../cite/for-reader.ts';
import type { Embedder } from '../embed/embedder.ts';
import { backgroundSentences } from '../index/background-sentences.ts';
import { type Compared, meaningOf, proofTools } from '../proving.ts';
import { backgroundSpread, dot } from '../retrieve/background-similarity.ts';
import { claimRow } from './claim-row.ts';
import type { MeasuredRow } from './measured.ts';
import type { ClaimCase } from './own-claims.ts';

/** Proves each claim against its sentence, its meaning measured with the real model. */
export async function proveClaims(
  claims: readonly ClaimCase[],
  embedder: Embedder,
): Promise<readonly MeasuredRow[]> {
  const background = await embedder.embedPassages(backgroundSentences);
  const beside = [...new Set(claims.flatMap(({ beside }) => beside))];
  const vectors = await embedder.embedPassages(beside.map(({ embedded }) => embedded));
  const stored = new Map(beside.map(({ id }, index) => [id, vectors[index]] as const));
  const rows: MeasuredRow[] = [];
  for (const claim of claims) {
    const vector = await embedder.embedQuestion(claim.text);
    const { mean, deviation } = backgroundSpread(vector, background);
    const compared = claim.beside.map(({ id }): Compared => {
      const cosine = dot(vector, stored.get(id) ?? vector);
      return { id, releaseId: releaseOf(id), similarity: (cosine - mean) / deviation };
    });
    const meaning = meaningOf(compared);
    const tools = { ...proofTools, meaning };
    const { proof, shown } = proveForReader(claim.text, [claim.sentence], tools, claim.lang);
    const found = proof.findings.map(
      ({ reason, span }) => `${reason} “${claim.text.slice(span.start, span.end)}”`,
    );
    const document = releaseOf(claim.sentence.id);
    const kind = claim.truthful ? `${claim.kind}, ${claim.lang}` : claim.kind;
    rows.push(claimRow({ ...claim, document, kind, refused: shown === null, found }));
  }
  return rows;
}

/** Each claim against another sentence of its release: a true claim on the wrong sentence is not proven by it. */
export function onOtherSentences(claims: readonly ClaimCase[]): readonly ClaimCase[] {
  return claims
    .filter(({ truthful }) => truthful)
    .flatMap((claim, index, truthful) => {
      const other = truthful
        .slice(index + 1)
        .find(
          ({ sentence }) =>
            releaseOf(sentence.id) === releaseOf(claim.sentence.id) && sentence.id !== claim.sentence.id,
        );
      if (!other) return [];
      const { sentence } = other;
      const [id, kind] = [`${claim.id} on ${sentence.id}`, 'sentences exchanged'];
      return [{ ...claim, id, kind, truthful: false, sentence }];
    });
}

function releaseOf(sentenceId: string): string {
  return sentenceId.replace(/#\d+$/u, '');
}
