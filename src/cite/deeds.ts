import { moodsOf, type Told } from './moods.ts';
import { isAttitude, isTelling } from './predicates.ts';
import type { ProofTools } from './proof.ts';
import type { Reading } from './reading.ts';

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

/** Verbs of what is, is thought, is felt or is said, and not of what is done. */
const stative =
  /^(?:act|agre|answer|appear|believ|belong|celebr|cite|comment|commemor|concern|consid|consist|contain|cost|cover|depend|deserv|exist|expect|feel|felt|follow|hav|head|hear|heard|held|hold|honor|honour|hope|includ|intend|involv|knew|know|known|lead|learn|led|live|look|mark|matter|mean|need|observ|recal|reflect|regard|remain|remark|rememb|remind|repli|repres|respond|saw|see|seem|seen|send|sent|serv|share|stand|stay|stood|think|thought|touch|trust|understand|understood|view|want|watch|wish)/u;

/** Whether a verb tells a deed, and not what somebody says, thinks or is. */
export function isDeed(stem: string): boolean {
  return !isTelling(stem) && !isAttitude(stem) && !stative.test(stem);
}
