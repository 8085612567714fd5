import { detectLanguage } from '../text/language.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { type Span, shiftSpan, sliceSpan, spansOverlap } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import { clausesOf } from './clauses.ts';
import type { ProofTools } from './proof.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** One thing that a text says, as it stands on its own. */
export interface ClaimText {
  /** With the speaker or subject that the words before it name. */
  readonly text: string;
  /** Its place in the whole text. */
  readonly span: Span;
  /** What it gives as somebody's very words; null where it gives none. */
  readonly quotation: Quotation | null;
}

/**
 * What a text claims, sentence by sentence, and clause by clause where a clause can stand alone. A quotation stays with
 * the words that introduce it. Questions, and pieces without any word that says something, claim nothing.
 */
export function claimsIn(pasted: string, tools: Pick<ProofTools, 'attribute' | 'verbsIn'>): ClaimText[] {
  const text = unwrapped(pasted);
  const quotations = quotationsIn(text);
  const sentences = withQuotationsWhole(text, quotations);
  const said = tools.attribute(text, sentences, detectLanguage(text));
  return sentences.flatMap((whole, index): ClaimText[] => {
    const start = whole.start + (label.exec(sliceSpan(text, whole))?.[0].length ?? 0);
    const sentence = { start, end: whole.end };
    const words = sliceSpan(text, sentence);
    if (!isClaim(words)) return [];
    const speaker = said[index]?.speaker;
    const name = speaker?.by === 'resolved' ? speaker.name : null;
    const quotation = quotations.find(({ span }) => spansOverlap(span, sentence)) ?? null;
    const parts = quotation
      ? [{ text: words, span: { start: 0, end: words.length } }]
      : clausesOf(words, tools);
    return parts.map((part) => ({
      text: withoutMarks(name === null ? part.text : part.text.replace(/^(?:She|He)\b/u, name)),
      span: shiftSpan(part.span, sentence.start),
      quotation,
    }));
  });
}

/** Shorter lines are broken by whoever wrote them, in a chat say, and not where a page ends. */
const printedLine = 45;

/** The text with the lines put together that a page has parted within a sentence; every place stays where it is. */
function unwrapped(text: string): string {
  return text.replace(/\r?\n(?=\p{Ll}|\d+(?![.)\d]))/gu, (gap, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
    const isParted = line.length >= printedLine && !/[.!?:;…។៕]["'”’»)\]]*$/u.test(line);
    return isParted ? ' '.repeat(gap.length) : gap;
  });
}

/** What stands before a piece of news and says nothing of it: "BREAKING:", "[속보]", the mark of a list or of a reply. */
const label =
  /^\s*(?:(?:>+|[-*•–—])\s+)*(?:[[(【]?(?:breaking(?: news)?|just in|news|update[ds]?|alert|urgent|flash|dernière heure|dernière minute|속보|단독|긴급|ព័ត៌មានបន្ទាន់|ព័ត៌មានថ្មី)[\])】]?\s*(?::|[-–—|]\s|(?<=[\])】]))\s*)*/iu;

/** What a chat puts around words and says nothing: emphasis, addresses, people who are called. */
function withoutMarks(words: string): string {
  return words
    .replace(/<@[!&]?\d+>|@(?:everyone|here)\b|https?:\/\/\S+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])(\*{1,3}|__?|~~|\|\||`)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\s+(?=[.,;:!?]|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Sentences, those that one quotation runs through taken together. */
function withQuotationsWhole(text: string, quotations: readonly Quotation[]): Span[] {
  const whole: Span[] = [];
  for (const { span } of sentenceSpans(text)) {
    const before = whole.at(-1);
    const isInside = quotations.some(
      (quotation) => before && spansOverlap(quotation.span, before) && spansOverlap(quotation.span, span),
    );
    if (before && isInside) whole[whole.length - 1] = { start: before.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

function isClaim(words: string): boolean {
  if (/[?？]["'”’»)\]]*$/u.test(words)) return false;
  const said = withoutMarks(words);
  return splitWords(said, detectLanguage(said)).some(({ kind }) => kind !== 'function');
}
