import type { Language } from '../text/language.ts';
import { latinStem } from '../text/words.ts';
import { isDoneByTelling } from './addresses.ts';
import { type Deed, deedsOf, isDeed } from './deeds.ts';
import { isAhead } from './modality.ts';
import { isTellingConcept } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameWord } from './same-word.ts';

/** How a language tells a verb: by what stands before it, by its own end, and by what stands behind. */
type Manner = (before: string, word: string, behind: string) => boolean;

/** What a verb told as over stands behind, or ends with; "-기로 했다" is only a plan. */
const over: Partial<Readonly<Record<Language, Manner>>> = {
  fr: (before, word) =>
    !/ment$/u.test(word) && /(?<!\p{L})(?:a|ont|est|sont|été)\s(?:\p{L}+ment\s|déjà\s|été\s)*$/u.test(before),
  ko: (_, word) => /(?:[했됐았었였냈렸졌켰]|하였|되었)(?:다|습니다)$/u.test(word),
  km: (before) => /បាន\s?$/u.test(before) && !khmerAhead.test(before),
};

/** What makes a Khmer verb behind it one of what is still to come, or denies it. */
const khmerAhead = /(?:នឹង|គ្រោង|រង់ចាំ|ដើម្បី|ស្នើ|អំពាវនាវ|មិន).{0,40}$/u;

/** The same of a verb told as still to come. */
const toCome: Partial<Readonly<Record<Language, Manner>>> = {
  fr: (before, word) =>
    /[eid]r(?:a|ont|ait|aient)$/u.test(word) ||
    (/(?:[eio]i?r|re)$/u.test(word) && frenchPlan.test(before)) ||
    /(?<!\p{L})ser(?:a|ont|ait|aient)\s(?:\p{L}+ment\s|bientôt\s)*$/u.test(before) ||
    (/\sêtre\s$/u.test(before) && frenchPlan.test(before.replace(/être\s$/u, ''))),
  ko: (_, word, behind) =>
    /(?:기로|겠다|겠습니다)$/u.test(word) ||
    (endsInRieul(word) && /^\s(?:예정|계획|방침|전망|생각|것(?:이다|입니다|으로))/u.test(behind)),
  km: (before) => /(?:នឹង|គ្រោង|គម្រោង)(?:ត្រូវ|បាន|\s)*$/u.test(before),
};

const frenchPlan =
  /(?<!\p{L})(?:va|vont|doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent)|compten?t?|entend(?:ent)?|(?:prévoi(?:t|ent)|envisagen?t?|prome(?:t|ttent)) (?:de|d[’'])|s[’']apprêten?t? à)\s?$/u;

/** "추방할", "될": the form of what is still to be done. */
function endsInRieul(word: string): boolean {
  const code = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  return code >= 0 && code < 11_172 && code % 28 === 8;
}

function isTold({ language, text, analysis }: Reading, index: number, manners: typeof over): boolean {
  const { start, end } = analysis.words[index]?.span ?? { start: 0, end: 0 };
  return manners[language]?.(text.slice(0, start), text.slice(start, end), text.slice(end)) ?? false;
}

/**
 * Whether a word of several meanings, of each of which it is told whether it is one looked for, is meant so: it stands
 * there as a verb, or all of them are.
 */
export function isMeant(claim: Reading, index: number, meanings: readonly boolean[]): boolean {
  return meanings.includes(true) && (isTold(claim, index, over) || !meanings.includes(false));
}

/** Whether the thesaurus knows the word, and for nothing that is only said or thought. */
function isKnownDeed({ concepts }: Reading, index: number): boolean {
  const known = [...(concepts[index] ?? [])];
  return (
    known.length > 0 &&
    !known.some((concept) => isTellingConcept(concept) || isDoneByTelling(concept)) &&
    known.every((concept) => concept.split('-').every((part) => isDeed(latinStem(part, 'en'))))
  );
}

/**
 * Whether a claim in French, Korean or Khmer tells as over what English sentences only plan or speak of, or as still to
 * come what they tell as over.
 */
export function checkTenses(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || !over[claim.language] || sources.some(({ language }) => language !== 'en')) return [];
  const stated = sources.map((source) => ({ source, deeds: deedsOf(source, verbsIn) }));
  const areOnlyTalks = stated.every(({ deeds }) =>
    deeds.every(({ mood, stem }) => mood !== 'done' || !isDeed(stem)),
  );
  return claim.analysis.words.flatMap(({ span }, index): Finding[] => {
    const isOver = isTold(claim, index, over);
    if (!isOver && !isTold(claim, index, toCome)) return [];
    const places = placesOf(claim, index, stated);
    const first = places[0];
    // What is over must be something that is over there, where they tell nothing but plans and talks.
    if (isOver && !first && isKnownDeed(claim, index) && areOnlyTalks)
      return [{ reason: 'meaning', span, stated: null }];
    const isOtherwise = isOver ? places.every(({ isDone }) => !isDone) : places.every(({ isPast }) => isPast);
    return first && isOtherwise ? [{ reason: 'modality', span, stated: first.stated }] : [];
  });
}

interface Stated {
  readonly source: SourceReading;
  readonly deeds: readonly Deed[];
}

/** Where the sentences have the same deed, and how they tell it there. */
function placesOf(claim: Reading, index: number, stated: readonly Stated[]) {
  return stated.flatMap(({ source, deeds }) =>
    source.analysis.words.flatMap((word, other) => {
      if (!sameWord(claim, index, source, other) || !isDeed(word.stem)) return [];
      const told = deeds.find((deed) => deed.index === other);
      const isDone = told === undefined ? !isAhead(source, other) : told.mood === 'done';
      const isPast = told?.mood === 'done' && told.isPast && told.isFinite;
      return [{ isDone, isPast, stated: { sentenceId: source.id, span: word.span } }];
    }),
  );
}
