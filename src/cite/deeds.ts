import { moodsOf, type Told } from './moods.ts';
import { isAttitude, isTelling } from './predicates.ts';
import type { ProofTools, TaggedWord } from './proof.ts';
import { type Reading, wordAt } from './reading.ts';

/** A verb of a text that is told there, with its word as the checks compare it. */
export interface Deed extends Told {
  /** Index of its word in the reading. */
  readonly index: number;
  readonly stem: string;
}

/** The verbs of an English reading; none of another language, and no names. */
export function deedsOf(reading: Reading, verbsIn: NonNullable<ProofTools['verbsIn']>): readonly Deed[] {
  if (reading.language !== 'en') return [];
  const { words } = reading.analysis;
  const places = new Map(words.map(({ span }, index) => [span.start, index]));
  return moodsOf(reading.text, verbsIn(reading.text)).flatMap((told) => {
    const index = places.get(told.word.start) ?? -1;
    const word = words[index];
    return word?.kind === 'content' && !word.capitalised ? [{ ...told, index, stem: word.stem }] : [];
  });
}

/** How many words behind its verb an object is looked for. */
const reach = 8;
/** "Agreed on sanctions", "called for talks": what is agreed may stand behind these. */
const beforeObject = /^(?:on|for|to|upon)$/iu;
const behindObject =
  /^(?:to|of|for|on|with|in|against|over|that|and|by|as|from|at|who|which|between|among|than|during|into)$/iu;

/** The head of what a verb is done to: "grants" of "announced new grants to pay for it". */
export function objectOf(claim: Reading, tagged: readonly TaggedWord[], deed: Deed): TaggedWord | null {
  const from = tagged.findIndex(({ start }) => start === deed.word.start) + 1;
  let head: TaggedWord | null = null;
  for (const word of tagged.slice(from, from + reach)) {
    if (word.part === 'verb' || word.part === 'auxiliary') break;
    if (head === null && beforeObject.test(word.text)) continue;
    if (behindObject.test(word.text)) break;
    if (word.part === 'noun') head = word;
  }
  const word = claim.analysis.words[wordAt(claim, head?.start)];
  return word?.kind === 'content' && !word.capitalised && !/\d/u.test(word.surface) ? head : null;
}

/** Verbs of what is, is thought, is felt or is said, and not of what is done. */
const stative =
  /^(?:act|agre|aim|answer|anticip|appear|believ|belong|celebr|cite|comment|commemor|concern|consid|consist|contain|cost|cover|depend|deserv|estim|exist|expect|feel|felt|follow|forecast|hav|head|hear|heard|held|hold|honor|honour|hope|includ|intend|involv|knew|know|known|lead|learn|led|live|look|mark|matter|mean|need|observ|predict|project|recal|reflect|regard|remain|remark|rememb|remind|repli|repres|respond|saw|schedul|see|seem|seen|send|sent|serv|share|stand|stay|stood|think|thought|touch|trust|understand|understood|view|want|watch|wish)/u;

/** Whether a verb tells a deed, and not what somebody says, thinks or is. */
export function isDeed(stem: string): boolean {
  return !isTelling(stem) && !isAttitude(stem) && !stative.test(stem);
}
