import { type Analysis, analyse } from '../text/analysis.ts';
import { conceptTerm, indexTerms, nameTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { concepts, mayMean } from './meanings.ts';
import type { Question, QuestionUnit } from './question.ts';

/** What one does to another and not with another: who met her was met by her too. */
const directed = concepts(`
  accuse-blame apologise arrest attack-military brief-inform buy condemn congratulate criticise deport give help invade invite
  persuade praise recognise-acknowledge request-ask sell support-political thank threat warn welcome-approve`);

type Terms = ReadonlySet<string>;

/**
 * The deed of which the sentence tells the other way round who did it to whom: "Why did Egypt thank Biden?" of "Biden
 * thanked Egypt". Read in English alone, where the order of the words says so.
 */
export function exchangedDeed(
  { units, text, language }: Pick<Question, 'units' | 'text' | 'language'>,
  { sentence, release }: Pick<Candidate, 'sentence' | 'release'>,
): QuestionUnit | undefined {
  if (language !== 'en' || release.language !== 'en') return undefined;
  return units.find((deed, index) => {
    const [doer, receiver] = [units[index - 1], units[index + 1]];
    return (
      deed.kind === 'word' &&
      mayMean(deed, directed) &&
      doer?.kind === 'name' &&
      receiver?.kind === 'name' &&
      text.slice(doer.span.end, deed.span.start).trim() === '' &&
      text.slice(deed.span.end, receiver.span.start).trim() === '' &&
      tellsReverse({ doer, deed, receiver }, sentence)
    );
  });
}

interface Told {
  readonly doer: QuestionUnit;
  readonly deed: QuestionUnit;
  readonly receiver: QuestionUnit;
}

/** What may stand between a deed and whom it is done to: "thanked President Biden", unlike "support from Biden". */
const leadsToObject = /^(?:the|to|\p{Lu}.*)$/u;

/** Whether before the deed stands its receiver alone, or is who speaks, and right behind it its doer. */
function tellsReverse({ doer, deed, receiver }: Told, { text, speaker }: Candidate['sentence']): boolean {
  const analysis = analyse(text, 'en');
  const terms = analysis.words.map((_, index) => termsAt(analysis, index));
  const spoken: Terms = new Set(
    speaker ? [...nameTerms(speaker.name), ...indexTerms(speaker.name, 'en')] : [],
  );
  return terms.some((at, index) => {
    if (!covers(at, deed)) return false;
    const before = terms.slice(0, index);
    const behind = terms.slice(index + 1);
    const has = (some: readonly Terms[], unit: QuestionUnit) => some.some((one) => covers(one, unit));
    const place = behind.findIndex((one) => covers(one, doer));
    const isObject = analysis.words
      .slice(index + 1, index + 1 + place)
      .every(({ surface }) => leadsToObject.test(surface));
    return (
      place >= 0 &&
      isObject &&
      !has(before, doer) &&
      !covers(spoken, doer) &&
      !has(behind, receiver) &&
      (has(before, receiver) || covers(spoken, receiver))
    );
  });
}

/** The stem of a word and the concepts that it is the last word of. */
function termsAt({ words, concepts: met }: Analysis, index: number): Terms {
  const ending = met.filter(({ last }) => last === index).map(({ concept }) => conceptTerm(concept));
  return new Set([words[index]?.stem ?? '', ...ending]);
}
