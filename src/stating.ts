import type { Answered, CitedClaim, CitedFigure } from './answer/answer.ts';
import type { Claim, Draft } from './answer/draft.ts';
import type { Sentence } from './corpus/release.ts';
import { type Antecedent, antecedentsOf, sentencesToAntecedent } from './figures/antecedent.ts';
import { type AsOf, resolveAsOf } from './figures/as-of-dates.ts';
import type { Figure } from './figures/figure.ts';
import { subjectOf } from './figures/restated.ts';
import { type StatedFigure, statingOtherwise } from './figures/timeline.ts';
import type { ListedRelease, Snapshot } from './index/snapshot.ts';
import type { RankedSentence } from './retrieve/retrieve.ts';
import { detectLanguage } from './text/language.ts';
import { shiftSpan } from './text/span.ts';
import { indexTerms, isPlaceTerm } from './text/terms.ts';

/** A figure where it stands. */
export interface FigureInRelease {
  readonly id: string;
  readonly release: ListedRelease;
  readonly sentence: Pick<Sentence, 'span'> & { readonly text: string };
  readonly figure: Figure;
  readonly antecedent: Antecedent | null;
}

/** A figure ready to be put beside those of other releases. */
export interface ComparableFigure extends StatedFigure {
  readonly figure: Figure;
  readonly asOf: AsOf | null;
}

/** Reads what tells which quantity figures state, each release's head once. */
export class FigureReader {
  readonly #places = new Map<string, readonly string[]>();
  readonly #own = new Map<string, ReadonlySet<string>>();

  /** `terms` are those of the sentence. */
  comparable(
    { id, release, sentence, figure, antecedent }: FigureInRelease,
    terms: readonly string[],
  ): ComparableFigure {
    const { published } = release;
    const language = detectLanguage(sentence.text);
    const asOf = figure.asOf === null ? null : resolveAsOf(figure.asOf, published, language);
    const places = [...this.#placesOf(release), ...terms.filter(isPlaceTerm)];
    const subject = subjectOf({
      ...{ figure, antecedent, asOf, sentence: sentence.text, language, places, published },
      own: this.#ownOf(release),
      at: shiftSpan(figure.span, -sentence.span.start),
    });
    const correctedBy = release.correctedBy?.releaseId ?? null;
    return { id, releaseId: release.id, published, correctedBy, figure, asOf, subject };
  }

  #placesOf({ id, title, parties }: ListedRelease): readonly string[] {
    const known = this.#places.get(id) ?? [title, ...parties].flatMap(placesIn);
    this.#places.set(id, known);
    return known;
  }

  #ownOf({ outlet }: ListedRelease): ReadonlySet<string> {
    const known = this.#own.get(outlet ?? '') ?? new Set(placesIn(outlet ?? ''));
    this.#own.set(outlet ?? '', known);
    return known;
  }
}

/** An answer shows at most so many other amounts. */
const otherAmountsShown = 2;

/**
 * Where a figure answers, claims are added of what other releases state of the same quantity in another amount, newest
 * first. Which of them holds is for the reader to judge, who must not be left with one of them alone.
 */
export function withOtherAmounts(draft: Draft, evidence: readonly RankedSentence[]): Draft {
  const [answer] = draft.claims;
  const lead = answer?.figures.find(({ span }) => span === answer.emphasis);
  if (!lead || evidence.every(({ release }) => release.id === evidence[0]?.release.id)) return draft;
  const reader = new FigureReader();
  const comparable = figuresOf(evidence, lead).map((one) =>
    reader.comparable(one, indexTerms(one.sentence.text, detectLanguage(one.sentence.text))),
  );
  const own = comparable.find(({ figure }) => figure === lead);
  if (!own) return draft;
  const others = statingOtherwise(own, comparable).slice(0, otherAmountsShown);
  return { ...draft, claims: [...draft.claims, ...others.map(restating)] };
}

function restating({ figure }: ComparableFigure): Claim {
  return {
    ...{ text: null, sentenceIds: [figure.sentenceId], emphasis: figure.span, figures: [figure] },
    restates: true,
  };
}

/** The answer with what the "others" of its figures are others of: "More than 60 others", of the sentence before. */
export async function withAntecedents(
  answer: Answered,
  snapshot: Pick<Snapshot, 'figures'>,
): Promise<Answered> {
  const claims = answer.claims.map(async (claim): Promise<CitedClaim> => {
    const figures = await Promise.all(claim.figures.map((figure) => withAntecedent(figure, snapshot)));
    return { ...claim, figures };
  });
  return { ...answer, claims: await Promise.all(claims) };
}

async function withAntecedent(figure: Figure, snapshot: Pick<Snapshot, 'figures'>): Promise<CitedFigure> {
  const ids = sentencesToAntecedent(figure);
  if (ids.length === 0) return figure;
  const around = [...(await snapshot.figures(ids))].sort((a, b) => a.span.start - b.span.start);
  const own = around.findIndex(({ span }) => span.start === figure.span.start);
  const antecedent = antecedentsOf(around)[own];
  return antecedent ? { ...figure, antecedent: antecedent.label } : figure;
}

/** The figures of the evidence that measure what the lead does. */
function figuresOf(evidence: readonly RankedSentence[], lead: Figure): readonly FigureInRelease[] {
  const releaseIds = new Set(evidence.map(({ release }) => release.id));
  return [...releaseIds].flatMap((releaseId) => {
    const stated = evidence
      .filter(({ release }) => release.id === releaseId)
      .flatMap(({ release, sentence, candidate }) =>
        candidate.figures.map((figure) => ({ id: idOf(figure), release, sentence, figure })),
      )
      .sort((a, b) => a.figure.span.start - b.figure.span.start);
    const antecedents = antecedentsOf(stated.map(({ figure }) => figure));
    return stated
      .map((one, index) => ({ ...one, antecedent: antecedents[index] ?? null }))
      .filter(({ figure }) => figure.kind === lead.kind);
  });
}

function idOf({ sentenceId, span }: Figure): string {
  return `${sentenceId}.${span.start}`;
}

function placesIn(text: string): readonly string[] {
  return indexTerms(text, detectLanguage(text)).filter(isPlaceTerm);
}
