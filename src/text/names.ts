import { distance } from 'fastest-levenshtein';
import { type Heard, hear, type Sound } from './names-sounds.ts';

/**
 * A name by its consonants, one word per part: "KIM Jina", "김 진아" and "គីម ជីណា" are "KM CN". Classes are wide
 * (k and g, t and d, p, b, f and v, l and r are one each), so a skeleton finds candidates and `matchNames` decides.
 */
export function nameSkeleton(name: string): string {
  return partsOf(name)
    .map((part) =>
      hearPart(part)
        .sounds.map(({ kind }) => kind)
        .join(''),
    )
    .join(' ');
}

/**
 * Whether two writings may be one person's name: across Latin, Hangul and Khmer, in either order, with parts left out
 * ("Biden" for "Joseph R. Biden, Jr."). Few consonants prove nothing, so a short part never matches alone.
 */
export function matchNames(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  if (scriptOf(a) === scriptOf(b)) return sameScript(left, right);
  // Hangul often writes family and given name together, so the parts of one side are joined on both.
  return (
    soundAlike(left, right, 2) ||
    partials(right).some((some) => soundAlike(left, some, 3)) ||
    partials(left).some((some) => soundAlike(some, right, 3))
  );
}

/** Whether a word is a part of a name as it is written: "Kim" of KIM Jina, too short to tell her among all people. */
export function isPartOfName(word: string, name: string): boolean {
  return name.toLowerCase().split(/\s+/u).includes(word.toLowerCase());
}

type Script = 'latin' | 'hangul' | 'khmer';

function scriptOf(name: string): Script {
  if (/\p{Script=Hangul}/u.test(name)) return 'hangul';
  return /\p{Script=Khmer}/u.test(name) ? 'khmer' : 'latin';
}

/** The parts that tell people apart: no initials, no "Jr." and no titles in one letter. */
function partsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/[\u200b-\u200d]/gu, '')
    .split(/[\s,.·•]+/u)
    .map((part) => part.replace(/^(?:[Aa]l|[Ee]l)-(?=\p{L}{3})/u, '').replace(/[’'‘-]/gu, ''))
    .filter((part) => /\p{L}/u.test(part) && !/^(?:\p{Lu}|[Jj]r|[Ss]r|[IVX]+)$/u.test(part));
}

/** Korean family names and the ways they are written, which no sound law tells: 이 is Lee, Yi or Rhee. */
const familyNames: ReadonlyMap<string, string> = new Map(
  [
    'L lee yi rhee rhie yee 이 리',
    'LM lim rim im yim 임 림',
    'N noh roh no ro 노',
    'PK park bak pak 박',
    'C choi choe choy 최',
    'CN jung jeong chung cheong 정',
    'CN jang chang 장',
    'C cho jo 조',
    'C joo ju chu 주',
    'KM kim gim 김',
    'KN kang gang 강',
    'KN kwon gwon 권',
    'K ko go koh goh 고',
    'PN ban pan 반',
    'PK paik baek paek 백',
    'P bae pae 배',
    'Y yoo yu ryu you 유 류',
    'W woo wu u 우',
    'O oh o 오',
    'YN yoon yun 윤',
    'YN yang 양',
    'A ahn an 안',
  ].flatMap((line) => {
    const [sound = '', ...writings] = line.split(' ');
    return writings.map((writing) => [writing, `${sound}/${writings[0]}`] as const);
  }),
);

function hearPart(part: string): Heard {
  const [kinds] = (familyNames.get(part.toLowerCase()) ?? '').split('/');
  if (kinds) return { sounds: [...kinds].map((kind) => ({ kind })), open: null };
  return hear(part);
}

/** All parts heard as one word; a Korean name written together still begins with its family name. */
function hearAll(parts: readonly string[]): Heard {
  const heard = parts.flatMap((part) => {
    const family = /^[\p{Script=Hangul}]{2,4}$/u.test(part) ? part.charAt(0) : '';
    const known = parts.length === 1 && familyNames.has(family);
    return known ? [hearPart(family), hear(part.slice(1))] : [hearPart(part)];
  });
  return { sounds: heard.flatMap(({ sounds }) => sounds), open: heard.at(-1)?.open ?? null };
}

/** Every single part and every two neighbours of a longer name. */
function partials(parts: readonly string[]): string[][] {
  if (parts.length < 2) return [];
  const singles = parts.map((part) => [part]);
  const pairs = parts.length < 3 ? [] : parts.slice(1).map((part, i) => [parts[i] as string, part]);
  return [...singles, ...pairs];
}

function soundAlike(left: readonly string[], right: readonly string[], least: number): boolean {
  const ways = orders(left).map(hearAll);
  const others = orders(right).map(hearAll);
  const length = Math.min(...[...ways, ...others].map(({ sounds }) => strong(sounds)));
  if (length < least) return false;
  return ways.some((way) => others.some((other) => difference(way, other) <= tolerance(length)));
}

/** As written, with the family name moved to the other end, and reversed. */
function orders(parts: readonly string[]): (readonly string[])[] {
  if (parts.length < 2) return [parts];
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  return [parts, [...rest, first], [last, ...parts.slice(0, -1)]];
}

function strong(sounds: readonly Sound[]): number {
  return sounds.filter(({ weak }) => !weak).length;
}

function tolerance(length: number): number {
  if (length <= 2) return 0.2;
  if (length === 3) return 0.35;
  return length <= 5 ? 0.5 : 0.8;
}

/** The cheapest way from one row of sounds to the other. */
function difference(a: Heard, b: Heard): number {
  let row = [0];
  for (const sound of b.sounds) row.push((row.at(-1) ?? 0) + loss(sound));
  for (const sound of a.sounds) {
    const next = [(row[0] ?? 0) + loss(sound)];
    for (const [j, other] of b.sounds.entries()) {
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + loss(sound),
          (next[j] ?? 0) + loss(other),
          (row[j] ?? 0) + exchange(sound, other),
        ),
      );
    }
    row = next;
  }
  const endings = a.open !== null && b.open !== null && a.open !== b.open ? 0.6 : 0;
  return (row.at(-1) ?? 0) + endings;
}

function loss({ weak }: Sound): number {
  return weak ? 0.1 : 1;
}

/** Sounds that pass for one another: soft g, "th" as s, Japanese "fu". */
const near: ReadonlyMap<string, number> = new Map([
  ['CK', 0.5],
  ['CS', 0.5],
  ['CT', 0.5],
  ['ST', 0.5],
  ['HP', 0.3],
]);

function exchange(a: Sound, b: Sound): number {
  if (a.kind !== b.kind) return near.get([a.kind, b.kind].sort().join('')) ?? 1;
  const forces = [a.force, b.force];
  if (forces.includes('voiced') && (forces.includes('strong') || forces.includes('hard'))) return 0.5;
  // A Korean plain sound stands for b, d, g; for p, t, k only in Korean names.
  return forces.includes('plain') && forces.includes('hard') ? 0.2 : 0;
}

/**
 * Whether two words in Latin letters, one of them French, may be one foreign name: "Loukachenko" and "Lukashenka",
 * "Navalnaïa" and "Navalnaya".
 */
export function matchSpellings(a: string, b: string): boolean {
  return spellingsOf(a).some((left) =>
    spellingsOf(b).some(
      (right) => left === right || (Math.min(left.length, right.length) >= 7 && distance(left, right) <= 1),
    ),
  );
}

/** A name and its parts as English would write them. */
function spellingsOf(name: string): readonly string[] {
  return [name, ...name.split('-').filter((part) => part.length > 4)].map((part) =>
    folded(part.replace(/ï/gu, 'i').replace(/['’]s$/u, ''))
      .replace(/-/gu, '')
      .replace(/ou/gu, 'u')
      .replace(/(?<!t|s)ch/gu, 'sh')
      .replace(/tch/gu, 'ch')
      .replace(/dj/gu, 'j')
      .replace(/y/gu, 'i')
      .replace(/(?<=in)e$/u, ''),
  );
}

function sameScript(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = [left.map(folded), right.map(folded)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (few.join('') === many.join('') || [...few].sort().join(' ') === [...many].sort().join(' ')) return true;
  const rest = [...many];
  const matched = few.filter((part) => {
    const at = rest.findIndex((other) => samePart(part, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  const enough = matched.some((part) => part.length >= (/[a-z]/.test(part) ? 4 : 2));
  return matched.length === few.length && (enough || few.length === many.length);
}

/** Given names that are said short: "Joe" is Joseph. */
const shortForms: ReadonlyMap<string, string> = new Map(
  `alexander alex; andrew andy drew; anthony tony antony; benjamin ben; christopher chris; daniel dan danny; david dave;
  donald don; douglas doug; edward ed eddie ted; elizabeth liz beth; gregory greg; james jim jimmy; jeffrey jeff; joseph joe;
  joshua josh; katherine kathy kate catherine cathy kathleen; kenneth ken; lawrence larry; matthew matt; michael mike mick;
  nicholas nick; patricia pat patty; patrick pat; peter pete; philip phil phillip; randall randy; richard dick rick;
  robert bob rob bobby; ronald ron; samuel sam; stephen steve steven; susan sue; theodore ted; thomas tom; timothy tim;
  victoria vicky; vincent vince; william bill will`
    .split(';')
    .flatMap((line) => {
      const [full = '', ...short] = line.trim().split(/\s+/u);
      return [full, ...short].map((form) => [form, full] as const);
    }),
);

function samePart(a: string, b: string): boolean {
  const family = familyNames.get(a);
  const given = shortForms.get(a);
  if (given !== undefined && given === shortForms.get(b)) return true;
  if (a === b || (family !== undefined && family === familyNames.get(b))) return true;
  // "Zelensky", "Zelenskyy"; short names differ by a letter too easily.
  return /^[a-z]{7,}$/.test(a) && b.length >= 7 && a.charAt(0) === b.charAt(0) && distance(a, b) <= 1;
}

function folded(part: string): string {
  return /\p{Script=Latin}/u.test(part)
    ? part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/(?<=[aeou])h$/u, '')
    : part;
}
