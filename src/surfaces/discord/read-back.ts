import { readAction } from './action.ts';
import { unescaped } from './markdown.ts';
import { type Place, readPlaces } from './place.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** Marks the text that repeats the question; higher than any id that Discord gives by itself. */
export const questionId = 4001;
/** Marks the text that tells how it was read. */
export const readAsId = 4002;

/** What an answer of ours in a channel still tells of itself. */
export interface ReadBack {
  readonly question: string | null;
  /** How it was read, where it was not read as it stands. */
  readonly readAs: string | null;
  /** Of its sources, in their order. */
  readonly places: readonly Place[];
  /** Of the sentences of the other releases that it offers. */
  readonly others: readonly Place[];
  /** What its buttons know of it; null for a list of quotations. */
  readonly stamp: Stamp | null;
}

/** Reads an answer back from the components of its message, as the bot remembers nothing itself; null for another message. */
export function readBack(components: readonly unknown[]): ReadBack | null {
  let question: string | null = null;
  let readAs: string | null = null;
  const places: Place[] = [];
  const others: Place[] = [];
  let stamp: Stamp | null = null;
  const visit = (component: unknown) => {
    const { id, content, custom_id, options = [], components: inner = [], accessory } = component as Fields;
    if (id === questionId && content !== undefined) question ??= questionIn(content);
    if (id === readAsId && content !== undefined) readAs ??= questionIn(content);
    const action = custom_id === undefined ? null : readAction(custom_id);
    if (action?.verb === 'context') places.push(...readPlaces(action.about));
    if (action?.verb === 'helpful') stamp = readStamp(action.about);
    if (action?.verb === 'alone') others.push(...options.flatMap(({ value }) => readPlaces(value)));
    for (const one of inner) visit(one);
    if (accessory !== undefined) visit(accessory);
  };
  for (const component of components) visit(component);
  return question === null && places.length === 0 ? null : { question, readAs, places, others, stamp };
}

interface Fields {
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly unknown[];
  readonly accessory?: unknown;
}

/** The quotation marks are ours in every language, and the first and the last ones of the line. */
function questionIn(content: string): string | null {
  const [, question] = /[“«]\s?(.+?)\s?[”»]$/su.exec(content) ?? [];
  return question === undefined ? null : unescaped(question);
}
