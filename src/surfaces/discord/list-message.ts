import type { Language } from '../../text/language.ts';
import { pageAt, pageButtons, toPages } from './pages.ts';
import { discordPhrases } from './phrases.ts';
import { accents, type Block, container, type Payload, text } from './ui.ts';

/** A list that may be longer than a message. */
export interface List {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** From 0. */
  readonly page: number;
  /** The id of the button to a page; null where it would not fit, and then the first page is all. */
  readonly idOf: ((page: number) => string) | null;
}

const blocksOnPage = 5;

/** A page of a list under its title. */
export function listMessage({ title, blocks, language, page: wanted, idOf }: List): Payload {
  const pages = toPages(blocks, blocksOnPage);
  const { page, block } = pageAt(pages, wanted);
  const foot = pages.length > 1 ? [text(`-# ${discordPhrases[language].page(page + 1, pages.length)}`)] : [];
  return {
    components: [
      container(accents.list, [text(`**${title}**`), ...block, ...foot]),
      ...(idOf === null ? [] : pageButtons(page, pages.length, idOf, language)),
    ],
  };
}
