import { LRUCache } from 'lru-cache';
import type { MeaningTools, ProofTools, TaggedWord } from './cite/proof.ts';
import { referencesOf } from './corpus/references-of.ts';
import type { Release } from './corpus/release.ts';
import { attributeSentences } from './corpus/speakers.ts';
import type { Embedder, EmbedOptions } from './embed/embedder.ts';
import { differenceOf } from './figures/compare.ts';
import { withPartsOfSpeech } from './figures/parts-of-speech.ts';
import { figuresInQuestion } from './figures/question.ts';
import { tokensOf } from './figures/tokens.ts';
import type { Snapshot } from './index/snapshot.ts';
import { backgroundSpread, dot } from './retrieve/background-similarity.ts';
import { termWeight } from './retrieve/weights.ts';
import { detectLanguage } from './text/language.ts';

/** What `cite` proves claims with, lent from the rooms before it. */
export const proofTools: ProofTools = {
  figuresIn: figuresInQuestion,
  difference: differenceOf,
  attribute: attributeSentences,
  refer,
  verbsIn: taggedWords,
};

/** The same where nobody has measured how near a claim is to its sentences: by their words alone. */
export const wordsAlone: ProofTools = {
  ...proofTools,
  meaning: meaningOf([]),
};

const referred = new WeakMap<Release, ReturnType<typeof referencesOf>>();

/** Several claims of one answer are proven by sentences of one release, which is read once for them. */
function refer(release: Release): ReturnType<typeof referencesOf> {
  const known = referred.get(release) ?? referencesOf(release);
  referred.set(release, known);
  return known;
}

/** The stored texts that quotations from these releases are cut from. */
export async function textsOf(
  snapshot: Snapshot,
  releaseIds: readonly string[],
): Promise<ReadonlyMap<string, Release>> {
  const releases = await Promise.all([...new Set(releaseIds)].map((id) => snapshot.release(id)));
  return new Map(releases.flatMap((release) => (release ? [[release.id, release] as const] : [])));
}

/** A sentence that a claim has been compared with. */
export interface Compared {
  readonly id: string;
  readonly releaseId: string;
  /** In standard deviations above the claim's mean similarity with the background sentences. */
  readonly similarity: number;
}

/** Measures of a claim that was compared with these sentences. */
export function meaningOf(compared: readonly Compared[]): MeaningTools {
  const known = new Map(compared.map((one) => [one.id, one]));
  const highest = (some: readonly Compared[]) => Math.max(...some.map(({ similarity }) => similarity));
  return {
    lead(ids) {
      const named = ids.flatMap((id) => known.get(id) ?? []);
      const others = compared.filter(
        ({ id, releaseId }) => !ids.includes(id) && named.some((one) => one.releaseId === releaseId),
      );
      return others.length === 0 ? null : highest(named) - highest(others);
    },
    weight: termWeight,
  };
}

/** Measures of a claim that is compared with every sentence of these releases; it is embedded for it, as a question is. */
export async function measureMeaning(
  text: string,
  releaseIds: readonly string[],
  snapshot: Snapshot,
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<MeaningTools> {
  const embedding = embedder.embedQuestion(text, options);
  // What it is compared with is read meanwhile; should it fail, that is met when it is awaited.
  embedding.catch(() => {});
  const releases = [...new Set(releaseIds)];
  const sentences = await Promise.all(releases.map((id) => snapshot.sentencesOf(id)));
  const beside = new Map(sentences.flat().map(({ id, releaseId }) => [id, releaseId]));
  const [vectors, background] = await Promise.all([
    snapshot.vectors('sentence', [...beside.keys()]),
    snapshot.background(),
  ]);
  const vector = await embedding;
  const { mean, deviation } = backgroundSpread(vector, background);
  return meaningOf(
    [...vectors].map(([id, sentence]) => ({
      ...{ id, releaseId: beside.get(id) ?? '' },
      similarity: (dot(vector, sentence) - mean) / deviation,
    })),
  );
}

// Several checks ask for the same few texts.
const tagged = new LRUCache<string, readonly TaggedWord[]>({ max: 200 });

function taggedWords(text: string): readonly TaggedWord[] {
  const words = tagged.get(text) ?? tagAnew(text);
  tagged.set(text, words);
  return words;
}

function tagAnew(text: string): readonly TaggedWord[] {
  if (detectLanguage(text) !== 'en') return [];
  const words = withPartsOfSpeech(tokensOf(text, { start: 0, end: text.length })).filter(
    ({ kind }) => kind !== 'mark',
  );
  return words.map(({ text: word, start, end, pos }, at) => {
    if (isBehindModal(words, at)) return { text: word, start, end, part: 'verb' };
    const known = pos === 'verb' || pos === 'auxiliary' || pos === 'noun' ? pos : 'other';
    return { text: word, start, end, part: pos === 'pronoun' || pos === 'number' ? 'noun' : known };
  });
}

/** "Can correct", "will also double": the tagger takes some of these for adjectives and nouns, as which they stand elsewhere. */
function isBehindModal(words: ReturnType<typeof withPartsOfSpeech>, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!/^(?:adjective|noun)$/u.test(word?.pos ?? '') || !/^\p{Ll}{3,}$/u.test(word?.text ?? '')) return false;
  if (next?.pos === 'verb') return false;
  const before = words.slice(0, at).findLast(({ pos, text }) => pos !== 'adverb' && !/ly$|^not$/u.test(text));
  return (
    before?.pos === 'auxiliary' && /^(?:can|could|may|might|must|shall|should|will|would)$/u.test(before.text)
  );
}
