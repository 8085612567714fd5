import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { mentionsIn } from './mentions.ts';

/** A sentence as the extractor needs it: its id and its place in the release's text. */
export interface SentencePlace {
  readonly id: string;
  readonly span: Span;
}

/** Every quantity that a sentence of a release states, in order of place; `language` is the release's. */
export function extractFigures(text: string, sentence: SentencePlace, language = 'en'): Figure[] {
  return mentionsIn(text, sentence.span, language).map((mention) => ({
    ...mention,
    sentenceId: sentence.id,
  }));
}
