import { PassThrough, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Output, Terminal } from '../../src/surfaces/cli/terminal.ts';

/** An output that keeps what is written to it. */
export interface KeptOutput extends Output {
  readonly text: () => string;
}

/** A pipe by default; a terminal of `width` columns where one is given. */
export function keptOutput({ width, colour = false }: { width?: number; colour?: boolean } = {}): KeptOutput {
  const chunks: string[] = [];
  const keep = (text: string) => void chunks.push(text);
  const stream = new Writable({
    write: (chunk, _, done) => {
      keep(String(chunk));
      done();
    },
  });
  return {
    isTerminal: width !== undefined,
    stream: Object.assign(stream, { isTTY: width !== undefined, columns: width }),
    screen: () => ({ paint: pc.createColors(colour), width: width ?? Number.POSITIVE_INFINITY }),
    write: async (text) => keep(text),
    text: () => chunks.join(''),
  };
}

/** A terminal for tests: what it is fed, what it showed. */
export function fakeTerminal(options: { input?: string; signal?: AbortSignal } = {}) {
  const stdin = new PassThrough();
  if (options.input !== undefined) stdin.end(options.input);
  const terminal = {
    stdin: stdin as unknown as Terminal['stdin'],
    stdout: keptOutput(),
    stderr: keptOutput(),
    signal: options.signal ?? new AbortController().signal,
  };
  return terminal satisfies Terminal;
}
