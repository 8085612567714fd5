/** Small words that an abbreviation leaves out or takes its letter from: "SBOM" has the "of". */
const small = /^(?:of|for|the|and|on|in|to|de|du|des|la|et)$/u;

/** Whether a text writes out what an abbreviation stands for: "GCF" for the Green Climate Fund. */
export function isAbbreviationIn(surface: string, text: string): boolean {
  const letters = surface.replace(/[’']s$/u, '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  // Initials run on over spaces and hyphens alone.
  return text.split(/[^\p{L}\p{M}’'.\s-]+/u).some((run) => {
    const words = run.split(/[\s-]+/u).filter(Boolean);
    return words.some((_, first) => startsWith(words.slice(first), letters));
  });
}

function startsWith([word, ...rest]: readonly string[], letters: string): boolean {
  if (letters === '') return true;
  if (word === undefined) return false;
  const isInitial = word.charAt(0).toUpperCase() === letters.charAt(0) && word.length > 1;
  if (small.test(word)) return startsWith(rest, letters) || (isInitial && startsWith(rest, letters.slice(1)));
  return /^\p{Lu}/u.test(word) && isInitial && startsWith(rest, letters.slice(1));
}
