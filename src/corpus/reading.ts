/** What one file says: its text, and what it states about itself. */
export interface Reading {
  /** As it stands in the file, before `normaliseText`. */
  readonly text: string;
  readonly stated: Stated;
  /** What was met and not used, in words for a person. */
  readonly warnings: readonly string[];
}

/** Metadata a file may state; what it does not state is absent and never guessed. */
export interface Stated {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly titleIsOurs?: boolean | undefined;
  readonly outlet?: string | undefined;
  /** ISO date. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly parties?: readonly string[] | undefined;
  /** Id of the release that this one corrects. */
  readonly supersedes?: string | undefined;
}

/** The kinds of file that a release may come in. */
export type FileKind = 'markdown' | 'text' | 'html' | 'pdf' | 'docx';

/**
 * Reads the bytes of one kind of file; throws `unreadable(…)` where they hold no release. `address` is where a page
 * was fetched from: what it says of addresses may be relative to that.
 */
export type Reader = (bytes: Uint8Array, address?: string) => Promise<Reading> | Reading;
