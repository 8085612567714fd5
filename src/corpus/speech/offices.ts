/** No word of a title is longer; keeps a hostile line cheap. */
const longestWord = 40;
/** Fields that stand before the rank: "Foreign Minister". */
const fields = `Foreign|Defen[cs]e|Interior|Finance|Trade|Commerce|Justice|Health|Energy|Home|National Security|Education|Labou?r|Tourism|Culture|Environment|Agriculture|Information|Transport|Planning|Unification|Homeland Security|Treasury|Press|Climate|Immigration|Housing|Veterans Affairs`;
const grade = String.raw`(?:Assistant|\d(?:st|nd|rd|th)|First|Second|Third|Deputy|Vice|Acting|Former|Senior|Permanent|Under|Executive|Crown|Prime|${fields}|Special|Federal|State|Principal|Chief|High)`;
const rank = `(?:President|Minister|Premier|Chancellor|Secretary[- ]General|Secretary|Undersecretary|Under[- ]Secretary|King|Queen|Prince|Princess|Emir|Amir|Sultan|Sheikh|Ambassador|Senator|Congressman|Congresswoman|Representative|Governor|Mayor|Speaker|Chairman|Chairwoman|Chairperson|Chair|Advis[eo]r|Envoy|Commissioner|Director[- ]General|Director|General|Admiral|Colonel|Lieutenant General|Spokesperson|Spokesman|Spokeswoman|Taoiseach|Pope|Patriarch|Attorney General|Coordinator|Administrator|Assistant|First Lady|Second Gentleman)`;
/** Ranks that a release writes with a small letter only: "police chief". */
const smallRank = `(?:${rank.toLowerCase()}|chief|head|leader|commander)`;
const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const office = `(?:${grade}[- ]){0,3}${rank}`;
/** "to the Vice President", "of the Republic of Indonesia", "for National Security Affairs": as little as leaves a name. */
const ofWhat = `(?: to the (?:(?:Vice |Prime )?(?:President|Minister)|King|Queen))?(?: (?:of|for) (?:the )?${capital}(?:,? (?:and )?${capital}){0,5}?){0,2}?`;
/** The field of an office that is set off by commas, where no name follows: as much as there is. */
const ofField = `(?: (?:of|for) (?:the )?${capital}(?:,? (?:and )?${capital}){0,5})?`;
/**
 * The first of two offices that one person holds, "Deputy Prime Minister and Minister of Foreign Affairs": a deputy's, or
 * one before a minister's that has its field. An article makes two people of "the President and Prime Minister Kishida".
 */
const firstOffice = String.raw`(?:Deputy Prime Minister|(?<!\b[Tt]he )(?:(?:Deputy|Vice|Senior) (?:[A-Z][a-z]+ )?${rank}|(?!The )(?:[A-Z][a-z]+ )?${rank}(?= and (?:[A-Z][a-z]+ )?Minister (?:of|for) )))(?: (?:of|for) [^,.;]{2,40}?)?,? and `;

/** The parts of a title, as patterns in which a capital begins each of its words. */
export const titleParts = { office, ofWhat, ofField, firstOffice, capital, smallRank } as const;

/** What may stand before a rank with a small letter as part of the title: "Interior Ministry spokesman". */
const beforeSmallRank = new RegExp(
  `^(?:(?!(?:The|An?|In|On|At|For|With|By|From|To|After|Before|When|While|As|But|And|According|Meanwhile)$)${capital}|${grade.toLowerCase()}|ministry|government|police|army|navy|palace|party|provincial|district|city|municipal|national|company|bank|opposition|village|commune)$`,
  'u',
);

/** Where the title begins whose rank, with a small letter, stands at a place: at most five words before. */
export function smallTitleFrom(sentence: string, rankAt: number): number {
  let start = rankAt;
  for (let words = 0; words < 5 && sentence[start - 1] === ' '; words += 1) {
    const before = sentence.lastIndexOf(' ', start - 2) + 1;
    const text = sentence.slice(before, start - 1);
    if (text.length > longestWord || !beforeSmallRank.test(text)) break;
    start = before;
  }
  return start;
}

/** An office without a name, as it may stand for one: "the Prime Minister", "the 2nd Vice Minister". */
export const bareOffice = new RegExp(
  String.raw`\b[Tt]he (?<office>${office}|(?:${grade.toLowerCase()}[- ]){0,3}${smallRank})$`,
  'u',
);
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

/** An office as two titles of it are compared. */
export interface Office {
  /** "minister"; a spokesman and a spokesperson are of one rank. */
  readonly rank: string;
  /** What makes another office of it: "vice", "deputy prime". */
  readonly grades: string;
  /** What it is for, as far as the title says: "foreign", "affairs". */
  readonly field: readonly string[];
}

const oneRank = new RegExp(`(?:${rank}|${smallRank})(?!.*\\b(?:${rank}|${smallRank})\\b)`, 'u');
const gradeWord = /^(?:assistant|deputy|vice|under|crown|prime)$/u;
/** "2nd Vice Minister" and "Vice Minister" are one office within a release; so are "Special Envoy" and "Envoy". */
const empty =
  /^(?:\d\w\w|first|second|third|acting|former|senior|permanent|executive|special|federal|state|principal|chief|high|the|of|for|to|and)$/u;

const betweenOffices = new RegExp(` and (?=${office}\\b)`, 'u');

/** The offices of a title: two of "Deputy Prime Minister and Minister of Foreign Affairs". */
export function officesIn(title: string): readonly Office[] {
  return title.split(betweenOffices).flatMap((part) => {
    const [before = '', ofWhatFor = ''] = part.split(/ (?:of|for|to) (.*)/su);
    const found = oneRank.exec(before);
    if (found === null) return [];
    const words = before.slice(0, found.index).toLowerCase().split(/[ -]+/u);
    const field = [...words, ...ofWhatFor.toLowerCase().split(/[ ,-]+/u)];
    return {
      rank: found[0].toLowerCase().replace(/(?<=^spokes|^chair)(?:wo)?(?:man|person)$/u, ''),
      grades: words.filter((word) => gradeWord.test(word)).join(' '),
      field: field.filter((word) => word !== '' && !gradeWord.test(word) && !empty.test(word)),
    };
  });
}

/** Whether "the minister" or "the foreign minister" may be said for an office: its rank and grades, and no other field. */
export function mayStandFor(said: Office, held: Office): boolean {
  return (
    said.rank === held.rank &&
    said.grades === held.grades &&
    said.field.every((word) => held.field.includes(word))
  );
}
