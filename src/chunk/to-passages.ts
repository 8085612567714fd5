import type { Release, Sentence } from '../corpus/release.ts';
import type { Embedder } from '../embed/embedder.ts';
import { passageContext } from './embedded-text.ts';
import type { Passage } from './passage.ts';

/** Tokens of a passage with its context: three to eight sentences, enough to tell what they speak of. */
const defaultTokenBudget = 200;

/**
 * Cuts a release into runs of whole sentences. A passage ends where the next sentence would go over the
 * budget, and at the end of a paragraph once it is more than half full. A sentence that is over the budget
 * by itself gets a passage of its own; the model reads as much of it as it can take.
 */
export async function toPassages(
  release: Release,
  sentences: readonly Sentence[],
  countTokens: Embedder['countTokens'],
  budget = defaultTokenBudget,
): Promise<Passage[]> {
  const texts = sentences.map(({ span }) => release.text.slice(span.start, span.end));
  const [frame = 0, context = 0, ...counts] = await countTokens(['', passageContext(release), ...texts]);

  const runs: Sentence[][] = [];
  let tokens = 0;
  for (const [index, sentence] of sentences.entries()) {
    const run = runs.at(-1);
    // Every count has the prefix and the special tokens in it; a passage has them once, with its context.
    const cost = (counts[index] ?? 0) - frame;
    if (run === undefined || endsBefore(sentence, run, tokens, tokens + cost, budget)) {
      runs.push([sentence]);
      tokens = context + cost;
    } else {
      run.push(sentence);
      tokens += cost;
    }
  }
  return runs.map((run, index) => passageOf(release, run, index + 1));
}

function endsBefore(next: Sentence, run: Sentence[], full: number, fuller: number, budget: number): boolean {
  const newParagraph = run.at(-1)?.paragraph !== next.paragraph;
  return fuller > budget || (newParagraph && full > budget / 2);
}

function passageOf(release: Release, run: readonly Sentence[], number: number): Passage {
  const first = run[0] as Sentence;
  const last = run.at(-1) as Sentence;
  return {
    id: `${release.id}/${number}`,
    releaseId: release.id,
    span: { start: first.span.start, end: last.span.end },
    sentenceIds: run.map(({ id }) => id),
  };
}
