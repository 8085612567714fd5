import { isDenial, textDenies } from '../text/negation.ts';
import { matchSpan, spansOverlap } from '../text/span.ts';
import { countsAwaited, isAwaited } from './awaited.ts';
import { asksUnstatedLot, countsAnotherPeople } from './counted.ts';
import { covers } from './coverage.ts';
import { asksUnstatedDeed } from './deeds.ts';
import { tellsWhatWas } from './event.ts';
import { asksAnotherNumber, lacksFigure, lacksTimeToCome, tellsOnlyUntilNow } from './lacking.ts';
import { isForeignName } from './premise.ts';
import type { Question, QuestionUnit } from './question.ts';
import type { RankedSentence } from './retrieve.ts';
import { asksWordsOfAnother } from './speaking.ts';
import { asksFigure, statesKind } from './stated.ts';
import { asksUnnamedOffice, asksUnstatedNext } from './unstated.ts';
import { isVague } from './vague.ts';

/**
 * What no other signal makes up for: a question of which the release states no word, about a country, body, person or
 * office that it never names, for a deed or something to come of which it never speaks, about somebody's age where none is stated,
 * how many did *not*, where it is only stated how many did, or how many of one people or lot, where those of another are
 * counted, or to how many it was done, where those are counted who wait for it; for a number where there is none, for a time to come where there is none or only gone ones, and for the words
 * of one where another speaks; or one of when, where or who and nothing else, of which the sentence states none.
 */
export function isRuledOut(question: Question, { candidate, release, signals }: RankedSentence): boolean {
  const { units, asked, language } = question;
  const readsAlike = language === release.language;
  // However near nonsense lies to a sentence. In another language than the release's some word may only be unknown, not all.
  const nothingIsStated = signals.coveredRelease === 0 && !units.every(isVague);
  // Without a word to look for, a day, a place or a person is all that can answer.
  const noneOfKind = units.length === 0 && !tellsWhatWas(question, candidate);
  const isUnnamed = (unit: QuestionUnit) =>
    unit.kind === 'name' && unit.isConcept && !covers(candidate.releaseTerms, unit);
  const isForeign = (unit: QuestionUnit) =>
    (readsAlike || unit.sounds.length > 0) && isForeignName(unit, question, candidate);
  const { text } = candidate.sentence;
  const countsContrary =
    asksFigure(asked) && asksWhatIsNot(question) && !textDenies(text) && !tellsOfLack(candidate);
  return (
    nothingIsStated ||
    noneOfKind ||
    countsContrary ||
    countsAnotherPeople(question, candidate) ||
    countsAwaited(question, candidate) ||
    asksUnstatedLot(question, candidate) ||
    asksUnstatedNext(question, candidate) ||
    asksUnstatedDeed(question, candidate) ||
    asksWordsOfAnother(question, candidate) ||
    lacksFigure(question, candidate) ||
    lacksTimeToCome(question, candidate) ||
    tellsOnlyUntilNow(question, candidate) ||
    asksAnotherNumber(question, candidate) ||
    asksUnnamedOffice(question, candidate) ||
    units.some(isUnnamed) ||
    units.some(isForeign) ||
    asked.some((one) => one.kind === 'age' && statesKind(one, candidate) === false)
  );
}

/** Words by which a sentence says without denying that something is not so. */
const lack =
  /\b(?:lack\w*|without|in(?:security|secure|ability)|unable|non-?\p{L}+|prevent\w*|prohibit\w*|barr?(?:ed|ing)|bann?(?:s|ed|ing)|yet to|missing|absen\w+|fail\w*|shortage|shortfall|remain\w*)\b/iu;

/** Whether those whom a sentence counts wait for what is asked of, or it tells of a lack. */
function tellsOfLack({ figures, sentence }: RankedSentence['candidate']): boolean {
  return lack.test(sentence.text) || figures.some(isAwaited);
}

const auxiliary = "(?:is|are|was|were|do|does|did|has|have|had|could|would|should|must|need|ca|wo)n[’']t";
const pronoun = '(?:he|she|it|they|there|we|you)';
/** "Wasn't there …?" and "…, didn't it?" deny nothing: they want to hear a yes. */
const wantsYes = new RegExp(
  `(?<=^|[.!?]\\s*)\\W*(?:but\\s+)?${auxiliary}(?!\\p{L})|,\\s*(?:${auxiliary}|\\p{L}+\\s+${pronoun}\\s+not(?!\\p{L}))|n['’]est-ce pas`,
  'giu',
);

/** "By how much did it decline?" */
const falls = /^declin/iu;

/** Whether the question asks of what was *not* so: "how many did not come?" */
function asksWhatIsNot({ text, analysis }: Pick<Question, 'text' | 'analysis'>): boolean {
  const asking = Array.from(text.matchAll(wantsYes), matchSpan);
  return analysis.words.some(
    ({ surface, span }) =>
      isDenial(surface.toLowerCase()) &&
      !falls.test(surface) &&
      !asking.some((other) => spansOverlap(other, span)),
  );
}
