import type { Speaker } from '../corpus/release.ts';
import { analyse } from '../text/analysis.ts';
import { isPartOfName, matchNames } from '../text/names.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import { isAbbreviationIn } from './abbreviated.ts';
import { deedsOf } from './deeds.ts';
import type { Finding, ProofTools } from './proof.ts';
import { type Reading, type SourceReading, whole } from './reading.ts';
import { sameWord } from './same-word.ts';

/** Who a claim says speaks, and which of its sentences may therefore prove it. */
export interface Attributed {
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceReading[];
}

/**
 * Words are proven only by the sentences in which the same one speaks: those of another, and the release's own, are
 * not put into anybody's mouth. A claim that leaves the speaker of reported words out tells them as a fact.
 */
export function checkSpeaker(
  claim: Reading,
  sources: readonly SourceReading[],
  { attribute, verbsIn }: Pick<ProofTools, 'attribute' | 'verbsIn'>,
): Attributed {
  const span = whole(claim);
  const [said] = attribute(claim.text, [span], claim.language);
  const finding = (reason: 'speaker' | 'speaker-dropped', source: SourceReading | undefined): Finding => ({
    reason,
    span,
    stated: source ? { sentenceId: source.id, span: whole(source) } : null,
  });
  const speaker = said?.speaker ?? null;
  if (speaker !== null) {
    const fitting = sources.filter((source) => maySay(speaker, source) || tellsOfIt(claim, speaker, source));
    return fitting.length > 0
      ? { findings: [], sources: fitting }
      : { findings: [finding('speaker', sources[0])], sources };
  }
  const stranger = sources.find((source) => pronounOf(claim) !== null && !fitsPronoun(claim, source));
  if (stranger) return { findings: [finding('speaker', stranger)], sources };
  const isSaid = said?.voice === 'reported';
  if (isToldToHaveBeenSaid(claim, verbsIn)) return { findings: [], sources };
  const dropped = sources.find((source) => !isNamed(source, claim) && !(isSaid && isMeant(source, claim)));
  return { findings: dropped ? [finding('speaker-dropped', dropped)] : [], sources };
}

/** "The need was stressed", "he was asked to come": words told as somebody's, whoever that was. */
function isToldToHaveBeenSaid(claim: Reading, verbsIn: ProofTools['verbsIn']): boolean {
  if (claim.language !== 'en' || !saidOfIt.test(claim.text)) return false;
  // "… and bandits burned the harbour" tells more, as a fact.
  const isOneDeed = verbsIn && deedsOf(claim, verbsIn).filter((deed) => deed.isFinite).length <= 1;
  return isOneDeed || !/\band /u.test(claim.text);
}

const saidOfIt =
  /^(?!.*\bby\b)(?!.*\bthat ).*?\b(?:was|were)\s(?:also\s|\p{Ll}+ly\s)*(?:acknowledged|affirmed|announced|applauded|asked|cited|commended|condemned|congratulated|denounced|discussed|emphasi[sz]ed|expressed|highlighted|invited|mentioned|noted|praised|pressed|reaffirmed|recogni[sz]ed|reiterated|requested|stressed|thanked|told|underlined|underscored|urged|voiced|welcomed)\b/u;

/** Whether the sentence may be the speaker's: it is, or it has several speakers or an open one and names this one first. */
function maySay(speaker: Speaker, source: SourceReading): boolean {
  if (source.speaker !== null) return speakersOf(source).some((name) => isSame(speaker.name, name, source));
  if (source.voice === 'release') return isPublisher(speaker.name, source);
  const subject = source.references.find(({ opens }) => opens);
  // Where a "she" or an office is the subject, nobody else speaks.
  const meant = subject ? [subject] : source.references;
  const isSpeaker = (name: string) => matchNames(speaker.name, name);
  if (
    meant.some(({ people, bodies }) => people.some(({ name }) => isSpeaker(name)) || bodies.some(isSpeaker))
  )
    return true;
  if (subject?.people.length === 1) return false;
  const person = source.mentions.find(({ name }) => name !== undefined && matchNames(speaker.name, name));
  if (!person) return namesAll(speaker.name, source);
  const first = source.mentions.find(
    ({ kind }) => kind === 'person' || kind === 'place' || kind === 'organisation',
  );
  const between = source.text.slice(first?.span.end ?? 0, person.span.start);
  return first === person || /^[^.;]{0,60}\band\b[^.;]{0,20}$/u.test(between);
}

/** "Sullivan congratulated her", where the release itself tells that he called "to congratulate her". */
function tellsOfIt(claim: Reading, speaker: Speaker, source: SourceReading): boolean {
  if (source.voice === 'reported' || !source.people.some((name) => matchNames(name, speaker.name)))
    return false;
  const { words } = claim.analysis;
  const isTheirs = (surface: string) => speaker.name.split(/\s/u).includes(surface);
  const first = words.findIndex(({ surface }) => isTheirs(surface));
  const verb = words.findIndex(
    ({ kind, surface }, index) => index > first && kind === 'content' && !isTheirs(surface),
  );
  if (first < 0 || verb < 0) return false;
  // "Thanked" is near to any "appreciation", so only another language may have another word.
  return source.language === claim.language
    ? source.stems.has(words[verb]?.stem ?? '')
    : tellsOfFirst(speaker.name, source) &&
        [...source.analysis.words.keys()].some((index) => sameWord(claim, verb, source, index));
}

/** What may stand between two of those who speak together: offices, and what joins them. */
const together =
  /^(?:[\s,]|\b(?:and|of|for|to|the|et|du|de|la|le)\b|\p{Lu}[\p{L}\p{M}.’'-]*)*(?:,|\b(?:and|et)\b)(?:[\s,]|\b(?:and|of|for|to|the|et|du|de|la|le)\b|\p{Lu}[\p{L}\p{M}.’'-]*)*$/u;

/** The speaker of a sentence with those named in one row before: "Harris, Vilsack, and Landrieu announced". */
function speakersOf({ speaker, text, mentions }: SourceReading): readonly string[] {
  if (speaker === null) return [];
  const people = mentions.filter(({ kind }) => kind === 'person');
  let at =
    speaker.by === 'named' ? people.findIndex(({ name }) => name && matchNames(name, speaker.name)) : -1;
  const names = [speaker.name];
  for (; at > 0; at -= 1) {
    const [before, here] = [people[at - 1], people[at]];
    if (!before?.name || !here || !together.test(text.slice(before.span.end, here.span.start))) break;
    names.push(before.name);
  }
  return names;
}

/** Whether a sentence begins with somebody: no other language shows here who does it to whom. */
function tellsOfFirst(speaker: string, { mentions, references }: SourceReading): boolean {
  const subject = references.find(({ opens }) => opens);
  const first = mentions.find(({ kind }) => kind === 'person')?.name;
  const people = subject?.people.map(({ name }) => name) ?? [];
  return [first ?? '', ...people].some((name) => matchNames(name, speaker));
}

function isSame(name: string, other: string, source: SourceReading): boolean {
  if (matchNames(name, other) || isPartOfName(name, other)) return true;
  const [a, b] = [conceptsOf(name, source), conceptsOf(other, source)];
  return [...a].some((concept) => b.has(concept));
}

function conceptsOf(name: string, { language }: Reading): ReadonlySet<string> {
  const { concepts } = analyse(name, language);
  return new Set(concepts.map(({ concept }) => concept).filter(isNameConcept));
}

/** "According to the White House" of what the White House publishes, in its own voice; no part of a name is the name. */
function isPublisher(name: string, { publisher, language }: SourceReading): boolean {
  const said = new Set(analyse(name, language).words.map(({ stem }) => stem));
  const isThere = (stems: ReadonlySet<string>, stem: string) => small.test(stem) || stems.has(stem);
  return (
    [...said].every((stem) => isThere(publisher.stems, stem)) &&
    [...publisher.stems].every((stem) => isThere(said, stem))
  );
}

const small = /^(?:the|of|for|and|in|at|le|la|les|de|du|des|et)$/u;

function namesAll(name: string, source: SourceReading): boolean {
  const { words, concepts } = analyse(name, source.language);
  return words.every(
    ({ stem, kind }, index) =>
      kind === 'function' ||
      source.stems.has(stem) ||
      concepts.some(
        ({ first, last, concept }) => first <= index && index <= last && source.known.has(concept),
      ),
  );
}

/** Whether the claim speaks of the one whose words the sentence gives. */
function isNamed(source: SourceReading, claim: Reading): boolean {
  const { speaker, voice, text } = source;
  if (voice === 'release' || speaker === null) return true;
  const people = claim.mentions.flatMap(({ name }) => name ?? []);
  const speakers = speakersOf(source);
  return (
    people.some((name) => speakers.some((other) => matchNames(name, other))) ||
    claim.text.includes(speaker.name) ||
    claim.analysis.words.some(({ surface }) => isAbbreviationIn(surface, speaker.name)) ||
    hasSurname(claim, speaker) ||
    isKoreanSubject(claim, speaker) ||
    isKhmerTitled(claim, speaker) ||
    hasOffice(claim, speaker) ||
    (pronounOf(claim) !== null && pronounOf({ text }) === pronounOf(claim))
  );
}

const group =
  /(?:^|[\s,])(?:they|both|(?:the|both) (?:two )?(?:leaders|sides|ministers|presidents|officials))\b/iu;

/** Whether the claim gives the words to "she", whom the sentence calls by name or office, or to "they" as it does too. */
function isMeant({ text }: SourceReading, claim: Reading): boolean {
  const said = pronounOf(claim);
  if (said !== null) return pronounOf({ text }) === null || pronounOf({ text }) === said;
  return group.test(claim.text) && group.test(text);
}

/** "Biden was grateful", where nothing but the sentence tells that Biden is a person. */
function hasSurname({ analysis: { words } }: Reading, { name }: Speaker): boolean {
  return words.some(
    ({ surface }) =>
      /^\p{Lu}\p{L}/u.test(surface) && (matchNames(surface, name) || isPartOfName(surface, name)),
  );
}

/** "바이든은 …", "… 파이너가 밝혔다": the first word that is told as a subject, or the one before the verb. */
function isKoreanSubject({ language, analysis: { words } }: Reading, { name }: Speaker): boolean {
  if (language !== 'ko') return false;
  const subject = words.find(({ surface }) =>
    /^\p{Script=Hangul}{2,}(?:은|는|이|가|께서|께서는)$/u.test(surface),
  );
  const last = words.at(-2);
  return [subject, last].some(
    (word) => word && /(?:은|는|이|가)$/u.test(word.surface) && matchNames(word.stem, name),
  );
}

/** "លោក ស៊ូលីវ៉ាន់ …": a name that nothing but its honorific tells, as the first words of the claim. */
function isKhmerTitled({ text }: Reading, { name }: Speaker): boolean {
  const written = /^(?:លោកស្រី|លោក|ឯកឧត្តម)\s?(\S+)/u.exec(text)?.[1];
  return written !== undefined && matchNames(written, name);
}

/** "The Prime Minister affirmed": the speaker by the office alone. */
function hasOffice(claim: Reading, { role }: Speaker): boolean {
  const held = analyse(role ?? '', claim.language).concepts.map(({ concept }) => concept);
  return claim.mentions.some(({ kind, concept }) => kind === 'role' && concept && held.includes(concept));
}

/** Whether a text speaks of anybody for whom "he" could stand: two states that praise each other are nobody. */
function isOfSomebody(reading: Reading | SourceReading): boolean {
  const { mentions, text, language } = reading;
  if (mentions.some(({ kind }) => kind === 'person' || kind === 'role')) return true;
  if (!('voice' in reading)) return false;
  return reading.people.length > 0 || language !== 'en' || /\b(?:I|me|my)\b/u.test(text);
}

function pronounOf({ text }: Pick<Reading, 'text'>): string | null {
  return /(?:^|[\s,])(she|he)\b/iu.exec(text)?.[1]?.toLowerCase() ?? null;
}

function fitsPronoun(claim: Reading, source: SourceReading): boolean {
  const there = new Set(
    (source.text.match(/\b(?:she|he|her|his|him)\b/giu) ?? []).map((one) => one.toLowerCase()),
  );
  const said = pronounOf(claim);
  if (said === null) return true;
  if (there.size === 0) return isOfSomebody(claim) || isOfSomebody(source);
  return (said === 'she' ? ['she', 'her'] : ['he', 'his', 'him']).some((one) => there.has(one));
}
