import { findSpan, matchSpan, type Span } from '../text/span.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** What a claim says of the whole of something, or of it alone. */
const universal =
  /\b(?:(?<!\b(?:above|after|at|of) )all(?! (?:over|the more)\b)|always|each(?! other\b)|entire|entirely|every|fully|whole|wholly)\b/iu;
/** Words by which a sentence may say so. */
const saysWhole =
  /\b(?:across|all|alone|always|any|anyone|both|collective\p{L}*|complete\p{L}*|comprehensive|each|end|entire\p{L}*|ever|every\p{L}*|exclusive\p{L}*|full\p{L}*|just|limited|merely|never|no|none|nobody|not|only|overall|purely|single|sole\p{L}*|strictly|throughout|together|total\p{L}*|unanimous\p{L}*|universal\p{L}*|unique\p{L}*|unless|until|whole|wholly|without|worldwide)\b|100 ?(?:%|percent)/iu;

/** What is said of one alone, and by which words. */
const exclusive =
  /\b(?:alone|by (?:him|her|it|them)sel(?:f|ves)|exclusively|on (?:her|his|its|their) own|only|purely|single-handed(?:ly)?|sole|solely|unilateral(?:ly)?)\b/iu;
const saysAlone =
  /\b(?:alone|(?:him|her|it|my|our|them|your)sel(?:f|ves)|except|exclusive\p{L}*|independen\p{L}*|just|limited|mere|merely|never|no|nobody|none|nothing|not|on (?:her|his|its|my|our|their) own|only|other than|purely|reserved|restricted|self-\p{L}+|single\p{L}*|sole|solely|strictly|unaided|unilateral\p{L}*|unique\p{L}*|unless|until|without)\b/iu;

/** What is said of every single one, and by which words a sentence says so; and what is said of several taken together. */
const singly = /\b(?:apiece|each(?! other\b)|individually|respectively|separately)\b/iu;
const eachOne = /\b(?:apiece|each|every|individual\p{L}*|per|respective\p{L}*|separate\p{L}*)\b/iu;
const jointly =
  /\b(?:altogether|between them|collectively|combined|in (?:all|total)|joint(?:ly)?|taken together|together|total(?:ing|l?ed|s)?)\b/iu;
const summed = /\b(?:altogether|between them|collectively|combined|in (?:all|total)|taken together)\b/iu;

/** What makes a part of a whole ("over 80 percent of the towns", "eligible students"), and what speaks of all of it. */
const ofPart =
  /(?:\b(?:half|majority|many|most|number|part|quarters?|several|some|thirds?)|\d ?%|\bper ?cent) of\b|\b(?:certain|eligible|many|(?<!the )most|participating|qualif(?:ied|ying)|select(?:ed)?|several|some)\b/giu;
const ofAll =
  /\b(?:(?<!\b(?:above|after|at|of) )all(?! (?:over|the more)\b)|each(?! other\b)(?: one of)?|entire|every(?: one of)?|whole)\b|\b100 ?(?:%|per ?cent) of\b/giu;
/** The same of most of it. */
const ofFew = /\b(?:few|fraction|handful|minority|several|some)\b/giu;
const ofMost = /\b(?:almost all|majority|(?<!\b(?:the|its|our|their) )most|nearly all)\b/giu;
/** How many words behind such a word what it is said of may stand. */
const reach = 5;

/**
 * What a sentence says of some must not be said of all, nor what it says mainly, of one alone: "every student" for
 * "eligible students", "exclusively" for "with a focus on"; nor of each what it says of them together. English only.
 */
export function checkQuantifiers(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if ([claim, ...sources].some(({ language }) => language !== 'en')) return [];
  const span =
    saidOfNothing(claim, sources, universal, saysWhole) ??
    saidOfNothing(claim, sources, exclusive, saysAlone) ??
    eachForAll(claim, sources) ??
    moreForLess(claim, sources, ofAll, ofPart) ??
    moreForLess(claim, sources, ofMost, ofFew) ??
    mostForMinority(claim, sources);
  const other = shareOfAnother(claim, sources);
  return [
    ...(span === null ? [] : [{ reason: 'qualifier-changed', span, stated: null } as const]),
    ...(other === null ? [] : [{ reason: 'counts-other', span: other, stated: null } as const]),
  ];
}

function saidOfNothing(
  { text }: Reading,
  sources: readonly SourceReading[],
  claimed: RegExp,
  stated: RegExp,
): Span | null {
  const span = sources.some((source) => stated.test(source.text)) ? null : findSpan(text, claimed);
  return span && !behindDenial.test(text.slice(0, span.start)) ? span : null;
}

/** "Would not act alone". */
const behindDenial = /(?:\b(?:cannot|never|no|not)|n[’']t)\b[^.,;]{0,30}$/iu;

/** "Each pays $3 million" for "pay $3 million together", or the other way round. */
function eachForAll({ text }: Reading, sources: readonly SourceReading[]): Span | null {
  const has = (words: RegExp) => sources.some((source) => words.test(source.text));
  if (has(jointly) && !has(eachOne)) return findSpan(text, singly);
  return has(singly) && !has(jointly) ? findSpan(text, summed) : null;
}

/** "Every one of the towns" for "over 80 percent of the towns". */
function moreForLess(
  claim: Reading,
  sources: readonly SourceReading[],
  more: RegExp,
  less: RegExp,
): Span | null {
  const few = sources.flatMap((source) => quantified(source, less));
  const many = [...sources.flatMap((source) => quantified(source, more)), ...quantified(claim, less)];
  const found = quantified(claim, more).find(
    ({ of }) => few.some(({ head }) => of.has(head)) && !many.some(({ head }) => of.has(head)),
  );
  return found?.span ?? null;
}

/** "Most" for "over 30 percent". */
function mostForMinority({ text, figures }: Reading, sources: readonly SourceReading[]): Span | null {
  const shares = sources.flatMap((source) => source.figures.filter(({ unit }) => unit === 'percent'));
  const isMinority = shares.length > 0 && shares.every(({ value, high }) => (high ?? value) < half);
  const isOpen = figures.length > 0 || sources.some((source) => saysMost.test(source.text));
  return isMinority && !isOpen ? findSpan(text, majority) : null;
}

const half = 50;
const majority = /\b(?:(?:the )?majority of|(?<!\b(?:at|its|our|the|their) )most(?: of|(?= \p{Ll}+s\b)))/iu;
const saysMost = /\b(?:all|both|each|every|largest|main\p{L}*|majority|mostly|most)\b/iu;

const ofShare = /(?:%|\bper ?cent) of\b/giu;

/** "30 percent of Filipino workers are seafarers" for "Filipino workers are 30 percent of seafarers". */
function shareOfAnother(claim: Reading, sources: readonly SourceReading[]): Span | null {
  const shares = sources.flatMap((source) => quantified(source, ofShare));
  if (shares.length === 0) return null;
  const found = quantified(claim, ofShare).find(
    ({ of, head }) =>
      !shares.some((share) => share.of.has(head) || of.has(share.head)) &&
      shares.some((share) => claim.analysis.words.some(({ stem }) => stem === share.head)) &&
      sources.some(({ analysis }) => analysis.words.some(({ stem }) => stem === head)),
  );
  return found?.span ?? null;
}

/** Where a text quantifies something, with the words of what it is: "college" and "student" of "every college student". */
function quantified({ text, analysis: { words } }: Reading, by: RegExp) {
  return [...text.matchAll(by)].flatMap((match) => {
    const span = matchSpan(match);
    const of = new Set<string>();
    let head: string | null = null;
    for (const word of words.filter((one) => one.span.start >= span.end).slice(0, reach)) {
      const isCut = /[,;:.]/u.test(text.slice(span.end, word.span.start));
      if (isCut || (head !== null && word.kind !== 'content')) break;
      if (word.kind !== 'content') continue;
      head = word.stem;
      of.add(word.stem);
    }
    return head === null ? [] : [{ span, of, head }];
  });
}
