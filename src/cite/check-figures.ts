import type { Difference } from '../figures/compare.ts';
import type { FigureMention, Qualifier } from '../figures/figure.ts';
import { spansOverlap } from '../text/span.ts';
import { type Context, contextOf, likeness } from './context.ts';
import {
  isHeadOtherwise,
  isLabelStated,
  isOfAnother,
  isOfKind,
  isToldNarrower,
  type StatedFigure,
  sameNumber,
  withoutVerb,
} from './figure-labels.ts';
import { countedBy, listsAsMany } from './lists.ts';
import type { Finding, ProofReason, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** How much more another figure's surroundings must be those of the claim's before the number is taken for misplaced. */
const clearly = 0.12;

interface Compared extends StatedFigure {
  readonly difference: Difference;
}

const gravity: readonly Difference[] = ['none', 'qualifier', 'counted', 'unit', 'number'];

/** Every number of the claim must stand in the sentences with its qualifier and unit, of what the claim says it counts. */
export function checkFigures(
  claim: Reading,
  sources: readonly SourceReading[],
  { difference }: Pick<ProofTools, 'difference'>,
): Finding[] {
  const all = sources.flatMap(({ figures }) => figures);
  const stated = sources.flatMap((source) =>
    source.figures.map((figure) => ({
      source,
      figure,
      isAlone: all.every((other) => !isOfKind(other, figure) || sameNumber(other, figure)),
      context: contextOf(source, figure.span, { apart: spansOf(source) }),
    })),
  );
  const read = claim.figures.flatMap((written): Finding[] => {
    const figure = withoutVerb(claim, written, sources);
    const context = contextOf(claim, figure.span, { apart: spansOf(claim) });
    const compared = stated
      .map((one) => ({
        ...one,
        difference: apartFrom(claim, figure, one, difference(figure, one.figure)),
        likeness: likeness(context, one.context),
      }))
      .sort(
        (a, b) => gravity.indexOf(a.difference) - gravity.indexOf(b.difference) || b.likeness - a.likeness,
      );
    const nearest = compared[0];
    if (nearest?.difference !== 'none' && isListed(claim, figure, stated, sources)) return [];
    if (nearest?.difference !== 'none' && isToldByArticle(figure, sources, difference)) return [];
    const found = (reason: ProofReason): Finding[] => [
      {
        reason,
        span: figure.span,
        stated: nearest ? { sentenceId: nearest.source.id, span: nearest.figure.span } : null,
      },
    ];
    if (!nearest) return found('number-changed');
    const rival = compared.find(
      (one) =>
        one.likeness > nearest.likeness + clearly &&
        !sameNumber(one.figure, figure) &&
        (isOfKind(one.figure, figure) || isOutOfPlace(claim, one, nearest)),
    );
    if (nearest.difference !== 'none' && !isTranslated(claim, figure, nearest)) {
      return found(reasonOf(nearest.difference, figure));
    }
    const isStated = isLabelStated(claim, figure, nearest);
    // How long a thing lasts counts nothing: what it is of may be told in other words.
    if (rival || isOfAnother(claim, figure, nearest) || (!isStated && figure.kind !== 'duration'))
      return found('counts-other');
    if (!isStated) return found('meaning');
    // That they are soldiers the sentence does not say, nor that they are none.
    if (isToldNarrower(claim, figure, nearest)) return found('meaning');
    return isBoundLost(claim, figure, nearest) ? found('qualifier-dropped') : [];
  });
  return [...read, ...stated.flatMap((one) => unboundWords(claim, one))];
}

/** The difference, but none where only a bound told otherwise or a wider word for what is counted makes it. */
function apartFrom(
  claim: Reading,
  figure: FigureMention,
  stated: StatedFigure,
  difference: Difference,
): Difference {
  const { source, figure: other } = stated;
  if (difference === 'qualifier') {
    const isKept = other.qualifier !== 'about' || estimating.test(claim.text);
    return isKept && boundsBeside(source, other).includes(figure.qualifier) ? 'none' : 'qualifier';
  }
  const isSame =
    difference === 'counted' &&
    figure.qualifier === other.qualifier &&
    isHeadOtherwise(claim, figure, stated);
  return isSame ? 'none' : difference;
}

/** Whether the claim has the rival's number too, and not clearly nearer to its own place: the two may be exchanged. */
function isOutOfPlace(
  claim: Reading,
  rival: StatedFigure & { readonly context: Context },
  nearest: { readonly context: Context },
): boolean {
  return claim.figures.some((other) => {
    if (!sameNumber(other, rival.figure)) return false;
    const context = contextOf(claim, other.span, { apart: spansOf(claim) });
    return likeness(context, rival.context) <= likeness(context, nearest.context) + clearly;
  });
}

/** Of "an estimated $4,500 or more" neither half may be left out, wherever it stands. */
const estimating =
  /\bestim|\b(?:about|approximately|around|environ|roughly)\b|추정|추산|약 |ប៉ាន់|ប្រមាណ|ប្រហែល/iu;

const capping = /\b(?:cap(?:s|ped|ping)?|limit(?:s|ed|ing)?)\b[^.;]{0,80}\b(?:at|to)\s(?:just\s|only\s)?$/iu;

/** Bounds that a number has from what stands beside it: "about 70%, or 700 of them", "an estimated $4,500 or more", "capped at $35". */
function boundsBeside({ text, figures }: Reading, { span }: FigureMention): readonly Qualifier[] {
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  const restated = figures.find(
    ({ span: other }) =>
      other.end < span.start && /^(?: of \p{Ll}+)?, or $/u.test(text.slice(other.end, span.start)),
  );
  return [
    ...(restated ? [restated.qualifier] : []),
    ...(/^ or (?:more|above|higher)\b/u.test(behind) ? (['at least'] as const) : []),
    ...(/^ or (?:less|fewer|below|lower)\b/u.test(behind) || capping.test(before)
      ? (['up to'] as const)
      : []),
  ];
}

/** "Six senators", where the sentence names them one by one and counts no others. */
function isListed(
  claim: Reading,
  { kind, value, high, qualifier, head, span }: FigureMention,
  stated: readonly StatedFigure[],
  sources: readonly SourceReading[],
): boolean {
  if (kind !== 'count' || high !== null || qualifier !== 'exactly') return false;
  if (stated.some(({ figure }) => figure.head === head)) return false;
  return listsAsMany(countedBy(claim, span, value, head), sources);
}

/** "Just over a decade", "a year and a half": one of a unit, which no number tells. */
const single =
  /(?:\b(?<above>more than|over)|\b(?<below>less than|under)|\b(?<close>nearly|almost)|\b(?<about>about|around|approximately|roughly|some))?(?:^|\s)an? (?<unit>century|decade|year|month|week)(?<half> and a half)?\b/giu;

/** Whether a stretch of time of the claim is told in the sentences with "a" instead of a number. */
function isToldByArticle(
  figure: FigureMention,
  sources: readonly SourceReading[],
  difference: ProofTools['difference'],
): boolean {
  if (figure.kind !== 'duration') return false;
  return sources.some(({ text, language }) =>
    (language === 'en' ? [...text.matchAll(single)] : []).some(({ groups = {} }) => {
      const { above, below, close, about, half } = groups;
      const unit = (groups.unit ?? '').toLowerCase();
      const own = about ? 'about' : close ? 'nearly' : below ? 'fewer than' : above ? 'more than' : 'exactly';
      const stated = {
        ...{ ...figure, high: null, head: null, value: half ? 1.5 : 1 },
        ...({ unit: unit === 'century' ? 'centuries' : `${unit}s`, qualifier: own } as const),
      };
      // "Some eighteen months" for "a year and a half", which is as round.
      const isRound =
        difference(figure, stated) === 'qualifier' &&
        figure.qualifier === 'about' &&
        own === 'exactly' &&
        Boolean(half);
      return isRound || difference({ ...figure, head: null }, stated) === 'none';
    }),
  );
}

const bound =
  /^(?:(?:just|well|slightly|far)\s)?(?:more than|less than|fewer than|over|under|at least|at most|nearly|almost|about|around|approximately|roughly|up to)\s(?=\p{L})/iu;

/** "Half rely on" for "nearly half rely on": without its qualifier the word may be no number that anybody reads. */
function unboundWords(claim: Reading, { source, figure }: StatedFigure): Finding[] {
  const words = source.text.slice(figure.span.start, figure.span.end);
  const bare = words.replace(bound, '');
  if (bare === words || claim.language !== source.language) return [];
  const behind = /^\W+\p{L}+/u.exec(source.text.slice(figure.span.end))?.[0] ?? '';
  const start = claim.text.indexOf(bare + behind);
  const span = { start, end: start + bare.length };
  const isRead = claim.figures.some((other) => spansOverlap(other.span, span));
  if (start < 0 || isRead || /\p{L}$/u.test(claim.text.slice(0, start))) return [];
  return [{ reason: 'qualifier-dropped', span, stated: { sentenceId: source.id, span: figure.span } }];
}

/** A range has no qualifier of its own, so that of "approximately 10 to 20" is looked for in its words. */
function isBoundLost(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated }: StatedFigure,
): boolean {
  if (figure.high === null || claim.language !== source.language) return false;
  const bounds =
    /^(?:about|around|approximately|roughly|some|an estimated|up to|at least|nearly|almost|environ|quelque|près de)\s/iu;
  const isBound = ({ text }: Reading, { span }: FigureMention) =>
    bounds.test(text.slice(span.start, span.end));
  return isBound(source, stated) && !isBound(claim, figure);
}

/** Translations do not keep apart "more than 60" and "60 or more": 60명 이상 is the usual Korean for either. */
function isTranslated(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated, difference }: Compared,
): boolean {
  const lower = ['more than', 'at least'];
  return (
    difference === 'qualifier' &&
    claim.language !== source.language &&
    lower.includes(figure.qualifier) &&
    lower.includes(stated.qualifier)
  );
}

function spansOf({ figures }: Reading) {
  return figures.map(({ span }) => span);
}

function reasonOf(difference: Difference, claimed: FigureMention): ProofReason {
  switch (difference) {
    case 'qualifier':
      return claimed.qualifier === 'exactly' ? 'qualifier-dropped' : 'qualifier-changed';
    case 'counted':
      return 'counts-other';
    case 'unit':
      return 'unit-changed';
    default:
      return 'number-changed';
  }
}
