import pc from 'picocolors';
import { wantsColour } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';

/** How text may look on a stream: its colours and its width in columns, infinite where nobody needs lines broken. */
export interface Screen {
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

/** A stream that is written to. */
export interface Output {
  /** Resolves when the stream can take more; a reader that has gone away is not a fault, a full disk is. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** For what draws on a terminal by itself, such as a bar. */
  readonly stream: NodeJS.WritableStream;
  /** Asked for anew each time: windows change their size. */
  screen(): Screen;
}

/** Everything a command knows of the world outside. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The terminal of this process; `interruption` aborts on Ctrl-C, and is aborted here when nobody reads any more. */
export function processTerminal(interruption: AbortController): Terminal {
  const { stdin, stdout, stderr } = process;
  return {
    stdin,
    stdout: outputTo(stdout, () => interruption.abort()),
    stderr: outputTo(stderr, () => {}),
    signal: interruption.signal,
  };
}

const widestLine = 100;

function outputTo(stream: NodeJS.WriteStream, whenGone: () => void): Output {
  let gone = false;
  // Faults reach whoever writes, below.
  stream.on('error', () => {});
  const isTerminal = stream.isTTY === true;
  const paint = pc.createColors(wantsColour(isTerminal));
  return {
    isTerminal,
    stream,
    screen: () => ({
      paint,
      width: isTerminal ? Math.min(stream.columns, widestLine) : Number.POSITIVE_INFINITY,
    }),
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) return resolve();
        stream.write(text, (fault?: NodeJS.ErrnoException | null) => {
          if (!fault) return resolve();
          gone = true;
          // `readout … | head` closes the pipe early: what is left to say has no reader, and that is all right.
          if (fault.code !== 'EPIPE') return reject(unwritable(fault));
          whenGone();
          resolve();
        });
      }),
  };
}

function unwritable(cause: NodeJS.ErrnoException): ReadoutError {
  return new ReadoutError(
    'output.failed',
    `The output cannot be written (${cause.message}). Send it elsewhere, or make room.`,
    { cause },
  );
}
