import { type Deed, deedsOf } from './deeds.ts';
import type { ProofTools, TaggedWord } from './proof.ts';
import type { Reading } from './reading.ts';

/** Words by their index in a reading. */
type Words = readonly number[];

/** A deed with the words around it, as far as its clause goes. */
export interface DeedRoles extends Deed {
  readonly isPassive: boolean;
  readonly before: Words;
  readonly behind: Words;
  /** "Executives" of "hear from executives": what stands behind the preposition right beside it. */
  readonly beside: Words;
}

/** Which words of a text stand together. */
export interface Roles {
  /** "Foreign government subsidies": nouns with what stands right before them. */
  readonly groups: readonly Words[];
  readonly deeds: readonly DeedRoles[];
}

/** How many words before a deed belong to it, and how many behind a preposition. */
const reach = { before: 8, beside: 6 };
const besidePreposition = /^(?:from|to|against|by)$/iu;
const nextPhrase = /^(?:and|at|for|how|in|of|on|that|to|who|which|with)$/iu;

/** The groups and deeds of an English text. */
export function rolesOf(reading: Reading, verbsIn: NonNullable<ProofTools['verbsIn']>): Roles {
  const tagged = verbsIn(reading.text);
  const { words } = reading.analysis;
  const places = new Map(
    words.map(({ span, kind }, index) => [span.start, kind === 'function' ? -1 : index]),
  );
  const indexesOf = (some: readonly TaggedWord[]) =>
    some.map(({ start }) => places.get(start) ?? -1).filter((index) => index >= 0);
  return {
    groups: groupsOf(reading.text, tagged)
      .flatMap((group) => split(group, ({ start }) => (places.get(start) ?? -1) < 0))
      .map(indexesOf)
      .filter(({ length }) => length > 1),
    deeds: deedsOf(reading, verbsIn).map((deed) => {
      const { before, behind, isPassive } = clauseOf(tagged, deed);
      return {
        ...{ ...deed, isPassive },
        ...{ before: indexesOf(before), behind: indexesOf(behind), beside: indexesOf(besideOf(behind)) },
      };
    }),
  };
}

/** Runs of words with no verb and no mark among them. */
function groupsOf(text: string, tagged: readonly TaggedWord[]): readonly (readonly TaggedWord[])[] {
  const groups: TaggedWord[][] = [[]];
  tagged.forEach((word, at) => {
    const isApart = /[,;:.()]/u.test(text.slice(tagged[at - 1]?.end ?? 0, word.start));
    const isVerb = word.part === 'verb' || word.part === 'auxiliary';
    if (isApart || isVerb) groups.push([]);
    if (!isVerb) groups.at(-1)?.push(word);
  });
  return groups;
}

function split<T>(items: readonly T[], isCut: (item: T) => boolean): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  for (const item of items) {
    if (isCut(item)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function clauseOf(tagged: readonly TaggedWord[], { word }: Deed) {
  const at = tagged.findIndex(({ start }) => start === word.start);
  const last = tagged.slice(0, at).findLastIndex(({ part }) => part === 'verb');
  const next = tagged.findIndex(({ part }, place) => place > at && (part === 'verb' || part === 'auxiliary'));
  const before = tagged.slice(Math.max(last + 1, at - reach.before), at);
  const auxiliary = before.findLast(({ part }) => part === 'auxiliary')?.text ?? '';
  const behind = tagged.slice(at + 1, next < 0 ? tagged.length : next);
  const isPassive =
    behind[0]?.text === 'by' ||
    (/^(?:is|are|was|were|be|been|being)$/iu.test(auxiliary) && !/ing$/iu.test(word.text));
  return { before, behind, isPassive };
}

function besideOf([first, ...others]: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!first || !besidePreposition.test(first.text)) return [];
  const near = others.slice(0, reach.beside);
  const end = near.findIndex(({ text }, at) => at > 0 && nextPhrase.test(text));
  return end < 0 ? near : near.slice(0, end);
}
