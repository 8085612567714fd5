import { readCorpus } from '../corpus/read-corpus.ts';
import { toSentences } from '../corpus/sentences-of.ts';
import { extractFigures } from '../figures/extract.ts';
import { median, timed } from './measure.ts';
import type { Row } from './report.ts';
import { buildIndex, syntheticCorpus, type Workbench, withEmbedder } from './workbench.ts';

const rounds = 3;

/** Finding the figures of a corpus, as a share of the time that indexing all of it takes. */
export async function measureFigures(bench: Workbench): Promise<readonly Row[]> {
  const releases = bench.quick ? 20 : 120;
  const corpus = syntheticCorpus(bench, 'figures', releases);
  const read = (await readCorpus(corpus)).releases.map((release) => ({
    release,
    sentences: toSentences(release),
  }));
  let found = 0;
  const extract = async () => {
    found = 0;
    for (const { release, sentences } of read) {
      for (const sentence of sentences) {
        found += extractFigures(release.text, sentence, release.language).length;
      }
    }
  };
  return withEmbedder(bench, async (embedder) => {
    await extract();
    const shares: number[] = [];
    // Side by side in each round, so that a busy machine is busy for both.
    for (let round = 0; round < rounds; round += 1) {
      const extraction = await timed(extract);
      shares.push(extraction / (await timed(() => buildIndex(bench, 'figures', corpus, embedder))));
    }
    const sentences = read.reduce((sum, one) => sum + one.sentences.length, 0);
    return [
      {
        what: 'finding figures / full build, time',
        value: median(shares) * 100,
        unit: '%',
        aim: { most: 5 },
        note: `${releases} releases, ${sentences} sentences, ${found} figures`,
      },
    ];
  });
}
