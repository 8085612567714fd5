import { matchSpan, type Span, spansOverlap } from '../../text/span.ts';
import { mayStandFor, type Office, officesIn, smallTitleFrom, titleParts } from './offices.ts';
import { reportingVerb } from './verbs.ts';

/** A person named in a release, known by every form of the name met so far. */
export interface Official {
  /** The fullest form met, without title. */
  name: string;
  /** The office where one is stated, else the honorifics. */
  role: string | null;
  /** The offices as they are compared; none where only honorifics are known. */
  offices: readonly Office[];
  gender: 'female' | 'male' | null;
}

/** Over how many sentences "she" may look back for a name. */
export const pronounReach = 4;

/** What somebody cannot be who is called "she", or "he". */
export function otherGender(gender: 'female' | 'male'): 'female' | 'male' {
  return gender === 'female' ? 'male' : 'female';
}

/** One place where an official is named. */
export interface Mention {
  readonly official: Official;
  /** In the sentence: title, name, and the office set off by commas behind it. */
  readonly span: Span;
}

const honorific = String.raw`(?:H\.E\.|H\.M\.|H\.R\.H\.|(?:His|Her) (?:Excellency|Majesty|Highness|Royal Highness)|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Madam|Madame|Sir|Dame|Lord|Lady|Samdech|Lok Chumteav|Neak Oknha|Oknha|Moha|Borvor|Borver|Bovor|Thipadei|Thipdei|Akka|Sena|Padei|Pichey|Techo|Kittiprittbandit|Kitti|Sangha)`;
const { office, ofWhat, ofField, firstOffice, capital, smallRank } = titleParts;
const namePart = String.raw`(?:\p{Lu}\.(?= ?\p{Lu})|(?:[Aa]l|[Ee]l|bin|bint|ibn|van|von|der|den|de|da|dos|du|di|la)[ -](?:(?:der|den|de|la)[ -])?(?=[\p{Lu}])|(?![JS]r\b)\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{L}[\p{L}\p{M}]+)*|\p{Lu}[’']\p{Lu}[\p{L}\p{M}]+)`;
const name = String.raw`${namePart}(?:[ -]?(?<=[ -])${namePart}){0,5}(?: [IVX]+(?!\p{L}))?(?:,? [JS]r\.)?`;
/** Words that go on with the office or begin a body's name; no person is called so. */
const noName = String.raw`(?:Of|Affairs|Security|National|International|Foreign|Economic|Policy|Council|Cooperation|Development|Assembly|Commission|Committee|Republic|Kingdom|States|Nations|Union|House|Department|Office|Ministry|Cabinet|Human|Public|Climate|European|United)\b`;
const country = `(?: of (?:the )?${capital}(?: (?:of |and )?${capital}){0,3})?`;

const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?=[\p{Lu}\d])(?<title>(?:(?:${honorific}|${office}) ){0,4}(?:${firstOffice})?(?:${honorific}|${office}${ofWhat})(?:,? ${honorific}){0,6}),? (?<name>(?!${honorific} |${office}\b|${noName})${name})${country}`,
  'gu',
);
/** "foreign minister Cho Tae-yul", and names that may have their office behind: "Prak Sokhonn, Deputy Prime Minister, said". */
const untitled = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}’'-])(?<rank>${smallRank}),? |(?<=^|[.,] ))(?<name>(?!${noName}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=\p{Lu})${name})`,
  'gu',
);
/** The office set off by commas behind a name. */
const officeBehind = new RegExp(
  String.raw`, (?:the )?(?<office>(?:${firstOffice})?${office}${ofField})(?: of (?:the )?[^,.;]{2,60}?)?(?=,|\.$| (?:noted|said|met)\b)`,
  'yu',
);

/** A capitalised word that is part of no longer name. */
const bareName =
  /(?<![\p{L}\p{N}–’'-])(?<!\p{Lu}[\p{L}.’'-]* )\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{Lu}[\p{L}\p{M}]+)*(?![\p{L}–-]| \p{Lu})/gu;

/** Who a release names, in reading order; every mention of one person is one `Official`. */
export class Officials {
  readonly #known: Official[] = [];

  /** The mentions in one sentence; what they tell of a person is kept for the sentences after. */
  read(sentence: string): Mention[] {
    const mentions: Mention[] = [];
    for (const { title, name: found, behind, span } of namesIn(sentence)) {
      const stated = officeIn(title) ?? behind;
      const official = this.#recognise({
        name: withoutHeadline(found),
        role: stated ?? title,
        offices: stated === null ? [] : officesIn(stated),
        gender: genderOf(title || (behind ?? '')),
      });
      mentions.push({ official, span });
    }
    return mentions;
  }

  /** Where a sentence names somebody known by the surname alone: "Sullivan also noted", not "the Biden Administration". */
  bareNames(sentence: string): Mention[] {
    return [...sentence.matchAll(bareName)].flatMap((found): Mention[] => {
      const official = this.withName(found[0]);
      const isSurname = official?.name.replace(/,? [JS]r\.$/u, '').endsWith(found[0]) ?? false;
      return official && isSurname ? [{ official, span: matchSpan(found) }] : [];
    });
  }

  /** The official a bare office stands for; null where there is none or, unless it is this one's, more than one. */
  withOffice(title: string, first: Official | null = null): Official | null {
    const [said] = officesIn(title);
    if (said === undefined) return null;
    const holders = this.#known.filter(({ offices }) => offices.some((held) => mayStandFor(said, held)));
    if (first !== null && holders.includes(first)) return first;
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** All whose office is of this rank: of ministers the foreign minister and the minister of defence. */
  withRank(title: string): readonly Official[] {
    const rank = officesIn(title)[0]?.rank;
    const holders = this.#known.filter(({ offices }) => offices.some((held) => held.rank === rank));
    // "Defense Minister Reznikov" of the title is the text's "Minister of Defense Oleksii Reznikov".
    return holders.filter((one) => !holders.some((other) => other !== one && isPartOf(one.name, other.name)));
  }

  /** The official of this name or part of a name; null where there is none or more than one. */
  withName(part: string): Official | null {
    const bearers = this.#known.filter((official) => isPartOf(part, official.name));
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  #recognise(met: Official): Official {
    const same = this.#known.filter((official) => isSamePerson(official, met));
    const official = same.length === 1 ? same[0] : undefined;
    if (official === undefined) {
      this.#known.push(met);
      return met;
    }
    if (met.name.length > official.name.length) official.name = met.name;
    if (official.offices.length === 0 && met.offices.length > 0) {
      official.role = met.role;
      official.offices = met.offices;
    }
    official.gender ??= met.gender;
    return official;
  }
}

/** In a headline every word is capital: "President Biden Announces New Initiatives". */
function withoutHeadline(name: string): string {
  const words = name.split(' ');
  const verb = words.findIndex((word) => word.toLowerCase().match(reportingVerb)?.[0] === word.toLowerCase());
  return verb > 0 ? words.slice(0, verb).join(' ') : name;
}

/** A name with its title or the office behind it, as a sentence has them. */
interface Naming {
  readonly title: string;
  readonly name: string;
  readonly behind: string | null;
  readonly span: Span;
}

/** Every place of a sentence where somebody is named with a title or an office, in order. */
function namesIn(sentence: string): Naming[] {
  const titled = [...sentence.matchAll(named)].map((found) => {
    const { title = '', name: given = '' } = found.groups ?? {};
    return namingAt(sentence, { title, name: given, ...matchSpan(found) });
  });
  const others = [...sentence.matchAll(untitled)].flatMap((found): Naming[] => {
    const { rank, name: given = '' } = found.groups ?? {};
    const start = rank === undefined ? found.index : smallTitleFrom(sentence, found.index);
    const title = rank === undefined ? '' : sentence.slice(start, found.index + rank.length);
    const naming = namingAt(sentence, { title, name: given, start, end: found.index + found[0].length });
    const isApart = titled.every(({ span }) => !spansOverlap(span, naming.span));
    // A single word with an office behind it, or a name without one, may be anything: "In Seoul, Secretary of State, …".
    const isTold = rank !== undefined || (naming.behind !== null && given.includes(' '));
    return isApart && isTold ? [naming] : [];
  });
  return [...titled, ...others].sort((a, b) => a.span.start - b.span.start);
}

function namingAt(
  sentence: string,
  { title, name: given, start, end }: { title: string; name: string } & Span,
): Naming {
  officeBehind.lastIndex = end;
  const found = officeBehind.exec(sentence);
  return {
    title,
    name: given,
    behind: found?.groups?.office ?? null,
    span: { start, end: end + (found?.[0].length ?? 0) },
  };
}

function shareOffice(some: readonly Office[], others: readonly Office[]): boolean {
  return some.some((one) => others.some((other) => mayStandFor(one, other) || mayStandFor(other, one)));
}

function isSamePerson(one: Official, other: Official): boolean {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  if (one.offices.length > 0 && other.offices.length > 0 && !shareOffice(one.offices, other.offices))
    return one.name === other.name;
  return isPartOf(one.name, other.name) || isPartOf(other.name, one.name);
}

/** The article of a name, which a release writes once and leaves out then: "Al-Sudani", "Sudani". */
const arabic = /^(?:al|el)-(?=\p{L}{3})/u;

/** "Biden" of "Joseph R. Biden, Jr.", "KIM" of "KIM Jina". */
function isPartOf(part: string, whole: string): boolean {
  const words = new Set(nameWords(whole));
  return nameWords(part).every((word) => words.has(word));
}

function nameWords(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [name];
  return words.map((word) => word.replace(arabic, '')).filter((word) => word !== 'jr' && word !== 'sr');
}

const officeAtEnd = new RegExp(`(?:(?:${firstOffice})?${office}${ofWhat})$`, 'u');
const smallOffice = new RegExp(`(?<![\\p{L}’'-])${smallRank}$`, 'u');
const honorifics = new RegExp(`(?:,? ?${honorific})+$`, 'u');

/** The office among honorifics: "Prime Minister" of "Prime Minister Samdech Moha Borvor Thipadei". */
function officeIn(title: string): string | null {
  if (smallOffice.test(title)) return title;
  return officeAtEnd.exec(title.replace(honorifics, ''))?.[0] ?? null;
}

function genderOf(title: string): Official['gender'] {
  if (/\b(?:Ms|Mrs|Madam|Madame|Dame|Lady|Queen|Princess|Her|Chumteav|\w+woman)\b/u.test(title))
    return 'female';
  if (/\bKitti/u.test(title)) return null;
  if (/\b(?:Mr|Sir|Lord|King|Prince|His|Samdech|Sheikh|Sultan|Pope|Emir|Amir|\w+man)\b/u.test(title))
    return 'male';
  return null;
}
