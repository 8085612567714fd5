import { expect, test } from 'vitest';
import { mapInFlight } from '../../src/embed/in-flight.ts';

test('never more than the limit are on their way, and results keep their order', async () => {
  let running = 0;
  let most = 0;
  const results = await mapInFlight([5, 1, 4, 2, 3], 2, {}, async (turns) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    running -= 1;
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('the first failure ends it and nothing more is started', async () => {
  const started: number[] = [];
  const run = mapInFlight([1, 2, 3, 4], 1, {}, async (item) => {
    started.push(item);
    if (item === 2) throw new Error('no');
  });
  await expect(run).rejects.toThrow('no');
  expect(started).toEqual([1, 2]);
});
