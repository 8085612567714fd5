import type { Interface } from 'node:readline';

/** Lines that follow one another faster than anybody types were pasted together. */
const pasteGapMs = 30;

/**
 * What a person enters: a line, or all the lines of one paste as one entry, the last of them with what was typed
 * behind it. Ends when the input does.
 */
export async function* entries(lines: Interface, gapMs = pasteGapMs): AsyncGenerator<string> {
  const finished: string[] = [];
  let pasted: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wake = () => {};

  const finish = () => {
    // The rest of a paste without a line end still stands on the input line; Enter will complete it.
    if (!closed && lines.line !== '') return;
    if (pasted.length > 0) finished.push(pasted.join(' '));
    pasted = [];
    wake();
  };
  lines.on('line', (line) => {
    pasted.push(line);
    clearTimeout(timer);
    timer = setTimeout(finish, gapMs);
  });
  lines.on('close', () => {
    clearTimeout(timer);
    closed = true;
    finish();
  });

  while (true) {
    const entry = finished.shift();
    if (entry !== undefined) yield entry;
    else if (closed) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
