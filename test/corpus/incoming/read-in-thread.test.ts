import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readInThread } from '../../../src/corpus/incoming/read-in-thread.ts';

const fixture = async (file: string) => ({
  bytes: new Uint8Array(await readFile(new URL(`../../fixtures/corpus/${file}`, import.meta.url))),
  statedType: null,
  address: null,
});
const fromSource = new URL('../../support/reading-thread.mjs', import.meta.url);
const patient = { script: fromSource, limitMs: 250_000 };

/** A thread that runs a line of JavaScript instead of reading. */
const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const hangs = thread('for (;;);');

describe('a file that is read in a thread of its own', () => {
  it('is read as on the spot', async () => {
    const { kind, reading } = await readInThread(await fixture('good/communique.pdf'), patient);
    expect(kind).toBe('pdf');
    expect(reading.text.length).toBeGreaterThan(100);
  });

  it('is refused in the same words', async () => {
    const reading = readInThread(await fixture('bad/locked.docx'), patient);
    await expect(reading).rejects.toMatchObject({
      code: 'corpus.unreadable',
      message:
        'The file is password-protected or in the old .doc format. Save it as .docx without a password.',
    });
  });

  it('is given up when it hangs the parser, and nothing else waits', async () => {
    const arrival = await fixture('good/readout.md');
    // This thread sets the limit, so it turns while the other hangs.
    const reading = readInThread(arrival, { script: hangs, limitMs: 200 });
    await expect(reading).rejects.toThrow(/too long to read/u);
  });

  it('is given up when it fills the memory', async () => {
    const fills = thread('const all = []; for (;;) all.push(Array(100_000).fill(0.5));');
    const reading = readInThread(await fixture('good/readout.md'), { script: fills, limitMs: 250_000 });
    await expect(reading).rejects.toThrow(/too much memory/u);
  });

  it('is given up at the signal, before and while it is read', async () => {
    const controller = new AbortController();
    const arrival = await fixture('good/readout.md');
    const reading = readInThread(arrival, { script: hangs, signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    const again = readInThread(arrival, { script: hangs, signal: controller.signal });
    await expect(again).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('sees none of the keys in the environment', async () => {
    const tells = thread(`
      import { parentPort } from 'node:worker_threads';
      parentPort.postMessage({ code: 'unreadable', message: JSON.stringify(process.env) });`);
    const reading = readInThread(await fixture('good/readout.md'), { script: tells, limitMs: 250_000 });
    await expect(reading).rejects.toThrow(/^\{\}$/u);
  });
});
