import type { Figure } from '../figures/figure.ts';
import type { LedgerSentence, ListedRelease } from '../index/snapshot.ts';
import { detectLanguage } from '../text/language.ts';
import { indexTerms, metadataTerms, nameTerms, termsOf } from '../text/terms.ts';
import { covers } from './coverage.ts';
import type { QuestionUnit } from './question.ts';

/** A figure with what surrounds it. */
export interface FigureInPlace {
  readonly release: ListedRelease;
  readonly sentence: LedgerSentence;
  readonly figure: Figure;
  /** Terms of what the figure's "others" are others of. */
  readonly before: readonly string[];
}

type Terms = ReadonlySet<string>;

/** How well each part of an entry answers to a word: what is counted best, what its release is about least. */
const degrees = { own: 1, measure: 0.9, sentence: 0.5, before: 0.45, speaker: 0.4, release: 0.2 } as const;

/** Compares figures with the words that somebody looks for; what many figures share is read once. */
export class FigureMatcher {
  readonly #units: readonly QuestionUnit[];
  readonly #weights: readonly number[];
  readonly #measureTerms: (figure: Figure) => readonly string[];
  readonly #measures = new Map<string, Terms>();
  readonly #releases = new Map<string, Terms>();

  constructor(
    units: readonly QuestionUnit[],
    weights: readonly number[],
    measureTerms: (figure: Figure) => readonly string[],
  ) {
    this.#units = units;
    this.#weights = weights;
    this.#measureTerms = measureTerms;
  }

  /** Whether each of the words is said somewhere of the figure: of no part of an entry is it asked to say them all. */
  finds(one: FigureInPlace): boolean {
    return this.#units.length === 0 || this.#degrees(one).every((degree) => degree > 0);
  }

  /** 0 to 1, higher where the words are nearer to what is counted and what happened to it. */
  score(one: FigureInPlace): number {
    const { label, status } = one.figure;
    const own = new Set(indexTerms(`${label} ${status ?? ''}`, detectLanguage(one.sentence.text)));
    const around = this.#degrees(one);
    const total = this.#weights.reduce((sum, weight) => sum + weight, 0);
    const reached = this.#units.map(
      (unit, index) => (covers(own, unit) ? degrees.own : (around[index] ?? 0)) * (this.#weights[index] ?? 0),
    );
    return total === 0 ? 0 : reached.reduce((sum, one) => sum + one, 0) / total;
  }

  /** The best degree for each word, of the parts around the figure. */
  #degrees(one: FigureInPlace): number[] {
    const { figure, sentence, before, release } = one;
    const { kind, unit } = figure;
    const parts: readonly (readonly [number, () => Terms])[] = [
      [degrees.measure, () => made(this.#measures, `${kind} ${unit}`, () => this.#measureTerms(figure))],
      [degrees.sentence, () => new Set(sentence.terms)],
      [degrees.before, () => new Set(before)],
      [degrees.speaker, () => speakerTerms(sentence)],
      [degrees.release, () => made(this.#releases, release.id, () => metadataTerms(release))],
    ];
    return this.#units.map((one) => parts.find(([, terms]) => covers(terms(), one))?.[0] ?? 0);
  }
}

function made(known: Map<string, Terms>, key: string, make: () => readonly string[]): Terms {
  const terms = known.get(key) ?? new Set(make());
  known.set(key, terms);
  return terms;
}

function speakerTerms({ speaker }: LedgerSentence): Terms {
  if (speaker === null) return new Set();
  const text = `${speaker.name} ${speaker.role ?? ''}`;
  return new Set([...nameTerms(speaker.name), ...termsOf(text)]);
}
