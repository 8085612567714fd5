import type { Finding } from '../cite/proof.ts';
import { proveClaim } from '../cite/prove.ts';
import { proofTools } from '../proving.ts';
import { termWeight } from '../retrieve/weights.ts';
import type { ProofCorpus } from './marked.ts';
import { type Variant, type VariantKind, variantsOf } from './tamper.ts';

/** How one kind of claim fares: of false ones the refused are right, of truthful ones the proven. */
export interface ProofScore {
  readonly kind: VariantKind | 'all false' | 'all truthful';
  readonly truthful: boolean;
  readonly claims: number;
  readonly refused: number;
}

/** A claim that the proof took for the opposite of what it is. */
export interface Misjudged {
  readonly variant: Variant;
  readonly findings: readonly Finding[];
}

/** What is measured, and what went wrong. */
export interface ProofReport {
  readonly scores: readonly ProofScore[];
  readonly misjudged: readonly Misjudged[];
}

/** By rule a claim keeps nearly all of its sentence, so similarity would tell nothing. */
const tools = { ...proofTools, meaning: { similarity: () => null, weight: termWeight } };

/** Proves every claim that can be made of the corpus's sentences against the sentence it was made of. */
export function measureProof({ cases, names }: ProofCorpus): ProofReport {
  const counts = new Map<VariantKind, { truthful: boolean; claims: number; refused: number }>();
  const misjudged: Misjudged[] = [];
  for (const { marked, proof } of cases) {
    for (const variant of variantsOf(marked, names)) {
      const { kind, truthful, text } = variant;
      const { verdict, findings } = proveClaim(text, [proof], tools);
      const isRefused = verdict !== 'proven';
      const count = counts.get(kind) ?? { truthful, claims: 0, refused: 0 };
      counts.set(kind, { ...count, claims: count.claims + 1, refused: count.refused + Number(isRefused) });
      if (isRefused === truthful) misjudged.push({ variant, findings });
    }
  }
  const scores = [...counts].map(([kind, count]): ProofScore => ({ kind, ...count }));
  return { scores: [...scores, total(scores, true), total(scores, false)], misjudged };
}

function total(scores: readonly ProofScore[], truthful: boolean): ProofScore {
  // A sentence is proven by itself as soon as it is met; counting it would flatter the rest.
  const some = scores.filter((score) => score.truthful === truthful && score.kind !== 'itself');
  const sum = (field: 'claims' | 'refused') => some.reduce((all, score) => all + score[field], 0);
  return {
    kind: truthful ? 'all truthful' : 'all false',
    truthful,
    claims: sum('claims'),
    refused: sum('refused'),
  };
}
