import { detectLanguage, type Language } from '../text/language.ts';
import { asAskingOnly, askedOfSubject } from './asks-only.ts';
import { askedOfEvent } from './of-the-event.ts';
import { askedOfOtherThing, asOtherThing } from './other-thing.ts';
import { pointsBack } from './pointing.ts';
import type { Previous } from './previous.ts';

/** How a question that follows another is understood. */
export interface FollowUp {
  /** As questions that stand on their own, likeliest first; each is asked only where those before it are not answered. */
  readonly readings: readonly [string, ...string[]];
  /** It says nothing without what it follows, so that no release but those of the last answer can be meant. */
  readonly leans: boolean;
  /** It is nothing but asking words, so a sentence that states nothing of the kind asked for is no answer. */
  readonly onlyAsks: boolean;
  /** Sentences that were cited already, where it asks for more than they say. */
  readonly except: readonly string[];
}

/** A question that follows nothing. */
export function readAlone(question: string): FollowUp {
  return { readings: [question], leans: false, onlyAsks: false, except: [] };
}

/** Reads a question behind the one before it and what that was answered with. */
export function readFollowUp(question: string, previous: Previous): FollowUp {
  const isElse = asksElse[detectLanguage(question)].test(question);
  const except = isElse ? previous.cited.map(({ sentenceId }) => sentenceId) : [];
  const asking = asAskingOnly(question);
  if (asking !== null) {
    const event = isElse ? null : askedOfEvent(asking, previous.question);
    const [first = question, ...others] = [event, askedOfSubject(asking, previous.question)].filter(
      (reading) => reading !== null,
    );
    return { readings: [first, ...others], leans: true, onlyAsks: true, except };
  }
  const other = asOtherThing(question);
  const reading = other && askedOfOtherThing(other, previous.question);
  if (reading !== null) return { readings: [reading], leans: true, onlyAsks: false, except };
  const leans = other !== null || pointsBack(question);
  return { readings: [question], leans, onlyAsks: false, except };
}

/** "Who else?", "what else did she say?": what was answered already is not asked for again. */
const asksElse: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:wh(?:o|at|ere|en|om)|anyone|anything|anybody|somebody|something) else\b|\belse\W*$/iu,
  ko: /^[^\p{L}]*(?:그럼 |그리고 )?(?:또|그 ?(?:밖|외)에)\s/u,
  km: /(?:អ្វី|នរណា|ណា)(?:ខ្លះ)?(?:ទៀត|ផ្សេង)/u,
  fr: /(?<!\p{L})(?:qui|quoi|que|où) d['’]autres?(?!\p{L})|(?<!\p{L})d['’]autres?[\s?]*$/iu,
};
