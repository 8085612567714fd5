import { isMonth } from './dates.ts';
import type { Token } from './tokens.ts';

const words =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries|fiscal|fy|calendar|today(?:'s)?|yesterday|tomorrow|tonight|morning|afternoon|evening|spring|summer|autumn|winter|future|late|early|mid|recent|coming|last|next|past|previous|current|ans?|années?|mois|jours?|semaines?|heures?|demain|hier)$/u;

/** Whether a word belongs to an expression of time and so is not what a number measures. */
export function isTimeWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (words.test(token.lower) || isMonth(token) || /^(?:19|20)\d\d$|^FY\d+$/u.test(token.text))
  );
}
