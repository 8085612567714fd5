import { isAge } from './ages.ts';
import { isClock, isDate, isYear, isYearNumber } from './dates.ts';
import { roleAt } from './lexicon.ts';
import { isNumberWord } from './number-words.ts';
import { phraseAt } from './phrase.ts';
import type { Amount, Quantity } from './quantity.ts';
import { citesLaw, isStatute } from './statutes.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { isPlural } from './word-forms.ts';

/** Words that make the number behind them a name: "Article 5", "Resolution No. 2735", "Task Force 153". */
const naming = new Set(
  `article articles section sections sec § title titles chapter resolution resolutions no nos number n° n numéro paragraph paragraphs para paras
  annex annexes annexe phase part page pages p pp force room route highway flight track tier level grade volume vol version
  step figure table order orders decree proclamation regulation directive law act convention protocol appendix schedule clause rule item goal goals sdg
  pillar pillars type apollo boeing airbus mark mk class district ward precinct channel day vision agenda formula group fy covid stage unit
  objective objectives outcome priority action component recommendation principle operation block site lot gate building suite apartment box zip tel telephone phone fax hotline helpline dial call résolution résolutions loi décret
  alinéa phase étape reg units reactors chapitre h.r. s. p.l. category categories scenario option target targets round lane e.o.`.split(
    /\s+/u,
  ),
);

/** Who is pointed at, not counted: "the two leaders", "our three countries". */
const parties =
  /^(?:leaders?|countries|nations?|sides?|peoples?|parties|governments?|presidents?|ministers?|secretaries|states|economies|delegations?|capitals|officials|neighbou?rs|heads|allies|partners|chiefs|ambassadors|principals|dirigeante?s|pays|parties|parts|états|nations|gouvernements|ministres|présidente?s|chanceliers|peuples|delegates|democracies|continents|militaries|armies|navies|foreign|defen[cs]e|prime|of|men|women)$/u;
const pointers = /^(?:the|these|those|our|their|both|all|its|between|les|ces|nos|leurs|des|aux|entre)$/u;

/** Whether an amount is a name, a date, an age or a pointer, and so no quantity. */
export function isExcluded(
  tokens: readonly Token[],
  amount: Amount,
  next: number,
  found: readonly Quantity[],
): boolean {
  const { numeral } = amount;
  if (amount.unit === 'fold' && isManner(tokens, next)) return true;
  if (amount.kind === 'money') return numeral.form !== 'indefinite' && isPartOfName(tokens, amount, next);
  if (numeral.form === 'digits') {
    if (isStatute(tokens, amount, next) || citesLaw(tokens, amount, next)) return true;
    if (isPartOfName(tokens, amount, next) || isDate(tokens, amount, next) || isClock(tokens, amount))
      return true;
    if (amount.unit === null && (isPhone(tokens, amount, next) || isNaming(tokens, amount, next)))
      return true;
    if (amount.unit === null && (isYear(tokens, amount, next) || isListMark(tokens, amount, next)))
      return true;
  } else if (numeral.form === 'words' && isWordName(tokens, amount, next)) return true;
  if (isAge(tokens, amount, next)) return true;
  if (numeral.form === 'words' && amount.unit === null && numeral.value === 1)
    return !isCountedOne(tokens, amount, next, found);
  return amount.unit === null && isPointer(tokens, amount, next);
}

/** "a four-fold approach" has four parts; "a four-fold increase" is one. */
function isManner(tokens: readonly Token[], next: number): boolean {
  const change = /^(?:increase|decrease|rise|growth|reduction|jump|expansion|surge|drop|decline|gain)s?$/u;
  return roleAt(tokens, next) === 'nominal' && !change.test(tokens[next]?.lower ?? '');
}

/** Digits glued to letters or signs that no unit explains: "5G", "C5+1", "24/7", "7(a)", "202-456-1111", "2nd", "1990s". */
function isPartOfName(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const before = tokens[amount.first - 1];
  const behind = tokens[next];
  const first = tokens[amount.first];
  if (first?.glued && before && /^[-‑/+#@.:,_\\=&'’*^|×]$/u.test(before.text) && before.glued) {
    return !(before.text === ',' || (before.text === '-' && amount.kind === 'percent'));
  }
  // "fiscal year ‘21"
  if (
    first?.glued &&
    /^[‘’']$/u.test(before?.text ?? '') &&
    /^\d\d$/u.test(first.text) &&
    !/^[’']$/u.test(behind?.text ?? '')
  )
    return amount.unit === null;
  if (first?.glued && before?.kind === 'word' && !/['’]$/u.test(before.text)) return true;
  if (/^[+#@]$/u.test(before?.text ?? '') && first?.glued) return true;
  if (/^[“"'‘«]$/u.test(before?.text ?? '') && /^[”"'’»]$/u.test(behind?.text ?? ''))
    return amount.unit === null;
  if (!behind?.glued) return false;
  if (amount.unit !== null && behind.kind === 'word') return false;
  if (behind.kind === 'word' || behind.kind === 'number') return true;
  const beyond = tokens[next + 1];
  // "$30/month" is a rate.
  if (amount.kind === 'money' && behind.text === '/' && beyond?.kind === 'word') return false;
  if (/^[-‑–—:/.×]$/u.test(behind.text) && beyond?.glued) {
    return beyond.kind === 'number' || amount.numeral.scale > 1
      ? beyond.kind === 'number'
      : isNameTail(behind.text, beyond);
  }
  // "103.5° E"
  if (behind.text === '°' && amount.unit === null) return true;
  return behind.text === '(' || (behind.text === '+' && beyond?.glued === true);
}

/** "+855 23 430 010": numbers in a row, with nothing between, are dialled and not counted. */
function isPhone(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const [before, behind] = [tokens[amount.first - 1], tokens[next]];
  // "(877) 384-2575"
  const area = before?.text === ')' && tokens[amount.first - 3]?.text === '(';
  if (area && /^(?:\d{3,}|0\d+)$/u.test(tokens[amount.first - 2]?.text ?? '')) return true;
  return behind?.kind === 'number' || (before?.kind === 'number' && !isYearNumber(before));
}

/** "737-MAX", "10-K", "5-on-1"; but a "100-bed hospital" has a hundred beds. */
function isNameTail(mark: string, beyond: Token): boolean {
  return mark === '–' || mark === '—' ? false : mark !== '-' || !/^\p{Ll}{3}/u.test(beyond.text);
}

/** "Articles 5, 6 and 7", "Resolution No. 2735", "Group of 20", "Horizon 2020". */
function isNaming(tokens: readonly Token[], amount: Amount, next: number): boolean {
  let at = amount.first - 1;
  for (let steps = 0; steps < 12; steps += 1) {
    const token = tokens[at];
    const listed =
      token?.kind === 'number' ||
      /^(?:,|and|or|to|through|et|ou|à|-|–|&|\.|\(|\))$/u.test(token?.lower ?? '');
    if (!listed || (steps === 0 && token?.kind === 'number')) break;
    at -= 1;
  }
  const reached = tokens[at];
  const between = amount.first - 1 - at;
  const word = (reached?.lower ?? '').replace(/(?<=\p{L})\.$/u, '');
  const listOfNumbers =
    between === 0 ||
    tokens.slice(at + 1, amount.first).some((token) => token.kind === 'number' || token.text === '.');
  if (
    reached?.kind === 'word' &&
    listOfNumbers &&
    (naming.has(word) || naming.has(`${word}.`)) &&
    isUpper(reached, word)
  ) {
    return between === 0 || !opensPhrase(tokens, next);
  }
  if (reached?.lower === 'of' && tokens[at - 1]?.text === 'Group') return true;
  if (/^an?$/u.test(reached?.lower ?? '') && amount.numeral.scale === 1 && tokens[next]?.text !== '-')
    return true;
  if (between > 0 || reached?.kind !== 'word') return false;
  if (tokens[amount.first]?.text.includes(',')) return false;
  if (tokens[next]?.text === ':' && /^\p{Lu}/u.test(reached.text)) return true;
  return (
    /^\p{Lu}/u.test(reached.text) &&
    !(opensPhrase(tokens, next) && isCounting(tokens, next, reached)) &&
    !/^\p{Lu}\p{Ll}+ly$/u.test(reached.text) &&
    !isOpening(tokens, at)
  );
}

/** "In Texas 12 projects" counts; "COP 28 climate summit" and "Standard Missile 3 Block IIA" go on with a name. */
function isCounting(tokens: readonly Token[], at: number, before: Token): boolean {
  if (before.pos !== 'noun') return true;
  const named = /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 3]?.text ?? '');
  const counted = phraseAt(tokens, at, true);
  return !named && counted !== null && isPlural(tokens[counted.head]);
}

/** Most naming words are capitalised before a number; those that never count anything need not be. */
function isUpper(token: Token, word: string): boolean {
  return (
    /^\p{Lu}/u.test(token.text) ||
    /^(?:article|articles|section|sections|no|nos|n|paragraphs?|paras?|pages?|pp?|resolutions?|résolutions?|chapter|numéro|dial|call|hotline|helpline|phone|telephone|tel|fax|phase|annex|units|reactors|title)$/u.test(
      word,
    )
  );
}

/** Whether a noun phrase may begin here, so that the number before it counts something. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  return /^(?:nominal|participle|adverb)$/u.test(roleAt(tokens, at));
}

/** The first word of the sentence, or the first behind a list mark, is capitalised whatever it is. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || (before?.kind === 'mark' && /^[-–—•*:“"(;.]$/u.test(before.text));
}

/** "6." or "(2)" before an item, "[3]" behind a word. */
function isListMark(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (amount.numeral.scale > 1) return false;
  const before = tokens[amount.first - 1]?.text ?? '';
  const behind = tokens[next]?.text ?? '';
  if (
    behind === ')' &&
    (/^[(:;,]$|^(?:and|or)$/u.test(before) || amount.first === 0) &&
    !isBracketed(tokens, amount.first)
  )
    return true;
  if (before === '[' && behind === ']') return true;
  // "2 REAFFIRMING the importance": a recital, numbered and opened in capitals.
  if (amount.first === 0 && /^\p{Lu}{5,}$/u.test(behind)) return true;
  return behind === '.' && amount.numeral.value < 200 && isOpening(tokens, amount.first);
}

/** "in brackets, all 5)": a bracket was opened before, further than the one of "(2)". */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 2; place > Math.max(-1, at - 40); place -= 1) {
    if (tokens[place]?.text === ')') return false;
    if (tokens[place]?.text === '(') return true;
  }
  return false;
}

/** "Six Assurances", "two-way", "one-on-one", "two by two": a number word that is part of a name or of a set phrase. */
function isWordName(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const token = tokens[amount.first];
  if (/^\p{Lu}/u.test(token?.text ?? '') && !isOpening(tokens, amount.first)) return true;
  if (tokens[amount.first - 1]?.text === '-' && token?.glued) return true;
  if (amount.unit !== null || amount.numeral.scale > 1) return false;
  if (isHyphenAt(tokens, next)) return true;
  if (amount.numeral.value === 0) return true;
  const before = tokens[amount.first - 1]?.lower ?? '';
  return /^(?:by|plus)$/u.test(before) && isNumberWord(tokens[amount.first - 2]?.lower ?? '');
}

/** "one" counts where it stands in a list of counted things: "three American citizens, one green card holder". */
function isCountedOne(
  tokens: readonly Token[],
  amount: Amount,
  next: number,
  found: readonly Quantity[],
): boolean {
  const last = found.at(-1);
  const before = tokens[amount.first - 1]?.lower ?? '';
  if (last?.kind !== 'count' || !opensPhrase(tokens, next)) return false;
  return /^(?:,|and|including|plus|;)$/u.test(before) && amount.first - last.next < 8;
}

/** "the two leaders", "the two also discussed", "between two countries". */
function isPointer(tokens: readonly Token[], amount: Amount, next: number): boolean {
  if (amount.numeral.form === 'fraction' || amount.value > 4) return false;
  if (!pointers.test(tokens[amount.first - 1]?.lower ?? '')) return false;
  const behind = tokens[next];
  if (behind?.kind !== 'word') return true;
  const adverb = roleAt(tokens, next) === 'adverb' ? 1 : 0;
  // "the three foreign ministers", but "our three defense industrial bases".
  const office = /^(?:foreign|defen[cs]e|prime)$/u.test(behind.lower) ? 1 : 0;
  if (office === 1 && !parties.test(tokens[next + 1]?.lower ?? '')) return false;
  const finite = /^[^-]+ed$/u.test(tokens[next + adverb]?.lower ?? '');
  return (
    parties.test(behind.lower.replace(/['’]s?$/u, '')) ||
    parties.test(behind.lower) ||
    !opensPhrase(tokens, next + adverb) ||
    finite
  );
}
