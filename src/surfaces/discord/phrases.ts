import type { HistoryEntry } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import type { Changes } from './corpus-job.ts';
import { englishPhrases } from './phrases-en.ts';
import { frenchPhrases } from './phrases-fr.ts';
import { khmerPhrases } from './phrases-km.ts';
import { koreanPhrases } from './phrases-ko.ts';

/** Every fixed phrase that the bot alone shows; those of all surfaces are in `../phrases.ts`. */
export interface DiscordPhrases {
  /** Before the question, which is between quotation marks and the asker's own. */
  readonly asked: (question: string) => string;
  readonly reading: (sentences: number) => string;
  /** Below an answer that a language model is still writing. */
  readonly writing: string;
  readonly waiting: (before: number) => string;
  readonly showInContext: string;
  readonly askInThread: string;
  readonly publish: string;
  /** On the menu of the other releases that answer too. */
  readonly otherReleases: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, pages: number) => string;
  /** In place of a sentence that no message can hold. */
  readonly tooLong: (characters: number) => string;
  /** With the file that such a sentence is sent as. */
  readonly inFile: string;
  /** With the file that holds the rest of a long check. */
  readonly restInFile: string;
  readonly releasesThere: (count: number) => string;
  readonly figuresThere: (count: number) => string;
  readonly quotesFound: (words: string) => string;
  readonly quotesNear: (words: string) => string;
  readonly quoteNone: string;
  /** The text asked after, as a message without any has none. */
  readonly noText: string;
  readonly threadMention: string;
  readonly threadOpen: string;
  readonly threadHere: string;
  readonly threadLink: (link: string) => string;
  readonly threadFailed: string;
  readonly feedbackTitle: string;
  readonly feedbackLabel: string;
  readonly thanks: string;
  readonly busy: string;
  /** `when` is a time stamp that Discord tells in the reader's own words, "in 20 seconds". */
  readonly rateLimited: (when: string) => string;
  readonly channelClosed: string;
  readonly restarting: string;
  readonly fault: (reference: string) => string;
  readonly gone: string;
  readonly unknownRelease: (id: string) => string;
  readonly badDate: string;
  readonly unknownCommand: string;
  readonly noIndex: string;
  readonly corpus: CorpusPhrases;
}

/** What an index run tells the changes of. */
export type ChangedThing = 'release' | 'figure';

/** What moderators are told. */
export interface CorpusPhrases {
  readonly notAllowed: string;
  readonly status: string;
  readonly counts: (releases: number, sentences: number, figures: number) => string;
  readonly builtAt: (when: string) => string;
  readonly running: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly nothingToCancel: string;
  readonly done: (seconds: string) => string;
  readonly unchanged: string;
  /** How many releases or figures an index run has added, changed or removed. */
  readonly changes: (count: number, what: ChangedThing, change: keyof Changes) => string;
  /** How many files could not be read. */
  readonly leftOut: (count: number) => string;
  readonly more: (count: number) => string;
  /** While a file or page is read, or the snapshots are looked at. */
  readonly reading: string;
  /** Neither a file nor a page was handed in, or both. */
  readonly oneSource: string;
  readonly underReview: string;
  readonly sentences: (count: number) => string;
  /** Above the releases that say nearly the same. */
  readonly near: string;
  /** Above what a moderator should look at. */
  readonly toLookAt: string;
  readonly corrects: (release: string) => string;
  readonly add: string;
  readonly edit: string;
  readonly discarded: string;
  readonly noReview: string;
  readonly details: Readonly<Record<'title' | 'outlet' | 'published' | 'url' | 'language', string>>;
  readonly removeThis: string;
  readonly remove: string;
  readonly removedKept: string;
  /** `when` is a time stamp that Discord tells in the reader's own words. */
  readonly rollbackTo: (snapshot: string, when: string) => string;
  readonly rollback: string;
  readonly unknownSnapshot: string;
  readonly history: string;
  readonly noHistory: string;
  readonly did: Readonly<Record<HistoryEntry['did'], string>>;
  readonly outcome: Readonly<Record<HistoryEntry['outcome'], string>>;
}

/** The phrases in every language Readout speaks; a translation left out is a type error. */
export const discordPhrases: Readonly<Record<Language, DiscordPhrases>> = {
  en: englishPhrases,
  ko: koreanPhrases,
  km: khmerPhrases,
  fr: frenchPhrases,
};
