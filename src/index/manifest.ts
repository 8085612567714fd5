import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { ReadoutError } from '../errors.ts';
import { checksumOf, flush } from './files.ts';
import { formatVersion, manifestFile } from './schema.ts';
import type { Manifest } from './snapshot.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.number().int().nonnegative();

const schema: z.ZodType<Manifest> = z.object({
  formatVersion: z.literal(formatVersion),
  id: z.string(),
  builtAt: z.iso.datetime(),
  model: z.object({
    id: z.string(),
    digest,
    dimensions: z.number().int().positive(),
    maxTokens: z.number().int().positive(),
  }),
  corpusDigest: digest,
  counts: z.object({ releases: count, sentences: count, passages: count }),
  sizes: z.record(z.string(), count),
  checksums: z.record(z.string(), digest),
});

/** Writes into a folder what its snapshot says of itself, and returns when that is on the disk. */
export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  const path = join(directory, manifestFile);
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  await flush(path);
}

/** Reads what a snapshot says of itself and checks that it can be read by this program, with this model. */
export async function readManifest(directory: string, model?: EmbeddingModel): Promise<Manifest> {
  const text = await readFile(join(directory, manifestFile), 'utf8').catch((cause: unknown) => {
    throw corrupt(directory, `${manifestFile} cannot be read`, cause);
  });
  const stated = parse(directory, text);
  const version = (stated as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version !== formatVersion) {
    throw stale(directory, `its format is ${version}, and this program reads ${formatVersion}`);
  }
  const result = schema.safeParse(stated);
  if (!result.success) throw corrupt(directory, `${manifestFile} is not what was written`, result.error);
  if (model !== undefined && model.digest !== result.data.model.digest) {
    throw stale(
      directory,
      `it was built with the model ${result.data.model.id}, and ${model.id} is asked for`,
    );
  }
  return result.data;
}

/** Whether all files are there with their sizes: what a cut-off copy fails, at the cost of a few stats. */
export async function checkSizes(directory: string, { sizes }: Manifest): Promise<void> {
  for (const [file, bytes] of Object.entries(sizes)) {
    const found = await stat(join(directory, file)).catch(() => null);
    if (found?.size === bytes) continue;
    const met = found === null ? 'is missing' : `has ${found.size} bytes`;
    throw corrupt(directory, `${file} ${met} where ${bytes} bytes were written`);
  }
}

/** Whether all files hold what was written, byte for byte. */
export async function checkChecksums(directory: string, { checksums }: Manifest): Promise<void> {
  for (const [file, expected] of Object.entries(checksums)) {
    if ((await checksumOf(join(directory, file))) !== expected) {
      throw corrupt(directory, `${file} is not what was written`);
    }
  }
}

/** The fault of a snapshot whose files are damaged. */
export function corrupt(directory: string, what: string, cause?: unknown): ReadoutError {
  const message = `The snapshot ${directory} is damaged: ${what}. Run "readout index" to build a new one.`;
  return new ReadoutError('index.corrupt', message, { data: { directory }, cause: cause ?? undefined });
}

function stale(directory: string, what: string): ReadoutError {
  const message = `The snapshot ${directory} cannot be used: ${what}. Run "readout index" to build a new one.`;
  return new ReadoutError('index.stale', message, { data: { directory } });
}

function parse(directory: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corrupt(directory, `${manifestFile} is not JSON`, cause);
  }
}
