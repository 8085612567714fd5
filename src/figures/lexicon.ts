import { closedWords } from './closed-words.ts';
import { dollarsOf } from './currencies.ts';
import { frenchRole, isFrenchHas } from './french-roles.ts';
import { isNumberWord } from './number-words.ts';
import type { PartOfSpeech, Token } from './tokens.ts';
import { isIrregularParticiple, isPastParticiple, isPlural } from './word-forms.ts';

/** What a word does in a phrase: as its tag says, or, in an untagged sentence, as far as word lists and endings tell. */
export type Role =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'pronoun'
  | 'adverb'
  | 'verb'
  | 'participle'
  | 'nominal'
  | 'number'
  | 'mark';

/** Adjectives that taggers take for adverbs, and the noun behind for a verb: "of offshore wind". */
const misread = /^(?:offshore|onshore|overseas|undersea|inland|multifamily)$/u;

/** The role of the token at a place. */
export function roleAt(tokens: readonly Token[], at: number): Role {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'number';
  const { lower, text } = token;
  const known = closedWords.get(lower);
  // The "US" of "US$10,000".
  if (tokens[at + 1]?.text === '$' && tokens[at + 1]?.glued && dollarsOf.has(lower)) return 'number';
  if (isOutside(tokens, at) || isNumeral(tokens, at)) return 'nominal';
  if (lower === 'a' && !token.pos && isFrenchHas(tokens[at + 1]?.lower ?? '')) return 'auxiliary';
  if (known && !isNamesAdverb(tokens, at, known) && !(/^\p{Lu}{2,5}$/u.test(text) && at > 0)) return known;
  if (isNumberWord(lower)) return 'number';
  // "low-and middle-income" wants a blank, and "pop-up" is no preposition.
  if (/\p{L}-(?:and|or|up|in|on|off|out|of|to)$/u.test(lower)) return 'nominal';
  // A capital inside a sentence is a name's, whatever verb is written like it: "the Rescue Plan Act funds".
  if (/^\p{Lu}/u.test(text) && !opensSentence(tokens, at)) return 'nominal';
  return token.pos ? taggedRole(tokens, at, token.pos) : untaggedRole(tokens, at);
}

/** The "Just" of "the Just Energy Transition Partnership". */
function isNamesAdverb(tokens: readonly Token[], at: number, known: Role): boolean {
  const capital = /^\p{Lu}\p{Ll}/u;
  const named = capital.test(tokens[at]?.text ?? '') && capital.test(tokens[at + 1]?.text ?? '');
  return known === 'adverb' && named && !opensSentence(tokens, at);
}

/** The "I" of "Title I funds". */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'I' && /^\p{Lu}\p{Ll}{2}/u.test(tokens[at - 1]?.text ?? '');
}

/** The "outside" of "in outside funding", the "down" of "in down payment assistance". */
function isOutside(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:outside|inside|down)$/u.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'noun')
    return false;
  return tokens[at - 1]?.pos === 'preposition' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
}

function taggedRole(tokens: readonly Token[], at: number, pos: PartOfSpeech): Role {
  const lower = tokens[at]?.lower ?? '';
  if (pos === 'noun' && (followsModal(tokens, at) || followsRelative(tokens, at))) return 'verb';
  if (pos === 'adjective' && followsModal(tokens, at) && roleAt(tokens, at + 1) === 'determiner')
    return 'verb';
  if (pos === 'adjective' && isPastParticiple(tokens[at]) && hasArgument(tokens, at)) return 'participle';
  if (pos === 'noun' && (isSaidOf(tokens, at) || isDoneTo(tokens, at) || takesMoney(tokens, at)))
    return 'verb';
  if (pos === 'noun' && isIrregularParticiple(lower) && isPassive(tokens, at)) return 'participle';
  if (pos === 'noun' && isIrregularParticiple(lower) && followsAmount(tokens, at)) return 'participle';
  if (misread.test(lower)) return 'nominal';
  if (pos === 'noun' || pos === 'adjective' || pos === 'number' || pos === 'other') return 'nominal';
  if (pos !== 'verb') return pos;
  if (isCompoundModifier(tokens, at)) return 'nominal';
  if (isAct(tokens, at)) return 'nominal';
  if (/ing$/u.test(lower) || isPastParticiple(tokens[at])) return 'participle';
  const noun = followsNominalOpener(tokens, at) || isCompounded(tokens, at) || hasAuxiliary(tokens, at);
  return noun ? 'nominal' : 'verb';
}

/** "for the hiring of nurses", "mandatory record-keeping of it": an act that has an article or an adjective is a noun. */
function isAct(tokens: readonly Token[], at: number): boolean {
  const named = /ing$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';
  return named && (roleAt(tokens, at - 1) === 'determiner' || tokens[at - 1]?.pos === 'adjective');
}

/** The "good-paying" of "supporting good-paying jobs". */
function isCompoundModifier(tokens: readonly Token[], at: number): boolean {
  const compound = /^\p{L}{4,}-\p{L}+(?:ing|ed)$/u.test(tokens[at]?.lower ?? '');
  return compound && /^(?:noun|adjective)$/u.test(tokens[at + 1]?.pos ?? '');
}

/** The "costs" of "drug costs are capped": what an auxiliary follows is its subject. */
function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
  const finite = /^(?:is|are|was|were|has|have|will|would|can)$/u.test(tokens[at + 1]?.lower ?? '');
  return finite && isPlural(tokens[at]);
}

/** "fentanyl overdose deaths": a plain verb agrees with no singular before it, so it is part of a compound. */
function isCompounded(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.pos !== 'noun' || /s$/u.test(tokens[at]?.lower ?? '')) return false;
  // "copper scrap produced": one verb does not follow another.
  if (!behind || (behind.pos !== 'noun' && !isPastParticiple(behind))) return false;
  // "Infrastructure Law grant funds"
  if (/^(?:Law|Act|Program|Plan|Fund|Budget)$/u.test(before.text) && behind.pos === 'noun') return true;
  return !isPlural(before) && /^\p{Ll}/u.test(before.text) && /^\p{Ll}/u.test(behind.text);
}

/** "vaccinated 255 million", "have galvanized", "nationals involved in": what takes an object, or describes from behind, is no adjective. */
function hasArgument(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.pos, tokens[at + 1]?.pos];
  const amount = behind === 'number' || /^[$€£¥]$/u.test(tokens[at + 1]?.text ?? '');
  const perfect = /^(?:has|have|had)$/u.test(tokens[at - 1]?.lower ?? '');
  return amount || perfect || (before === 'noun' && behind === 'preposition');
}

/** ", which cost Americans", ", which support schools": behind its subject a relative has its verb. */
function followsRelative(tokens: readonly Token[], at: number): boolean {
  const relative = tokens[at - 2]?.text === ',' && tokens[at - 1]?.lower === 'which';
  if (!relative || !/^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  return /^(?:noun|determiner|number|adjective|adverb)$/u.test(tokens[at + 1]?.pos ?? '');
}

/** "issuers charge the maximum": a bare word between a plural and an article is what the many do. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const many = before?.pos === 'noun' && isPlural(before) && /^\p{Ll}/u.test(before.text);
  return (
    many &&
    /^(?:determiner|number)$/u.test(behind?.pos ?? '') &&
    /^\p{Ll}{3,}(?<!s)$/u.test(token?.text ?? '')
  );
}

/** "the Budget requests $350 million": no noun goes on to an amount like that. */
function takesMoney(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^[$€£]$/u.test(behind?.text ?? '') || !/^\p{Ll}+s$/u.test(token?.text ?? '')) return false;
  // "the breaks cost taxpayers $2": these only pay it.
  if (/^(?:cost|save|give|pay|charge|offer|grant|award)s?$/u.test(before?.lower ?? '')) return false;
  return before?.pos === 'noun' && !isPlural(before);
}

/** "are being cast back": behind "being" a participle stands, whatever noun is written like it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return /^(?:being|been)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** "nearly 40 left, almost 50 stayed": behind a bare number of several a lone singular is no noun. */
function followsAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'number' || before.text === '1') return false;
  return /^(?:mark|conjunction)$/u.test(roleAt(tokens, at + 1));
}

/** "and increase its capacity", "to increase the pay": a bare word that goes on to what is somebody's. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  // "lowers prices, and caps their expenses"
  const many = /s$/u.test(tokens[at]?.text ?? '');
  if (!/^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '')) return false;
  const joined = many ? /^(?:and|,)$/u.test(before) : /^(?:and|to)$/u.test(before);
  return joined && /^(?:its|their|our|his|her)$/u.test(behind);
}

/** "will support", "would train": what follows a modal is a verb, whatever noun is written like it. */
function followsModal(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:will|would|can|could|should|must|shall)$/u.test(tokens[at - 1]?.lower ?? '') &&
    /^\p{Ll}/u.test(tokens[at]?.text ?? '')
  );
}

/** Behind an article, a number or a preposition stands no finite verb: "the supports", "five works", "in overdose deaths". */
function followsNominalOpener(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "access to clean water": nobody is to do anything.
  if (before === 'to' && tokens[at - 2]?.lower === 'access') return true;
  // "in dedicated lead service funding"
  const given = isPastParticiple(tokens[at - 1]) && tokens[at + 1]?.pos === 'noun';
  if (given && tokens[at - 1]?.pos === 'verb' && tokens[at - 2]?.pos === 'preposition') return true;
  // "to states and tribes": no infinitive ends in -s.
  if (before === 'to' && /[^su]s$/u.test(tokens[at]?.lower ?? '')) return true;
  if (/^(?:to|that|each|all|both|so|but|because|as|than)$/u.test(before)) return false;
  // "This includes a loan": what points alone is a subject.
  if (/^(?:this|these|those)$/u.test(before) && tokens[at - 1]?.pos === 'pronoun') return false;
  if (misread.test(before)) return true;
  const many = /s$/u.test(tokens[at]?.lower ?? '');
  const role = roleAt(tokens, at - 1);
  if (role === 'number') return many;
  // "in back wages they are owed"
  if (role === 'adverb') return many && before === 'back' && roleAt(tokens, at - 2) === 'preposition';
  return role === 'determiner' || role === 'preposition';
}

/** The first word of the sentence, or the first behind a list mark or colon, is capitalised whatever it is. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    at === 0 ||
    (before?.kind === 'mark' && !before.glued && /^[-–—•*]$/u.test(before.text)) ||
    before?.text === ':'
  );
}

function untaggedRole(tokens: readonly Token[], at: number): Role {
  const lower = tokens[at]?.lower ?? '';
  const before = listedRole(tokens[at - 1]);
  return frenchRole(lower, before, before === 'adverb' ? listedRole(tokens[at - 2]) : before);
}

/** What a word is by the lists alone, without a look at those before it. */
function listedRole(token: Token | undefined): Role {
  if (!token || token.kind === 'mark') return 'mark';
  if (token.kind === 'number' || isNumberWord(token.lower)) return 'number';
  return token.lower === 'a' ? 'auxiliary' : (closedWords.get(token.lower) ?? 'nominal');
}
