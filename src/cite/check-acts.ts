import { type Act, actsOf, actsOfConcept, actsToldBy } from './acts.ts';
import { isMeant } from './check-tenses.ts';
import { type Deed, deedsOf, isDeed, objectOf } from './deeds.ts';
import { deniedWords } from './negations.ts';
import { expressing, inPhrase, isAttitude, isIn, isLight } from './predicates.ts';
import type { Finding, ProofTools, TaggedWord } from './proof.ts';
import { partsAt, type Reading, type SourceReading, wordAt } from './reading.ts';
import { isRetold } from './same-word.ts';
import { degreeOf, isWordTold, isWordUntold } from './shared.ts';

/**
 * Decisive acts ("signed", "pledged", "banned") must be told by a word of the sentences that may be the same act, and so
 * must what is asked for, promised, decided or announced. Who met and spoke is told in many words, who signed in few. Of
 * a claim in another language the acts are known by the thesaurus.
 */
export function checkActs(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || sources.some(({ language }) => language !== 'en')) return [];
  const told = new Set(
    sources.flatMap(({ analysis }) => analysis.words.flatMap(({ stem }) => actsToldBy(stem))),
  );
  if (claim.language !== 'en') return actsInOtherLanguage(claim, sources, told);
  const tagged = verbsIn(claim.text);
  const deeds = deedsOf(claim, verbsIn);
  return deeds.flatMap((deed, at): Finding[] => {
    const reason = isAttitude(deed.stem) ? untoldReason(claim, tagged, deed, sources) : [];
    if (reason.length > 0) return reason;
    const acts = isIn(claim.text, deed.word, [inPhrase, expressing]) ? [] : actsDone(claim, deed);
    const isTold =
      acts.length === 0 ||
      acts.some((act) => told.has(act)) ||
      sources.some((one) => isToldAnew(claim, deed.index, one, verbsIn));
    if (!isTold && (deed.isFinite || !acts.some(isFigurative))) return [findingAt(deed.word)];
    if (!deed.isFinite || !acts.some(isOfWords)) return [];
    const infinitive = deeds[at + 1];
    const behind = [objectOf(claim, tagged, deed), infinitive && infinitiveOf(tagged, infinitive)];
    return behind.flatMap((word) => {
      const index = wordAt(claim, word?.start);
      const isSaid = index < 0 || isWordTold(claim, index, sources);
      return word && !isSaid ? [findingAt(word)] : [];
    });
  });
}

/** How many words behind its verb the reason of thanks or blame may begin. */
const reasonReach = 8;

/** What somebody is thanked, praised or blamed for is what the claim says: the sentences must tell a word of it. */
function untoldReason(
  claim: Reading,
  tagged: readonly TaggedWord[],
  deed: Deed,
  sources: readonly SourceReading[],
): Finding[] {
  const from = tagged.findIndex(({ start }) => start === deed.word.start) + 1;
  const reason = tagged.findIndex(
    ({ text }, at) => at >= from && at < from + reasonReach && /^(?:for|over)$/iu.test(text),
  );
  if (reason < 0) return [];
  const words = tagged
    .slice(reason + 1)
    .map(({ start }) => wordAt(claim, start))
    .filter((index) => claim.analysis.words[index]?.kind === 'content');
  const first = claim.analysis.words[words[0] ?? -1];
  if (!first || words.some((index) => !isWordUntold(claim, index, sources))) return [];
  return [{ reason: 'meaning', span: first.span, stated: null }];
}

/** "Settled" for "agreed": a verb by which a retelling says what a verb or noun of the sentence does. */
function isToldAnew(
  claim: Reading,
  index: number,
  source: SourceReading,
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): boolean {
  const parts = partsAt(verbsIn(source.text));
  const denied = deniedWords(source);
  return source.analysis.words.some(
    ({ span }, there) =>
      /^(?:verb|noun)$/u.test(parts.get(span.start) ?? '') &&
      !denied.includes(there) &&
      isRetold(claim, index, source, there),
  );
}

function actsInOtherLanguage(
  claim: Reading,
  sources: readonly SourceReading[],
  told: ReadonlySet<Act>,
): Finding[] {
  return claim.analysis.words.flatMap(({ span }, index): Finding[] => {
    const meanings = [...(claim.concepts[index] ?? [])].map(actsOfConcept);
    const isAct = isMeant(
      claim,
      index,
      meanings.map(({ length }) => length > 0),
    );
    const isTold = meanings.some((acts) => acts.some((act) => told.has(act)));
    return isAct && !isTold && degreeOf(claim, index, sources) === 0
      ? [{ reason: 'meaning', span, stated: null }]
      : [];
  });
}

/** "Called on them to go" asks; who only called did not. */
function actsDone({ text }: Reading, { stem, word }: Deed): readonly Act[] {
  const isAsking = stem === 'call' && /^ (?:for|on|upon)\b/u.test(text.slice(word.end));
  return isAsking ? ['directive'] : actsOf(stem);
}

/** Acts that are done by words: what they are about is theirs as the deed is the doer's. */
function isOfWords(act: Act): boolean {
  return /^(?:directive|compulsion|commissive|decision|announcement)$/u.test(act);
}

/** What is built, opened or reached in an infinitive is as often trust as a bridge. */
function isFigurative(act: Act): boolean {
  return /^(?:construction|beginning|motion)$/u.test(act);
}

/** "Lift" of "agreed to lift"; null for what hardly says anything. */
function infinitiveOf(tagged: readonly TaggedWord[], { word, stem }: Deed): TaggedWord | null {
  const at = tagged.findIndex(({ start }) => start === word.start);
  const isInfinitive = /ing$/iu.test(word.text)
    ? /^(?:with|on|to)$/iu.test(tagged[at - 1]?.text ?? '')
    : /^to$/iu.test(tagged[at - 1]?.text ?? '');
  return isInfinitive && isDeed(stem) && !isLight(word.text) ? word : null;
}

function findingAt({ start, end }: TaggedWord): Finding {
  return { reason: 'meaning', span: { start, end }, stated: null };
}
