import type { TaggedWord } from './proof.ts';

/**
 * How a text tells a deed: as done or being done, as certain to come, as possible, or only as what somebody plans,
 * asks for or speaks of.
 */
export type Mood = 'done' | 'coming' | 'possible' | 'spoken-of';

/** A verb of a text with its mood. */
export interface Told {
  readonly word: TaggedWord;
  readonly mood: Mood;
  /** "Signed", "has signed", "will sign": the verb of a clause, and no infinitive or participle beside one. */
  readonly isFinite: boolean;
  /** "To sign". */
  readonly isInfinitive: boolean;
  /** Told as over: "signed", "has signed", "was signed". */
  readonly isPast: boolean;
  /** Not in what stands behind "if", "than" or "what". */
  readonly isMain: boolean;
}

/** The verbs told before one, by the place of their word. */
type Earlier = ReadonlyMap<number, Told>;

const adverb =
  /ly$|^(?:also|already|always|both|ever|further|just|never|no|not|now|only|soon|still|then|today|together|yet)$/iu;
const irregularPast =
  /^(?:said|told|spoke|met|gave|took|made|began|sent|brought|led|left|found|paid|kept|won|lost|built|got|grew|rose|fell|chose|wrote|sought|spent|saw|drew|held|been|done|seen|given|taken|grown|risen|fallen|chosen|written|drawn|shown|known|bound|bought|broken?|caught|dealt|driven|drove|fed|fled|flew|flown|forbade|forbidden|fought|froze|frozen|heard|hid|hidden|knew|lent|meant|over(?:came|saw|took|taken|threw|thrown)|sank|shot|shr(?:ank|unk)|sold|spoken|st(?:ole|olen|ood|ruck)|sunk|swept|sworn|taught|thought|threw|thrown|understood|undert(?:ook|aken)|upheld|went|withdr(?:awn|ew)|withheld|withstood)$/iu;
/** Past forms that look like the plain ones. */
const unchangedPast = /^(?:put|cut|set|hit|become|come|run)$/iu;
/** Verbs that hand their own mood on: who helped to build has built, who will go on building builds. */
const carrying =
  /^(?:continu|help|manag|beg[aiu]n|start|keep|kept|let|mak(?:e|es|ing)$|made$|enabl|work|serv|stop|finish|complet)/iu;
/** Behind these a plain form is no clause of its own: "help them develop". */
const withPlainForm = /^(?:help|let|lets|mak|made|have$|has$|had$|see$|saw$|watch)/iu;
/** "May get repaired", "to see it repaired": what is done so is told as the getting is. */
const handingOn = /^(?:g[eo]t(?:s|ting)?|see)$/iu;
/** What stands behind these is spoken of, planned, wished or asked for, and need not be done. */
const speaking =
  /^(?:abilit|affirm|agree|aim|announc|appeal|ask|await|call|chance|commit|consider|deadline|desire|determin|discuss|effort|encourag|expect|explor|focus|goal|hop(?:e|ing)|idea|importan|initiativ|intend|intent|interest|look|mission|necessit|need|negotiat|objective|offer|opportunit|pending|plan|pledg|possibilit|prepar|priorit|progress|promis|propos|purpose|pursu|readiness|reaffirm|recommend|reiterat|request|resolve|review|seek|sought|set|stress|support|suggest|talk|target|task|underscor|undertak|urg|vision|vow|wait|want|way|willing|wish|work)/iu;
/** Behind these a participle belongs to the noun that follows: "their shared values", "of proposed measures". */
const beforeNoun =
  /^(?:an?|the|this|that|these|those|its|his|her|our|their|your|my|of|for|with|in|on|by|from|to|as|at|into|under|all|any|some|such|more|most|other|no|including)$|['’]s$/iu;
/** Behind these a clause follows with no word that opens it: "said exports fell". */
const reporting =
  /^(?:add(?:s|ed)|announce[sd]|say|says|said|state[sd]|note[sd]|told|think|thinks|thought|believe[sd]?)$/iu;
const withClause =
  /^(?:add|agre|announc|argu|assur|believ|claim|confirm|declar|expect|fear|found|hop|insist|knew|learn|not|predict|promis|report|said|saw|show|stat|stress|suggest|thought|told|understood|vow|warn)/iu;
const clauseOpening = /^(?:and|or|but|that|after|before|so)$/iu;
/** What opens a clause that is not told for its own sake. */
const subordinating =
  /^(?:if|unless|than|what|whatever|whether|how|why|who|whom|whose|which|where|when|while|because|since|as|although|though|once|until)$/iu;
const reach = 12;
/** How far before an infinitive what governs it may stand: "efforts of the two countries to build". */
const infinitiveReach = 6;

/** The verbs of an English text as a tagger sees them, in order. */
export function moodsOf(text: string, words: readonly TaggedWord[]): readonly Told[] {
  const told = new Map<number, Told>();
  for (const [at, word] of words.entries()) {
    if (word.part !== 'verb' && !isJoinedGerund(text, words, at, told)) continue;
    told.set(at, {
      ...{ word, isPast: isPast(words, at), isMain: isMain(words, at, told) },
      isInfinitive: /^to$/iu.test(words[groupOf(words, at).before]?.text ?? ''),
      ...moodAt(text, words, at, told),
    });
  }
  return [...told.values()];
}

/** "Facilitating or building": the tagger takes some of these for nouns. */
function isJoinedGerund(text: string, words: readonly TaggedWord[], at: number, earlier: Earlier): boolean {
  const surface = words[at]?.text ?? '';
  return /\p{L}{2}ing$/u.test(surface) && joinedTo(text, words, at - 1, surface, earlier) !== null;
}

function moodAt(
  text: string,
  words: readonly TaggedWord[],
  at: number,
  earlier: Earlier,
): Pick<Told, 'mood' | 'isFinite'> {
  const { auxiliaries, before } = groupOf(words, at);
  const surface = words[at]?.text ?? '';
  const governing = words[before];
  if (auxiliaries.some((one) => /^(?:may|might|could|can)$/u.test(one)))
    return { mood: 'possible', isFinite: true };
  // "Said that they would" reports a "will".
  if (auxiliaries.some((one) => /^(?:will|would|shall|must|should|[’']ll)$/u.test(one)))
    return { mood: 'coming', isFinite: true };
  if (/^to$/iu.test(governing?.text ?? ''))
    return { mood: infinitiveMood(words, before, earlier), isFinite: false };
  const asked = askedMood(text, words[at], earlier);
  if (asked) return { mood: asked, isFinite: true };
  if (auxiliaries.length > 0) return { mood: 'done', isFinite: true };
  const joined = joinedTo(text, words, before, surface, earlier);
  if (joined) return { mood: joined.mood, isFinite: joined.isFinite };
  const got = earlier.get(before);
  if (/(?:ed|n)$/iu.test(surface) && (governing?.part === 'verb' || beforeNoun.test(governing?.text ?? '')))
    return { mood: got && handingOn.test(got.word.text) ? got.mood : 'done', isFinite: false };
  if (/ing$/iu.test(surface)) return { mood: gerundMood(text, words, at, earlier), isFinite: false };
  const last = lastBefore(at, earlier);
  if (last && formOf(surface) === 'plain' && withPlainForm.test(last.told.word.text) && at - last.at <= reach)
    return { mood: last.told.mood, isFinite: false };
  if (isCommand(text, words, at)) return { mood: 'spoken-of', isFinite: false };
  if (!isParticiple(text, words, at, last)) return { mood: 'done', isFinite: true };
  // "Get more ships repaired" repairs them where it is done, and "want them repaired" nowhere.
  const by = last?.told;
  if (by && handingOn.test(by.word.text)) return { mood: by.mood, isFinite: false };
  return { mood: /^want(?:s|ed)?$/iu.test(by?.word.text ?? '') ? 'spoken-of' : 'done', isFinite: false };
}

/** "May Peru join the treaty?": what opens the sentence tells how its first verb is meant. */
function askedMood(text: string, word: TaggedWord | undefined, earlier: Earlier): Mood | null {
  if (earlier.size > 0 || !word || (formOf(word.text) !== 'plain' && !/\?\s*$/u.test(text))) return null;
  const [, possible, coming] =
    /^(?:(can|could|may|might)|(must|shall|should|will|would)) (?!\d)[^,;:.]*$/iu.exec(
      text.slice(0, word.start),
    ) ?? [];
  return possible ? 'possible' : coming ? 'coming' : null;
}

/** "Goals: Create jobs": the plain form with nobody before it who does it. */
function isCommand(text: string, words: readonly TaggedWord[], at: number): boolean {
  const surface = words[at]?.text ?? '';
  const before = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  return formOf(surface) === 'plain' && (at === 0 || /^:\s/u.test(before));
}

/** "Land devastated by fire", "giving Japan extended deterrence": no auxiliary, and the clause has its verb already. */
function isParticiple(
  text: string,
  words: readonly TaggedWord[],
  at: number,
  last: ReturnType<typeof lastBefore>,
): boolean {
  if (formOf(words[at]?.text ?? '') !== 'past') return false;
  if (last === null) return isBeforePredicate(text, words, at);
  if (reporting.test(last.told.word.text)) return false;
  const between = words.slice(last.at + 1, at);
  const isJoined = /[,;:]\s/u.test(text.slice(last.told.word.end, words[at]?.start ?? 0));
  return !isJoined && !between.some((word) => clauseOpening.test(word.text) || subordinating.test(word.text));
}

/** "The fish caught at the border was": the verb of the clause is still to come. */
function isBeforePredicate(text: string, words: readonly TaggedWord[], at: number): boolean {
  if (words[at - 1]?.part !== 'noun' || withClause.test(words[at]?.text ?? '')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + reach); i += 1) {
    const { part, text: word = '' } = words[i] ?? {};
    const isOver = /[,;:]\s/u.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
    if (isOver || clauseOpening.test(word) || subordinating.test(word) || part === 'verb') return false;
    if (part === 'auxiliary') return true;
  }
  return false;
}

/** The auxiliaries right before a verb, adverbs among them, and the place of the word before those. */
function groupOf(words: readonly TaggedWord[], at: number) {
  const auxiliaries: string[] = [];
  let before = at - 1;
  for (; before >= 0; before -= 1) {
    const { part, text = '' } = words[before] ?? {};
    if (part === 'auxiliary') auxiliaries.push(text.toLowerCase());
    else if (!adverb.test(text)) break;
  }
  return { auxiliaries, before };
}

function isPast(words: readonly TaggedWord[], at: number): boolean {
  const [nearest = ''] = groupOf(words, at).auxiliaries;
  const surface = words[at]?.text ?? '';
  return (
    !/^(?:am|is|are|be|being)$/u.test(nearest) &&
    (formOf(surface) === 'past' || unchangedPast.test(surface) || /^ha(?:s|ve|d)$/u.test(nearest))
  );
}

function isMain(words: readonly TaggedWord[], at: number, earlier: Earlier): boolean {
  const from = [...earlier].findLast(([, told]) => told.isFinite)?.[0] ?? -1;
  return !words
    .slice(from + 1, at)
    .some(({ text }, i) => subordinating.test(text) || (text === 'that' && words[from + i]?.part === 'noun'));
}

function lastBefore(at: number, earlier: Earlier): { readonly at: number; readonly told: Told } | null {
  const last = [...earlier].findLast(([place]) => place < at);
  return last ? { at: last[0], told: last[1] } : null;
}

/** The verb that "and" or a comma joins to this one in the same form: what governs "develop" governs "and implement". */
function joinedTo(
  text: string,
  words: readonly TaggedWord[],
  joint: number,
  surface: string,
  earlier: Earlier,
): Told | null {
  const gap = text.slice(words[joint]?.end ?? 0, words[joint + 1]?.start ?? 0);
  const isJoint = /^(?:and|or)$/iu.test(words[joint]?.text ?? '') || /^,\s/u.test(gap);
  const last = isJoint ? lastBefore(joint + 1, earlier)?.told : undefined;
  // "Will repair roads and widen bridges", "may have cleaned and repaired": both stand behind the auxiliary.
  const isOpen = last && (!last.isFinite || last.mood !== 'done');
  return isOpen && formOf(last.word.text) === formOf(surface) ? last : null;
}

function formOf(surface: string): 'gerund' | 'past' | 'inflected' | 'plain' {
  if (/ing$/iu.test(surface)) return 'gerund';
  if (/ed$/iu.test(surface) || irregularPast.test(surface)) return 'past';
  return /[^s]s$/iu.test(surface) ? 'inflected' : 'plain';
}

/** Of an infinitive: the mood of a verb that hands it on, else only spoken of. */
function infinitiveMood(words: readonly TaggedWord[], to: number, earlier: Earlier): Mood {
  for (let i = to - 1; i >= Math.max(0, to - infinitiveReach); i -= 1) {
    const { part, text = '' } = words[i] ?? {};
    const told = earlier.get(i);
    if (told) return carrying.test(text) ? told.mood : 'spoken-of';
    // Who was the first to do it did it.
    if (/^(?:first|last|only)$/iu.test(text) && isOfThePast(words, i)) return 'done';
    if (part === 'noun' && speaking.test(text)) return 'spoken-of';
  }
  return 'spoken-of';
}

/** Whether "was" or "were" stands shortly before, and not "will be". */
function isOfThePast(words: readonly TaggedWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:was|were|been|became)$/iu.test(text));
}

/** Of "expanding": spoken of behind "discussed" or "plans for", else told as done, as in "by hosting". */
function gerundMood(text: string, words: readonly TaggedWord[], at: number, earlier: Earlier): Mood {
  const gap = (place: number) => text.slice(words[place]?.end ?? 0, words[place + 1]?.start ?? 0);
  if (/^(?:after|before|by|despite|since|upon|when|while|without)$/iu.test(words[at - 1]?.text ?? ''))
    return 'done';
  // "They met, reaffirming their ties" tells a deed of its own; "including" hands on what it stands behind.
  if (/,\s*$/u.test(gap(at - 1)) && !/^includ/iu.test(words[at]?.text ?? '')) return 'done';
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const { part, text: surface = '' } = words[i] ?? {};
    if (/[;:]\s/u.test(gap(i))) return 'done';
    if (speaking.test(surface) && part !== 'auxiliary') return 'spoken-of';
    const told = earlier.get(i);
    if (told && (told.isFinite || told.mood !== 'done')) return told.mood;
  }
  return 'done';
}
