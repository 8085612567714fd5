import type { Speaker } from '../release.ts';
import type { Attribution } from './attribution.ts';
import { beginsWithSpeaker, endsWithSpeaker } from './common-speakers.ts';
import { bareOffice } from './offices.ts';
import { type Mention, type Official, Officials, otherGender, pronounReach } from './officials.ts';
import { reportingVerb } from './verbs.ts';

/** How far back the subject of a verb may reach; keeps long sentences cheap. */
const subjectReach = 240;

const between =
  /(?:,? (?:also|further|furthermore|again|warmly|strongly|then|later|earlier|still|yesterday|today|jointly|both|once more|firmly|clearly|repeatedly|publicly|personally|deeply|each|all|(?!only|family|early)[a-z]+ly|has|have|had|did|would|will|additionally))+$/u;
const group =
  /(?:^|\b(?:the|both|all|The|Both|All|two|Two) )(?:[\p{L}’'-]+ ){0,2}(?:leaders?|sides|ministers|presidents|parties|participants|officials|countries|nations|governments|delegations|members|partners|secretaries|advis[eo]rs|principals|representatives|counterparts|teams|delegates|heads of (?:state|government|delegation)|G7|G20)$|(?:^|[\s,“"])(?:we|they|I)$|(?:^|\s)the two$|^(?:both|each|all)$/iu;
const pronoun = /(?:^|[\s,“])(she|he)$/iu;
/** What may stand before a subject that opens its clause: nothing, or an introduction that ends in a comma. */
const opening = /^["“'‘(•–—-]?\s*(?:(?:And|But|Meanwhile|Additionally)\s)?(?:[^,;:]{0,120}[,:]\s)?$/u;
const country =
  /(?:(?:The|the) )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of|and|the|for|on|de)(?: the)? \p{Lu}[\p{L}\p{M}.’'-]*| \p{Lu}[\p{L}\p{M}.’'-]*){0,8}(?: \([^()]{1,20}\))?$/u;
/** What is set off by commas behind a subject: "who is on a visit", "a spokesman for the ministry", "in a speech". */
const aside = /, [^,“”"]{2,100}$/u;
const noSpeaker =
  /^(?:The|the|This|That|These|Those|It|There|Today|Yesterday|Here|What|Who|Which|In|On|As|At|By|To|For|From|With|Through|Under|During|Since|After|Such|Some|Several|Many|And|But|Please|Each|Our|Its|Their|His|Her)(?: |$)(?<!^[Tt]he )|’s$|'s$/u;

/** Tells who speaks in each sentence of an English release, in order. */
export function attributeEnglish(sentences: readonly string[]): Attribution[] {
  const reader = new EnglishReader(wordsInside(sentences));
  return sentences.map((sentence) => reader.read(sentence));
}

class EnglishReader {
  readonly #officials = new Officials();
  /** Officials named or speaking in each sentence so far; null stands for a speaker left open. */
  readonly #inFocus: (readonly (Official | null)[])[] = [];
  readonly #names: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  read(sentence: string): Attribution {
    const mentions = this.#officials.read(sentence);
    const subject =
      this.#subjectOf(withoutQuotations(sentence), mentions) ?? this.#source(sentence, mentions);
    const official = subject?.official ?? null;
    const focus = new Set<Official | null>(mentions.map((mention) => mention.official));
    if (official !== null || subject === open) focus.add(official);
    this.#inFocus.push([...focus]);
    if (subject === null) return { voice: isQuotation(sentence) ? 'reported' : 'release', speaker: null };
    return { voice: 'reported', speaker: subject.speaker };
  }

  /** The subject of the first reporting verb that has one. */
  #subjectOf(sentence: string, mentions: readonly Mention[]): Subject | null {
    for (const verb of sentence.matchAll(reportingVerb)) {
      // "a task force announced by the mayor": what is before it is not who announced it; "responded by asking" is said of it.
      if (/^ by (?!\p{L}+ing\b)/u.test(sentence.slice(verb.index + verb[0].length))) continue;
      const subject =
        this.#before(sentence, verb.index, mentions) ??
        this.#behind(sentence, verb.index, verb.index + verb[0].length, mentions);
      if (subject !== null) return subject;
    }
    return null;
  }

  /** "She also noted …", "…, the Prime Minister said", "Ms. KIM, who is on a visit, said". */
  #before(sentence: string, at: number, mentions: readonly Mention[]): Subject | null {
    const from = Math.max(0, at - subjectReach);
    const near = sentence.slice(from, at).trimEnd().replace(between, '');
    if (!near.endsWith(',')) return this.#endingIn(near, sentence, from, mentions);
    const before = near.slice(0, -1);
    // An office behind the name belongs to it and is no aside.
    const isNamed = mentions.some(({ span }) => span.end === from + before.length);
    const apart = isNamed ? null : aside.exec(before);
    return (
      (apart === null
        ? null
        : this.#endingIn(before.slice(0, apart.index), sentence, from, mentions, true)) ??
      this.#endingIn(before, sentence, from, mentions)
    );
  }

  /** The subject that ends where `near` does, a piece of the sentence from a place on; `opens` where it must open the sentence. */
  #endingIn(
    near: string,
    sentence: string,
    from: number,
    mentions: readonly Mention[],
    opens = false,
  ): Subject | null {
    const end = from + near.length;
    const named = mentions.find((mention) => mention.span.end === end);
    if (opens && (from > 0 || !opening.test(near.slice(0, named?.span.start ?? 0)))) return null;
    if (named !== undefined) {
      if (isObject(sentence.slice(from, named.span.start))) return null;
      return isJoined(sentence.slice(from, named.span.start)) ? joint : subjectNamed(named.official);
    }
    if (group.test(near)) return joint;
    const said = pronoun.exec(near)?.[1]?.toLowerCase();
    if (said !== undefined) {
      return this.#resolved(this.#whoIs(said === 'she' ? 'female' : 'male', mentions, end));
    }
    const office = bareOffice.exec(near);
    if (office?.groups?.office !== undefined && !isObject(near.slice(0, office.index))) {
      return isJoined(near.slice(0, office.index))
        ? joint
        : this.#resolved(this.#officials.withOffice(office.groups.office));
    }
    return this.#bodyOrSurname(near, from === 0) ?? (endsWithSpeaker(near) ? open : null);
  }

  /** A country, an institution, or an official by surname alone, where it opens the clause. */
  #bodyOrSurname(near: string, isWhole: boolean): Subject | null {
    const found = country.exec(near);
    if (found === null || noSpeaker.test(found[0])) return null;
    const before = near.slice(0, found.index);
    const opens = isWhole && opening.test(before);
    if (isObject(before)) return null;
    if (isJoined(before) || isSeveral(found[0])) return opens ? joint : null;
    const official = this.#officials.withName(found[0]);
    if (official !== null) return subjectNamed(official);
    if (!opens) return null;
    const name = found[0].replace(/^[Tt]he /u, '').replace(/ \([^()]*\)$/u, '');
    if (/^\p{Lu}\p{Ll}*$/u.test(name) && !this.#names.has(name)) return name.endsWith('s') ? joint : null;
    return { official: null, speaker: { name, role: null, by: 'named' } };
  }

  /** "…”, said President Biden", "…, said a villager". */
  #behind(sentence: string, at: number, end: number, mentions: readonly Mention[]): Subject | null {
    if (!/[,”"]\s?$/u.test(sentence.slice(Math.max(0, at - 3), at))) return null;
    const named = mentions.find((mention) => /^ (?:the )?$/u.test(sentence.slice(end, mention.span.start)));
    if (named !== undefined) return subjectNamed(named.official);
    return this.#beginning(sentence.slice(end));
  }

  /** A speaker whom only a common noun names, at the beginning of what follows: " the minister." */
  #beginning(behind: string): Subject | null {
    if (!beginsWithSpeaker(behind)) return null;
    const office = /^ the (?<office>\p{L}+(?: \p{L}+){0,3})/u.exec(behind)?.groups?.office;
    return this.#resolved(office === undefined ? null : this.#officials.withOffice(office));
  }

  /** A sentence with no reporting verb of its own that rests on "According to …". */
  #source(sentence: string, mentions: readonly Mention[]): Subject | null {
    const found = /(?:^|, )[Aa]ccording to (?:the )?/u.exec(sentence);
    if (found === null) return null;
    const start = found.index + found[0].length;
    const named = mentions.find((mention) => mention.span.start === start);
    if (named !== undefined) return subjectNamed(named.official);
    const body = /^\p{Lu}[^,.;:]{1,80}/u.exec(sentence.slice(start))?.[0];
    if (body === undefined) return this.#beginning(sentence.slice(found.index).replace(/^.*? to/u, ''));
    return { official: null, speaker: { name: body, role: null, by: 'named' } };
  }

  #resolved(official: Official | null): Subject {
    if (official === null) return open;
    return { official, speaker: { name: official.name, role: official.role, by: 'resolved' } };
  }

  /** The one official that "she" can be; null where two compete or somebody is named between. */
  #whoIs(gender: 'female' | 'male', mentions: readonly Mention[], at: number): Official | null {
    const fits = (official: Official | null): boolean => official?.gender !== otherGender(gender);
    if (mentions.some((mention) => mention.span.end < at && fits(mention.official))) return null;
    const named = mentions.map(({ official }) => official);
    const lately = this.#inFocus.slice(-pronounReach).reverse();
    const candidates = lately
      // Whom the sentence goes on to name is another.
      .map((officials) => officials.filter((one) => fits(one) && !(one && named.includes(one))))
      .find((officials) => officials.length > 0);
    if (candidates?.length !== 1) return null;
    const official = candidates[0] ?? null;
    if (official !== null) official.gender ??= gender;
    return official;
  }
}

interface Subject {
  readonly official: Official | null;
  readonly speaker: Speaker | null;
}

/** Several speak together. */
const joint: Subject = { official: null, speaker: null };

/** One person speaks, whom "she" or "the President" leaves open. */
const open: Subject = { official: null, speaker: null };

function subjectNamed(official: Official): Subject {
  return { official, speaker: { name: official.name, role: official.role, by: 'named' } };
}

/** "The Prime Minister and …", "Biden and Japan’s …"; a comma before the "and" begins a clause instead. */
function isJoined(before: string): boolean {
  return (
    /[^,]\s(?:and|&)\s(?:the\s)?$/iu.test(before) ||
    /[^,]\s(?:and|&)\s(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*[’']s?\s$/u.test(before)
  );
}

/** "the plan of the Minister", "the visit by Mr. Tan": then not the person is the subject. */
function isObject(before: string): boolean {
  return /\s(?:of|by|for|with|from|to|in|on|at|between|about|under|against)\s(?:the\s|an?\s)?$/u.test(before);
}

/** "Japan and Australia", but not "the Department of Health and Human Services". */
function isSeveral(name: string): boolean {
  return / and the /u.test(name) || / and /u.test(name.replace(/ of .* and /u, ' '));
}

/** Words that stand with a capital inside a sentence: names, where a first word may be any word. */
function wordsInside(sentences: readonly string[]): ReadonlySet<string> {
  const found = sentences.flatMap(
    (sentence) => sentence.match(/(?<=[\p{Ll}\d],? )\p{Lu}[\p{L}\p{M}]+/gu) ?? [],
  );
  return new Set(found);
}

/** What stands between quotation marks is not the release's account of who spoke; every place stays where it was. */
function withoutQuotations(sentence: string): string {
  return sentence.replace(
    /^[^“”]*”|“[^“”]*”|"[^"]*"/gu,
    (quoted) => `${'_'.repeat(quoted.length - 1)}${quoted.at(-1)}`,
  );
}

/** A sentence that is nothing but a quotation. */
function isQuotation(sentence: string): boolean {
  return /^[“"].*[”"][.!?]?$/su.test(sentence);
}
