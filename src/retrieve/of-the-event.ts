import type { Language } from '../text/language.ts';
import type { AskedKind } from './asked.ts';
import type { AskingOnly } from './asks-only.ts';
import { concepts, mayMean } from './meanings.ts';
import { understandQuestion } from './question.ts';

/** What releases report that somebody said: when and where it was said is when and where they met. */
const sayings = concepts(`
  affirm agree-consent announce appreciate-value call-for condemn congratulate declaration describe discuss emphasise
  explain express-feeling focus mention note-remark praise promise raise-issue reaffirm recall-mention say-tell statement
  thank welcome-approve`);

/** An event by its name; a question that says which one it is of needs no other. */
const events = concepts(`
  phone-call telephone ceremony conference consult event-incident hold-event meeting summit talks-formal visit`);

/**
 * "Where was it?" and "when was that?" of the event itself, behind a question of what somebody said: "what did Hun Manet
 * praise?" has no place of its own. Null where the previous question names an event, or is of a deed.
 */
export function askedOfEvent({ asking, language }: AskingOnly, previous: string): string | null {
  const { units } = understandQuestion(previous);
  const [kind] = asking.map((one) => one.kind);
  if (asking.length !== 1 || kind === undefined) return null;
  const isOfSaying =
    units.some((unit) => mayMean(unit, sayings)) && !units.some((unit) => mayMean(unit, events));
  return isOfSaying ? (met[language][kind] ?? null) : null;
}

/** A release is of people who met. */
const met: Readonly<Record<Language, Readonly<Partial<Record<AskedKind, string>>>>> = {
  en: { date: 'When did they meet?', place: 'Where did they meet?', duration: 'How long did they meet?' },
  ko: { date: '언제 만났나요?', place: '어디에서 만났나요?', duration: '얼마 동안 만났나요?' },
  km: {
    ...{ date: 'តើពួកគេបានជួបគ្នានៅពេលណា?', place: 'តើពួកគេបានជួបគ្នានៅឯណា?' },
    duration: 'តើពួកគេបានជួបគ្នារយៈពេលប៉ុន្មាន?',
  },
  fr: {
    ...{ date: 'Quand se sont-ils rencontrés ?', place: 'Où se sont-ils rencontrés ?' },
    duration: 'Combien de temps se sont-ils rencontrés ?',
  },
};
