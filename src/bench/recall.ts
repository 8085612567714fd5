import type { Embedder } from '../embed/embedder.ts';
import { createLocalStore } from '../index/local-store.ts';
import type { Snapshot } from '../index/snapshot.ts';
import { dot } from '../retrieve/background-similarity.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import {
  buildIndex,
  indexOf,
  sizesOf,
  standInFor,
  syntheticCorpus,
  type Workbench,
  withEmbedder,
} from './workbench.ts';

const depth = 10;

/** The graph computes in single precision: the tenth sentence's cosine may lie so far under that of the exact scan. */
const rounding = 1e-6;

/** How many of the ten sentences nearest to a question the vector search finds, at about 500, 5,000 and 50,000 (35,000 when quick), and of a hundred thousand passages. */
export function measureRecall(bench: Workbench): Promise<readonly Row[]> {
  return withEmbedder(bench, async (embedder) => {
    const standIn = await standInFor(bench, embedder);
    const questions = questionsOf(bench.source, bench.quick ? 60 : 300);
    const vectors = await Promise.all(questions.map((question) => embedder.embedQuestion(question)));
    const built = (name: string, releases: number, by: Embedder) =>
      buildIndex(bench, name, syntheticCorpus(bench, name, releases), by);
    // The model takes a quarter of an hour for 50,000 sentences.
    const real = 'vectors of the model';
    const mixed = 'mixes of vectors of the model';

    return [
      await rowOf(await built('recall-500', 34, embedder), vectors, embedder, real),
      bench.quick
        ? await rowOf(await built('recall-5000', 340, standIn), vectors, embedder, mixed)
        : await rowOf(await built('recall-5000', 340, embedder), vectors, embedder, real),
      bench.quick
        ? await rowOf((await indexOf(bench)).index, vectors, embedder, mixed)
        : await rowOf(await built('recall-50000', 3_400, standIn), vectors, embedder, mixed),
      ...(bench.large ? [await rowOf(await largest(bench), vectors, embedder, mixed)] : []),
    ];
  });
}

async function largest(bench: Workbench): Promise<string> {
  return (await indexOf(bench, sizesOf(bench).at(-1))).index;
}

async function rowOf(
  dir: string,
  queries: readonly Float32Array[],
  { model }: Embedder,
  note: string,
): Promise<Row> {
  const snapshot = await createLocalStore({ dir }).current(model);
  if (snapshot === null) throw new Error(`The index in ${dir} cannot be opened.`);
  try {
    return {
      what: `recall@10 of ${snapshot.manifest.counts.sentences} vectors`,
      value: await recallOf(snapshot, queries),
      unit: '',
      aim: { least: 0.99 },
      note: `${queries.length} questions; ${note}`,
    };
  } finally {
    await snapshot.close();
  }
}

/** Mean share of the truly nearest sentences that the search finds. */
export async function recallOf(
  snapshot: Pick<Snapshot, 'releases' | 'sentencesOf' | 'nearest' | 'vectors'>,
  queries: readonly Float32Array[],
): Promise<number> {
  const releases = await snapshot.releases();
  const sentences = await Promise.all(releases.map(({ id }) => snapshot.sentencesOf(id)));
  const ids = sentences.flat().map(({ id }) => id);
  const vectors = await snapshot.vectors('sentence', ids);
  let found = 0;
  for (const query of queries) {
    const exact = Float64Array.from(vectors.values(), (vector) => dot(query, vector))
      .sort()
      .reverse();
    const least = exact[depth - 1] ?? exact.at(-1) ?? 0;
    const near = await snapshot.nearest('sentence', query, depth);
    // By score and not by id: of sentences that say the same, any is right.
    found += near.filter(({ score }) => score >= least - rounding).length / Math.min(depth, exact.length);
  }
  return found / queries.length;
}
