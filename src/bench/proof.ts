import { beginProof } from '../cite/prove.ts';
import type { Embedder } from '../embed/embedder.ts';
import { casesOf } from '../eval/marked.ts';
import { type OtherNames, variantsOf } from '../eval/tamper.ts';
import { createLocalStore } from '../index/local-store.ts';
import type { Snapshot } from '../index/snapshot.ts';
import { measureMeaning, wordsAlone } from '../proving.ts';
import { median, percentile } from './measure.ts';
import type { Row } from './report.ts';
import { indexOf, type Workbench, withEmbedder } from './workbench.ts';

const warmUp = 50;

const names: OtherNames = {
  person: ['President Lucía Herrera'],
  place: ['Norway'],
  organisation: ['Interpol'],
};

/**
 * What proving a claim costs an answer that a model writes: of real sentences and of claims that were made of them, each
 * against its sentence and compared with all those of a release among 10,000 passages.
 */
export async function measureProofs(bench: Workbench): Promise<readonly Row[]> {
  const { index } = await indexOf(bench);
  return withEmbedder(bench, async (embedder) => {
    const snapshot = await createLocalStore({ dir: index }).current(embedder.model);
    if (snapshot === null) throw new Error(`There is no index in ${index}; remove .bench/ and run again.`);
    return measureOn(bench, snapshot, embedder).finally(() => snapshot.close());
  });
}

async function measureOn(
  { source, quick }: Workbench,
  snapshot: Snapshot,
  embedder: Embedder,
): Promise<readonly Row[]> {
  const cases = source.pieces
    .slice(0, quick ? 60 : 300)
    .flatMap((text, index) => casesOf({ docId: String(index), title: '', text }, null, []));
  const claims = cases.flatMap(({ marked, proof }) =>
    // A sentence word for word costs nothing.
    variantsOf(marked, names)
      .filter(({ kind }) => kind !== 'itself')
      .map(({ text }) => ({ text, sentences: [proof] })),
  );
  const releases = (await snapshot.releases()).map(({ id }) => id);
  const [all, proving]: [number[], number[]] = [[], []];
  for (const [index, { text, sentences }] of claims.entries()) {
    const release = releases[index % releases.length] ?? '';
    const began = performance.now();
    const measuring = measureMeaning(text, [release], snapshot, embedder);
    const begun = beginProof(text, sentences, wordsAlone);
    const looked = performance.now();
    const meaning = await measuring;
    const measured = performance.now();
    begun.finish(meaning);
    const proven = performance.now();
    all.push(proven - began);
    proving.push(looked - began + proven - measured);
  }
  const [whole, alone] = [all.slice(warmUp), proving.slice(warmUp)];
  const note = `${whole.length} claims on ${cases.length} sentences`;
  const row = (what: string, value: number, most: number | null): Row => ({
    ...{ what, value, unit: 'ms', note },
    aim: most === null ? null : { most },
  });
  return [
    row('proof of a claim, embedding it and all, median', median(whole), 15),
    row('proof of a claim, embedding it and all, 95th percentile', percentile(whole, 0.95), null),
    row('proof of a claim, but for its embedding, median', median(alone), null),
  ];
}
