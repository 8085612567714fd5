import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { env } from '@huggingface/transformers';
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';

// The same work by LangChain.js, in a process that lies beside its packages:
//   contender.js index MODEL DIR TEXTS   splits, embeds and stores the texts of a JSON file
//   contender.js ask MODEL DIR QUESTION  loads the store and prints the nearest passage
//   contender.js serve MODEL DIR         finds for each question sent to it, and tells the milliseconds that it took
const [task = '', modelDir = '', dir = '', given = ''] = process.argv.slice(2);

/** About the 200 tokens of a passage of the product's. */
const chunkSize = 800;
/** As many passages as the product hands on. */
const k = 6;

env.allowRemoteModels = false;
env.useFSCache = false;
env.localModelPath = dirname(modelDir);
const embeddings = new HuggingFaceTransformersEmbeddings({
  model: basename(modelDir),
  // The library's own 512 would take gigabytes, and be slower: every text is padded to the longest of its batch.
  batchSize: 16,
  pretrainedOptions: { dtype: 'q8' },
});

if (task === 'index') await index();
else if (task === 'ask') await ask();
else await serve();

async function index(): Promise<void> {
  const releases = JSON.parse(readFileSync(given, 'utf8')) as { title: string; text: string }[];
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize, chunkOverlap: 0 });
  const passages = await splitter.createDocuments(
    releases.map(({ text }) => text),
    releases.map(({ title }) => ({ title })),
  );
  const store = await HNSWLib.fromDocuments(passages, embeddings);
  await store.save(dir);
  process.stdout.write(`${passages.length}\n`);
}

async function ask(): Promise<void> {
  const store = await HNSWLib.load(dir, embeddings);
  const [nearest] = await store.similaritySearch(`query: ${given}`, k);
  process.stdout.write(`${nearest?.pageContent}\n`);
}

async function serve(): Promise<void> {
  const store = await HNSWLib.load(dir, embeddings);
  await store.similaritySearch('query: Who met whom?', k);
  process.on('message', async (question: string) => {
    const began = performance.now();
    await store.similaritySearch(`query: ${question}`, k);
    process.send?.(performance.now() - began);
  });
  process.send?.('ready');
}
