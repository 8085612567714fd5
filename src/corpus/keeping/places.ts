import { basename, join } from 'node:path';
import { slugOf } from '../read-file.ts';
import { moveDurably, namesIn } from './durable.ts';

/** A file name for a release that no file of the corpus folder has; made of its id alone. */
export async function freeFileName(corpusDir: string, id: string): Promise<string> {
  const taken = new Set((await namesIn(corpusDir)).map((name) => name.toLowerCase()));
  // A page of that name is never read as a release.
  taken.add('readme.md');
  return `${unique(slugOf(`${id}.md`) ?? 'release', (slug) => taken.has(`${slug}.md`))}.md`;
}

/** The name, or with -2, -3 … behind it the first that is not taken. */
export function unique(name: string, isTaken: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${name}-${number}`;
  return candidate;
}

/** Moves a file of the corpus to `.removed/<time>-<file name>`; returns its path there, in the corpus. */
export async function setAside(corpusDir: string, file: string, now: Date): Promise<string> {
  const folder = join(corpusDir, '.removed');
  const taken = new Set(await namesIn(folder));
  const time = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  const stamp = unique(time, (candidate) => taken.has(`${candidate}-${basename(file)}`));
  const aside = `.removed/${stamp}-${basename(file)}`;
  await moveDurably(join(corpusDir, file), join(corpusDir, aside));
  return aside;
}
