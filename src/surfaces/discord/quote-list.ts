import type { Language } from '../../text/language.ts';
import { type Action, fitsAction, writeAction } from './action.ts';
import type { Quotes } from './find-quotes.ts';
import { listMessage } from './list-message.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { quotationBlock } from './quotation.ts';
import { notice, type Payload } from './ui.ts';

const longestWords = 200;

/** The sentences that some words were found in; says so where they are only the nearest. */
export function quotesMessage(
  { exact, citations }: Quotes,
  words: string,
  language: Language,
  page: number,
): Payload {
  const phrases = discordPhrases[language];
  if (citations.length === 0) return notice(phrases.quoteNone);
  const shown = escaped(shortened(plain(words), longestWords));
  const action: Action = { verb: 'quote', language, page: 0, about: words };
  return listMessage({
    title: exact ? phrases.quotesFound(shown) : phrases.quotesNear(shown),
    blocks: citations.map((citation) => quotationBlock(citation, language)),
    language,
    page,
    idOf: fitsAction({ ...action, page: 99_999 }) ? (to) => writeAction({ ...action, page: to }) : null,
  });
}
