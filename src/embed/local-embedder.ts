import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { keepRuntimeQuiet } from '../config.ts';
import { ReadoutError } from '../errors.ts';
import type { Embedder, EmbeddingModel, EmbedOptions } from './embedder.ts';
import { mapInFlight } from './in-flight.ts';
import { describeModel } from './model-folder.ts';
import { noTokens, type SharedTokens } from './protocol.ts';
import { RecentMap } from './recent-map.ts';
import { idlest, Thread } from './thread.ts';

/** Texts on their way per encoder: enough that none starves while the main thread writes a release. */
const inFlightPerEncoder = 4;
/** A text is tokenised about fifteen times as fast as it is encoded. */
const encodersPerTokenizer = 8;
const rememberedQuestions = 256;

export interface LocalEmbedderOptions {
  /** Folder of the model; its name is the model's id. */
  readonly modelDir: string;
  /** Threads that encode passages; by default one a core. */
  readonly workers?: number;
}

/** The embedder with the model on this machine. */
export interface LocalEmbedder extends Embedder {
  /** Starts loading what a question needs, so that opening a snapshot can go on beside it. */
  warmQuestions(): void;
}

/**
 * Runs the model in worker threads, one text at a time: no vector depends on its neighbours. Questions have
 * threads of their own, so they never wait behind a corpus. A thread starts when it is first needed: who
 * only asks pays for the questions' two, who only counts tokens never loads the network.
 */
export async function createLocalEmbedder(options: LocalEmbedderOptions): Promise<LocalEmbedder> {
  keepRuntimeQuiet();
  const modelDir = resolve(options.modelDir);
  const model = await describeModel(modelDir);
  const workers = Math.max(1, options.workers ?? availableParallelism());
  const threads = (role: 'tokenizer' | 'encoder', count: number, background: boolean): Thread[] =>
    Array.from(
      { length: count },
      () => new Thread({ role, modelDir, maxTokens: model.maxTokens, background }),
    );
  const questions: Lane = {
    tokenizers: threads('tokenizer', 1, false),
    encoders: threads('encoder', 1, false),
  };
  const passages: Lane = {
    tokenizers: threads('tokenizer', Math.ceil(workers / encodersPerTokenizer), true),
    encoders: threads('encoder', workers, true),
  };
  return embedderOver(model, questions, passages);
}

/** Threads that work together: texts become token ids, token ids become a vector. */
interface Lane {
  readonly tokenizers: readonly Thread[];
  readonly encoders: readonly Thread[];
}

function embedderOver(model: EmbeddingModel, questions: Lane, passages: Lane): LocalEmbedder {
  const remembered = new RecentMap<string, Float32Array>(rememberedQuestions);
  const everyThread = [questions, passages].flatMap((lane) => [...lane.tokenizers, ...lane.encoders]);

  return {
    model,

    warmQuestions() {
      for (const thread of [...questions.tokenizers, ...questions.encoders]) thread.start();
    },

    async embedQuestion(question, options = {}) {
      const known = remembered.get(question);
      if (known !== undefined) {
        // As one that is computed does: askers in a circle of known questions would keep every timer and socket waiting.
        await turn();
        return known;
      }
      const [vector] = await embedAll(questions, model.maxTokens, [`query: ${question}`], options);
      if (vector === undefined)
        throw new ReadoutError('embed.failed', 'The model gave no vector. Try again.');
      remembered.set(question, vector);
      return vector;
    },

    embedPassages: (texts, options = {}) =>
      embedAll(
        passages,
        model.maxTokens,
        texts.map((text) => `passage: ${text}`),
        options,
      ),

    countTokens: (texts) =>
      idlest(passages.tokenizers).run({ kind: 'count', texts: texts.map((text) => `passage: ${text}`) }),

    async close() {
      await Promise.all(everyThread.map((thread) => thread.close()));
    },
  };
}

function embedAll(
  lane: Lane,
  maxTokens: number,
  texts: readonly string[],
  options: EmbedOptions,
): Promise<Float32Array[]> {
  // Both halves load side by side: an encoder that waited for its first tokens would start half a second late.
  for (const encoder of lane.encoders.slice(0, texts.length)) encoder.start();
  return mapInFlight(texts, lane.encoders.length * inFlightPerEncoder, options, async (text) => {
    const tokens = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (1 + maxTokens));
    const tokenized = idlest(lane.tokenizers).run({ kind: 'tokenize', text, to: tokens });
    tokenized.catch(() => giveUp(tokens));
    const [vector] = await Promise.all([idlest(lane.encoders).run({ kind: 'encode', tokens }), tokenized]);
    return vector;
  });
}

/** Wakes who waits for token ids that will not come. */
function giveUp(tokens: SharedTokens): void {
  const count = new Int32Array(tokens, 0, 1);
  Atomics.store(count, 0, noTokens);
  Atomics.notify(count, 0);
}
