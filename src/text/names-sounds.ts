/**
 * One consonant as a name is heard: `kind` is its class (K for k and g, T for t and d, P for p, b, f and v, C for ch, j and z,
 * S, L for l and r, M, N, H); what sounds alike in all three scripts is one class.
 */
export interface Sound {
  readonly kind: string;
  /** How hard it is spoken, where the script tells: Hangul keeps plain, hard and no voiced consonants. */
  readonly force?: 'voiced' | 'hard' | 'plain' | 'strong';
  /** Often lost on the way to another script: an "r" after a vowel, an "h" inside a word. */
  readonly weak?: true;
}

/** What is heard of one part of a name. */
export interface Heard {
  readonly sounds: readonly Sound[];
  /** Whether it ends in a vowel; null where the spelling does not tell. */
  readonly open: boolean | null;
}

/** The consonants of one part of a name, in any of the three scripts. */
export function hear(part: string): Heard {
  if (/\p{Script=Hangul}/u.test(part)) return hearHangul(part);
  if (/\p{Script=Khmer}/u.test(part)) return hearKhmer(part);
  return hearLatin(part);
}

const latinSounds: readonly (readonly [RegExp, ...Sound[]])[] = [
  [/^ng(?=[rl])/u, { kind: 'N' }, { kind: 'K', force: 'voiced' }],
  [/^ng/u, { kind: 'N' }],
  [/^(?:tsch|tch|ch|cz)/u, { kind: 'C', force: 'hard' }],
  [/^(?:zh|dj|dzh|j|z)/u, { kind: 'C', force: 'voiced' }],
  [/^(?:ts|tz)/u, { kind: 'C', force: 'hard' }],
  [/^(?:sch|sh|ss|s)/u, { kind: 'S' }],
  [/^(?:ph|f|v)/u, { kind: 'P' }],
  [/^th/u, { kind: 'T', force: 'hard' }],
  [/^(?:kh|ck|q|k)/u, { kind: 'K', force: 'hard' }],
  [/^(?:gh|g)/u, { kind: 'K', force: 'voiced' }],
  [/^c(?=[eiy])/u, { kind: 'S' }],
  [/^c/u, { kind: 'K', force: 'hard' }],
  [/^x/u, { kind: 'K', force: 'hard' }, { kind: 'S' }],
  [/^p/u, { kind: 'P', force: 'hard' }],
  [/^b/u, { kind: 'P', force: 'voiced' }],
  [/^t/u, { kind: 'T', force: 'hard' }],
  [/^d/u, { kind: 'T', force: 'voiced' }],
  [/^l/u, { kind: 'L' }],
  [/^m/u, { kind: 'M' }],
  [/^n/u, { kind: 'N' }],
];

function hearLatin(part: string): Heard {
  const word = part
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  const sounds: Sound[] = [];
  let vowel = true;
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at);
    const known = latinSound(rest, at, vowel);
    if (known) add(sounds, known.sounds, vowel);
    vowel = known === null;
    at += known?.length ?? 1;
  }
  // A final "e" after a consonant is silent as often as not.
  const open = /[^aeiouy]e$/u.test(word) ? null : /[aeiouyw]h?$/u.test(word);
  return { sounds, open };
}

function latinSound(
  rest: string,
  at: number,
  afterVowel: boolean,
): { sounds: readonly Sound[]; length: number } | null {
  if (at === 0 && rest.startsWith('x')) return { sounds: [{ kind: 'S' }], length: 1 };
  if (rest.startsWith('h')) {
    if (at === 0) return { sounds: [{ kind: 'H' }], length: 1 };
    const spoken = afterVowel && /^h[aeiou]/u.test(rest);
    return { sounds: spoken ? [{ kind: 'H', weak: true }] : [], length: 1 };
  }
  if (rest.startsWith('r')) {
    const coda = afterVowel && at > 0 && !/^rr?[aeiouy]/u.test(rest);
    return { sounds: [coda ? { kind: 'L', weak: true } : { kind: 'L' }], length: 1 };
  }
  for (const [pattern, ...sounds] of latinSounds) {
    const length = pattern.exec(rest)?.[0].length;
    if (length !== undefined) return { sounds, length };
  }
  return null;
}

const initials: readonly (Sound | null)[] = [
  { kind: 'K', force: 'plain' },
  { kind: 'K', force: 'strong' },
  { kind: 'N' },
  { kind: 'T', force: 'plain' },
  { kind: 'T', force: 'strong' },
  { kind: 'L' },
  { kind: 'M' },
  { kind: 'P', force: 'plain' },
  { kind: 'P', force: 'strong' },
  { kind: 'S' },
  { kind: 'S' },
  null,
  { kind: 'C', force: 'plain' },
  { kind: 'C', force: 'strong' },
  { kind: 'C', force: 'strong' },
  { kind: 'K', force: 'strong' },
  { kind: 'T', force: 'strong' },
  { kind: 'P', force: 'strong' },
  { kind: 'H' },
];
/** Class of each final consonant, by its index; a space for none. */
const finals = ' KKKNNNTLKMLLLPLMPPTTNTTKTPT';
const neutralVowel = 18;

function hearHangul(part: string): Heard {
  const sounds: Sound[] = [];
  let open: boolean | null = null;
  let vowel = true;
  for (const syllable of part) {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) continue;
    const initial = initials[Math.floor(code / 588)] ?? null;
    const final = finals.charAt(code % 28).trim();
    // The "h" of a first syllable is never lost.
    if (initial)
      add(sounds, [initial.kind === 'H' && sounds.length > 0 ? { ...initial, weak: true } : initial], vowel);
    // "으" only carries a consonant of another language.
    vowel = Math.floor((code % 588) / 28) !== neutralVowel;
    if (final !== '') add(sounds, [{ kind: final }], true);
    open = final === '' && vowel;
    vowel = final === '';
  }
  return { sounds, open };
}

const khmerSounds: readonly (readonly [string, string])[] = [
  ['កខគឃ', 'K'],
  ['ចឆជឈ', 'C'],
  ['ដឋឌឍតថទធ', 'T'],
  ['បផពភវ', 'P'],
  ['ងញណន', 'N'],
  ['ម', 'M'],
  ['រលឡ', 'L'],
  ['ស', 'S'],
  ['ហ', 'H'],
];
const khmerKinds: ReadonlyMap<string, string> = new Map(
  khmerSounds.flatMap(([letters, kind]) => [...letters].map((one) => [one, kind] as const)),
);

function hearKhmer(part: string): Heard {
  // A consonant under the sign of silence is not spoken; "ហ្គ", "ហ្វ" and "ហ្ស" write g, f and z.
  const spoken = part.replace(/[\u1780-\u17a2](?:[\u17b4-\u17d2])?\u17cd/gu, '').replace(/ហ្(?=[គវស])/gu, '');
  const sounds: Sound[] = [];
  for (let at = 0; at < spoken.length; at += 1) {
    const kind = khmerKinds.get(spoken.charAt(at));
    if (kind === undefined) continue;
    const last = at === spoken.length - 1;
    const weak = (kind === 'H' && at > 0) || (last && spoken.charAt(at) === 'រ');
    add(
      sounds,
      [weak ? { kind, weak: true } : { kind }],
      !/[\u17d2]/u.test(spoken.charAt(at - 1)) &&
        at > 0 &&
        /[\u17b6-\u17c8\u17cb]/u.test(spoken.charAt(at - 1)),
    );
  }
  return { sounds, open: /[\u17b6-\u17c5]$/u.test(spoken) ? true : null };
}

/** What is written twice and spoken once counts once: "Sullivan", "설리번". */
function add(sounds: Sound[], more: readonly Sound[], afterVowel: boolean): void {
  for (const sound of more) {
    if (!afterVowel && sounds.at(-1)?.kind === sound.kind && !sound.weak) continue;
    sounds.push(sound);
  }
}
