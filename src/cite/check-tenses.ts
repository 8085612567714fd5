import type { Language } from '../text/language.ts';
import { latinStem } from '../text/words.ts';
import { deedsOf, isDeed } from './deeds.ts';
import { isAhead } from './modality.ts';
import { isTellingConcept } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameWord } from './same-word.ts';

/** What a verb told as over stands behind, or ends with; "-기로 했다" is only a plan. */
const over: Partial<Readonly<Record<Language, (before: string, word: string) => boolean>>> = {
  fr: (before, word) =>
    !/ment$/u.test(word) && /(?<!\p{L})(?:a|ont|est|sont|été)\s(?:\p{L}+ment\s|déjà\s|été\s)*$/u.test(before),
  ko: (_, word) => /(?:[했됐았었였냈렸졌켰]|하였|되었)(?:다|습니다)$/u.test(word),
};

/** Whether a French or Korean text tells this word as a deed that is over. */
function isToldAsOver({ language, text, analysis }: Reading, index: number): boolean {
  const { start, end } = analysis.words[index]?.span ?? { start: 0, end: 0 };
  return over[language]?.(text.slice(0, start), text.slice(start, end)) ?? false;
}

/**
 * Whether a word of several meanings, of each of which it is told whether it is one looked for, is meant so: it stands
 * there as a verb, or all of them are.
 */
export function isMeant(claim: Reading, index: number, meanings: readonly boolean[]): boolean {
  return meanings.includes(true) && (isToldAsOver(claim, index) || !meanings.includes(false));
}

/** Whether the thesaurus knows the word, and for nothing that is only said or thought. */
function isKnownDeed({ concepts }: Reading, index: number): boolean {
  const known = [...(concepts[index] ?? [])];
  return (
    known.length > 0 &&
    !known.some(isTellingConcept) &&
    known.every((concept) => concept.split('-').every((part) => isDeed(latinStem(part, 'en'))))
  );
}

/** Whether a claim in French or Korean tells as over what English sentences only plan or speak of. */
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
    if (!isToldAsOver(claim, index)) return [];
    const places = stated.flatMap(({ source, deeds }) =>
      source.analysis.words.flatMap((word, other) => {
        if (!sameWord(claim, index, source, other) || !isDeed(word.stem)) return [];
        const told = deeds.find((deed) => deed.index === other)?.mood;
        const isDone = told === undefined ? !isAhead(source, other) : told === 'done';
        return [{ isDone, stated: { sentenceId: source.id, span: word.span } }];
      }),
    );
    const first = places[0];
    // What is over must be something that is over there, where they tell nothing but plans and talks.
    if (!first && isKnownDeed(claim, index) && areOnlyTalks)
      return [{ reason: 'modality', span, stated: null }];
    return first && places.every(({ isDone }) => !isDone)
      ? [{ reason: 'modality', span, stated: first.stated }]
      : [];
  });
}
