// Plain JavaScript with checked types: Node 20 starts a thread from this very file, whether the code
// around it was compiled or is run from source by the tests.
import { readFile } from 'node:fs/promises';
import { platform, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {import('./protocol.ts').ThreadSettings} */
const { role, modelDir, maxTokens, background } = workerData;

// Linux alone counts this for the thread; elsewhere it would slow the whole process.
if (background && platform() === 'linux') setPriority(10);

const port = parentPort;
if (port === null) throw new Error('worker.js is started as a worker thread only.');

// A thread loads its one half. The two take about as long and are loaded side by side; the tokenizer's
// half comes from the library that transformers.js itself uses, whose import costs 5 ms instead of 200.
const run = role === 'tokenizer' ? await tokenizer() : await encoder();

port.on(
  'message',
  async (/** @type {import('./protocol.ts').Request | import('./protocol.ts').End} */ message) => {
    // Ends this thread, not the process.
    if ('end' in message) process.exit();
    const { number, task } = message;
    try {
      const value = await run(task);
      const transfer = ArrayBuffer.isView(value) ? [/** @type {ArrayBuffer} */ (value.buffer)] : [];
      port.postMessage({ number, value }, transfer);
    } catch (error) {
      port.postMessage({ number, failure: error instanceof Error ? error.message : String(error) });
    }
  },
);

async function tokenizer() {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  /** @param {string} file */
  const read = async (file) => JSON.parse(await readFile(join(modelDir, file), 'utf8'));
  const tokenizer = new Tokenizer(await read('tokenizer.json'), await read('tokenizer_config.json'));
  if (tokenizer.model !== null) rememberWords(tokenizer.model);
  /** @param {string} text */
  const cut = (text) => tokenizer.encode(text).ids;
  const [end] = cut('').slice(-1);

  /** @param {import('./protocol.ts').Task} task */
  return (task) => {
    if (task.kind === 'count') return task.texts.map((text) => cut(text).length);
    if (task.kind !== 'tokenize') return null;
    const ids = cut(task.text);
    const tokens = ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), end ?? 0];
    const [count, room] = countAndRoom(task.to);
    room.set(tokens);
    Atomics.store(count, 0, tokens.length);
    Atomics.notify(count, 0);
    return null;
  };
}

/** Words remembered with their pieces, those of some thousand releases, and the longest of them: Khmer has no spaces. */
const mostWords = 50_000;
const longestWord = 32;

/**
 * Lets the model cut each word once: the texts of an index say the same words over and over, and a model cuts every word
 * by itself.
 * @param {{ encode(words: string[]): string[] }} model
 */
function rememberWords(model) {
  const cut = model.encode.bind(model);
  /** @type {Map<string, string[]>} */
  const known = new Map();
  model.encode = (words) =>
    words.flatMap((word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const pieces = cut([word]);
      if (known.size >= mostWords) known.clear();
      if (word.length <= longestWord) known.set(word, pieces);
      return pieces;
    });
}

async function encoder() {
  const { AutoModel, env, mean_pooling, Tensor } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = dirname(modelDir);
  const network = await AutoModel.from_pretrained(basename(modelDir), {
    dtype: 'q8',
    // One thread a session: more of them help a quiet machine a little and cost a shared one dearly.
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });

  // Only the oldest text waits at a time: a wait holds the whole thread up.
  /** @type {Promise<unknown>} */
  let waiting = Promise.resolve();
  /** @param {import('./protocol.ts').SharedTokens} tokens */
  const inTurn = (tokens) => {
    const mine = waiting.then(() => received(tokens));
    waiting = mine.catch(() => {});
    return mine;
  };
  /** @param {import('./protocol.ts').Task} task */
  return async (task) => {
    if (task.kind !== 'encode') return null;
    const tokens = task.tokens instanceof SharedArrayBuffer ? await inTurn(task.tokens) : task.tokens;
    const shape = [1, tokens.length];
    const mask = new Tensor('int64', new BigInt64Array(tokens.length).fill(1n), shape);
    const ids = new Tensor('int64', BigInt64Array.from(tokens, BigInt), shape);
    const { last_hidden_state } = await network({ input_ids: ids, attention_mask: mask });
    // Copied out: the tensor's buffer may be the runtime's own.
    return Float32Array.from(mean_pooling(last_hidden_state, mask).normalize(2, -1).data);
  };
}

/** The longest that a thread waits for token ids before it looks whether it shall end. */
const waitMs = 20;

/**
 * Waits for the token ids, which fail to come where the thread that makes them dies. The thread has nothing else to do,
 * and is awake the sooner for not going through its event loop.
 * @param {import('./protocol.ts').SharedTokens} tokens
 */
async function received(tokens) {
  const [count, room] = countAndRoom(tokens);
  while (Atomics.wait(count, 0, 0, waitMs) === 'timed-out') await turn();
  const length = Atomics.load(count, 0);
  if (length < 0) throw new Error('The tokens did not come.');
  return room.subarray(0, length);
}

/** @param {import('./protocol.ts').SharedTokens} tokens */
function countAndRoom(tokens) {
  return /** @type {const} */ ([
    new Int32Array(tokens, 0, 1),
    new Int32Array(tokens, Int32Array.BYTES_PER_ELEMENT),
  ]);
}
