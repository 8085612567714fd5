import type { Citation } from '../../answer/answer.ts';
import type { App } from '../../app.ts';
import { sliceSpan, spansOverlap } from '../../text/span.ts';
import { citationOf } from './find-place.ts';

/** Sentences that some words were found in. */
export interface Quotes {
  /** Whether the sentences have the words as they were written, letter case and marks aside; else they are the nearest. */
  readonly exact: boolean;
  readonly citations: readonly Citation[];
}

const passagesRead = 40;
const nearestShown = 3;
const mostShown = 25;

/** words ▸ passages ▸ their sentences: those that hold the words in a row, else those that hold most of them. */
export async function findQuotes(app: App, words: string): Promise<Quotes> {
  const wanted = folded(words);
  if (wanted === '') return { exact: false, citations: [] };
  const hits = await app.search(words, { k: passagesRead });
  const candidates = (
    await Promise.all([...new Set(hits.map(({ releaseId }) => releaseId))].map(readRelease))
  )
    .flat()
    .map((one) => ({ ...one, quote: folded(sliceSpan(one.release.text, one.sentence.span)) }));
  const exact = candidates.filter(
    ({ quote }) => ` ${quote} `.includes(` ${wanted} `) || hasWithin(quote, wanted),
  );
  if (exact.length > 0) return { exact: true, citations: numbered(exact.slice(0, mostShown)) };
  const parts = wanted.split(' ');
  const near = candidates
    .map((one) => ({ one, shared: parts.filter((part) => one.quote.includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ one }) => one);
  return { exact: false, citations: numbered(near.slice(0, nearestShown)) };

  async function readRelease(id: string) {
    const [release, sentences] = await Promise.all([app.release(id), app.sentencesOf(id)]);
    if (release === null) return [];
    const spans = hits.filter(({ releaseId }) => releaseId === id).map(({ span }) => span);
    return sentences
      .filter((sentence) => spans.some((span) => spansOverlap(span, sentence.span)))
      .map((sentence) => ({ release, sentence }));
  }
}

function numbered(found: readonly Parameters<typeof citationOf>[0][]): readonly Citation[] {
  return found.map((one, index) => citationOf(one, index + 1));
}

/** Korean and Khmer words are found within longer ones, as particles and neighbours are written on to them. */
function hasWithin(quote: string, wanted: string): boolean {
  return /[\p{Script=Hangul}\p{Script=Khmer}]/u.test(wanted) && quote.includes(wanted);
}

/** Words in small letters with one space between them, whatever marks stand there. */
function folded(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
