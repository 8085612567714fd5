import { actsOf, actsToldBy } from './acts.ts';
import { contextOf, likeness } from './context.ts';
import { type Deed, deedsOf, isDeed } from './deeds.ts';
import { isAhead } from './modality.ts';
import { type Mood, moodsOf, type Told } from './moods.ts';
import { expressing, inPhrase, isIn, isLight } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { isSynonym, sameWord, sameWordForm } from './same-word.ts';
import { degreeOf, isWordTold } from './shared.ts';

/** How like the surroundings of two deeds must be for one to be another word for the other. */
const sameMatter = 0.1;
/** How many words behind its verb a phrase goes on: "put in place". */
const longestPhrase = 3;

interface Stated {
  readonly source: SourceReading;
  readonly deeds: readonly Deed[];
  /** Every verb of it, told as a deed or not. */
  readonly all: readonly Told[];
}

/**
 * Whether the sentences tell what the claim tells as done or certain: the deed itself, and not only as something planned
 * or spoken of, or some deed done of the same things for which it may be another word. English only.
 */
export function checkDeeds(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || sources.some(({ language }) => language !== 'en')) return [];
  const stated = sources.map((source) => ({
    source,
    deeds: deedsOf(source, verbsIn),
    all: moodsOf(source.text, verbsIn(source.text)),
  }));
  return accomplished(claim, deedsOf(claim, verbsIn)).flatMap((deed): Finding[] => {
    if (!deed.isFinite || !isDeed(deed.stem) || isIn(claim.text, deed.word, [inPhrase, expressing]))
      return [];
    const lesser = onlyLessToldPlace(claim, deed, stated);
    if (lesser) return [{ reason: 'modality', span: spanOf(deed), stated: lesser }];
    return isUntold(claim, deed, stated) ? [{ reason: 'meaning', span: spanOf(deed), stated: null }] : [];
  });
}

/** "Succeeded in restoring ties": who did has restored them. */
function accomplished({ text }: Reading, deeds: readonly Deed[]): readonly Deed[] {
  return deeds.map((deed, at) => {
    const by = deeds[at - 1];
    if (!by?.isPast || by.mood !== 'done' || !succeeding.test(by.stem)) return deed;
    const isBy = /^ (?:in |to )?$/u.test(text.slice(by.word.end, deed.word.start));
    return isBy ? { ...deed, isFinite: true, isPast: true, mood: 'done' } : deed;
  });
}

const succeeding = /^(?:complet|finish|manag|succeed)/u;

/** Where the sentences have the deed, if they nowhere tell it as surely as the claim does. */
function onlyLessToldPlace(claim: Reading, deed: Deed, stated: readonly Stated[]): Finding['stated'] {
  const isOver = deed.mood === 'done' && (deed.isPast || isUnderWay(deed));
  if (!deed.isMain || !(deed.mood === 'coming' || isOver)) return null;
  const places = placesTold(stated, (source, index) => isSameDeed(claim, deed, source, index));
  // Of "put in place" the verb tells how.
  const heads = places.filter(
    ({ index }) =>
      !places.some((one) => one.isVerb && index > one.index && index - one.index <= longestPhrase),
  );
  const isLess = heads.every(({ mood }) => (deed.mood === 'done' ? mood !== 'done' : mood === 'possible'));
  return isLess ? (heads[0]?.stated ?? null) : null;
}

/** "Is building", which is no plan either. */
function isUnderWay({ isFinite: isOfClause, word }: Deed): boolean {
  return isOfClause && /ing$/iu.test(word.text);
}

/** Words of the sentences that tell a deed, each with how it is told there. */
function placesTold(stated: readonly Stated[], isTold: (source: SourceReading, index: number) => boolean) {
  return stated.flatMap(({ source, all }) =>
    source.analysis.words.flatMap(({ span }, index) => {
      if (!isTold(source, index)) return [];
      const told = all.find(({ word }) => word.start === span.start)?.mood;
      const mood = told ?? nounMood(source, index, all);
      return [{ mood, index, isVerb: told !== undefined, stated: { sentenceId: source.id, span } }];
    }),
  );
}

/** Whether they tell it, and nowhere as done. */
function isOnlySpokenOf(...told: Parameters<typeof placesTold>): boolean {
  const places = placesTold(...told);
  return places.length > 0 && places.every(({ mood }) => mood !== 'done');
}

/** A deed that a noun tells is spoken of where a plan for it is, or where an infinitive has it: "to get his signature". */
function nounMood(source: SourceReading, index: number, all: readonly Told[]): Mood {
  if (isAhead(source, index)) return 'spoken-of';
  const start = source.analysis.words[index]?.span.start ?? 0;
  const last = all.findLast(({ word }) => word.start < start);
  const between = source.text.slice(last?.word.end ?? 0, start);
  if (last?.isFinite && considering.test(last.word.text) && !/[,;:]\s|\bthat\b/u.test(between))
    return 'spoken-of';
  if (isOwnDeed(source, index, all)) return 'done';
  // "Leadership in securing the release" tells that it came.
  if (!last || last.isFinite || last.mood === 'done' || isGerund(last)) return 'done';
  return /[,;:]\s|\bthat\b/u.test(between) ? 'done' : last.mood;
}

/** "Is to get doses as part of the pledge the President made": who made it has pledged. */
function isOwnDeed(source: SourceReading, index: number, all: readonly Told[]): boolean {
  const { start = 0, end = 0 } = source.analysis.words[index]?.span ?? {};
  const next = all.find(({ word }) => word.start > start);
  return (
    next?.isPast === true &&
    next.isFinite &&
    next.mood === 'done' &&
    /^(?: that| which)?(?: the)?(?: (?:\p{Lu}\S*|he|she|they|it|we))+ $/u.test(
      source.text.slice(end, next.word.start),
    )
  );
}

/** What stands behind these is thought of, wished or asked for: "discussed the closure of the harbour". */
const considering =
  /^(?:await|consider|debat|demand|discuss|explor|favou?r|negotiat|plan|prepar|propos|recommend|request|seek|sought|suggest|urg)/iu;

function isGerund({ word, isInfinitive }: Told): boolean {
  return !isInfinitive && /ing$/iu.test(word.text);
}

/** "Put" is not "put": of a verb with hardly any meaning of its own the phrase that it stands in, or what it is done to, must be the same. */
function isSameDeed(claim: Reading, { index, word }: Deed, source: SourceReading, other: number): boolean {
  if (!isLight(word.text)) return sameWordForm(claim, index, source, other);
  const there = source.concepts[other];
  const [object, another] = [nextContent(claim, index), nextContent(source, other)];
  const isOfSame =
    object !== null &&
    another !== null &&
    sameWordForm(claim, index, source, other) &&
    sameWord(claim, object, source, another);
  return isOfSame || [...(claim.concepts[index] ?? [])].some((concept) => there?.has(concept));
}

/** The next word behind one that says something, null where a comma or too many others stand between. */
function nextContent({ text, analysis: { words } }: Reading, index: number): number | null {
  const next = words.findIndex(({ kind }, other) => other > index && kind === 'content');
  if (next < 0 || next - index > longestPhrase) return null;
  return /[,;:]/u.test(text.slice(words[index]?.span.end ?? 0, words[next]?.span.start ?? 0)) ? null : next;
}

/** Whether nothing that the sentences tell as done can be what the claim calls by this verb. */
function isUntold(claim: Reading, deed: Deed, stated: readonly Stated[]): boolean {
  if (deed.mood !== 'done' || !deed.isPast || !deed.isMain) return false;
  const sources = stated.map(({ source }) => source);
  // "Have brought into operation": what "brought" means is in the words beside it, only that it is over is in itself.
  if (isLight(deed.word.text)) return isPerfect(claim, deed) && doneIn(stated).length === 0;
  if (degreeOf(claim, deed.index, sources) > 0) return false;
  // Decisive acts are looked for by what they are; whoever means to establish an embassy has not opened one.
  const acts = actsOf(deed.stem);
  if (acts.length > 0) {
    return isOnlySpokenOf(stated, ({ analysis }, index) =>
      actsToldBy(analysis.words[index]?.stem ?? '').some((act) => acts.includes(act)),
    );
  }
  // "Is forecast to strike" is not "has hit".
  if (isWordTold(claim, deed.index, sources))
    return isOnlySpokenOf(stated, (source, index) => isSynonym(claim, deed.index, source, index));
  const context = contextOf(claim, spanOf(deed));
  return !doneIn(stated).some(
    ({ source, deed: other }) =>
      // "Offers that contribute" may be told of what is still to come.
      (other.isMain || other.isPast) &&
      !claim.analysis.words.some((_, index) => sameWord(claim, index, source, other.index)) &&
      likeness(context, contextOf(source, spanOf(other))) >= sameMatter,
  );
}

function doneIn(stated: readonly Stated[]) {
  return stated.flatMap(({ source, deeds }) =>
    deeds.filter(({ mood, stem }) => mood === 'done' && isDeed(stem)).map((deed) => ({ source, deed })),
  );
}

function isPerfect({ text }: Reading, { word }: Deed): boolean {
  return /\bha(?:s|ve|d)\s(?:\p{L}+ly\s|already\s|also\s|now\s)*$/u.test(text.slice(0, word.start));
}

function spanOf({ word: { start, end } }: Deed) {
  return { start, end };
}
