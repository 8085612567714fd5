import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const unfinished = '.writing-';

/** Writes a file beside its place and gives it its name when it is whole; returns when both are on the disk. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const beside = join(folder, `${unfinished}${randomUUID()}`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
  await flushFolder(folder);
}

/** Gives a file another name or folder in one step, and returns when that is on the disk. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await rename(from, to);
  await flushFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await flushFolder(dirname(from));
}

/** Takes a file away, where it is there, and returns when that is on the disk. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await flushFolder(dirname(path)).catch(ignoreMissing);
}

/** Adds a line to a file; a line before it that was cut off in the writing does not spoil it. */
export async function appendDurably(path: string, line: string): Promise<void> {
  const handle = await open(path, 'a+');
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    await handle.appendFile(`${last.toString() === '\n' ? '' : '\n'}${line}\n`);
    await handle.sync();
    if (size === 0) await flushFolder(dirname(path));
  } finally {
    await handle.close();
  }
}

/** Clears away what a killed process did not finish writing into a folder that nobody else writes into now. */
export async function sweepUnfinished(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name.startsWith(unfinished)) await rm(join(folder, name), { force: true });
  }
}

/** Names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(ignoreMissing)) ?? [];
}

/** Handed to `catch`: what is not there is undefined, every other fault goes on. */
export function ignoreMissing(fault: unknown): undefined {
  if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
}

async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await flushFolder(dirname(made));
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
