import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { conceptTerm } from '../text/terms.ts';
import { type ContentWord, contentWords } from './content-words.ts';

/** What a sentence says around a figure: who did it, with whose money, of which programme. */
export interface Frame {
  readonly language: Language;
  /** Each word with all it may stand for. */
  readonly words: readonly (readonly string[])[];
  /** All that they may stand for. */
  readonly terms: ReadonlySet<string>;
}

/** What a figure is told apart by lies near it; the rest of a long sentence speaks of other things. */
const nearest = 8;

/**
 * The content words nearest to a figure on either side, without those that say when, the terms of what is counted and
 * of what happened to it, which are compared by themselves; of "Koreans" the name stays.
 */
export function frameOf(
  { sentence, at, language, time }: Framed,
  apart: ReadonlySet<string>,
  besides: readonly ContentWord[],
): Frame {
  const from = time === null ? -1 : sentence.indexOf(time);
  const isTime = (start: number) => from >= 0 && start >= from && start < from + (time?.length ?? 0);
  const words = contentWords(sentence, language).filter(({ start }) => !isTime(start));
  const opening = reportedFrom(sentence.slice(0, at.start));
  const before = words.filter(({ start }) => start >= opening && start < at.start).slice(-nearest);
  const behind = words.filter(({ start }) => start >= at.end).slice(0, nearest);
  const said = [...besides, ...before, ...behind].map(({ terms, names }) => [
    ...(terms.some((term) => apart.has(term)) ? [] : terms),
    ...names.map(conceptTerm),
  ]);
  return { language, words: said.filter((terms) => terms.length > 0), terms: new Set(said.flat()) };
}

const reporting =
  /\b(?:said|says|noted|notes|stated|states|added|reported|announced|informed|explained|confirmed|stressed|emphasi[sz]ed|highlighted|déclaré|indiqué|précisé|ajouté|souligné)\s+(?:that|que)\b/giu;

/** Where what is reported begins: who says it is not what it is of. */
function reportedFrom(before: string): number {
  const last = [...before.matchAll(reporting)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** A figure in its sentence. */
interface Framed {
  readonly sentence: string;
  readonly at: Span;
  readonly language: Language;
  /** The words that say when. */
  readonly time: string | null;
}

/** How much of what the sentences say is said by both: the share of the one that says less, and of the one that says more. */
export function sharedFrame(a: Frame, b: Frame): { readonly less: number; readonly more: number } {
  const shares = [shareOf(a, b), shareOf(b, a)];
  return { less: Math.max(...shares), more: Math.min(...shares) };
}

function shareOf(frame: Frame, other: Frame): number {
  const one = frame.language === other.language;
  // Stems of two languages never meet, concepts do.
  const words = one ? frame.words : frame.words.filter((word) => word.some((term) => term.startsWith('§')));
  if (words.length === 0) return one && other.words.length === 0 ? 1 : 0;
  return words.filter((word) => word.some((term) => other.terms.has(term))).length / words.length;
}
