import type { Token } from './tokens.ts';

/** English participles that do not end in -ed or -ing. */
const irregularParticiples =
  /^(?:begun|brought|built|bought|cast|cut|driven|fallen|found|given|gone|grown|held|hit|kept|known|led|left|lent|lost|made|met|paid|put|risen|seen|sold|sent|set|shown|spent|taken|taught|told|understood|won|withdrawn|written|undergone|undertaken|chosen|broken|stolen|frozen|hidden|beaten|thrown|drawn|flown|worn|torn|spoken)$/u;
const irregularPlurals =
  /^(?:people|youth|personnel|troops|police|staff|aircraft|spacecraft|feet|teeth|mice|media|data|criteria|alumni|others|cattle|livestock)$|(?:men|women|children)$/u;
const singularEnding =
  /(?:ss|us|is|ics|ous|ness|news|series|species|corps|affairs|sales|operations|communications|arms|sports|goods)$/u;

/** A past participle that does not end in -ed. */
export function isIrregularParticiple(lower: string): boolean {
  return irregularParticiples.test(lower);
}

/** Whether a word is a past participle by its form. */
export function isPastParticiple(token: Token | undefined): boolean {
  return token !== undefined && (/ed$/u.test(token.lower) || isIrregularParticiple(token.lower));
}

/** Whether a noun stands in the plural. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (irregularPlurals.test(token.lower)) return true;
  if (/['’]s?$/u.test(token.lower) || singularEnding.test(token.lower)) return false;
  return /\p{Ll}s$/u.test(token.text);
}
