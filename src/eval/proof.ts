import { proveClaim } from '../cite/prove.ts';
import { wordsAlone } from '../proving.ts';
import { claimRow } from './claim-row.ts';
import type { ProofCorpus } from './marked.ts';
import type { MeasuredRow } from './measured.ts';
import { variantsOf } from './tamper.ts';

/** Proves every claim that can be made of the corpus's sentences against the sentence it was made of. */
export function measureProof({ cases, names }: ProofCorpus): readonly MeasuredRow[] {
  return cases.flatMap(({ marked, proof }) =>
    variantsOf(marked, names).map(({ kind, truthful, text }, index) => {
      const { verdict, findings } = proveClaim(text, [proof], wordsAlone);
      const found = findings.map(({ reason, span }) => `${reason} “${text.slice(span.start, span.end)}”`);
      return claimRow({
        ...{ id: `${marked.id} ${index} ${kind}`, document: marked.id.replace(/#\d+$/u, ''), lang: 'en' },
        ...{ kind, truthful, refused: verdict !== 'proven', text, sentence: marked, found },
      });
    }),
  );
}
