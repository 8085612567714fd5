import type { Figure } from './figure.ts';

/** What a figure that counts "others" counts: the noun phrase of a figure before it. */
export interface Antecedent {
  /** "Korean nationals" */
  readonly label: string;
  readonly head: string;
  /** With all that describes them: "Korean nationals involved in cybercrime". */
  readonly described: string;
  /** Of the figure that has it. */
  readonly sentenceId: string;
}

const others = /^(?:others?|autres?|나머지|다른|ផ្សេងទៀត|អ្នកផ្សេង)$/iu;
/** An "others" further on than this speaks of something else. */
const sentencesBack = 2;

/**
 * For each figure of a release, in order of place, what its "others" are others of: the nearest figure before it that
 * counts something by name, in its own sentence or one of the two before. Null for every figure that names what it counts.
 */
export function antecedentsOf(figures: readonly Figure[]): readonly (Antecedent | null)[] {
  let last: Antecedent | null = null;
  return figures.map((figure) => {
    const { kind, label, head, sentenceId } = figure;
    if (kind !== 'count' || head === null) return null;
    if (!countsOthers(figure)) {
      last = { label: nounPhrase(label, head), head, described: label, sentenceId };
      return null;
    }
    return last !== null && sentenceNumber(sentenceId) - sentenceNumber(last.sentenceId) <= sentencesBack
      ? last
      : null;
  });
}

/** Ids of the sentences that may say what a figure's "others" are others of; none for one that names what it counts. */
export function sentencesToAntecedent(figure: Figure): readonly string[] {
  if (!countsOthers(figure)) return [];
  const { sentenceId } = figure;
  const release = sentenceId.slice(0, sentenceId.lastIndexOf('#') + 1);
  const number = sentenceNumber(sentenceId);
  return Array.from({ length: sentencesBack + 1 }, (_, back) => `${release}${number - back}`);
}

function countsOthers({ kind, head }: Figure): boolean {
  return kind === 'count' && head !== null && others.test(head);
}

/** Up to its head: "Korean nationals" of "Korean nationals involved in cybercrime". */
function nounPhrase(label: string, head: string): string {
  const at = label.indexOf(head);
  // A French noun has its adjectives behind it, and a Korean one its head at the end.
  return at <= 0 ? label : label.slice(0, at + head.length);
}

function sentenceNumber(sentenceId: string): number {
  return Number(sentenceId.slice(sentenceId.lastIndexOf('#') + 1));
}
