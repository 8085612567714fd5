import type { App, LookedUp } from '../../app.ts';
import { figureLabel } from './figure-list.ts';
import { limits } from './limits.ts';
import { plain, shortened } from './markdown.ts';
import { checkOf, releaseKey } from './place.ts';

/** A choice of an autocompleted option. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The ledger's figures, ready to be chosen from while somebody types. */
export interface FigureChoices {
  /** At most 25 that have all the words typed so far, in any order, the last one maybe begun only. */
  matching(typed: string): Promise<readonly Choice[]>;
}

/** What tells the value of a choice from words that somebody wrote. */
export const chosenMark = 'figure:';

/** The value of a choice: short whatever the release is called. */
export function choiceValue({ id, citation }: LookedUp): string {
  const place = id.slice(id.lastIndexOf('#') + 1);
  return `${chosenMark}${releaseKey(citation.releaseId)}.${place}.${checkOf(citation.quote)}`;
}

/** The release that a choice is of, as `releaseKey` writes it. */
export function releaseKeyIn(value: string): string {
  return value.slice(chosenMark.length).split('.')[0] ?? '';
}

/** Of more sentences than these the figures are not held: choices come from whole words then, one lookup each. */
const mostSentences = 50_000;

export function createFigureChoices(app: App): FigureChoices {
  let held: { readonly snapshot: string; readonly entries: Promise<readonly Entry[]> } | null = null;
  const entriesNow = async (): Promise<readonly Entry[]> => {
    const manifest = await app.manifest();
    if (manifest === null || manifest.counts.sentences > mostSentences) return [];
    const snapshot = manifest.id;
    if (held?.snapshot !== snapshot) held = { snapshot, entries: readLedger(app) };
    const reading = held;
    // What failed once is read again by whoever types next.
    reading.entries.catch(() => {
      if (held === reading) held = null;
    });
    return reading.entries;
  };
  return {
    async matching(typed) {
      const entries = await entriesNow();
      const words = wordsIn(typed);
      const found = entries.filter(({ searched }) => words.every((word) => searched.includes(` ${word}`)));
      if (found.length > 0 || words.length === 0)
        return found.slice(0, limits.choices).map(({ choice }) => choice);
      // Words of another language, or other words for the same thing, are for the ledger itself to find.
      const { figures } = await app.lookup(typed);
      return figures.slice(0, limits.choices).map(choiceOf);
    },
  };
}

interface Entry {
  readonly choice: Choice;
  /** Lower case, with a space before every word. */
  readonly searched: string;
}

async function readLedger(app: App): Promise<readonly Entry[]> {
  const { figures } = await app.lookup('');
  return figures.map((figure) => {
    const said = `${figureLabel(figure)} ${figure.citation.title} ${figure.citation.published ?? ''}`;
    return { choice: choiceOf(figure), searched: ` ${wordsIn(said).join(' ')}` };
  });
}

function choiceOf(figure: LookedUp): Choice {
  const { published, title } = figure.citation;
  const name = plain([figureLabel(figure), published ?? title].join(' · '));
  return { name: shortened(name, limits.choiceName), value: choiceValue(figure) };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
