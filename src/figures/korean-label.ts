import type { ScriptQuantity } from './script-quantity.ts';

/** What a Korean quantity counts: from what describes it to the end of its head, as offsets into the sentence. */
export interface KoreanNoun {
  readonly start: number;
  readonly headStart: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const reach = 60;
const particle = /(?:에서는|으로는|에게서|에서|에게|으로|까지|부터|은|는|이|가|을|를|도|와|과|의|에|로)$/u;
const adnominal = /(?:[된던한할일인온간]|(?:하|되|있|없|받|오|가|사|이르|따르|다니|머무|앓|겪)는|의|관련)$/u;
/** Nouns whose last letter is no particle: "전문가 20명" are experts. */
const wholeNoun =
  /(?:(?:전문|국|작|농|음악|사업|활동|기업|투자|운동|정치|평론|연구|예술|건축|만화|자본|혁명|외교)가|어린이|아이|고양이|노인|종이|평가|대가|물가|주가|유가|허가|인가|원가|단가|도로|회의|협의|결의|논의|합의|회담|결과|성과|효과|학과)$/u;
/** Words between a noun and its number that name nothing: "한국인 등 모두 60명". */
const filler =
  /^(?:총|모두|도합|합계|등|각각|추가로|새로|이미|또|및|무려|겨우|단|매년|매월|매주|연간|평균|연|주|월|\p{Nd}+개(?:국|사|소|교))$/u;
/** Of these the number is a part: "피해자 가운데 3분의 2". */
const among = /^(?:이?중|중에|중에서|가운데|가운데서)$/u;
/** Words that say when, or compare, and are no thing counted: "현재 60명", "전년 대비 12%". */
const noThing =
  /^(?:현재|지금|오늘|어제|내일|올해|지난해|작년|금년|내년|최근|당시|이후|이전|이번|지난|지난달|이달|향후|앞으로|이날|당일|오전|오후|상반기|하반기|사상|역대|처음|전년|전년도|전월|대비|기준|이상|이하|이내|동안|각|약|또는|혹은|그리고|\p{Nd}.*)$/u;
const oblique = /(?:은|는|이|가|을|를|에|에서|까지|으로|로|과|와|해|하여|한|고|며|다|나|따르면|의하면)$/u;
/** What happens to somebody or something, and is done to nothing else: "학생이 20명 참가했다". */
const happening =
  /^(?:으로|로|에|이다|이며|이었|였|까지|\s*(?:[가-힣]+\s)?(?:[가-힣]*(?:되|됐|된|돼)|숨지|숨졌|사망|늘|줄|증가|감소|참가|참여|참석|있|달하|달했|이르))/u;
/** How a rate or an amount itself moves or stands: "교역액은 15억 달러로 12% 증가했다". */
const moving =
  /^(?:으로|로|에\s(?:달|이르|그|머)|이다|이며|이었|였|[을를]\s(?:기록|차지|넘|돌파)|\s*(?:증가|감소|하락|상승|성장|확대|축소|급증|급감|둔화|개선|악화|인상|인하)(?:하|했|한|할|되|됐|된)|\s*(?:줄|늘|오르|올랐|올라|내렸|내려|떨어|달하|달했|이르))/u;

/** What a Korean quantity counts; null where its clause names nothing. */
export function koreanLabel(text: string, quantity: ScriptQuantity): KoreanNoun | null {
  return nounBehind(text, quantity.end) ?? nounBefore(text, quantity) ?? topicOf(text, quantity);
}

/** "60명의 캄보디아 노동자가", "500억 원 규모의 무상원조를", "60명이 넘는 한국인": what is counted stands behind, up to its particle. */
function nounBehind(text: string, end: number): KoreanNoun | null {
  const bounded = /(?:넘는|넘은|가까운)$/u.test(text.slice(Math.max(0, end - 3), end));
  const opening = bounded ? /^\s+/u : /^(?:의|\s*(?:규모|상당|어치|가량)의)\s+/u;
  const lead = opening.exec(text.slice(end, end + reach))?.[0];
  if (lead === undefined) return null;
  const words = wordsOf(text, end + lead.length, end + lead.length + reach).slice(0, 4);
  const closing = words.findIndex(
    ({ text: word }) => !/(?:의|인|적|한|된|는)$/u.test(word) && particle.test(word) && !wholeNoun.test(word),
  );
  const last = words[Math.max(closing, 0)];
  const [first] = words;
  if (!first || !last || !/^[가-힣]/u.test(last.text)) return null;
  const bare = wholeNoun.test(last.text) ? last.text : last.text.replace(particle, '');
  return bare === '' ? null : { start: first.start, headStart: last.start, end: last.start + bare.length };
}

/** "사이버 범죄에 연루된 한국인 180명", "의사를 20명 파견했다": the word before the number is the head, what describes it stands before that. */
function nounBefore(text: string, quantity: ScriptQuantity): KoreanNoun | null {
  const words = wordsOf(text, Math.max(0, quantity.start - reach), quantity.start);
  while (filler.test(words.at(-1)?.text ?? '')) words.pop();
  if (among.test(words.at(-1)?.text ?? '')) {
    words.pop();
    // "인질 19명 중 한 명": of the same as they.
    while (/^\p{Nd}/u.test(words.at(-1)?.text ?? '')) words.pop();
  }
  const last = words.pop();
  if (!last || !/[가-힣]/u.test(last.text)) return null;
  const bare = headOf(text, quantity, last.text);
  if (bare === null || bare === '' || noThing.test(bare)) return null;
  let start = last.start;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = words.pop()?.text;
    if (word === undefined || /[,.;:]$/u.test(word)) break;
    if ((steps > 0 ? /(?:은|는|까지|가|를|을)$/u : /(?:은|까지|가|를|을)$/u).test(word)) break;
    if (steps === 0 && !adnominal.test(word)) break;
    start = text.lastIndexOf(word, start - 1);
  }
  return { start, headStart: last.start, end: last.start + bare.length };
}

/** The head without what is no part of it; null for a word that stands before the number by chance. */
function headOf(text: string, { end, kind }: ScriptQuantity, word: string): string | null {
  if (/[,.;:]$/u.test(word)) return null;
  if (wholeNoun.test(word)) return word;
  const bare = word.replace(/(?:총|의)$/u, '');
  if (!oblique.test(bare)) return bare;
  const behind = text.slice(end, end + reach);
  // "의사를 20명 파견했다": a number that bears no particle of its own counts the noun that does.
  if (/^[을를가은는의도]|^이(?![다며었])/u.test(behind) || kind === 'duration') return null;
  if (/[을를]$/u.test(bare)) return bare.slice(0, -1);
  return /[은는이가]$/u.test(bare) && happening.test(behind) ? bare.slice(0, -1) : null;
}

/** "양국 교역액은 2024년 약 15억 달러로": what the clause is about, where it says how much that is or has changed. */
function topicOf(text: string, quantity: ScriptQuantity): KoreanNoun | null {
  const passes = /[을를이가에]\s(?:넘|돌파|웃도|상회|육박|밑도|하회|못 미)/u.test(
    text.slice(quantity.start, quantity.end),
  );
  const moves = quantity.kind !== 'count' && quantity.kind !== 'duration';
  if (!passes && !(moves && moving.test(text.slice(quantity.end, quantity.end + reach)))) return null;
  const words = wordsOf(text, Math.max(0, quantity.start - reach), quantity.start);
  const at = words.findLastIndex(
    ({ text: word }) => /[,;:]$/u.test(word) || /^[가-힣]+[은는이가]$/u.test(word),
  );
  const topic = words[at];
  if (!topic || !/[은는이가]$/u.test(topic.text) || wholeNoun.test(topic.text)) return null;
  const head = topic.text.slice(0, -1);
  if (head.length < 2 || noThing.test(head)) return null;
  const before = words[at - 1];
  const described = before && /^[가-힣]+$/u.test(before.text) && !oblique.test(before.text);
  const start = described && !noThing.test(before.text) ? before.start : topic.start;
  return { start, headStart: topic.start, end: topic.start + head.length };
}

function wordsOf(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/(?:\p{Nd}[.,](?=\p{Nd})|[^\s,.;:()“”"])+[,.;:]?/gu)].map(
    (match) => ({
      text: match[0],
      start: from + match.index,
    }),
  );
}
