import { fileURLToPath } from 'node:url';
import { AutoTokenizer, env, pipeline } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalEmbedder, type LocalEmbedder } from '../../src/embed/local-embedder.ts';

const models = fileURLToPath(new URL('../../embeddings/models/', import.meta.url));
const modelDir = `${models}multilingual-e5-small-en-ko-km`;

const sentences = [
  'To date, 180 Korean nationals involved in cybercrime have been arrested and deported.',
  'More than 60 others are currently awaiting deportation.',
  '캄보디아는 한국 국민 180명을 추방했다.',
  'ប្រទេសកម្ពុជានិងសាធារណរដ្ឋកូរ៉េ',
  'Les deux pays ont renforcé leur coopération.',
];

let embedder: LocalEmbedder;
beforeAll(async () => {
  embedder = await createLocalEmbedder({ modelDir, workers: 2 });
});
afterAll(() => embedder.close());

describe('the local embedder', () => {
  test('says which model it is', () => {
    expect(embedder.model).toMatchObject({
      id: 'multilingual-e5-small-en-ko-km',
      dimensions: 384,
      maxTokens: 512,
    });
  });

  test('gives the vectors of the library it runs on, prefixes included', async () => {
    env.allowRemoteModels = false;
    env.localModelPath = models;
    const embed = await pipeline('feature-extraction', embedder.model.id, { dtype: 'q8' });
    const expected = async (text: string) =>
      (await embed(text, { pooling: 'mean', normalize: true })).data as Float32Array;

    const question = 'How many Koreans were deported?';
    expect(cosine(await embedder.embedQuestion(question), await expected(`query: ${question}`))).toBeCloseTo(
      1,
      5,
    );
    const passages = await embedder.embedPassages(sentences);
    for (const [index, text] of sentences.entries()) {
      expect(cosine(passages[index], await expected(`passage: ${text}`))).toBeCloseTo(1, 5);
    }
  });

  test('a vector has length one and the same bits alone, among others and in any order', async () => {
    const together = await embedder.embedPassages(sentences);
    const reversed = (await embedder.embedPassages([...sentences].reverse())).toReversed();
    for (const [index, text] of sentences.entries()) {
      const [alone] = await embedder.embedPassages([text]);
      expect(together[index]).toEqual(alone);
      expect(reversed[index]).toEqual(alone);
      expect(Math.hypot(...(alone ?? []))).toBeCloseTo(1, 6);
    }
  });

  test('a text beyond the limit of the model is cut off, not refused', async () => {
    const long = 'Cambodia and Korea agreed on cooperation. '.repeat(200);
    const [count] = await embedder.countTokens([long]);
    expect(count).toBeGreaterThan(1_000);
    const [vector, longer] = await embedder.embedPassages([long, `${long} And then some more.`]);
    expect(vector).toEqual(longer);
  });

  test('counts tokens with the prefix and the special tokens in it', async () => {
    const [empty, korea] = await embedder.countTokens(['', 'Korea']);
    expect(empty).toBe(4);
    expect(korea).toBe(5);
  });

  test('cuts words that it has cut before as the library does', async () => {
    env.allowRemoteModels = false;
    env.localModelPath = models;
    const tokenizer = await AutoTokenizer.from_pretrained(embedder.model.id);
    const texts = [...sentences, '☂☂ ☂ <s> deported\u00a0deported deported.', sentences.join(' ')];
    const expected = texts.map((text) => tokenizer.encode(`passage: ${text}`).length);
    expect(await embedder.countTokens([...texts, ...texts])).toEqual([...expected, ...expected]);
  });

  test('reports progress text by text', async () => {
    const seen: number[] = [];
    await embedder.embedPassages(sentences, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test('nothing to embed is no work', async () => {
    expect(await embedder.embedPassages([])).toEqual([]);
    expect(await embedder.countTokens([])).toEqual([]);
  });

  test('a question is answered while a corpus is embedded, not after it', async () => {
    let corpusDone = false;
    const corpus = embedder.embedPassages(new Array(60).fill(sentences.join(' '))).then(() => {
      corpusDone = true;
    });
    await embedder.embedQuestion('What did the two sides agree on?');
    expect(corpusDone).toBe(false);
    await corpus;
  });

  test('a question asked again keeps nobody else waiting', async () => {
    const first = await embedder.embedQuestion('Who was deported?');
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    expect(await embedder.embedQuestion('Who was deported?')).toBe(first);
    expect(others).toBe(1);
  });

  test('a cancelled run ends at once and the next one works', async () => {
    const controller = new AbortController();
    const running = embedder.embedPassages(new Array(500).fill(sentences[0]), {
      signal: controller.signal,
      onProgress: (done) => done === 3 && controller.abort(),
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect(embedder.embedPassages(['x'], { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await embedder.embedPassages([sentences[0] ?? ''])).toHaveLength(1);
  });

  test('a closed embedder refuses work', async () => {
    const other = await createLocalEmbedder({ modelDir, workers: 1 });
    const pending = other.embedPassages(sentences);
    const outcome = expect(pending).rejects.toMatchObject({ code: 'embed.failed' });
    await other.close();
    await outcome;
    await expect(other.embedQuestion('Who?')).rejects.toMatchObject({ code: 'embed.failed' });
  });
});

function cosine(a: Float32Array | undefined, b: Float32Array): number {
  return [...(a ?? [])].reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
