import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a process took. */
export interface Spent {
  /** Milliseconds from its start to the first it printed. */
  readonly firstOutputMs: number;
  /** Milliseconds from its start to its end. */
  readonly ms: number;
  /** The most memory it held. */
  readonly peakBytes: number;
}

/** The commands to start a process with. */
export const programs = {
  readout: pathOf('../surfaces/cli/main.js'),
  bareAsk: pathOf('./bare-ask.js'),
  bareIndex: pathOf('./bare-index.js'),
};

/** Runs a program of ours to its end. Throws where its exit status is not among the expected. */
export async function runChild(
  program: string,
  words: readonly string[],
  {
    weighed = false,
    expected = [0],
  }: { readonly weighed?: boolean; readonly expected?: readonly number[] } = {},
): Promise<Spent> {
  const preload = weighed ? ['--import', new URL('./peak-memory.js', import.meta.url).href] : [];
  const began = performance.now();
  const child = spawn(process.execPath, [...preload, program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, weight] = child.stdio as unknown as readonly [null, Readable, Readable, Readable];
  let firstOutputMs = Number.NaN;
  stdout.once('data', () => {
    firstOutputMs = performance.now() - began;
  });
  stdout.resume();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [status, complaint, kilobytes] = await Promise.all([ended, text(stderr), text(weight)]);
  if (status === null || !expected.includes(status))
    throw new Error(`${program} ended with status ${status}: ${complaint.trim()}`);
  return { firstOutputMs, ms: performance.now() - began, peakBytes: Number(kilobytes) * 1024 };
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
