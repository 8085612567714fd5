/** An abbreviation that a text explains: "the Partnership for Central America (PCA)". */
export interface Abbreviation {
  /** Where it stands alone. */
  readonly letters: RegExp;
  readonly words: string;
}

const explained =
  /(?<words>\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|for|the|and|on|in|to|de) )*\p{Lu}[\p{L}\p{M}’'-]*){1,8}) \(“?(?<letters>\p{Lu}[\p{Lu}\d&.-]{1,9})”?\)/gu;

/** The abbreviations that a text explains, each with as many of the words before it as begin with its letters. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  const found = [...text.matchAll(explained)].flatMap(({ groups }) => {
    const { words = '', letters = '' } = groups ?? {};
    const written = writtenOut(words, letters);
    return written === null ? [] : [[letters, written] as const];
  });
  return [...new Map(found)].map(([letters, words]) => ({
    letters: new RegExp(
      String.raw`(?<![\p{L}\p{N}(“])${letters.replace(/\./gu, '\\.')}(?![\p{L}\p{N}])`,
      'gu',
    ),
    words,
  }));
}

/** The last words of a row whose capitals are the letters, in order and from the first on. */
function writtenOut(row: string, letters: string): string | null {
  const words = row.split(' ');
  const wanted = letters.replace(/[^\p{Lu}]/gu, '');
  for (let first = words.length - 1; first >= 0; first -= 1) {
    const some = words.slice(first);
    const capitals = some.flatMap((word) => word.match(/\p{Lu}/gu) ?? []).join('');
    if (capitals === wanted) return some.join(' ');
  }
  return null;
}
