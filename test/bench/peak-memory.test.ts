import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const megabyte = 1 << 20;

/** The most memory that a process held which allocates so many bytes. */
function peakOf(bytes: number): number {
  const loaded = [
    '--import',
    file('../support/typescript.mjs'),
    '--import',
    file('../../src/bench/peak-memory.ts'),
  ];
  const program = ['-e', `globalThis.held = Buffer.alloc(${bytes}, 1)`];
  const { output } = spawnSync(process.execPath, [...loaded, ...program], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  return Number(output[3]) * 1024;
}

test('a process is weighed by itself, however large the one is that starts it', () => {
  const own = Buffer.alloc(300 * megabyte, 1);
  expect(peakOf(0)).toBeLessThan(own.length);
  expect(peakOf(200 * megabyte)).toBeGreaterThan(200 * megabyte);
});
