import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noTokens } from '../../src/embed/protocol.ts';
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

/** Loads for a while, deaf to all messages, and writes down that it was asked to end. */
const loadsSlowly = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    parentPort.on('message', (message) => {
      if (!('end' in message)) return;
      writeFileSync(workerData.modelDir + '/end', 'asked');
      process.exit();
    });`)}`,
);

test('a thread that is closed while it loads is asked to end, and not cut off: that would abort the process', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-end-'));
  const thread = new Thread(
    { role: 'encoder', modelDir: folder, maxTokens: 512, background: false },
    loadsSlowly,
  );
  thread.start();
  await thread.close();
  expect(await readFile(join(folder, 'end'), 'utf8')).toBe('asked');
});

test('work that waits while its thread is closed fails with a word', async () => {
  const thread = new Thread({ role: 'encoder', modelDir, maxTokens: 512, background: false });
  const neverCome = new SharedArrayBuffer(8);
  const waiting = expect(thread.run({ kind: 'encode', tokens: neverCome })).rejects.toMatchObject({
    code: 'embed.failed',
  });
  await thread.close();
  await waiting;
});

test('token ids that another thread gives up are waited for no longer', async () => {
  const thread = new Thread({ role: 'encoder', modelDir, maxTokens: 512, background: false });
  const givenUp = new SharedArrayBuffer(8);
  const waiting = expect(thread.run({ kind: 'encode', tokens: givenUp })).rejects.toMatchObject({
    message: expect.stringContaining('did not come'),
  });
  const count = new Int32Array(givenUp, 0, 1);
  Atomics.store(count, 0, noTokens);
  Atomics.notify(count, 0);
  await waiting;
  await thread.close();
});
