import type { Span } from '../text/span.ts';
import { manners } from './addresses-elsewhere.ts';
import { sufferedInHeadline } from './headlines.ts';
import { type Name, namesMeant, namesMeantBy, withStates } from './named.ts';
import { inPhrase, isIn } from './predicates.ts';
import type { ProofTools, TaggedWord } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** What one tells another so that it is done by telling it. */
export type Tone = keyof typeof tones;

/** Somebody tells somebody thanks, congratulations, condolences, …. */
export interface Address {
  readonly tone: Tone;
  readonly span: Span;
  readonly givers: readonly Name[];
  readonly receivers: readonly Name[];
  /** Others whom the text names before it: with whom they spoke. */
  readonly company: readonly Name[];
  /** Whether no name but "him" or "them" tells who receives it, or each does of the other. */
  readonly isOpen: boolean;
  /** Whether those who receive it have no name: "to the families". */
  readonly isToOthers: boolean;
  /** "Thanks were expressed". */
  readonly isPassive: boolean;
}

const tones = {
  thanks: ['thank'],
  praise: ['praise'],
  congratulation: ['congratulate'],
  condolence: ['condolence'],
  apology: ['apologise'],
  invitation: ['invite'],
  request: ['request-ask', 'call-for'],
  promise: ['promise'],
} as const;

const toneOf = new Map<string, Tone>(
  (Object.keys(tones) as Tone[]).flatMap((tone) => tones[tone].map((concept) => [concept, tone] as const)),
);

/** Whether a concept is of what is done by telling it: promising, thanking. */
export function isDoneByTelling(concept: string): boolean {
  return toneOf.has(concept);
}

/** What is told to whom in a sentence; of English ones alone. */
export function addressesIn(
  source: SourceReading,
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): readonly Address[] {
  if (source.language !== 'en') return [];
  const told = inEnglish(source, namesMeant(source), verbsIn(source.text));
  const speaker = source.people.filter((name) => name === source.speaker?.name).map(nameOf);
  const ofStates = (some: readonly Name[]) => some.map((name) => withStates(name, source));
  return told.map((one) => ({
    ...one,
    givers: ofStates(one.givers.length > 0 || one.isPassive ? one.givers : speaker),
    receivers: ofStates(one.receivers),
    company: ofStates(one.company),
  }));
}

/** The same of a claim in any language. */
export function addressesClaimed(
  claim: Reading,
  sources: readonly SourceReading[],
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): readonly Address[] {
  const words = tellingWords(claim);
  if (words.length === 0) return [];
  // "The government" and "the world" are anybody's.
  const names = namesMeantBy(claim, sources).filter(
    ({ person, concepts }) =>
      person !== null || [...concepts].some((concept) => concept !== 'org-government'),
  );
  if (claim.language === 'en') {
    return inEnglish(claim, names, verbsIn(claim.text), sufferedInHeadline(claim, sources, verbsIn));
  }
  const manner = manners[claim.language];
  return manner === undefined
    ? []
    : words.map(({ tone, span }) => ({ ...untold, tone, span, ...manner(claim, names, span) }));
}

const untold = { givers: [], receivers: [], company: [], isOpen: false, isToOthers: false, isPassive: false };

function nameOf(person: string): Name {
  return { span: { start: 0, end: 0 }, person, concepts: new Set(), stems: new Set() };
}

/** Each word that tells something so; of "asked to come" the first, of "expressed thanks" the one that does so alone. */
function tellingWords({
  text,
  analysis: { words, concepts },
}: Reading): readonly { tone: Tone; span: Span }[] {
  const told = concepts.flatMap(({ concept, first, last }) => {
    const tone = toneOf.get(concept);
    const span = words[first]?.span;
    return tone === undefined || !span || isNoAddress(text, span) ? [] : [{ tone, span, first, last }];
  });
  return told.filter(
    (one, at) =>
      !told.some(
        (other, there) =>
          other.first <= one.last &&
          one.first <= other.last &&
          (other.last - other.first < one.last - one.first ||
            (other.last - other.first === one.last - one.first && there < at)),
      ),
  );
}

/** "Thanks to the rain", "were singled out for praise". */
function isNoAddress(text: string, span: Span): boolean {
  return isIn(text, span, [inPhrase]) || /\bfor $/u.test(text.slice(0, span.start));
}

/** Where those whom it is told to end, and what they are told begins. */
const until =
  /\s(?:for|on|over|about|regarding|during|that|while|when|after|before|at|in|as|by|with|among|between|who|whose|which)\s|\sand (?!the \p{Lu})(?=\p{Ll})|\sto (?=\p{Ll})|[,;:]\s/u;
const mutual = /\b(?:each other|one another)\b/u;

function inEnglish(
  reading: Reading,
  names: readonly Name[],
  tagged: readonly TaggedWord[],
  headlines: readonly Span[] = [],
): readonly Address[] {
  const { text } = reading;
  return tellingWords(reading).map(({ tone, span }): Address => {
    const subject = subjectsBefore(reading, names, tagged, span.start);
    const isVerb = tagged.find(({ start }) => start === span.start)?.part === 'verb';
    const isSuffered =
      headlines.some(({ start }) => start === span.start) ||
      (isVerb && suffered.test(text.slice(0, span.start)));
    const active = tone === 'invitation' ? inviting : doing;
    const manner = isSuffered ? suffering : isVerb ? active : telling;
    return {
      ...{ ...untold, tone, span },
      company: names.filter((name) => name.span.end <= span.start && !subject.includes(name)),
      ...manner(text, names, span, subject),
      ...(mutual.test(text) ? { isOpen: true } : {}),
    };
  });
}

type Manner = (
  text: string,
  names: readonly Name[],
  span: Span,
  subject: readonly Name[],
) => Pick<Address, 'givers' | 'receivers'> & Partial<Address>;

/** "Kenya thanked Peru". */
const doing: Manner = (text, names, { end }, subject) => ({
  givers: subject,
  receivers: namesBehind(text, names, end),
  isOpen: /^ (?:her|him|them|us)\b/u.test(text.slice(end)),
});

/** "Invited Sunak to Washington": where to is nobody who is invited. */
const inviting: Manner = (text, names, span, subject) => {
  const told = doing(text, names, span, subject);
  const stop = text.indexOf(' to ', Math.min(...told.receivers.map((name) => name.span.end)));
  return { ...told, receivers: told.receivers.filter((name) => stop < 0 || name.span.end <= stop) };
};

/** "Peru was thanked by Kenya", and in a headline "Peru thanked by Kenya". */
const suffering: Manner = (text, names, { end }, subject) => ({
  isPassive: true,
  givers: namesBehind(text, names, end, by),
  receivers: subject,
});

/** "Kenya's thanks to Peru", "expressed thanks on behalf of Kenya", "received thanks from Kenya", "thanks were given". */
const telling: Manner = (text, names, { start, end }, subject) => {
  const behind = text.slice(end);
  if (/^ from\b/u.test(behind))
    return { givers: namesBehind(text, names, end, /^ from/u), receivers: subject };
  const isPassive = expressed.test(behind);
  const own = names.filter(({ span }) => /^[’']s? (?:\p{Ll}+ )?$/u.test(text.slice(span.end, start)));
  const giver = isPassive ? namesBehind(text, names, end, by) : subject;
  const receivers = namesBehind(text, names, end, toWhom);
  return {
    givers: [...(own.length > 0 ? own : giver), ...namesBehind(text, names, end, deputed)],
    receivers,
    isPassive,
    isOpen: /^ to (?:her|him|them|us)\b/u.test(behind),
    isToOthers: receivers.length === 0 && toWhom.test(behind),
  };
};

const suffered = /\b(?:is|are|was|were|be|been|being)(?: \p{Ll}+ly| also)?\s$/u;
const by = /^(?: \S+){0,12}? by(?= )/u;
const deputed = /^(?: \S+){0,4}? on behalf of(?= )/u;
const toWhom =
  /^(?! (?:for|from|on behalf)\b)(?:(?! (?:for|during|that|as|and|was|were)\b) \S+){0,7}? to(?:wards?)?(?= )/u;
/** Behind a noun: "gratitude was expressed". */
const expressed =
  /^(?: (?!and\b|to\b)\p{Ll}+){0,2} (?:is|are|was|were|been|being) (?:\p{Ll}+ )?\p{Ll}+(?:ed|en|nt)\b/u;

/** Names behind a place, from where a lead ends until what is told begins. */
function namesBehind(text: string, names: readonly Name[], from: number, lead = /^/u): readonly Name[] {
  const found = lead.exec(text.slice(from));
  if (!found) return [];
  const start = from + found[0].length;
  const end = start + (until.exec(text.slice(start))?.index ?? text.length);
  return names.filter(({ span }) => span.start >= start && span.end <= end);
}

const besideOther =
  /\b(?:at|between|by|for|from|in|of|on|to|with)(?: the| his| her| its| their)?(?: \p{Ll}+)? $/u;

/** Those before a verb or noun who may do it: no object of another verb, and none behind a preposition or of whom something is. */
function subjectsBefore(
  { text }: Reading,
  names: readonly Name[],
  tagged: readonly TaggedWord[],
  end: number,
): readonly Name[] {
  const clause = text.lastIndexOf(', ', end);
  const subjects = names.filter(({ span }) => {
    if (span.end > end || /^[’']/u.test(text.slice(span.end))) return false;
    const before = text.slice(0, span.start);
    const last = tagged.findLast((word) => word.end <= span.start && !/^(?:the|an?)$/iu.test(word.text));
    return (
      !besideOther.test(before) &&
      !(last?.part === 'verb' && / (?:the )?$/u.test(text.slice(last.end, span.start)))
    );
  });
  // "The ties are good, Chile promised": who tells it stands in the clause of the word itself, where one does.
  const isTold = tagged.some(({ part, start, end: last }) => part === 'noun' && start > clause && last < end);
  return isTold ? subjects.filter(({ span }) => span.end > clause) : subjects;
}
