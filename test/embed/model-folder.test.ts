import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checksumsOf, describeModel } from '../../src/embed/model-folder.ts';

const bundled = fileURLToPath(
  new URL('../../embeddings/models/multilingual-e5-small-en-ko-km', import.meta.url),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-model-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the checksums that lie beside the bundled model are true', async () => {
  expect(await readFile(join(bundled, 'SHA256SUMS'), 'utf8')).toBe(await checksumsOf(bundled));
});

test('a model without checksums has the same digest as one with them', async () => {
  const copy = join(folder, 'multilingual-e5-small-en-ko-km');
  await cp(bundled, copy, { recursive: true });
  await rm(join(copy, 'SHA256SUMS'));
  expect(await describeModel(copy)).toEqual(await describeModel(bundled));
});

test('a folder without a model is named, with all that it lacks and what to do', async () => {
  await expect(describeModel(folder)).rejects.toMatchObject({
    code: 'embed.model-missing',
    message: expect.stringMatching(
      /Missing in .*: config\.json, onnx\/model_quantized\.onnx, .*tokenizer_config\.json\. Restore/u,
    ),
  });
});

test('a configuration that is none is named', async () => {
  await cp(bundled, folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), '{"hidden_size": "many"}');
  await expect(describeModel(folder)).rejects.toMatchObject({ code: 'embed.model-missing' });
});
