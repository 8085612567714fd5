import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { deadline } from '../src/deadline.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets somebody listen to a signal that nobody else holds; whether it has aborted. */
function listen(combine: () => AbortSignal): () => boolean {
  let heard = false;
  combine().addEventListener('abort', () => {
    heard = true;
  });
  return () => heard;
}

test('a deadline is met, also where it is combined with another signal and garbage is collected', async () => {
  const other = new AbortController();
  const alone = listen(() => deadline(200));
  const combined = listen(() => AbortSignal.any([other.signal, deadline(200)]));
  const twice = listen(() => AbortSignal.any([AbortSignal.any([other.signal, deadline(200)])]));
  for (let turn = 0; turn < 3; turn += 1) {
    await pause(5);
    collectGarbage();
  }
  await expect.poll(() => [alone(), combined(), twice()]).toEqual([true, true, true]);
});

test('a deadline says that time is over', async () => {
  const signal = deadline(1);
  await expect.poll(() => signal.aborted).toBe(true);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
