import type { Span } from '../text/span.ts';
import { spansOverlap } from '../text/span.ts';
import { type Reading, wordsIn } from './reading.ts';

/** What stands around a place: stems and concepts, each weighing more the nearer it stands. */
export type Context = ReadonlyMap<string, number>;

/** How a context is taken. */
export interface ContextOptions {
  /** Places whose words say nothing: the figures around a figure, the dates around a date. */
  readonly apart?: readonly Span[];
  /** Whether "Biden thanked" and "thanked Biden" differ. */
  readonly sided?: boolean;
  /** Sides told as the active voice would have them, for a text in the passive. */
  readonly turned?: boolean;
}

/** From this share of the likest place's likeness on, another may as well be meant. */
export const asLike = 0.7;

const reach = 8;
/** A small word tells only right beside the place: "from 5 percent to 12". */
const smallReach = 2;
const smallWeight = 0.5;
const beyondComma = 0.5;
const beyondOther = 0.4;

/** The words before and behind a place, by which a figure or name of a claim is told from another of the same kind. */
export function contextOf(reading: Reading, span: Span, options: ContextOptions = {}): Context {
  const { apart = [], sided = false, turned = false } = options;
  const { words } = reading.analysis;
  const { first, next } = wordsIn(reading, span);
  const context = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    context.set(feature, Math.max(context.get(feature) ?? 0, weight));
  const walk = (from: number, step: 1 | -1) => {
    const mark = sided ? (step < 0 !== turned ? '<' : '>') : '';
    let distance = 0;
    let nearness = 1;
    let beyond = false;
    for (let i = from; distance < reach && i >= 0 && i < words.length; i += step) {
      const word = words[i];
      if (!word) continue;
      // What stands beyond a comma, or beyond another figure, is more likely said of something else.
      if (/[,;:]\s/u.test(gapBefore(reading, step > 0 ? i : i + 1))) nearness *= beyondComma;
      if (apart.some((other) => spansOverlap(other, word.span))) {
        beyond = true;
        continue;
      }
      if (beyond) nearness *= beyondOther;
      beyond = false;
      distance += 1;
      if (word.kind === 'content') {
        add(mark + word.stem, nearness / distance);
        for (const concept of reading.concepts[i] ?? []) add(`${mark}§${concept}`, nearness / distance);
      } else if (distance <= smallReach) {
        add(`${step < 0 ? '<' : '>'}${word.stem}`, (smallWeight * nearness) / distance);
      }
    }
  };
  walk(first - 1, -1);
  walk(next, 1);
  return context;
}

function gapBefore({ text, analysis: { words } }: Reading, index: number): string {
  return text.slice(words[index - 1]?.span.end ?? 0, words[index]?.span.start ?? 0);
}

/** Share of the first context that the second has, 0 to 1. */
export function likeness(claimed: Context, stated: Context): number {
  let [shared, all] = [0, 0];
  for (const [feature, weight] of claimed) {
    all += weight;
    shared += Math.min(weight, stated.get(feature) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}
