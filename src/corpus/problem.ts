import { ReadoutError } from '../errors.ts';

/** Why a file of the corpus is not in the index. */
export type CorpusProblemCode =
  | 'encoding'
  | 'empty'
  | 'too-large'
  | 'no-text'
  | 'front-matter'
  | 'duplicate'
  | 'id-clash'
  | 'unsupported'
  | 'unreadable';

/** A file that was left out: its path in the corpus, why, and what to do about it. */
export interface CorpusProblem {
  readonly file: string;
  readonly code: CorpusProblemCode;
  readonly message: string;
}

/** The fault a reader throws when a file cannot become a release; `problemOf` turns it into a report line. */
export function unreadable(code: CorpusProblemCode, message: string, cause?: unknown): ReadoutError {
  return new ReadoutError('corpus.unreadable', message, { data: { problem: code }, cause });
}

/** What to report of a fault met while reading `file`; anything unforeseen is said to be unreadable. */
export function problemOf(file: string, fault: unknown): CorpusProblem {
  if (fault instanceof ReadoutError && fault.code === 'corpus.unreadable') {
    return { file, code: fault.data.problem as CorpusProblemCode, message: fault.message };
  }
  const detail = fault instanceof Error ? fault.message : String(fault);
  return {
    file,
    code: 'unreadable',
    message: `The file could not be read (${detail}). Check that it opens, and save it again or remove it.`,
  };
}
