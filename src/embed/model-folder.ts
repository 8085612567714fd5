import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import type { EmbeddingModel } from './embedder.ts';

/** The files that decide a vector, in the order in which `SHA256SUMS` lists them. */
const modelFiles = [
  'config.json',
  'onnx/model_quantized.onnx',
  'special_tokens_map.json',
  'tokenizer.json',
  'tokenizer_config.json',
] as const;

const configSchema = z.object({
  hidden_size: z.number().int().positive(),
  max_position_embeddings: z.number().int().positive(),
});

/** What the folder holds, without loading it. Its name is the model's id. */
export async function describeModel(modelDir: string): Promise<EmbeddingModel> {
  await requireFiles(modelDir);
  const [config, sums] = await Promise.all([
    readFile(join(modelDir, 'config.json'), 'utf8'),
    readFile(join(modelDir, 'SHA256SUMS'), 'utf8').catch(() => checksumsOf(modelDir)),
  ]);
  const { hidden_size, max_position_embeddings } = parseConfig(modelDir, config);
  return {
    id: basename(modelDir),
    digest: createHash('sha256').update(sums).digest('hex'),
    dimensions: hidden_size,
    maxTokens: max_position_embeddings,
  };
}

/**
 * The text of the folder's `SHA256SUMS`, as `sha256sum` writes and checks it. Hashing 50 MB costs a cold
 * start 100 to 300 ms, so the bundled model carries the file (a test proves it true) and only a model
 * without one is hashed here; both ways give the same digest.
 */
export async function checksumsOf(modelDir: string): Promise<string> {
  let sums = '';
  for (const file of modelFiles) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(modelDir, file)), hash);
    sums += `${hash.digest('hex')}  ${file}\n`;
  }
  return sums;
}

async function requireFiles(modelDir: string): Promise<void> {
  const found = await Promise.all(modelFiles.map((file) => stat(join(modelDir, file)).catch(() => null)));
  const missing = modelFiles.filter((_, at) => !(found[at]?.isFile() && found[at].size > 0));
  if (missing.length === 0) return;
  throw new ReadoutError(
    'embed.model-missing',
    `The embedding model is not complete. Missing in ${modelDir}: ${missing.join(', ')}. ` +
      'Restore the folder from the repository, or point the setting for the model at a folder that has it.',
    { data: { modelDir, missing: [...missing] } },
  );
}

function parseConfig(modelDir: string, text: string): z.infer<typeof configSchema> {
  try {
    return configSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ReadoutError(
      'embed.model-missing',
      `config.json in ${modelDir} is not a model's. Restore it.`,
      {
        data: { modelDir, file: 'config.json' },
        cause,
      },
    );
  }
}
