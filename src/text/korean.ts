import { koreanFunctionWords } from './function-words.ts';

/** Shortest stem that stripping may leave: many one-syllable remains would be shared by unrelated words. */
const shortest = 2;

/**
 * A Korean word without its particles and its verb or copula ending: "캄보디아에서는" → "캄보디아", "추방했습니까" → "추방".
 * No dictionary: it may cut a noun that ends like a particle, but cuts every form of that noun alike.
 */
export function stemKorean(word: string): string {
  let stem = word;
  for (let round = 0; round < 4; round += 1) {
    const next = withoutEnding(withoutParticle(stem));
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
}

/** Whether what follows a noun is nothing but particles, a copula or a verb ending: "을", "에서는", "입니까". */
export function isKoreanTail(tail: string): boolean {
  return tail === '' || particles.has(tail) || koreanFunctionWords.has(tail) || tails.test(tail);
}

function withoutParticle(word: string): string {
  for (let length = Math.min(longestParticle, word.length - shortest); length > 0; length -= 1) {
    const stem = word.slice(0, -length);
    const particle = word.slice(-length);
    if (particles.has(particle) && fits(stem, particle)) return stem;
  }
  const [noun = '', ...rest] = word;
  return shortNouns.has(noun) &&
    /^(?:을|를|은|는|에|에는|에서|이나|인가요?|인지요?|입니[까다])$/u.test(rest.join(''))
    ? noun
    : word;
}

/** Nouns of one syllable that may stand alone; only particles that are nothing else are cut off them ("수도" is a capital). */
const shortNouns: ReadonlySet<string> = new Set(
  '일 법 돈 말 길 집 물 땅 핵 군 왕 배 책 팀 표 당 것 수 때 중 등 점 명 곳 안 밖 앞 뒤 옆 두 세',
);

/** Particles that come in two shapes tell whether the word before ends in a consonant: "전문가" is no "전문" + "가". */
function fits(stem: string, particle: string): boolean {
  const final = finalConsonant(stem.charCodeAt(stem.length - 1));
  if (/^(?:이|은|을|과|으로)/u.test(particle)) return final > 0;
  if (/^(?:가|는|를|와|나$|랑|며$|라|란$|고$|였)/u.test(particle)) return final === 0;
  // ㄹ takes "로" like a vowel does.
  if (particle.startsWith('로')) return final === 0 || final === 8;
  return true;
}

function withoutEnding(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= shortest ? stem : word;
}

/** Index of a Hangul syllable's final consonant, 0 for none. */
export function finalConsonant(code: number): number {
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : 0;
}

/** The syllable without its final consonant: "난" → "나". */
export function openSyllable(code: number): string {
  return String.fromCharCode(code - finalConsonant(code));
}

const particles: ReadonlySet<string> = new Set(
  `이 가 은 는 을 를 의 에 도 만 과 와 로 으로 나 이나 랑 이랑 께 께서 께서는 에서 에서는 에서도 에서의 에게 에게서 에게는 에는 에도 에만
  에의 한테 한테서 으로서 로서 으로써 로써 으로부터 로부터 으로는 로는 으로도 로도 으로의 로의 까지 까지는 까지의 까지도 부터 부터는 부터의
  과의 와의 과는 와는 과도 와도 이라고 라고 이라는 라는 이란 란 이며 며 이고 처럼 보다 보다는 마다 조차 마저 밖에 대로 만이 만을 만의 만은
  들 들이 들은 들을 들의 들과 들에 들도 들에게 들에게는 들로 들로부터 이든 든지 이라도 라도 이자 마저도 뿐 뿐만 에야 씩 께선 에선 에겐 이야
  측 측은 측이 측의 측에 씨 씨는 씨가 씨의 씨를 님 님이 님은`.split(/\s+/),
);

const longestParticle = Math.max(...[...particles].map(({ length }) => length));

const question =
  '(?:습니까|습니다|나요|는가요?|는지요?|을까요?|니|죠|지요|어요|으며|으나|지만|는데|던|다고|다는|다며|다면|다|고|음)';
const copula =
  '(?:이)?(?:었|였)' +
  question +
  '|입니까|입니다|인가요?|인지요?|이에요|예요|이었|였던|이다|이지만|이므로|이자|인데|일까요?';
const light = [
  `(?:하였|했|되었|됐|당했|받았|시켰)${question}`,
  '(?:하|되|당하|시키)(?:나요|는가요?|는지요?|는데|는|지만|지|여서?|어서?|고자?|며|면서?|면|기로?|게|도록|려고?|던|다고|다는|다며|다|였|기)',
  '합니까|합니다|됩니까|됩니다|한다고?|한다는|된다고?|된다는|할까요?|될까요?|하십시오|하세요|해주세요|해서|해야|했|됐|해온|돼|한|할|함|해|된|될|됨|당한|받은|받는|시킨|적인|적으로|적',
].join('|');
const verb = [
  `(?:었|았|였)${question}`,
  '습니까|습니다|나요|는가요?|는지요?|을까요?|었던|았던|였던|려고|기로|도록|면서|지만|어서|아서',
].join('|');

const endings = new RegExp(`(?:${light}|${copula}|${verb})$`, 'u');
const tails = new RegExp(`^(?:${light}|${copula})$`, 'u');
