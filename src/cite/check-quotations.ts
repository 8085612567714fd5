import type { Finding } from './proof.ts';
import { wordsBetween } from './quotations.ts';
import type { Reading, SourceReading } from './reading.ts';

/** Whatever a language puts around another's words; an apostrophe within a word is none. */
const quotations =
  /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|『([^『』]+)』|(?<!\p{L})[‘']([^‘’']+)[’'](?!\p{L})/gu;

/** What a claim puts between quotation marks must stand between some in a sentence too: reported words are nobody's own. */
export function checkQuotations(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const stated = sources.flatMap(({ text }) =>
    wordsBetween(quotations, text).map(({ words }) => plain(words)),
  );
  return wordsBetween(quotations, claim.text)
    .filter(({ words }) => !stated.some((quote) => quote.includes(plain(words))))
    .map(({ span }) => ({ reason: 'quote-not-stated', span, stated: null }));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.,;:!?]+/gu, ' ')
    .trim();
}
