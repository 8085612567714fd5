import { readIncoming, type Source } from './corpus/incoming/read-incoming.ts';
import { type Details, withDetails } from './corpus/keeping/details.ts';
import { shareInCommon, wordRuns } from './corpus/keeping/near-duplicates.ts';
import { unique } from './corpus/keeping/places.ts';
import {
  nothingUnderReview,
  requireFreeId,
  requireKnownId,
  requireNewText,
} from './corpus/keeping/refusals.ts';
import { toReleaseFile } from './corpus/keeping/release-file.ts';
import {
  newReviewKey,
  putUnderReview,
  readUnderReview,
  sweepReviews,
} from './corpus/keeping/review-folder.ts';
import { unreadable } from './corpus/problem.ts';
import { slugOf, toRelease } from './corpus/read-file.ts';
import type { Reading } from './corpus/reading.ts';
import type { Release, ReleaseMetadata } from './corpus/release.ts';
import { toSentences } from './corpus/sentences-of.ts';
import { extractFigures } from './figures/extract.ts';
import type { Snapshot } from './index/snapshot.ts';
import { detectLanguage } from './text/language.ts';
import { sliceSpan } from './text/span.ts';
import { indexTerms } from './text/terms.ts';
import { mapInTurns } from './turns.ts';

/** A release as it would be added, for a moderator to look at; nothing of the corpus has changed yet. */
export interface Review {
  /** The key of the file under review. */
  readonly id: string;
  /** As it would be added. */
  readonly release: Release;
  /** How many. */
  readonly sentences: number;
  /** In order of place: the quantity as it is written, with its qualifier, and the sentence that states it. */
  readonly figures: readonly { readonly quantity: string; readonly text: string }[];
  /** What to look at, in words for a person. */
  readonly warnings: readonly string[];
  /** What the corpus has that says nearly the same, most alike first; `share` 0 to 1 of the words in common. */
  readonly near: readonly { readonly release: ReleaseMetadata; readonly share: number }[];
}

export interface ReviewContext {
  readonly corpusDir: string;
  /** What the corpus holds already; null where nothing is indexed yet. */
  readonly snapshot: Snapshot | null;
  readonly signal?: AbortSignal;
}

/** file or page ▸ reading ▸ release ▸ a file under review ▸ what a moderator should know of it */
export async function review(
  source: Source,
  details: Details,
  context: ReviewContext,
  now = () => new Date(),
): Promise<Review> {
  const { corpusDir, snapshot, signal } = context;
  await sweepReviews(corpusDir, now());
  const { reading, kind, name } = await readIncoming(source, signal ? { signal } : {});
  const release = await releaseOf(withDetails(reading, details), name, details, snapshot);
  signal?.throwIfAborted();
  const key = newReviewKey();
  await putUnderReview(corpusDir, key, toReleaseFile(release));
  const warnings = [...reading.warnings, ...(kind === 'html' ? pageWarnings(reading) : [])];
  return describe(key, release, warnings, context);
}

/** Looks again at what is under review by this key; null where nothing is, or no longer. */
export async function reviewed(key: string, context: ReviewContext): Promise<Review | null> {
  const found = await readUnderReview(context.corpusDir, key);
  return found === null ? null : describe(key, found.release, found.warnings, context);
}

/** Puts details right of what is under review. Throws `input.invalid` where nothing is. */
export async function amend(key: string, details: Details, context: ReviewContext): Promise<Review> {
  const { corpusDir, snapshot } = context;
  const found = await readUnderReview(corpusDir, key);
  if (found === null) throw nothingUnderReview(key);
  const { text, digest: _, ...metadata } = found.release;
  const stated = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
  const corrected = withDetails({ text, stated, warnings: [] }, details);
  const release = await releaseOf(corrected, `${metadata.id}.md`, details, snapshot);
  await putUnderReview(corpusDir, key, toReleaseFile(release));
  return describe(key, release, found.warnings, context);
}

/** An id made of a name is cut here, so that the names of files and sentences stay readable. */
const longestSlug = 80;

async function releaseOf(
  reading: Reading,
  name: string,
  details: Details,
  snapshot: Snapshot | null,
): Promise<Release> {
  const known = (await snapshot?.releases()) ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const { title = '' } = reading.stated;
  const release = toRelease(slugOf(name) === null ? `${title.replaceAll('/', ' ')}.md` : name, reading);
  requirePlain(release);
  requireNewText(release, known);
  if (details.id) requireFreeId(details.id, known);
  if (details.supersedes) requireKnownId(details.supersedes, known);
  const id = reading.stated.id ?? release.id.slice(0, longestSlug).replace(/-$/u, '');
  return { ...release, id: unique(id, (candidate) => ids.has(candidate)) };
}

/** Refuses what no release is written with, and what a screen would take for an order. */
function requirePlain({ text, title, outlet }: Release): void {
  const met = /(?![\t\n])[\p{Cc}\p{Cs}]/u.exec([title, outlet ?? '', text].join('\n'))?.[0];
  if (met === undefined) return;
  const code = met.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The text holds the control character U+${code}, which no release is written with: it was damaged, or is no text. Open it in the program it comes from and save it as UTF-8.`;
  throw unreadable('encoding', message);
}

/** What a page says of itself is shown as that: nobody has checked it yet. */
function pageWarnings({ stated }: Reading): readonly string[] {
  const said = (['title', 'outlet', 'published', 'url', 'language'] as const).filter(
    (field) => stated[field],
  );
  if (said.length === 0) return [];
  return [
    `As the page itself states it, and not checked: ${said.map((field) => `${field} ${stated[field]}`).join('; ')}.`,
  ];
}

async function describe(
  id: string,
  release: Release,
  warnings: readonly string[],
  { snapshot, signal }: ReviewContext,
): Promise<Review> {
  const sentences = toSentences(release);
  const figures = await mapInTurns(sentences, (sentence) => {
    const text = sliceSpan(release.text, sentence.span);
    return extractFigures(release.text, sentence, release.language).map(({ span }) => ({
      quantity: sliceSpan(release.text, span),
      text,
    }));
  });
  signal?.throwIfAborted();
  const near = snapshot === null ? [] : await nearDuplicates(release, snapshot);
  return { id, release, sentences: sentences.length, figures: figures.flat(), warnings, near };
}

/** Terms of a release that the corpus has least often: what it shares with a near duplicate and with little else. */
const tellingTerms = 32;
const passagesLookedAt = 60;
const candidatesCompared = 8;
/** Of what has less in common one cannot say that it is the same. */
const nearShare = 0.3;

async function nearDuplicates({ id, text }: Release, snapshot: Snapshot): Promise<Review['near']> {
  const frequency = await snapshot.sentenceFrequency([...new Set(indexTerms(text, detectLanguage(text)))]);
  const telling = [...frequency]
    .filter(([, times]) => times > 0)
    .sort((a, b) => a[1] - b[1])
    .slice(0, tellingTerms)
    .map(([term]) => term);
  const hits = await snapshot.keywords('passage', telling, passagesLookedAt);
  const passages = await snapshot.passages(hits.map((hit) => hit.id));
  const candidates = new Set(passages.map(({ releaseId }) => releaseId).filter((other) => other !== id));
  const runs = wordRuns(text);
  const near: { readonly release: ReleaseMetadata; readonly share: number }[] = [];
  for (const candidate of [...candidates].slice(0, candidatesCompared)) {
    const found = await snapshot.release(candidate);
    if (found === null) continue;
    const { text: other, ...release } = found;
    const share = shareInCommon(runs, wordRuns(other));
    if (share >= nearShare) near.push({ release, share });
  }
  return near.sort((a, b) => b.share - a.share);
}
