import { embeddedSentenceText, spokenSentenceText } from '../chunk/embedded-text.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Release, Sentence } from '../corpus/release.ts';
import { toSentences } from '../corpus/sentences-of.ts';
import type { Embedder } from '../embed/embedder.ts';
import { dot } from '../index/vector-file.ts';
import { sliceSpan } from '../text/span.ts';
import type { GoldQuestion } from './data.ts';
import { overlapsGold, releaseOf } from './gold.ts';

/** A way to write a sentence for the embedding model, and how often the nearest sentence of the right release is gold. */
export interface ContextScore {
  readonly name: string;
  readonly hit1: number;
  readonly hit3: number;
}

type Write = (release: Release, sentence: Sentence) => string;

const alone: Write = ({ text }, { span }) => sliceSpan(text, span);

const ways: Readonly<Record<string, Write>> = {
  'the sentence alone': alone,
  'its speaker, the sentence': spokenSentenceText,
  'title, then sentence': (release, sentence) => `${release.title}. ${alone(release, sentence)}`,
  'its speaker, the sentence, the title in brackets': embeddedSentenceText,
};

const idOf = ({ evidence }: GoldQuestion) => releaseOf(evidence[0]?.docId ?? '');

/** Compares ways to give a sentence its context, each question asked of its own release by vectors only. */
export async function compareContexts(
  corpusDir: string,
  questions: readonly GoldQuestion[],
  embedder: Embedder,
): Promise<readonly ContextScore[]> {
  const { releases } = await readCorpus(corpusDir);
  const asked = new Set(questions.map(idOf));
  const wanted = releases.filter(({ id }) => asked.has(id));
  const scores: ContextScore[] = [];
  for (const [name, write] of Object.entries(ways)) {
    const ranks: number[] = [];
    for (const release of wanted) {
      const sentences = toSentences(release);
      const vectors = await embedder.embedPassages(sentences.map((sentence) => write(release, sentence)));
      for (const question of questions.filter((one) => idOf(one) === release.id)) {
        const vector = await embedder.embedQuestion(question.question);
        const ranked = sentences
          .map((sentence, index) => ({ sentence, score: dot(vector, vectors[index] ?? vector) }))
          .sort((a, b) => b.score - a.score);
        ranks.push(ranked.findIndex(({ sentence }) => overlapsGold(sentence, question)));
      }
    }
    const within = (depth: number) => ranks.filter((rank) => rank >= 0 && rank < depth).length / ranks.length;
    scores.push({ name, hit1: within(1), hit3: within(3) });
  }
  return scores;
}
