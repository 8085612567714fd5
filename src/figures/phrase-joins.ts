import { roleAt } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isPastParticiple, isPlural } from './word-forms.ts';
import { word } from './words-at.ts';

/** Joiners that do not end a phrase: hyphens, "and" or a comma between modifiers, bracketed short names. */
export function isInside(
  tokens: readonly Token[],
  at: number,
  head: number,
  first: number,
  counted: boolean,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[-‑&/+’'“”"]$/u.test(token.text))
    return (
      (token.glued || token.text === '&') &&
      (/^(?:nominal|participle|number)$/u.test(roleAt(tokens, at + 1)) || tokens[at + 1]?.lower === 'and')
    );
  if (/^[()]$/u.test(token.text)) return bracketed(tokens, at);
  const joins = token.lower === 'and' || token.text === ',' || token.lower === 'or' || token.lower === 'et';
  // "police and criminal justice reform": only an -s closes a phrase that nothing counts.
  const closes = isPlural(tokens[head]) && (counted || /s$/u.test(tokens[head]?.lower ?? ''));
  if (!joins || head < first || closes) return false;
  if (tokens[at - 1]?.text === '-' && token.text !== ',') return true;
  if (token.text === ',' && (isDescription(tokens, at) || (counted && isNounNear(tokens, at + 1))))
    return true;
  if (
    token.text === ',' &&
    (!isListed(tokens, at + 1) || (isAlone(tokens, first, at) && opensClause(tokens, at + 1)))
  )
    return false;
  // "ten years of service, and close to 30,000": that bounds a number.
  if (/^close to$/u.test(`${word(tokens, at + 1)} ${word(tokens, at + 2)}`)) return false;
  // "in assistance and US$500 million": a currency begins the next amount.
  if (/^[$€£₩¥]$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.glued) return false;
  // "safer and more secure elections"
  if (tokens[at + 1]?.lower === 'more' && /er$/u.test(tokens[at - 1]?.lower ?? ''))
    return roleAt(tokens, at + 2) === 'nominal';
  const behind = token.text === ',' && /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return (
    roleAt(tokens, behind) === 'nominal' ||
    ((roleAt(tokens, behind) === 'participle' || (counted && roleAt(tokens, behind) === 'verb')) &&
      roleAt(tokens, behind + 1) === 'nominal') ||
    // "787 Dreamliner and 777X aircraft"
    (counted && roleAt(tokens, behind) === 'number' && tokens[behind + 1]?.glued) ||
    (tokens[behind]?.lower === 'other' && token.text !== '.') ||
    behind === at + 2
  );
}

/** "new, high-paying jobs", "a new, vertically integrated plant": a comma behind an adjective is no end, for that is no noun. */
function isDescription(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.pos !== 'adjective') return false;
  const behind = comma + (roleAt(tokens, comma + 1) === 'adverb' ? 2 : 1);
  const goesOn =
    /^(?:nominal|participle)$/u.test(roleAt(tokens, behind)) && /^\p{Ll}/u.test(tokens[behind]?.text ?? '');
  return goesOn || isNounNear(tokens, comma + 1);
}

/** Whether a plural follows within three words. */
function isNounNear(tokens: readonly Token[], at: number): boolean {
  const open = /^(?:nominal|participle)$/u;
  if (!open.test(roleAt(tokens, at))) return false;
  if (isPlural(tokens[at]) || isPlural(tokens[at + 1])) return true;
  return open.test(roleAt(tokens, at + 1)) && isPlural(tokens[at + 2]);
}

/** Whether no comma comes before this one: "steel, aluminum, or copper will" is a list, whatever follows it. */
function isAlone(tokens: readonly Token[], first: number, comma: number): boolean {
  return tokens.slice(first, comma).every(({ text }) => text !== ',');
}

/** ", and Mr. Smith paid $9,697": a subject with its verb, and no member of a list. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:and|or)$/u.test(word(tokens, from))) return false;
  let at = from + 1;
  while (at < from + 6 && (roleAt(tokens, at) === 'nominal' || word(tokens, at) === '.')) at += 1;
  const acts =
    roleAt(tokens, at) === 'verb' || /^(?:has|have|is|are|was|were|will|would)$/u.test(word(tokens, at));
  const object =
    /^(?:determiner|number)$/u.test(roleAt(tokens, at + 1)) ||
    /^(?:[$€£¥]|more|less)$/u.test(word(tokens, at + 1));
  return acts || (isPastParticiple(tokens[at]) && object);
}

/** Whether a comma parts members of one list, "grenade, mortar, and artillery rounds", and not two statements. */
function isListed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (/^(?:and|or|et|other|,)$/u.test(tokens[at]?.lower ?? '')) return true;
    if (!/^(?:nominal|participle)$/u.test(roleAt(tokens, at)) && tokens[at]?.text !== '-') return false;
  }
  return false;
}

/** "Bipartisan Infrastructure Law (BIL) funds": a short name in brackets is part of what goes on behind it. */
function bracketed(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text === '(' ? at : at - 2;
  return (
    tokens[open]?.text === '(' &&
    tokens[open + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(tokens[open + 1]?.text ?? '') &&
    /^(?:nominal|conjunction)$/u.test(roleAt(tokens, open + 3))
  );
}

/** "Department of Energy (DOE) national laboratories": a small word in a name whose short name something follows. */
export function isInTitle(tokens: readonly Token[], at: number): boolean {
  const small = /^(?:preposition|conjunction|determiner)$/u;
  const capital = (place: number) => /^\p{Lu}/u.test(tokens[place]?.text ?? '');
  if (!small.test(roleAt(tokens, at)) || !capital(at - 1)) return false;
  let place = at;
  while (place < at + 8 && (capital(place) || small.test(roleAt(tokens, place)))) place += 1;
  return capital(place - 1) && tokens[place]?.text === '(' && bracketed(tokens, place);
}

/** "nation’s", "countries’": not the thing itself. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    /'s$/u.test(lower) ||
    (/s$/u.test(lower) &&
      /^[’']$/u.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.glued === true &&
      /^(?:nominal|number)$/u.test(roleAt(tokens, at + 2)))
  );
}
