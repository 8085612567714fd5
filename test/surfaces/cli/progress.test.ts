import { describe, expect, it } from 'vitest';
import type { ReindexProgress } from '../../../src/app.ts';
import { showProgress } from '../../../src/surfaces/cli/progress.ts';
import { type KeptOutput, keptOutput } from '../../support/terminal.ts';

/** Reports progress once a `step` of a clock that nobody waits for. */
async function work(stderr: KeptOutput, step: number, count: number) {
  let time = 0;
  const report = (onProgress: (progress: ReindexProgress) => void) => {
    for (let done = 1; done <= count; done += 1) {
      time += step;
      onProgress({ stage: 'embedding', done, total: count });
    }
    return Promise.resolve('built');
  };
  expect(await showProgress(stderr, 'en', report, () => time)).toBe('built');
  return stderr.text();
}

describe('the progress of an index run', () => {
  it('is not shown within the first second', async () => {
    expect(await work(keptOutput(), 90, 10)).toBe('');
    expect(await work(keptOutput({ width: 80 }), 90, 10)).toBe('');
  });

  it('is a bar on a terminal', async () => {
    expect(await work(keptOutput({ width: 80 }), 300, 10)).toMatch(/Indexing the releases .*10\/10/su);
  });

  it('tells no time before there is a pace to reckon it by', async () => {
    expect(await work(keptOutput({ width: 80 }), 1100, 1)).toMatch(/ 1\/1, …/u);
  });

  it('is a plain line now and then elsewhere', async () => {
    expect(await work(keptOutput(), 1000, 25)).toBe(
      'Indexing the releases: 1/25\nIndexing the releases: 11/25\nIndexing the releases: 21/25\n',
    );
  });
});
