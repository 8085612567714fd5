import { extractFigures } from '../figures/extract.ts';
import type { FigureMention } from '../figures/figure.ts';
import { spansOverlap } from '../text/span.ts';
import { foldLatin, stemLatin } from '../text/stem.ts';
import { type GoldDocument, readRows } from './data.ts';

/** A labelled quantity of the development data; offsets are into its document. */
export interface GoldFigure {
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly qualifier: string;
  readonly heads: readonly string[];
  readonly status?: string;
  readonly asOf?: string;
}

/** A sentence all of whose quantities are labelled. */
export interface GoldSentence {
  readonly id: string;
  readonly docId: string;
  readonly start: number;
  readonly end: number;
  readonly split: 'tune' | 'report';
  /** Values of small words that only point ("the two leaders"): neither asked for nor punished. */
  readonly ignoreFigures?: readonly number[];
}

/** A sentence's labels beside what was found in it. */
export interface FigureCase {
  readonly gold: readonly GoldFigure[];
  readonly ignored: readonly number[];
  readonly found: readonly FigureMention[];
}

/** Precision, recall and F1 with the counts they come from. */
export interface Rates {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well figures are found; label, status and as-of are counted where the labels give one. */
export interface FigureScores {
  readonly sentences: number;
  /** Number, upper end and qualifier are all right. */
  readonly value: Rates;
  /** Start and end are both right. */
  readonly span: Rates;
  /** The head noun is one of the labelled ones. */
  readonly label: Rates;
  /** The very words that say what happened. */
  readonly status: Rates;
  /** One verb in other words: "donation" and "donated", "provided" and "has provided". */
  readonly statusVerb: Rates;
  readonly asOf: Rates;
}

/** Scores the extractor on one half of the labelled sentences. */
export function evaluateFigures(evalDir: string, split: GoldSentence['split']): FigureScores {
  const documents = readRows<GoldDocument>(evalDir, 'releases-docs.jsonl');
  const texts = new Map(documents.map(({ docId, text }) => [docId, text]));
  const labels = readRows<GoldFigure>(evalDir, 'figures-dev.jsonl');
  const sentences = readRows<GoldSentence>(evalDir, 'figures-sentences-dev.jsonl');
  return scoreFigures(
    sentences
      .filter((sentence) => sentence.split === split)
      .map(({ id, docId, start, end, ignoreFigures }) => ({
        gold: labels.filter(({ sentenceId }) => sentenceId === id),
        ignored: ignoreFigures ?? [],
        found: extractFigures(texts.get(docId) ?? '', { id, span: { start, end } }),
      })),
  );
}

/** Scores what was found in sentences against all that is labelled there. */
export function scoreFigures(cases: readonly FigureCase[]): FigureScores {
  const counted = cases.map(withoutIgnored);
  const pairs = counted.flatMap(overlapping);
  const wanted = counted.flatMap(({ gold }) => gold);
  const found = counted.flatMap((one) => one.found);
  const labelled = pairs.filter(({ gold }) => gold.heads.length > 0);
  return {
    sentences: cases.length,
    value: rates(
      sum(counted, (one) => matches(one, sameValue)),
      found.length,
      wanted.length,
    ),
    span: rates(
      sum(counted, (one) => matches(one, sameSpan)),
      found.length,
      wanted.length,
    ),
    label: rates(
      labelled.filter((pair) => pair.found.head !== null && pair.gold.heads.includes(pair.found.head)).length,
      labelled.filter((pair) => pair.found.head !== null).length,
      wanted.filter(({ heads }) => heads.length > 0).length,
    ),
    status: optional(pairs, wanted, 'status', (a, b) => a === b),
    statusVerb: optional(pairs, wanted, 'status', sharesVerb),
    asOf: optional(pairs, wanted, 'asOf', (a, b) => a === b),
  };
}

/** Leaves out what was found of the values that nobody asked for, unless a label has that value too. */
function withoutIgnored({ gold, ignored, found }: FigureCase): FigureCase {
  const asked = (figure: FigureMention) => gold.some((label) => spansOverlap(label, figure.span));
  return {
    gold,
    ignored,
    found: found.filter((one) => asked(one) || !ignored.some((value) => isNear(value, one.value))),
  };
}

/** How many of the found match a label of their own. */
function matches(
  { gold, found }: FigureCase,
  agree: (label: GoldFigure, figure: FigureMention) => boolean,
): number {
  const left = [...gold];
  return sum(found, (figure) => {
    const index = left.findIndex((label) => agree(label, figure));
    if (index < 0) return 0;
    left.splice(index, 1);
    return 1;
  });
}

function sameValue(label: GoldFigure, { value, high, qualifier }: FigureMention): boolean {
  const tops =
    label.high === undefined || high === null
      ? label.high === undefined && high === null
      : isNear(label.high, high);
  return isNear(label.value, value) && tops && label.qualifier === qualifier;
}

function sameSpan(label: GoldFigure, { span }: FigureMention): boolean {
  return label.start === span.start && label.end === span.end;
}

interface Pair {
  readonly gold: GoldFigure;
  readonly found: FigureMention;
}

function overlapping({ gold, found }: FigureCase): Pair[] {
  return gold.flatMap((label) => {
    const figure = found.find(({ span }) => spansOverlap(label, span));
    return figure ? [{ gold: label, found: figure }] : [];
  });
}

function optional(
  pairs: readonly Pair[],
  wanted: readonly GoldFigure[],
  field: 'status' | 'asOf',
  agree: (label: string, words: string) => boolean,
): Rates {
  const right = ({ gold, found }: Pair) => {
    const [label, words] = [gold[field], found[field]];
    return label !== undefined && words !== null && agree(label, words);
  };
  return rates(
    pairs.filter(right).length,
    pairs.filter(({ found }) => found[field] !== null).length,
    wanted.filter((label) => label[field] !== undefined).length,
  );
}

function sharesVerb(label: string, words: string): boolean {
  const stems = verbStems(label);
  return [...verbStems(words)].some((stem) => stems.has(stem));
}

/** Stems of the words that may be verbs; the small ones around them tell nothing. */
function verbStems(words: string): ReadonlySet<string> {
  const long = words
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !/^(?:will|would|could|with)$/iu.test(word));
  return new Set(long.map((word) => stemLatin(foldLatin(word), 'en')));
}

function rates(right: number, found: number, wanted: number): Rates {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, wanted, precision, recall, f1 };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
