import type { Span } from '../../text/span.ts';
import { reportingVerb } from './verbs.ts';

/** A person named in a release, known by every form of the name met so far. */
export interface Official {
  /** The fullest form met, without title. */
  name: string;
  /** The office where one is stated, else the honorifics. */
  role: string | null;
  /** The office as it is compared: "vice minister"; null where only honorifics are known. */
  office: string | null;
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

const honorific = String.raw`(?:H\.E\.|H\.M\.|H\.R\.H\.|(?:His|Her) (?:Excellency|Majesty|Highness|Royal Highness)|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Madam|Madame|Sir|Dame|Lord|Lady|Samdech|Lok Chumteav|Neak Oknha|Oknha|Moha|Borvor|Borver|Bovor|Thipadei|Thipdei|Akka|Sena|Padei|Techo|Kittiprittbandit|Kitti|Sangha)`;
const grade = String.raw`(?:Assistant|\d(?:st|nd|rd|th)|First|Second|Third|Deputy|Vice|Acting|Former|Senior|Permanent|Under|Executive|Crown|Prime|Foreign|Defen[cs]e|Interior|Finance|Trade|Commerce|Justice|Health|Energy|Home|National Security|Special|Federal|State|Principal|Chief|High)`;
const rank = `(?:President|Minister|Premier|Chancellor|Secretary[- ]General|Secretary|Undersecretary|Under[- ]Secretary|King|Queen|Prince|Princess|Emir|Amir|Sultan|Sheikh|Ambassador|Senator|Congressman|Congresswoman|Representative|Governor|Mayor|Speaker|Chairman|Chairwoman|Chairperson|Chair|Advis[eo]r|Envoy|Commissioner|Director[- ]General|Director|General|Admiral|Colonel|Lieutenant General|Spokesperson|Spokesman|Spokeswoman|Taoiseach|Pope|Patriarch|Attorney General|Coordinator|Administrator|Assistant|First Lady|Second Gentleman)`;
const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
/** "to the Vice President", "of the Republic of Indonesia", "for National Security Affairs": as little as leaves a name. */
const ofWhat = `(?: to the (?:(?:Vice |Prime )?(?:President|Minister)|King|Queen))?(?: (?:of|for) (?:the )?${capital}(?:,? (?:and )?${capital}){0,5}?){0,2}?`;
/** The field of an office that is set off by commas, where no name follows: as much as there is. */
const field = `(?: (?:of|for) (?:the )?${capital}(?:,? (?:and )?${capital}){0,5})?`;
const office = `(?:${grade}[- ]){0,3}${rank}`;
const namePart = String.raw`(?:\p{Lu}\.(?= ?\p{Lu})|(?:[Aa]l|[Ee]l|bin|bint|ibn|van|von|der|den|de|da|dos|du|di|la)[ -](?:(?:der|den|de|la)[ -])?(?=[\p{Lu}])|(?![JS]r\b)\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{L}[\p{L}\p{M}]+)*|\p{Lu}[’']\p{Lu}[\p{L}\p{M}]+)`;
const name = String.raw`${namePart}(?:[ -]?(?<=[ -])${namePart}){0,5}(?: [IVX]+(?!\p{L}))?(?:,? [JS]r\.)?`;
/** Words that go on with the office or begin a body's name; no person is called so. */
const noName = String.raw`(?:Of|Affairs|Security|National|International|Foreign|Economic|Policy|Council|Cooperation|Development|Assembly|Commission|Committee|Republic|Kingdom|States|Nations|Union|House|Department|Office|Ministry|Cabinet|Human|Public|Climate|European|United)\b`;
const country = `(?: of (?:the )?${capital}(?: (?:of |and )?${capital}){0,3})?`;

const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?=[\p{Lu}\d])(?<title>(?:(?:${honorific}|${office}) ){0,4}(?:${honorific}|(?<office>${office}${ofWhat}))(?:,? ${honorific}){0,6}),? (?<name>(?!${honorific} |${office}\b|${noName})${name})${country}(?<after>, (?:the )?(?<behind>${office}${field})(?: of (?:the )?[^,.;]{2,60}?)?(?=,|\.$| (?:noted|said|met)\b))?`,
  'gu',
);

/** An office without a name, as it may stand for one: "the Prime Minister", "the 2nd Vice Minister". */
export const bareOffice = new RegExp(String.raw`\b(?:the|The) (?<office>${office})$`, 'u');
/**
 * The same anywhere in a sentence, or beside another: "the Vice President and Prime Minister"; "the President of Mexico" and
 * "the Prime Minister Hun Manet" are others.
 */
export const anyBareOffice = new RegExp(
  String.raw`\b(?:[Tt]he |(?<=\b[Tt]he ${office} and ))(?<office>${office})(?![\p{L}-])(?! (?:(?:of|for|to) (?:the )?)?\p{Lu})`,
  'gu',
);

/** Several of one rank: "the Presidents", "the two Ministers". */
export const anyBareOffices = new RegExp(
  String.raw`\b[Tt]he (?:two )?(?<office>${rank})s(?![\p{L}’'-])(?! (?:(?:of|for|to) (?:the )?)?\p{Lu})`,
  'gu',
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
    for (const found of sentence.matchAll(named)) {
      const parts = found.groups as { title: string; office?: string; name: string; behind?: string };
      const stated = officeIn(parts.title) ?? parts.behind ?? null;
      const official = this.#recognise({
        name: withoutHeadline(parts.name),
        role: stated ?? parts.title,
        office: stated === null ? null : officeKey(stated),
        gender: genderOf(parts.title),
      });
      mentions.push({ official, span: { start: found.index, end: found.index + found[0].length } });
    }
    return mentions;
  }

  /** Where a sentence names somebody known by the surname alone: "Sullivan also noted", not "the Biden Administration". */
  bareNames(sentence: string): Mention[] {
    return [...sentence.matchAll(bareName)].flatMap(({ index, 0: word }): Mention[] => {
      const official = this.withName(word);
      const isSurname = official?.name.replace(/,? [JS]r\.$/u, '').endsWith(word) ?? false;
      return official && isSurname ? [{ official, span: { start: index, end: index + word.length } }] : [];
    });
  }

  /** The official a bare office stands for; null where there is none or, unless it is this one's, more than one. */
  withOffice(title: string, first: Official | null = null): Official | null {
    const key = officeKey(title);
    const holders = this.#known.filter((official) => official.office === key);
    if (first !== null && holders.includes(first)) return first;
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** All whose office is of this rank: of ministers the foreign minister and the minister of defence. */
  withRank(title: string): readonly Official[] {
    const key = officeKey(title);
    const holders = this.#known.filter(({ office }) => office?.split(' ').at(-1) === key);
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
    if (official.office === null && met.office !== null) {
      official.role = met.role;
      official.office = met.office;
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

function isSamePerson(one: Official, other: Official): boolean {
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  if (one.office !== null && other.office !== null && one.office !== other.office)
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

const officeAtEnd = new RegExp(`${office}${ofWhat}$`, 'u');
const honorifics = new RegExp(`(?:,? ?${honorific})+$`, 'u');

/** The office among honorifics: "Prime Minister" of "Prime Minister Samdech Moha Borvor Thipadei". */
function officeIn(title: string): string | null {
  return officeAtEnd.exec(title.replace(honorifics, ''))?.[0] ?? null;
}

/** "2nd Vice Minister of Foreign Affairs" and "Vice Minister" are one office within a release. */
function officeKey(title: string): string {
  return title
    .replace(/ (?:of|for|to) .*$/u, '')
    .replace(/^(?:\d\w\w|First|Second|Third|Former|Acting|Senior) /u, '')
    .toLowerCase();
}

function genderOf(title: string): Official['gender'] {
  if (/\b(?:Ms|Mrs|Madam|Madame|Dame|Lady|Queen|Princess|Her|Chumteav|\w+woman)\b/u.test(title))
    return 'female';
  if (/\b(?:Mr|Sir|Lord|King|Prince|His|Samdech|Sheikh|Sultan|Pope|Emir|Amir|\w+man)\b/u.test(title))
    return 'male';
  return null;
}
