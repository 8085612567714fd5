import { coengCode, continuesSyllable, type Folded, foldKhmer } from './khmer.ts';
import type { TextMatch, TextMatcher } from './match-korean.ts';

/** Terms of fewer syllables than this stand inside too many longer words; they match at word borders only. */
const freeSyllables = 3;

/**
 * Finds Khmer terms, leftmost and longest first, in text without spaces. Between word borders also those within
 * a longer term: "ជនជាតិ" (national) in "ជនជាតិកូរ៉េ" (Korean national).
 */
export function createKhmerMatcher(entries: Iterable<readonly [id: string, term: string]>): TextMatcher {
  const terms = new Map<string, string[]>();
  const reach = new Map<string, number>();
  for (const [id, term] of entries) {
    const folded = foldKhmer(term).text;
    const ids = terms.get(folded);
    if (ids) ids.push(id);
    else terms.set(folded, [id]);
    const key = folded.slice(0, 2);
    reach.set(key, Math.max(reach.get(key) ?? 0, folded.length));
  }

  function find(text: string, borders: ReadonlySet<number>): TextMatch[] {
    const folded = foldKhmer(text);
    const found: TextMatch[] = [];
    let covered = 0;
    for (let at = 0; at < folded.text.length; at += 1) {
      const reached = collectAt(text, folded, at, borders, at < covered, found);
      covered = Math.max(covered, reached);
    }
    return found;
  }

  /** Adds what begins here, and gives where the longest ends in the folded text. */
  function collectAt(
    text: string,
    folded: Folded,
    at: number,
    borders: ReadonlySet<number>,
    inside: boolean,
    found: TextMatch[],
  ): number {
    const longest = reach.get(folded.text.slice(at, at + 2)) ?? 0;
    if (longest === 0 || !startsSyllable(folded.text, at)) return 0;
    const start = folded.origin(at);
    let reached = 0;
    for (let length = Math.min(longest, folded.text.length - at); length > 0; length -= 1) {
      const term = folded.text.slice(at, at + length);
      const ids = terms.get(term);
      if (!ids || !startsSyllable(folded.text, at + length)) continue;
      const end = endIn(text, folded, at + length);
      const free = !inside && reached === 0 && syllables(term) >= freeSyllables;
      if (!free && !(borders.has(start) && borders.has(end))) continue;
      for (const id of ids) found.push({ id, start, end });
      reached = Math.max(reached, at + length);
    }
    return reached;
  }

  return { find };
}

/** Whether a syllable, or something that is no Khmer, begins here: a term may not cut one in two. */
function startsSyllable(text: string, at: number): boolean {
  return !continuesSyllable(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== coengCode;
}

function syllables(term: string): number {
  let count = 0;
  for (let i = 0; i < term.length; i += 1) if (startsSyllable(term, i)) count += 1;
  return count;
}

/** Where in the text what ends before `foldedEnd` ends; the marks that folding drops are not part of it. */
function endIn(text: string, { origin }: Folded, foldedEnd: number): number {
  let end = Math.min(origin(foldedEnd), text.length);
  while (/[\u200b-\u200d]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
