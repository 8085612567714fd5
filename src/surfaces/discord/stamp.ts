import type { Answer, Citation, NotFoundReason } from '../../answer/answer.ts';
import { limits } from './limits.ts';
import { type Place, placeOf, readPlaces, writePlaces } from './place.ts';

/** What the buttons below an answer know of it. */
export interface Stamp {
  /** Under which the answer is kept for a while, exactly as it was. */
  readonly key: string;
  /** From which it is made again where it is kept no more; null where its own words are more than quotations. */
  readonly outline: Outline | null;
}

/** An answer of quotations in a few characters. */
export interface Outline {
  readonly kind: 'answered' | NotFoundReason;
  readonly percent: number;
  readonly places: readonly Place[];
}

const kinds: Readonly<Record<Outline['kind'], string>> = {
  answered: 'a',
  'not-stated': 's',
  'off-topic': 'o',
  'no-question': 'q',
  'no-releases': 'r',
};

/** Verb, language, page and their marks take less. */
const most = limits.customId - 12;

/** The citations of an answer, or the nearest sentences where there is none. */
export function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'answered' ? answer.citations : answer.nearest;
}

/** The stamp of an answer that is kept under a key; without the outline where that would not fit or not tell it all. */
export function writeStamp(key: string, answer: Answer): string {
  const kind = answer.kind === 'answered' ? 'answered' : answer.reason;
  const percent = Math.floor(answer.confidence * 100);
  const written = `${key}:${kinds[kind]}${percent}:${writePlaces(citationsOf(answer).map(placeOf))}`;
  return isQuotation(answer) && written.length <= most ? written : key;
}

/** What `writeStamp` wrote. */
export function readStamp(written: string): Stamp {
  const [key = '', head, places = ''] = written.split(':');
  const [, letter, percent] = /^([a-z])(\d{1,3})$/u.exec(head ?? '') ?? [];
  const kind = Object.entries(kinds).find(([, one]) => one === letter)?.[0] as Outline['kind'] | undefined;
  return {
    key,
    outline: kind === undefined ? null : { kind, percent: Number(percent), places: readPlaces(places) },
  };
}

/** Whether an answer is nothing but its quotations, so that they are enough to show it again. */
function isQuotation(answer: Answer): boolean {
  if (answer.kind === 'not-found') return true;
  const { mode, premise, claims, unstated } = answer;
  const tellsMore = premise !== null || unstated !== undefined || claims.some(({ restates }) => restates);
  return mode === 'extractive' && !tellsMore;
}
