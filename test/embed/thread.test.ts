import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Thread } from '../../src/embed/thread.ts';

const modelDir = fileURLToPath(
  new URL('../../embeddings/models/multilingual-e5-small-en-ko-km', import.meta.url),
);

/** Counts texts, and throws outside any task where there are none. */
const crashesOnZero = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ number, task }) => {
      if (task.texts.length === 0) throw new Error('crashed');
      parentPort.postMessage({ number, value: [task.texts.length] });
    });`)}`,
);

test('a crash fails the work that was waiting, and the next work finds a fresh thread', async () => {
  const thread = new Thread(
    { role: 'tokenizer', modelDir, maxTokens: 512, background: false },
    crashesOnZero,
  );
  const waiting = await Promise.allSettled([
    thread.run({ kind: 'count', texts: [] }),
    thread.run({ kind: 'count', texts: ['Korea'] }),
  ]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(waiting[0]).toMatchObject({ reason: { code: 'embed.failed', cause: { message: 'crashed' } } });
  expect(await thread.run({ kind: 'count', texts: ['Korea'] })).toEqual([1]);
  await thread.close();
});

test('a fault in one task fails that task alone', async () => {
  const thread = new Thread({ role: 'encoder', modelDir, maxTokens: 512, background: false });
  const unknown = thread.run({ kind: 'encode', tokens: Int32Array.of(0, 9_999_999, 2) });
  await expect(unknown).rejects.toMatchObject({ code: 'embed.failed' });
  expect(await thread.run({ kind: 'encode', tokens: Int32Array.of(0, 5, 2) })).toHaveLength(384);
  await thread.close();
});

test('a thread that cannot start gives up after three deaths and says so', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'readout-no-model-'));
  const thread = new Thread({ role: 'tokenizer', modelDir: empty, maxTokens: 512, background: false });
  for (let death = 0; death < 3; death += 1) {
    await expect(thread.run({ kind: 'count', texts: ['Korea'] })).rejects.toMatchObject({
      code: 'embed.failed',
    });
  }
  await expect(thread.run({ kind: 'count', texts: ['Korea'] })).rejects.toThrow(/died 3 times/u);
  await thread.close();
});
