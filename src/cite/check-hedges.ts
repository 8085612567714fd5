import { findSpan } from '../text/span.ts';
import type { Finding, ProofTools, TaggedWord } from './proof.ts';
import { type Reading, type SourceReading, wordAt } from './reading.ts';
import { sameWord } from './same-word.ts';

/** What makes of a thing one that need not be: "a proposed rule", "the risk of famine". */
const before = /^(?:alleged|draft|preliminary|proposed|prospective|suspected|tentative|would-be)$/iu;
const over = /^(?:dangers?|fears?|possibility|potential|prospects?|risks?|threats?)$/iu;
/** Words by which a claim leaves it open as well. */
const open =
  /\b(?:aim|alleg|anticipat|consider|could|danger|discuss|draft|endanger|expect|fear|hop|if|inten[dt]|may|might|offer|plan|possib|potential|preliminar|prevent|propos|prospect|risk|should|suspect|tentativ|threat|want|will|would)\p{L}*|risqu|menac|danger|위험|위기|우려|ហានិភ័យ|គ្រោះថ្នាក់/iu;
const asking =
  /\b(?:assess|ask|choos|consider|decid|decision|depend|determin|discuss|doubt|examin|explor|how|if|may|might|possib|question|review|stud|talk|whether)\p{L}*/iu;
/** How many words behind what weakens it a noun ends. */
const reach = 4;

/**
 * What the sentences have only as proposed, suspected or feared is not told without that; nor what they tell as so, as a
 * question. The sentences are English; the claim may be in any language.
 */
export function checkHedges(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || sources.some(({ language }) => language !== 'en')) return [];
  return [
    ...sources.flatMap((source) => toldOutright(claim, source, verbsIn)),
    ...asked(claim, sources),
    ...arrived(claim, sources),
  ];
}

function toldOutright(
  claim: Reading,
  source: SourceReading,
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): readonly Finding[] {
  if (open.test(claim.text)) return [];
  const { words } = source.analysis;
  const placesIn = (index: number) =>
    [...claim.analysis.words.keys()].filter((here) => sameWord(claim, here, source, index));
  return weakened(source, verbsIn).flatMap(({ by, noun }): Finding[] => {
    const [here] = placesIn(noun);
    const isTwice = words.some(({ stem }, index) => index !== noun && stem === words[noun]?.stem);
    const span = claim.analysis.words[here ?? -1]?.span;
    if (!span || isTwice || placesIn(by).length > 0) return [];
    const stated = { sentenceId: source.id, span: words[by]?.span ?? span };
    return [{ reason: 'modality', span, stated }];
  });
}

/** Nouns with what weakens them, by their words. */
function weakened(source: SourceReading, verbsIn: NonNullable<ProofTools['verbsIn']>) {
  const tagged = verbsIn(source.text);
  const isNoun = ({ part, start }: TaggedWord) =>
    part === 'noun' && source.analysis.words[wordAt(source, start)]?.kind === 'content';
  return tagged.flatMap((word, at) => {
    const isOver = over.test(word.text) && /^(?:for|of)$/iu.test(tagged[at + 1]?.text ?? '');
    if (!isOver && !before.test(word.text)) return [];
    const from = isOver ? at + 2 : at + 1;
    const first = tagged.findIndex((one, place) => place >= from && isNoun(one));
    if (first < 0 || first > at + reach) return [];
    const next = tagged.findIndex((one, place) => place > first && !isNoun(one));
    const noun = wordAt(source, tagged[(next < 0 ? tagged.length : next) - 1]?.start);
    const by = wordAt(source, word.start);
    return noun < 0 || source.analysis.words[noun]?.capitalised ? [] : [{ by, noun }];
  });
}

/** "Agreed to consider whether it is needed" for "affirmed that it is needed". */
function asked({ language, text }: Reading, sources: readonly SourceReading[]): readonly Finding[] {
  const span = findSpan(text, /\bwhether\b/iu);
  if (language !== 'en' || !span || sources.some((source) => asking.test(source.text))) return [];
  return [{ reason: 'modality', span, stated: null }];
}

const approaching =
  /\b(?:approach(?:es|ed|ing)|clos(?:es?|ed|ing) in on|edg(?:es?|ed|ing) (?:closer|toward)\p{L}*|near(?:s|ed|ing)|on the (?:brink|cusp|verge) of)\b/iu;
const arriving =
  /\b(?:attain(?:s|ed)?|equal(?:s|ed|led)|exceed(?:s|ed)?|match(?:es|ed)|out(?:strip|pac)\p{L}+|over(?:t[ao]kes?|took|taken)|pass(?:es|ed)|reach(?:es|ed)|surpass(?:es|ed)|topp?(?:s|ed))\b/iu;

/** "Has reached" for "is nearing". */
function arrived({ language, text }: Reading, sources: readonly SourceReading[]): readonly Finding[] {
  const span = findSpan(text, arriving);
  if (language !== 'en' || !span || approaching.test(text)) return [];
  const source = sources.find((one) => approaching.test(one.text));
  const there = source && findSpan(source.text, approaching);
  if (!there || sources.some((one) => arriving.test(one.text))) return [];
  return [{ reason: 'modality', span, stated: { sentenceId: source.id, span: there } }];
}
