import { roleAt } from './lexicon.ts';
import type { Amount } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isPlural } from './word-forms.ts';

/** What is done, granted or charged under a section of a law and called by its number: "232 tariffs", "a 1332 waiver". */
const underLaw =
  /^(?:tariffs?|dut(?:y|ies)|investigations?|probes?|actions?|measures?|waivers?|exclusions?|exemptions?|authorit(?:y|ies)|petitions?|proceedings?|process|cases?|determinations?|demonstrations?|remed(?:y|ies)|rates?|regime|relief|review)$/u;
/** Sections of the trade laws under which duties are laid; nobody has ever counted as many. */
const tradeLaw = /^(?:122|201|232|301|337|338)$/u;
const duties = /^(?:tariffs?|dut(?:y|ies))$/u;
const section = /^(?:sections?|secs?|title|article|articles|chapter|§)$/u;

/**
 * Whether a number is that of the section under which something is done, and not how much of it there is: "copper 232
 * tariffs", "the 232 investigation", "Sections 232 and 301 tariffs". "50 tariffs" and "232 new measures" are counts.
 */
export function isStatute(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const number = tokens[amount.first];
  const thing = tokens[next];
  if (amount.unit !== null || amount.numeral.scale > 1 || !/^\d{3,4}$/u.test(number?.text ?? ''))
    return false;
  if (!underLaw.test(thing?.lower ?? '')) return false;
  return (
    isAttributed(tokens, amount.first) ||
    isSingular(tokens, next) ||
    isNamedElsewhere(tokens, number?.text ?? '') ||
    (tradeLaw.test(number?.text ?? '') && duties.test(thing?.lower ?? ''))
  );
}

/** Whether a number is the volume or title of a citation: "80 Fed. Reg. 1", "42 U.S.C. 1320", "410 U.S. 113". */
export function citesLaw(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const series = tokens[next]?.lower ?? '';
  if (series === 'u.s.') return tokens[next + 1]?.kind === 'number';
  return amount.unit === null && /^(?:fed|u\.s\.c\.|c\.f\.r\.|usc|cfr)$/u.test(series);
}

/** Behind a noun, as in "auto 232 tariffs", nothing is counted; behind a time, "last year 120 actions", it may be. */
function isAttributed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || isTimeWord(before) || isPlural(before)) return false;
  return before.pos === 'noun' && roleAt(tokens, at - 1) === 'nominal' && /^\p{Ll}/u.test(before.text);
}

/** "the 232 investigation was opened": more than one would be investigations. */
function isSingular(tokens: readonly Token[], at: number): boolean {
  return !isPlural(tokens[at]) && roleAt(tokens, at + 1) !== 'nominal';
}

/** The sentence calls the section by its number in another place: "Section 232". */
function isNamedElsewhere(tokens: readonly Token[], digits: string): boolean {
  return tokens.some((token, at) => {
    if (token.text !== digits) return false;
    for (let place = at - 1; place > at - 8; place -= 1) {
      const { kind, lower } = tokens[place] ?? { kind: 'mark', lower: '' };
      if (section.test(lower)) return true;
      if (kind !== 'number' && !/^(?:,|and|or|&)$/u.test(lower)) return false;
    }
    return false;
  });
}
