import { isDenial } from '../text/negation.ts';
import { spansOverlap } from '../text/span.ts';
import { down, others, up, type Way } from './comparatives.ts';
import type { Reading } from './reading.ts';

/** What denies besides the plain signs: quantities of nothing, and verbs of failing. */
const latin =
  /^(?:no|none|nobody|neither|nor|without|unless|hardly|rarely|scarcely|seldom|rarement|fail(?:s|ed|ing)?|unable|lack(?:s|ed|ing)?|aucune?|sans|ni|faute)$/u;
/** "Barring a miracle" leaves it out; "an order barring imports" forbids them, as "an order to ban imports" does. */
const unlessSo = /(?:^|[,;:—]\s)$/u;
/** What declines by a tenth or since March grows less, and says no to nothing. */
const growingLess =
  /^declin\p{L}*(?: \p{Ll}+ly)?(?:$|[,.;:]|\s(?:by|in|from|for|since|over|under|during|across|between|after|as|and)\b|\s(?:\p{Ll}+\s){0,2}\d)/iu;
/** Who stops something ends it, which is denied only where nothing else is said to end. */
const stopping = /^(?:stop(?:s|ped)?|ceas(?:e|es|ed))$/u;
const ending =
  /\b(?:stop\w*|ceas\w+|cessation|halt(?:s|ed|ing)?|ended|ending|terminat\w+|(?:to|and|will|would|must|should|helped) (?:end|halt)|(?:an|immediate) end to)\b/iu;
/** "No less than once" bounds a number, be it a word. */
const bounding = /^(?:no|not) (?:less|fewer|more|later|earlier|longer) than\b/iu;
/** "Without delay" is at once, and denies nothing. */
const soon = /^without (?:any )?(?:delay|exception|doubt|question)\b/iu;
/** The "ne" before a French "plus", which makes it "no longer". */
const noLonger = /(?:^|\s)n(?:e\s|[’'])(?:\S+\s){1,2}$/iu;
/** What leaves out the words behind it, and what the words before it are left out by. */
const leavingOut =
  /\b(?:(?:except(?:ing)?(?: for)?|excluding|exempt\w*(?: from)?|exclud(?:es|ed)|free (?:from|of)|other than|aside from|apart from|but not(?: for)?|sauf|hormis|à l[’']exception de)\s(?:[\p{L}\p{M}’'.-]+\s){0,2}|(?:(?:declin|refus|fail)\w* to|failure to)\s(?:\p{Ll}+ly\s)?)$/iu;
const leftOut =
  /^(?:,?\s[\p{L}\p{M}’'.-]+){0,5}\s(?:is|are|was|were|be|been|being|remain|remains)\s(?:spared|exempt|exempted|excluded|left out|off limits)\b/iu;
/** Before these words "not" or "no" denies no word of its own: "not only", "no doubt". */
const harmless = /^(?:only|merely|just|simply|doubt|matter|seulement)$/u;
const korean = /^없/u;
const khmer = /^(?:គ្មាន|ឥត|អត់)/u;
/** "Will not conduct enrichment" denies the enrichment, and who is not able to act does not act. */
const light = /^(?:able|longer|conduct|make|take|carry|give|undertake|provide|អាច)$/u;
/** What is said of a whole statement, that it is not so; "false information" denies no statement. */
const untrue =
  /^(?:(?:false|untrue|wrong|incorrect|lie|hoax|myth) that\b|falsely\b|faux qu(?:e\b|[’'])|거짓이[다라며고]|거짓입|사실무근)/iu;
/** "No, it was signed" answers what somebody else said, and denies none of its own words. */
const answering = /^(?:no|non|nope|아니(?:요|오)?|ទេ|មិនមែនទេ)\s*[,!.—–]/iu;
/** "Not many of the cases were widely reported" denies of some that they were, and not that there are cases. */
const notMany =
  /^not (?:all|every|many|much)\b(?: \p{L}+){0,6}? (?:is|are|was|were|(?:has|have|had|will) (?:be|been))(?: \p{Ll}+ly)* (?=\p{Ll})/iu;
/** How many words the sign may stand from the word it denies. */
const reach = 6;

/** Whether a text says that something ends. */
export function saysEnd({ text }: Pick<Reading, 'text'>): boolean {
  return ending.test(text);
}

/** What the texts that one is compared with say, by which a sign in it denies nothing. */
export interface SaidBeside {
  /** Both say that something ends. */
  readonly bothEnd?: boolean;
  /** In which ways those beside it set something apart from all else, as "no one has more" does. */
  readonly utmost?: readonly Way[];
}

/**
 * Indexes of the words that a text denies, one for each "not"; null where the word cannot be told. What is stopped is
 * denied too, unless both of two texts say that something ends.
 */
export function deniedWords(
  reading: Reading,
  { bothEnd = false, utmost = [] }: SaidBeside = {},
): (number | null)[] {
  const { words } = reading.analysis;
  return words.flatMap((word, index) => {
    // "No more than 60" bounds a number and denies nothing.
    if (reading.figures.some(({ span }) => spansOverlap(span, word.span))) return [];
    const surface = word.surface.toLowerCase();
    if (index === 0 && answering.test(reading.text)) return [];
    if (untrue.test(reading.text.slice(word.span.start))) return [null];
    // "Its people rather than Hamas" denies Hamas as "and not Hamas" does.
    if (/^(?:rather than|instead of)\s/iu.test(reading.text.slice(word.span.start)))
      return [contentBehind(reading, index + 1)];
    if (bounding.test(reading.text.slice(word.span.start)) || soon.test(reading.text.slice(word.span.start)))
      return [];
    if (growingLess.test(reading.text.slice(word.span.start))) return [];
    if (surface === 'barring' && unlessSo.test(reading.text.slice(0, word.span.start)))
      return [contentBehind(reading, index)];
    if (surface === 'plus' && noLonger.test(reading.text.slice(0, word.span.start)))
      return [contentBehind(reading, index + 1)];
    const signs = bothEnd ? [korean, khmer, latin] : [korean, khmer, latin, stopping];
    if (!signs.some((some) => some.test(surface)) && !isDenial(surface)) return [];
    // Who does not stop something lets it go on.
    if (
      stopping.test(surface) &&
      words.slice(Math.max(0, index - 2), index).some((one) => isDenial(one.surface.toLowerCase()))
    )
      return [];
    const quantified = notMany.exec(reading.text.slice(word.span.start))?.[0].length;
    if (quantified !== undefined) return [contentFrom(reading, word.span.start + quantified)];
    // Korean denies behind the word, the others before it.
    if (/^\p{Script=Hangul}/u.test(surface)) return [contentBefore(reading, index)];
    // "Stronger than ever" is "plus forte que jamais" and "has never been stronger".
    if (isSuperlative(reading, index, utmost)) return [];
    if (harmless.test(words[index + 1]?.surface.toLowerCase() ?? '')) return [null];
    return [contentBehind(reading, index) ?? contentAhead(reading, index)];
  });
}

/** What keeps from happening, or forbids, what stands behind it: "prevent it from veering", "prohibited from financing". */
const stopsFrom =
  'ban(?:s|ned|ning)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|deter(?:s|red|ring)?|forb(?:ids?|ade|idden|idding)|hinder(?:s|ed|ing)?|keep(?:s|ing)?|kept|prevent(?:s|ed|ing|ion)?|prohibit(?:s|ed|ing|ion)?|stop(?:s|ped|ping)?';
/** "From spring" and "from nothing" begin as "from doing" does. */
const nothingDone = '(?:any|every|no|some)thing|(?:even|morn|spr|str|k|r|w)ings?|begin+ings?|buildings?';
/** Another verb between, or another clause, is what goes on with "from". */
const clause =
  '\\p{L}+(?:ed|ing)|is|are|was|were|has|have|had|will|would|can|could|may|must|should|that|who|which|and|but|or|if|as|when|while|because';
const preventing = new RegExp(
  String.raw`\b(?:${stopsFrom})(?<whom>(?: (?!(?:${clause})\b)[\p{L}’'-]+){0,5}?) from (?=\p{L}+ing\b)(?!(?:${nothingDone})\b)|\bke(?:ep(?:s|ing)?|pt)(?: (?!(?:${clause})\b)[\p{L}’'-]+){0,5}? out of(?: the)? |\b(?:avoid|avert)\p{L}* (?:an? |the |any )?`,
  'giu',
);

/** A word that a text says is kept from happening, and the words for whom it keeps from it. */
export interface Prevented {
  readonly index: number;
  readonly whom: readonly number[];
}

/** The words that a text says are kept from happening. */
export function preventedIn({ text, analysis: { words } }: Reading): readonly Prevented[] {
  return [...text.matchAll(preventing)].flatMap(({ index: from, 0: found, groups }) => {
    const end = from + found.length;
    const index = words.findIndex(({ span, kind }) => span.start >= end && kind === 'content');
    // Nothing is done in "from Beijing".
    if (index < 0 || words[index]?.capitalised) return [];
    // "Banned by the court from selling" names who forbids it.
    const named = groups?.whom?.trim().replace(/^by .*$/u, '') ?? '';
    const start = named ? text.indexOf(named, from) : end;
    const whom = [...words.keys()].filter((one) => {
      const word = words[one];
      return word?.kind === 'content' && word.span.start >= start && word.span.end <= start + named.length;
    });
    return [{ index, whom }];
  });
}

/** What takes away what stands behind it, so that its contrary is meant: "clear up misunderstandings", "end insecurity". */
const takingAway =
  /\b(?:address(?:es|ed|ing)?|avoid(?:s|ed|ing)?|clear(?:s|ed|ing)?|combat(?:s|t?ed|t?ing)?|correct(?:s|ed|ing)?|counter(?:s|ed|ing)?|curb(?:s|ed|ing)?|cut(?:s|ting)?|dispel(?:s|led|ling)?|eas(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing|ion of)|end(?:s|ed|ing)?|(?:fight(?:s|ing)?|fought)|lessen(?:s|ed|ing)?|lower(?:s|ed|ing)?|overc(?:ame|omes?|oming)|prevent(?:s|ed|ing|ion of)?|reduc(?:e|es|ed|ing|tion of)|remov(?:e|es|ed|ing|al of)|resolv(?:e|es|ed|ing)|tackl(?:e|es|ed|ing))(?: up| away)?(?: (?!and |or |to |for |by )[\p{L}’'-]+){0,2} $/iu;

/** Whether the word at a place of a text is told to be taken away. */
export function isTakenAway(text: string, start: number): boolean {
  return takingAway.test(text.slice(0, start));
}

/** Whether a text leaves a word out, or says no to it, by another word than "not": "except for China", "failed to act". */
export function isLeftOut({ text, analysis: { words } }: Reading, index: number): boolean {
  const { start = 0, end = 0 } = words[index]?.span ?? {};
  return leavingOut.test(text.slice(0, start)) || leftOut.test(text.slice(end));
}

/** "A sea free from threats" has none; one that is "not free from threats" has some. */
const freeFrom =
  /(?<!\b(?:never|not?|hardly|neither)(?: \p{L}+)? |n[’']t(?: \p{L}+)? )\bfree (?:from|of) (?:(?!and |or )[\p{L}’'-]+ ){0,2}$/iu;
/** Where a word is told as kept away by other words: "safe from threats", "without threats", "threat-free". */
const keptAway = /\b(?:against|beyond|from|no|of|without)\s(?:[\p{L}’'-]+\s){0,2}$/iu;

/** Whether what a text is told to be free of is the word. */
export function isFreedFrom({ text, analysis: { words } }: Reading, index: number): boolean {
  return freeFrom.test(text.slice(0, words[index]?.span.start));
}

/** Whether a text may tell the word as something that is not there. */
export function isKeptAway({ text, analysis: { words } }: Reading, index: number): boolean {
  const { start = 0, end = 0 } = words[index]?.span ?? {};
  const before = text.slice(0, start);
  return keptAway.test(before) || isTakenAway(text, start) || /^-free\b/iu.test(text.slice(end));
}

/** How many words of one phrase a denial goes on over: "no congressional action", "did not agree to renew". */
const phrase = 2;

/** Whether a word stands in one phrase behind a denied one. */
export function isDeniedAlong(
  { text, analysis: { words } }: Reading,
  denied: readonly (number | null)[],
  index: number,
): boolean {
  return denied.some((first) => {
    if (first === null || first >= index) return false;
    const between = words.slice(first + 1, index);
    const joined = text.slice(words[first]?.span.end ?? 0, words[index]?.span.start ?? 0);
    return (
      between.filter(({ kind }) => kind === 'content').length < phrase &&
      between.every(({ kind, surface }) => kind === 'content' || joining.test(surface)) &&
      !/[,;:.]/u.test(joined)
    );
  });
}

const joining = /^(?:of|to|the|any|its|de|du|des|la|le|les|[dl][’']?)$/iu;

/** "Not since 2008 has it been so large" and "no country gives more than Korea" are superlatives: they deny nothing of the one. */
const exceedingAll = new RegExp(
  String.raw`^(?:not since\b[^,;.]{1,60}\b(?:as|so|such|this)\b|(?:no|nobody)\b[^,;.]{1,60}\b(?:(?<up>${up})|(?<down>${down})|${others})\b[^,;.]{0,60}\bthan\b)`,
  'iu',
);
/** "Stronger than ever", which tells itself what it exceeds. */
const everExceeding = /^jamais (?:autant|aussi)(?!\p{L})/iu;

function isSuperlative(
  { text, analysis: { words } }: Reading,
  index: number,
  utmost: readonly Way[],
): boolean {
  const { start = 0, end = 0 } = words[index]?.span ?? {};
  const exceeding = exceedingAll.exec(text.slice(start));
  const way = exceeding?.groups?.up ? 'up' : exceeding?.groups?.down ? 'down' : null;
  return (
    (exceeding !== null && utmost.some((one) => way === null || one === way)) ||
    everExceeding.test(text.slice(start)) ||
    /\bque\s$/iu.test(text.slice(0, start)) ||
    (/^never$/iu.test(text.slice(start, end)) &&
      /^ (?:been )?(?:more|less|\p{Ll}+(?<!v)er)\b/u.test(text.slice(end)))
  );
}

function contentFrom({ analysis: { words } }: Reading, start: number): number | null {
  const index = words.findIndex(({ kind, span }) => kind === 'content' && span.start >= start);
  return index < 0 ? null : index;
}

function contentBehind({ text, language, analysis: { words } }: Reading, index: number): number | null {
  const adverb = language === 'fr' ? /ment$/u : /ly$/u;
  for (let i = index + 1; i < words.length && i <= index + reach; i += 1) {
    const word = words[i];
    if (!word || /[,;:.]\s/u.test(text.slice(words[i - 1]?.span.end ?? 0, word.span.start))) return null;
    if (word.kind === 'content' && !adverb.test(word.surface) && !light.test(word.surface)) return i;
  }
  return null;
}

/** What "will not." denies stands before it, as what it is said of. */
function contentAhead({ analysis: { words } }: Reading, index: number): number | null {
  for (let i = index - 1; i >= 0 && i >= index - reach; i -= 1) if (words[i]?.kind === 'content') return i;
  return null;
}

function contentBefore({ analysis: { words } }: Reading, index: number): number | null {
  // "체포하지 않았다" in one word or two: the stem before the sign is denied.
  for (let i = index - 1; i >= 0 && i >= index - 2; i -= 1) if (words[i]?.kind === 'content') return i;
  return null;
}
