import { isRetelling } from '../text/retellings.ts';
import { relationOf, type WordRelation } from '../text/wordnet.ts';
import type { Reading } from './reading.ts';

/** Whether a word of the claim is a word of the sentence: by its stem or by a concept of the thesaurus. */
export function sameWord(claim: Reading, index: number, source: Reading, other: number): boolean {
  const [a, b] = [claim.analysis.words[index], source.analysis.words[other]];
  if (!a || !b || b.kind !== 'content') return false;
  if (a.stem === b.stem) return true;
  const there = source.concepts[other];
  return [...(claim.concepts[index] ?? [])].some((concept) => there?.has(concept));
}

/** The same, or by a sense that WordNet has of both ("duties" and "tariffs"), or as a retelling says it. */
export function sameMeaning(claim: Reading, index: number, source: Reading, other: number): boolean {
  return sameWord(claim, index, source, other) || isSynonym(claim, index, source, other);
}

/** Whether WordNet has a sense of both words, or both as forms of one, or a retelling may say the claim's for the other. */
export function isSynonym(claim: Reading, index: number, source: Reading, other: number): boolean {
  const relation = relationBetween(claim, index, source, other);
  return relation === 'same' || relation === 'synonym';
}

/** The same, or another form of it by WordNet: "bought" of "buy", "expansion" of "expand". */
export function sameWordForm(claim: Reading, index: number, source: Reading, other: number): boolean {
  return (
    sameWord(claim, index, source, other) ||
    /^(?:same|derived)$/u.test(relationBetween(claim, index, source, other) ?? '')
  );
}

/**
 * What a word that WordNet knows to be akin is worth of another: "duties" tells nearly all of "tariffs", "taxes" half.
 * Fitted on the tune halves of both files of claims, each also put on every other sentence of its release.
 */
const degrees: Readonly<Record<WordRelation, number>> = {
  ...{ same: 1, synonym: 0.9, rarer: 0.9, derived: 0.9, narrower: 0.5, broader: 0.5, antonym: 0 },
};

/** How much of a word of the claim one of the sentence tells, from 0 to 1, by WordNet. */
export function akinDegree(claim: Reading, index: number, source: Reading, other: number): number {
  const relation = relationBetween(claim, index, source, other);
  return relation === null ? 0 : degrees[relation];
}

/** Whether a word of the claim is one by which a retelling says that of the sentence: "unveiled" for "announced". */
export function isRetold(claim: Reading, index: number, source: Reading, other: number): boolean {
  const [a, b] = [claim.analysis.words[index], source.analysis.words[other]];
  const { language } = claim;
  if ((language !== 'en' && language !== 'fr') || source.language !== 'en') return false;
  if (a?.kind !== 'content' || b?.kind !== 'content' || a.capitalised || b.capitalised) return false;
  return isRetelling(a.stem, b.stem, language);
}

/** "Effective" has the stem of "effect", and tells nothing that was "effected". */
function isQuality(surface: string): boolean {
  return /[ct]ive(?:ly)?$/u.test(surface);
}

/** By WordNet, or a synonym where a retelling may say one for the other; null of names. */
function relationBetween(claim: Reading, index: number, source: Reading, other: number): WordRelation | null {
  const [a, b] = [claim.analysis.words[index], source.analysis.words[other]];
  if (a?.kind !== 'content' || b?.kind !== 'content' || a.capitalised || b.capitalised) return null;
  const isEnglish = claim.language === 'en' && source.language === 'en';
  const relation = isEnglish ? relationOf(a.stem, b.stem) : null;
  if (relation === 'antonym' || (relation === 'synonym' && isQuality(a.surface) === isQuality(b.surface)))
    return relation;
  if (isRetold(claim, index, source, other)) return 'synonym';
  return relation === 'synonym' ? null : relation;
}
