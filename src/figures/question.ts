import { detectLanguage } from '../text/language.ts';
import type { FigureMention } from './figure.ts';
import { mentionsIn } from './mentions.ts';

export { compareFigures } from './compare.ts';

/** Every quantity of a question, with spans into it: what it presumes, to be compared with what releases state. */
export function figuresInQuestion(
  question: string,
  language: string = detectLanguage(question),
): FigureMention[] {
  return mentionsIn(question, { start: 0, end: question.length }, language);
}
