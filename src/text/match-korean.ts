import { finalConsonant, isKoreanTail, openSyllable } from './korean.ts';

/** A place in a text where a term stands. */
export interface TextMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds terms by looking into words: scripts whose words carry endings or are not spaced. */
export interface TextMatcher {
  /** `borders` are the offsets where words of the text start and end. */
  find(text: string, borders: ReadonlySet<number>): TextMatch[];
}

/**
 * Finds Korean terms, the longest at each place: at the start of a word, or inside one where they have two syllables.
 * Spaces inside a term do not count ("사이버범죄", "사이버 범죄"); a verb stem is also found with the consonant
 * that an ending puts under its last syllable ("쫓겨나" in "쫓겨난").
 */
export function createKoreanMatcher(entries: Iterable<readonly [id: string, term: string]>): TextMatcher {
  const terms = new Map<string, { ids: string[]; spaces: ReadonlySet<number> }>();
  /** Longest term that begins with these one or two characters. */
  const reach = new Map<string, number>();
  for (const [id, term] of entries) {
    const { chars, breaks } = squeezeTerm(term);
    const known = terms.get(chars);
    if (known) known.ids.push(id);
    else terms.set(chars, { ids: [id], spaces: breaks });
    const key = chars.slice(0, 2);
    reach.set(key, Math.max(reach.get(key) ?? 0, chars.length));
  }

  function find(text: string): TextMatch[] {
    const squeezed = squeeze(text);
    const found: TextMatch[] = [];
    for (let at = 0; at < squeezed.chars.length; ) {
      const length = longestAt(squeezed, at, found);
      at += length === 0 ? 1 : length;
    }
    return found;
  }

  function longestAt(text: Squeezed, at: number, found: TextMatch[]): number {
    const { chars, origin } = text;
    const first = chars.charAt(at);
    const second = chars.charCodeAt(at + 1);
    const longest = Math.max(
      reach.get(first + chars.charAt(at + 1)) ?? 0,
      Number.isNaN(second) ? 0 : (reach.get(first + openSyllable(second)) ?? 0),
      reach.get(first) ?? 0,
    );
    for (let length = Math.min(longest, chars.length - at); length > 0; length -= 1) {
      const end = at + length;
      const word = chars.slice(at, end);
      const exact = terms.get(word);
      const term =
        exact ??
        (opens(text, end)
          ? terms.get(word.slice(0, -1) + openSyllable(chars.charCodeAt(end - 1)))
          : undefined);
      if (!term || !standsAlone(text, at, end, term.spaces)) continue;
      for (const id of term.ids) {
        found.push({ id, start: origin[at] ?? 0, end: (origin[end - 1] ?? 0) + 1 });
      }
      return length;
    }
    return 0;
  }

  return { find };
}

interface Squeezed {
  /** Lower case, without white space. */
  readonly chars: string;
  readonly origin: readonly number[];
  /** Indexes of characters that follow a space. */
  readonly breaks: ReadonlySet<number>;
}

/** Terms have few spaces and texts many, so a term without any takes the short way. */
function squeezeTerm(term: string): Pick<Squeezed, 'chars' | 'breaks'> {
  return term.includes(' ')
    ? squeeze(term)
    : { chars: /[A-Z]/.test(term) ? term.toLowerCase() : term, breaks: none };
}

const none: ReadonlySet<number> = new Set();

function squeeze(text: string): Squeezed {
  let chars = '';
  const origin: number[] = [];
  const breaks = new Set<number>();
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\n' || char === '\u00a0') {
      breaks.add(chars.length);
      continue;
    }
    chars += char;
    origin.push(i);
  }
  // Lower case only where it keeps the length, so that places stay places.
  const lower = chars.toLowerCase();
  return { chars: lower.length === chars.length ? lower : chars, origin, breaks };
}

/** Whether the last syllable before `end` may be a verb stem's with an ending's first consonant under it. */
function opens({ chars, breaks }: Squeezed, end: number): boolean {
  const next = breaks.has(end) ? '' : chars.charAt(end);
  switch (finalConsonant(chars.charCodeAt(end - 1))) {
    case 4: // ㄴ, ㄹ: "쫓겨난", "만날" end the word, or "쫓겨난다" goes on.
    case 8:
      return next === '' || !isHangul(next) || next === '다';
    case 16: // ㅁ makes a noun of the verb.
      return next === '' || !isHangul(next) || isKoreanTail(next);
    case 17: // ㅂ: "쫓겨납니다".
      return next === '니';
    case 20: // ㅆ is under no noun.
      return true;
    default:
      return false;
  }
}

function standsAlone(text: Squeezed, at: number, end: number, spaces: ReadonlySet<number>): boolean {
  const { chars, breaks } = text;
  const length = end - at;
  for (let i = at + 1; i < end; i += 1) {
    // Two short words that only look like a term once the space is gone: "한 국가" is no "한국".
    if (breaks.has(i) && length < 4 && !spaces.has(i - at)) return false;
  }
  if (cutsLatin(text, at) || cutsLatin(text, end)) return false;
  const before = syllablesBefore(text, at);
  if (before > 0) {
    return length >= 2 && (before >= 2 || /[반대주재각양전현신제]/u.test(chars.charAt(at - 1)));
  }
  if (length >= 2) return true;
  const tail = tailOf(text, end);
  return (
    isKoreanTail(tail) ||
    (finalConsonant(chars.charCodeAt(at)) > 0 && /^(?:[은는을어었아았고며면]|습니|지만)/u.test(tail))
  );
}

/** Whether the place lies within a Latin word or a number: "AI" is not in "maid". */
function cutsLatin({ chars, breaks }: Squeezed, place: number): boolean {
  return !breaks.has(place) && /^[a-z0-9]{2}$/.test(chars.slice(Math.max(place - 1, 0), place + 1));
}

/** Syllables of the same word before the place; two stand for more, so that endless words cost no more. */
function syllablesBefore({ chars, breaks }: Squeezed, at: number): number {
  let count = 0;
  while (count < 2 && !breaks.has(at - count) && isHangul(chars.charAt(at - count - 1))) count += 1;
  return isHangul(chars.charAt(at)) ? count : 0;
}

/** What the word goes on with; no tail of particles is longer. */
function tailOf({ chars, breaks }: Squeezed, end: number): string {
  let stop = end;
  while (stop < end + 12 && !breaks.has(stop) && isHangul(chars.charAt(stop))) stop += 1;
  return chars.slice(end, stop);
}

function isHangul(char: string): boolean {
  return /^[\uac00-\ud7a3]/.test(char);
}
