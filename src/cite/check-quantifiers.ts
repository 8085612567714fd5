import { matchSpan, type Span } from '../text/span.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** What a claim says of the whole of something, or of it alone. */
const universal =
  /\b(?:(?<!\b(?:above|after|at|of) )all(?! (?:over|the more)\b)|always|each(?! other\b)|entire|entirely|every|exclusively|fully|only|purely|sole|solely|whole|wholly)\b/iu;
/** Words by which a sentence may say so. */
const saysWhole =
  /\b(?:across|all|alone|always|any|anyone|both|collective\p{L}*|complete\p{L}*|comprehensive|each|end|entire\p{L}*|ever|every\p{L}*|exclusive\p{L}*|full\p{L}*|just|limited|merely|never|no|none|nobody|not|only|overall|purely|single|sole\p{L}*|strictly|throughout|together|total\p{L}*|unanimous\p{L}*|universal\p{L}*|unique\p{L}*|unless|until|whole|wholly|without|worldwide)\b|100 ?(?:%|percent)/iu;

/**
 * What a sentence says of some must not be said of all, nor what it says mainly, of one alone: "every student" for
 * "eligible students", "exclusively" for "with a focus on". English only.
 */
export function checkQuantifiers(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if ([claim, ...sources].some(({ language }) => language !== 'en')) return [];
  const span = placeOf(claim.text, universal);
  if (span === null || sources.some(({ text }) => saysWhole.test(text))) return [];
  return [{ reason: 'qualifier-changed', span, stated: null }];
}

function placeOf(text: string, words: RegExp): Span | null {
  const found = words.exec(text);
  return found && matchSpan(found);
}
