import { detectLanguage, type Language } from '../text/language.ts';
import { asAskingOnly, askedOfSubject } from './asks-only.ts';
import type { Demands } from './demands.ts';
import { askedOfEvent } from './of-the-event.ts';
import { askedOfOtherThing, asOtherThing } from './other-thing.ts';
import { pointsBack } from './pointing.ts';
import type { Previous } from './previous.ts';
import { withoutBoth, withPerson } from './pronouns.ts';
import { asksWhoSaidIt, whoSaid } from './who-said.ts';
import { inOrder } from './word-order.ts';

/** How a question that follows another is understood. */
export interface FollowUp {
  /** As questions that stand on their own, likeliest first; each is asked only where those before it are not answered. */
  readonly readings: readonly [string, ...string[]];
  /** It says nothing without what it follows, so that no release but those of the last answer can be meant. */
  readonly leans: boolean;
  readonly demands: Demands;
  /** The question that the next one follows, where it is not this one as it was read. */
  readonly subject?: string;
}

/** A question that follows nothing. */
export function readAlone(question: string): FollowUp {
  const demands = asksWhoSaidIt(question) ? { whoSaid: '' } : {};
  return { readings: [question], leans: false, demands };
}

/** Reads a question behind the one before it and what that was answered with. */
export function readFollowUp(question: string, previous: Previous): FollowUp {
  if (question.length > longest) return readAlone(question);
  const leaning: FollowUp = { leans: true, readings: [question], demands: {} };
  const answered = previous.cited.map(({ sentenceId }) => sentenceId);
  const asksElse = forMore[detectLanguage(question)].test(question);
  const demands = asksElse ? { asksElse, answered } : {};
  if (asksWhoSaidIt(question)) {
    // Where nothing was said before, nobody said it.
    const { quote = '', sentenceId = '' } = previous.cited[0] ?? {};
    const readings = [quote === '' ? question : whoSaid(quote)] as const;
    return { ...leaning, readings, demands: { whoSaid: sentenceId }, subject: previous.question };
  }
  const named = withPerson(question, previous) ?? withoutBoth(question);
  if (named !== null) return { ...leaning, readings: [named], demands };
  const asking = asAskingOnly(question);
  if (asking !== null) {
    const readings = [
      asksElse ? null : askedOfEvent(asking, previous.question),
      askedOfSubject(asking, previous.question),
    ];
    const [first = question, ...others] = readings.filter((reading) => reading !== null);
    const read = others.length === 0 ? inOrder(first) : first;
    return {
      ...leaning,
      readings: [read, ...others],
      demands: { ...demands, onlyAsks: true },
      // Out of order, the next question's asking words can take the place of these again.
      ...(read === first ? {} : { subject: first }),
    };
  }
  const other = asOtherThing(question);
  if (other !== null) {
    const reading = askedOfOtherThing(other, previous.question);
    if (reading === null) return { ...leaning, subject: previous.question };
    const { readAs, isFigure } = reading;
    return {
      ...leaning,
      readings: [readAs],
      demands: { turnsOn: other.words, ...(isFigure ? { answered } : {}) },
    };
  }
  const share = shareAsked(question);
  if (share !== null) {
    return { ...leaning, demands: { ...demands, turnsOn: share }, subject: previous.question };
  }
  return { ...readAlone(question), leans: pointsBack(question), demands };
}

/** Who writes more says what is meant. */
const longest = 200;

/** "Who else?", "what else did she say?": what was answered already is not asked for again. */
const forMore: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:wh(?:o|at|ere|en|om)|anyone|anything|anybody|somebody|something) else\b|\belse\W*$/iu,
  ko: /^[^\p{L}]*(?:그럼 |그리고 )?(?:또|그 ?(?:밖|외)에)\s/u,
  km: /(?:អ្វី|នរណា|ណា)(?:ខ្លះ)?(?:ទៀត|ផ្សេង)/u,
  fr: /(?<!\p{L})(?:qui|quoi|que|où) d['’]autres?(?!\p{L})|(?<!\p{L})d['’]autres?[\s?]*$/iu,
};

/** "How many of them were women?" is not answered by how many they are: what tells some from the others has to be stated. */
function shareAsked(question: string): string | null {
  const [, ...told] = ofThem[detectLanguage(question)].exec(question) ?? [];
  return told.find((words) => words?.trim()) ?? null;
}

const ofThem: Readonly<Record<Language, RegExp>> = {
  en: /\bhow many of (?:them|those|these)\b(.+)$/iu,
  ko: /그 ?(?:중|가운데)(?:에서?|에)?\s+(.+?)\s*몇/u,
  km: /ក្នុងចំណោម(?:នោះ|ពួកគេ|អ្នកទាំងនោះ)(.+)$/u,
  fr: /(?<!\p{L})dont combien (?:de |d['’])?(.+)$|combien d['’]entre (?:eux|elles)(.+)$/iu,
};
