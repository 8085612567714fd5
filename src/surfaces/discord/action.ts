import { type Language, languages } from '../../text/language.ts';
import { limits } from './limits.ts';

const letters = {
  context: 'c',
  answer: 'a',
  sources: 's',
  thread: 't',
  helpful: 'h',
  wrong: 'w',
  publish: 'p',
  figures: 'f',
  releases: 'r',
  quote: 'q',
  cancel: 'x',
  keep: 'k',
  edit: 'e',
  discard: 'd',
  remove: 'm',
  rollback: 'b',
  history: 'y',
  alone: 'o',
} as const;

/** What a button does, or a menu (`choose-release.ts`); `buttons.ts` has the handler of each button. */
export type Verb = keyof typeof letters;

/** What is written into a button or a menu and read when somebody uses it, maybe after a restart. */
export interface Action {
  readonly verb: Verb;
  /** Of the message that the button belongs to. */
  readonly language: Language;
  /** Page to show, from 0, where there are pages; less where the button leads nowhere. */
  readonly page: number;
  /** What the verb is about. */
  readonly about: string;
}

const verbs = new Map(Object.entries(letters).map(([verb, letter]) => [letter as string, verb as Verb]));

/** Whether an action fits into the 100 characters of a button's id. */
export function fitsAction(action: Action): boolean {
  return writeAction(action).length <= limits.customId;
}

/** The `custom_id` of a button or a menu. */
export function writeAction({ verb, language, page, about }: Action): string {
  return `${letters[verb]}${language}:${page}:${about}`;
}

/** What a button or a menu says; null for one that this bot did not write. */
export function readAction(customId: string): Action | null {
  const [, letter = '', code, page, about = ''] = /^(\w)(\w\w):(-?\d{1,5}):(.*)$/su.exec(customId) ?? [];
  const verb = verbs.get(letter);
  const language = languages.find((one) => one === code);
  return verb === undefined || language === undefined ? null : { verb, language, page: Number(page), about };
}
