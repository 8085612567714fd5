import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ReadoutError } from '../errors.ts';
import { type Correction, correctionsAmong } from './corrections.ts';
import { type CorpusProblem, problemOf, unreadable } from './problem.ts';
import { type FileReading, readReleaseFile } from './read-file.ts';
import type { Release } from './release.ts';

/** Everything a folder of releases holds. */
export interface Corpus {
  /** In order of file path. */
  readonly releases: readonly Release[];
  /** Path of the file of each release, by its id. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders that could not be opened, then files left out, in order of path. */
  readonly problems: readonly CorpusProblem[];
  /** Which releases correct which. */
  readonly corrections: readonly Correction[];
  /** Files that were read, with something in them that was not used. */
  readonly warnings: readonly CorpusWarning[];
}

/** What a person should look at in a file that was read all the same. */
export interface CorpusWarning {
  readonly file: string;
  readonly message: string;
}

/** Files open at one time; the readers are bound by the processor, so more would only hold more memory. */
const filesAtOnce = 8;

/**
 * Reads every release under a folder. A file that cannot be read is reported and never stops the others.
 * Dot-files, dot-folders and README.md are passed over.
 */
export async function readCorpus(
  directory: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Corpus> {
  const root = await corpusRoot(directory);
  const problems: CorpusProblem[] = [];
  const files = await listFiles(root, root, problems);
  const outcomes: Outcome[] = new Array(files.length);
  const queue = files.entries();
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      throwIfCancelled(options.signal);
      outcomes[index] = await readOne(root, file);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
  return gather(outcomes, problems);
}

/** Where the folder of the releases really lies; throws `corpus.missing` where there is none. */
export async function corpusRoot(directory: string): Promise<string> {
  const isFolder = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return realpath(directory);
  const message = `There is no folder of releases at ${directory}. Make it and put releases into it, or name another.`;
  throw new ReadoutError('corpus.missing', message, { data: { directory } });
}

/**
 * Paths under the root in code-unit order, so that every machine reads them alike. A folder in it that cannot be opened
 * is a problem like a file; the root itself has to be.
 */
async function listFiles(root: string, folder: string, problems: CorpusProblem[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of (await entriesOf(folder)).filter(isWanted)) {
    const path = join(folder, entry.name);
    const named = relative(root, path).split(sep).join('/');
    if (!entry.isDirectory()) found.push(named);
    else {
      const within = listFiles(root, path, problems).catch((fault) => {
        problems.push(problemOf(named, fault));
        return [];
      });
      found.push(...(await within));
    }
  }
  return folder === root ? found.sort() : found;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const { message } = cause as Error;
    throw unreadable(
      'unreadable',
      `The folder could not be opened (${message}). Let this account read it, or move it away.`,
      cause,
    );
  }
}

function isWanted(entry: Dirent): boolean {
  return !entry.name.startsWith('.') && entry.name.toLowerCase() !== 'readme.md';
}

interface Outcome {
  readonly file: string;
  readonly result: FileReading | CorpusProblem;
}

async function readOne(root: string, file: string): Promise<Outcome> {
  try {
    const path = join(root, file);
    await refuseForeign(root, path);
    return { file, result: await readReleaseFile(path) };
  } catch (fault) {
    return { file, result: problemOf(file, fault) };
  }
}

/** Refuses links that lead elsewhere: the corpus folder says what is published, and nothing else does. */
async function refuseForeign(root: string, path: string): Promise<void> {
  const target = await realpath(path);
  if (target !== path && !target.startsWith(root + sep)) {
    throw unreadable('unreadable', 'The link leads out of the corpus folder. Put the file itself there.');
  }
  if (!(await stat(target)).isFile()) {
    throw unreadable('unreadable', 'This is not a file. Put the files themselves into the corpus folder.');
  }
}

function gather(outcomes: readonly Outcome[], unopened: readonly CorpusProblem[]): Corpus {
  const releases: Release[] = [];
  const problems: CorpusProblem[] = [...unopened];
  const warnings: CorpusWarning[] = [];
  const fileOfDigest = new Map<string, string>();
  const fileOfId = new Map<string, string>();
  for (const { file, result } of outcomes) {
    if ('code' in result) {
      problems.push(result);
      continue;
    }
    const { id, digest } = result.release;
    const sameText = fileOfDigest.get(digest);
    const sameId = fileOfId.get(id);
    if (sameText !== undefined) {
      const message = `The text is the same as that of ${sameText}. Remove one of the two.`;
      problems.push({ file, code: 'duplicate', message });
    } else if (sameId !== undefined) {
      const message = `The id "${id}" is already that of ${sameId}. Give one of the two another id in its front matter, or another file name.`;
      problems.push({ file, code: 'id-clash', message });
    } else {
      fileOfDigest.set(digest, file);
      fileOfId.set(id, file);
      releases.push(result.release);
      warnings.push(...result.warnings.map((message) => ({ file, message })));
    }
  }
  const { corrections, ignored } = correctionsAmong(releases);
  for (const [id, message] of ignored) warnings.push({ file: fileOfId.get(id) as string, message });
  return { releases, files: fileOfId, problems, corrections, warnings };
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ReadoutError('cancelled', 'Reading the corpus was cancelled.');
}
