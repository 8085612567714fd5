import type { Citation } from '../../answer/answer.ts';

/** By which one of the releases offered is chosen: "a" for the first. */
export function letterOf({ number }: Pick<Citation, 'number'>): string {
  return String.fromCodePoint('a'.charCodeAt(0) + number - 1);
}

/** The letter that an entry is, as it is shown or without its brackets; null for any other entry. */
export function letterIn(entry: string): string | null {
  return /^\[?([a-z])[\]).]?$/u.exec(entry.toLowerCase())?.[1] ?? null;
}

/** Less than that stands in too many titles by chance; in Korean and Chinese two characters are a name. */
const shortestName = /^(?:.{3}|[\p{Script=Hangul}\p{Script=Han}]{2})/su;

/**
 * Which of the releases offered an entry chooses: by its letter, or by its id, its date or words of its title that none
 * of the others has. Null where it chooses none, and is a question.
 */
export function chosenOf(entry: string, offered: readonly Citation[]): Citation | null {
  const said = entry.toLowerCase();
  const letter = letterIn(said);
  const byLetter = offered.find((one) => letterOf(one) === letter);
  if (byLetter !== undefined) return byLetter;
  const byId = offered.find(({ releaseId }) => releaseId.toLowerCase() === said);
  if (byId !== undefined) return byId;
  const [named, another] = shortestName.test(said) ? offered.filter((one) => isNamed(one, said)) : [];
  return named !== undefined && another === undefined ? named : null;
}

/** Whether the words stand in the title whole ("Kenya", and not "Ken"), or are the date. */
function isNamed({ title, published }: Citation, said: string): boolean {
  const inTitle = title.toLowerCase();
  for (let at = inTitle.indexOf(said); at >= 0; at = inTitle.indexOf(said, at + 1)) {
    if (isEdge(inTitle, at) && isEdge(inTitle, at + said.length)) return true;
  }
  return published === said;
}

function isEdge(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
