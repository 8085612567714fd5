import { extractFigures } from '../figures/extract.ts';
import type { FigureMention } from '../figures/figure.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { foldLatin, stemLatin } from '../text/stem.ts';
import { type GoldDocument, readRows } from './data.ts';
import type { Column, MeasuredRow, Share } from './measured.ts';

/** A labelled quantity of the development data; offsets are into its document. */
export interface GoldFigure {
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly qualifier: string;
  /** What sort of quantity it is: "count", "money", "duration" … */
  readonly kind: string;
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
  readonly id: string;
  readonly document: string;
  /** What all spans are into. */
  readonly text: string;
  /** Of the sentence. */
  readonly span: Span;
  readonly gold: readonly GoldFigure[];
  readonly ignored: readonly number[];
  readonly found: readonly FigureMention[];
}

/** What is compared of a figure: whether it was found as labelled. */
export const figureAspects = [
  /** Number, upper end and qualifier are all right. */
  'value with qualifier',
  /** Start and end are both right. */
  'span',
  /** The head noun is one of the labelled ones; and the same of those of one kind. */
  'label head',
  'label head of counts',
  'label head of money',
  'label head of durations',
  /** The very words that say what happened. */
  'status',
  /** One verb in other words: "donation" and "donated", "provided" and "has provided". */
  'status, same verb',
  'as of',
] as const;

const rates = ['precision', 'recall', 'F1'] as const;

/** The columns of figures, three for each aspect; label, status and as-of are counted where the labels give one. */
export const figureColumns: readonly Column[] = figureAspects.flatMap((aspect) =>
  rates.map((rate): Column => ({ name: `${aspect} ${rate}`, better: 'more' })),
);

/** Measures the extractor on one half of the labelled sentences. */
export function measureFigures(evalDir: string, split: GoldSentence['split']): readonly MeasuredRow[] {
  const documents = readRows<GoldDocument>(evalDir, 'releases-docs.jsonl');
  const texts = new Map(documents.map(({ docId, text }) => [docId, text]));
  const labels = readRows<GoldFigure>(evalDir, 'figures-dev.jsonl');
  const sentences = readRows<GoldSentence>(evalDir, 'figures-sentences-dev.jsonl');
  return sentences
    .filter((sentence) => sentence.split === split)
    .map(({ id, docId, start, end, ignoreFigures }) => {
      const text = texts.get(docId) ?? '';
      return figureRow({
        ...{ id, document: docId, text, span: { start, end } },
        gold: labels.filter(({ sentenceId }) => sentenceId === id),
        ignored: ignoreFigures ?? [],
        found: extractFigures(text, { id, span: { start, end } }),
      });
    });
}

/** What a sentence adds to the columns. It is right where value and span of all its figures are; its kind is how many it has. */
export function figureRow(stated: FigureCase): MeasuredRow {
  const counts = countsIn(withoutIgnored(stated));
  const shares = figureAspects.flatMap((aspect): (readonly [string, Share])[] => {
    const { right, found, wanted } = counts[aspect];
    return [
      [`${aspect} precision`, [right, found]],
      [`${aspect} recall`, [right, wanted]],
      // Twice the right over all that was found and wanted: the harmonic mean as one share.
      [`${aspect} F1`, [2 * right, found + wanted]],
    ];
  });
  const isWhole = ({ right, found, wanted }: Counts) => right === found && right === wanted;
  const right = isWhole(counts['value with qualifier']) && isWhole(counts.span);
  const { id, document, gold } = stated;
  return {
    ...{ id, document, lang: 'en', type: ['none', 'one'][gold.length] ?? 'several' },
    ...{ right, shares: Object.fromEntries(shares) },
    ...(right ? {} : { wrong: wrongOf(stated) }),
  };
}

function wrongOf({ text, span, gold, found }: FigureCase): readonly string[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return [
    words(span),
    ...gold.map((label) => `labelled: ${words(label)} (${label.qualifier} ${label.value})`),
    ...found.map((figure) => `found: ${words(figure.span)} (${figure.qualifier} ${figure.value})`),
  ];
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

function countsIn(counted: FigureCase): Readonly<Record<(typeof figureAspects)[number], Counts>> {
  const { gold, found } = counted;
  const pairs = overlapping(counted);
  const [of, wanted] = [found.length, gold.length];
  return {
    'value with qualifier': { right: matches(counted, sameValue), found: of, wanted },
    span: { right: matches(counted, sameSpan), found: of, wanted },
    'label head': headsOf(pairs, gold),
    'label head of counts': headsOf(pairs, gold, 'count'),
    'label head of money': headsOf(pairs, gold, 'money'),
    'label head of durations': headsOf(pairs, gold, 'duration'),
    status: optional(pairs, gold, 'status', (a, b) => a === b),
    'status, same verb': optional(pairs, gold, 'status', sharesVerb),
    'as of': optional(pairs, gold, 'asOf', (a, b) => a === b),
  };
}

/** Leaves out what was found of the values that nobody asked for, unless a label has that value too. */
function withoutIgnored(stated: FigureCase): FigureCase {
  const { gold, ignored, found } = stated;
  const asked = (figure: FigureMention) => gold.some((label) => spansOverlap(label, figure.span));
  return {
    ...stated,
    found: found.filter((one) => asked(one) || !ignored.some((value) => isNear(value, one.value))),
  };
}

/** How many of the found match a label of their own. */
function matches(
  { gold, found }: FigureCase,
  agree: (label: GoldFigure, figure: FigureMention) => boolean,
): number {
  const left = [...gold];
  return found.filter((figure) => {
    const index = left.findIndex((label) => agree(label, figure));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
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

/** Heads of the labels that give one, of all or of one kind. */
function headsOf(pairs: readonly Pair[], labels: readonly GoldFigure[], kind?: string): Counts {
  const isMeant = (label: GoldFigure) =>
    label.heads.length > 0 && (kind === undefined || label.kind === kind);
  const labelled = pairs.filter(({ gold }) => isMeant(gold));
  return {
    right: labelled.filter(({ gold, found }) => found.head !== null && gold.heads.includes(found.head))
      .length,
    found: labelled.filter(({ found }) => found.head !== null).length,
    wanted: labels.filter(isMeant).length,
  };
}

function optional(
  pairs: readonly Pair[],
  wanted: readonly GoldFigure[],
  field: 'status' | 'asOf',
  agree: (label: string, words: string) => boolean,
): Counts {
  const right = ({ gold, found }: Pair) => {
    const [label, words] = [gold[field], found[field]];
    return label !== undefined && words !== null && agree(label, words);
  };
  return {
    right: pairs.filter(right).length,
    found: pairs.filter(({ found }) => found[field] !== null).length,
    wanted: wanted.filter((label) => label[field] !== undefined).length,
  };
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

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
