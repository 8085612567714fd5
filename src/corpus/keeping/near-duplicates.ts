import { detectLanguage } from '../../text/language.ts';
import { splitWords } from '../../text/words.ts';

/** Words that stand together: fewer are shared by chance, more miss what was edited here and there. */
const run = 5;

/** Every five words of a text that follow one another. */
export function wordRuns(text: string): ReadonlySet<string> {
  const words = splitWords(text, detectLanguage(text)).map(({ surface }) => surface.toLowerCase());
  const length = Math.min(run, words.length);
  const runs = new Set<string>();
  for (let first = 0; length > 0 && first + length <= words.length; first += 1) {
    runs.add(words.slice(first, first + length).join(' '));
  }
  return runs;
}

/** The share that two texts have in common, 0 to 1, of the shorter one: an excerpt says nothing that is new. */
export function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let common = 0;
  for (const words of few) if (many.has(words)) common += 1;
  return common / few.size;
}
