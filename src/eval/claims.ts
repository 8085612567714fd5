import { proveClaim } from '../cite/prove.ts';
import type { Embedder } from '../embed/embedder.ts';
import { backgroundSentences } from '../index/background-sentences.ts';
import { meaningOf, proofTools } from '../proving.ts';
import { dot } from '../retrieve/background-similarity.ts';
import type { ClaimCase } from './own-claims.ts';

/** How one kind of claims written by people fares. */
export interface ClaimScore {
  readonly kind: string;
  readonly truthful: boolean;
  readonly claims: number;
  readonly refused: number;
}

/** A claim and what the proof found in it. */
export interface ProvenClaim {
  readonly claim: ClaimCase;
  readonly refused: boolean;
  /** "meaning “imported”": reasons with the claim's own words. */
  readonly found: readonly string[];
}

/** Proves each claim against its sentence, its meaning measured with the real model. */
export async function proveClaims(
  claims: readonly ClaimCase[],
  embedder: Embedder,
): Promise<readonly ProvenClaim[]> {
  const background = await embedder.embedPassages(backgroundSentences);
  const passages = [...new Set(claims.map(({ embedded }) => embedded))];
  const vectors = new Map(
    (await embedder.embedPassages(passages)).map((vector, index) => [passages[index] ?? '', vector]),
  );
  const proven: ProvenClaim[] = [];
  for (const claim of claims) {
    const vector = await embedder.embedQuestion(claim.text);
    const cosine = dot(vector, vectors.get(claim.embedded) ?? vector);
    const meaning = meaningOf(new Map([[claim.sentence.id, cosine]]), vector, background);
    const { verdict, findings } = proveClaim(claim.text, [claim.sentence], { ...proofTools, meaning });
    const found = findings.map(({ reason, span }) => `${reason} “${claim.text.slice(span.start, span.end)}”`);
    proven.push({ claim, refused: verdict !== 'proven', found });
  }
  return proven;
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
      const { sentence, embedded } = other;
      return [{ ...claim, kind: 'sentences exchanged', truthful: false, sentence, embedded }];
    });
}

function releaseOf(sentenceId: string): string {
  return sentenceId.replace(/#\d+$/u, '');
}

/** Sums by kind, the truthful by language, and of both halves together. */
export function claimScores(proven: readonly ProvenClaim[]): readonly ClaimScore[] {
  const kindOf = ({ claim }: ProvenClaim) => (claim.truthful ? `${claim.kind}, ${claim.lang}` : claim.kind);
  const kinds = [...new Set(proven.map(kindOf))];
  const score = (kind: string, truthful: boolean, some: readonly ProvenClaim[]): ClaimScore => ({
    kind,
    truthful,
    claims: some.length,
    refused: some.filter(({ refused }) => refused).length,
  });
  const of = (truthful: boolean) => proven.filter(({ claim }) => claim.truthful === truthful);
  return [
    ...kinds.map((kind) => {
      const some = proven.filter((one) => kindOf(one) === kind);
      return score(kind, some[0]?.claim.truthful ?? false, some);
    }),
    score('all truthful', true, of(true)),
    score('all false', false, of(false)),
  ];
}
