/** The languages Readout speaks: asker's labels and set phrases exist in these. */
export type Language = 'en' | 'ko' | 'km' | 'fr';

export const languages: readonly Language[] = ['en', 'ko', 'km', 'fr'];

/** Enough to be sure of a long text; a question is shorter anyway. */
const sample = 20_000;

/**
 * The language a text is written in, English where nothing tells. Hangul and Khmer decide by script,
 * names in Latin letters within them notwithstanding; French is told from English by its small words.
 */
export function detectLanguage(text: string): Language {
  const start = text.slice(0, sample).normalize('NFC');
  const native = nativeScript(start);
  const words = start.toLowerCase().match(/[\p{Script=Latin}\p{M}'’-]+/gu) ?? [];
  if (native !== null && native.letters > ordinaryLatinLetters(start)) return native.language;
  return frenchWeight(words) > englishWeight(words) ? 'fr' : 'en';
}

function nativeScript(text: string): { language: Language; letters: number } | null {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const khmer = text.match(/\p{Script=Khmer}/gu)?.length ?? 0;
  if (hangul === 0 && khmer === 0) return null;
  return hangul >= khmer ? { language: 'ko', letters: hangul } : { language: 'km', letters: khmer };
}

/**
 * Latin letters that make an English or French text rather than a name or a borrowed term: words in small
 * letters and small words, counted only where there is a small word to hold them together.
 */
function ordinaryLatinLetters(text: string): number {
  const words = (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu) ?? []).filter(
    (word) => /^\p{Ll}/u.test(word) || isSmallWord(word.toLowerCase()),
  );
  return words.some((word) => isSmallWord(word.toLowerCase())) ? words.join('').length : 0;
}

function isSmallWord(word: string): boolean {
  return english.has(word) || french.has(word);
}

function frenchWeight(words: readonly string[]): number {
  let weight = 0;
  for (const word of words) {
    if (french.has(word)) weight += 1;
    // Elisions and question forms that English does not have: "l’accord", "qu'il", "a-t-il".
    if (/^(?:l|d|j|m|n|s|c|t|qu|jusqu|lorsqu|puisqu)['’]\p{L}{2}/u.test(word)) weight += 2;
    if (/-(?:t-)?(?:il|elle|ils|elles|on|vous|nous|ce)$/u.test(word)) weight += 2;
    // An accent may stand in a name in English too, so it weighs little.
    if (/[àâçèéêëîïôùûœ]/u.test(word)) weight += 0.4;
  }
  return weight;
}

function englishWeight(words: readonly string[]): number {
  return words.reduce((weight, word) => weight + (english.has(word) ? 1 : 0), 0);
}

// Words that both languages spell alike ("a", "on", "me", "son", "plus", "or", "message") are in neither list.
const english = new Set(
  `the of and to in is was were are be been has have had did does do what who whom whose when where why how which that
  this these those with from by for as at it its he she they his her their we our you your not any many much more
  about between during after before said say says will would can could should if there than also tell`.split(
    /\s+/u,
  ),
);
const french = new Set(
  `le la les un une des du de et est sont était été ont avait qui que quoi quel quelle quels quelles quand où combien
  comment pourquoi dans pour avec sur par aux au ce cet cette ces il elle ils elles nous vous leur leurs ses sa sont
  pas ne lors entre chez depuis contre selon aussi dit déclaré fait y se d l qu sans sous ou mais notre votre
  ete etait lequel laquelle dont puis très`.split(/\s+/u),
);
