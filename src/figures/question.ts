import { detectLanguage } from '../text/language.ts';
import { compareFigures } from './compare.ts';
import type { FigureMention } from './figure.ts';
import { mentionsIn } from './mentions.ts';

/** A question's figures, and how one of them stands to a figure that a release states: what retrieval is lent of this room. */
export function figuresToCompare(question: string) {
  return { inQuestion: figuresInQuestion(question), compare: compareFigures };
}

/** Every quantity of a question, with spans into it: what it presumes, to be compared with what releases state. */
export function figuresInQuestion(
  question: string,
  language: string = detectLanguage(question),
): FigureMention[] {
  return mentionsIn(question, { start: 0, end: question.length }, language);
}
