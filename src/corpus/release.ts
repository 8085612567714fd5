import type { Span } from '../text/span.ts';

/** What a release, or its file, states about itself. Nothing here is ever guessed. */
export interface ReleaseMetadata {
  /** Front matter's `id`, or the file name as a slug; unique in a corpus. */
  readonly id: string;
  readonly title: string;
  /** True where the title is a neutral description of ours and not the release's own headline. */
  readonly titleIsOurs: boolean;
  readonly outlet: string | null;
  /** ISO date `YYYY-MM-DD`; null where no date is stated. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 code of the text. */
  readonly language: string;
  /** Countries or bodies that met, in the release's own language. */
  readonly parties: readonly string[];
  /** Id of the release of the same event that this one corrects, as its file states it; no release need have it. */
  readonly supersedes: string | null;
  /** SHA-256, in hex, of the text alone: two files with one digest are duplicates. */
  readonly digest: string;
}

/** One release: its metadata and its text, stored once and never changed after reading. */
export interface Release extends ReleaseMetadata {
  /** NFC, LF line ends, no white space at either end; paragraphs are separated by line ends. */
  readonly text: string;
}

/** A release, named beside another one. */
export interface ReleaseName {
  readonly releaseId: string;
  readonly title: string;
}

/** How a release stands to others of its corpus, worked out from what all of them state. */
export interface Revision {
  /** The release that this one corrects. */
  readonly corrects: ReleaseName | null;
  /** The release that corrects this one, the newest where there are several. Answers leave this one out then. */
  readonly correctedBy: ReleaseName | null;
}

/** Who stands behind a sentence that reports somebody's words. */
export interface Speaker {
  /** As the release writes it, without title: "KIM Jina". */
  readonly name: string;
  /** The title or honorifics that stand with it, where they do: "2nd Vice Minister of Foreign Affairs". */
  readonly role: string | null;
  /** `named` in the sentence itself, or `resolved` from "she", "the Prime Minister". */
  readonly by: 'named' | 'resolved';
}

/** A sentence: a place in a release's text, numbered as a reader would count. */
export interface Sentence {
  /** `<release id>#<number>` */
  readonly id: string;
  readonly releaseId: string;
  /** Paragraph in the release, from 1. */
  readonly paragraph: number;
  /** Sentence in the release, from 1. */
  readonly number: number;
  /** Without white space at either end; the gaps between sentences hold white space only. */
  readonly span: Span;
  /** `reported`: somebody's words or acts of speech; `release`: the release's own voice. */
  readonly voice: 'release' | 'reported';
  /** Whose words; null in the release's own voice and where a pronoun could not be resolved. */
  readonly speaker: Speaker | null;
}
