import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { limits } from './limits.ts';
import { discordPhrases } from './phrases.ts';
import { type Block, button, row, sizeOf } from './ui.ts';

/** Left free on every page for its first and last lines and its buttons. */
const reserved = { text: 900, components: 20 } as const;

/** The most text that a block may have to stand on a page. */
export const blockText: number = limits.text - reserved.text;

/** Blocks laid out on pages in their order; a block is never divided. There is always a first page. */
export function toPages(
  blocks: readonly Block[],
  mostBlocks: number = Number.POSITIVE_INFINITY,
): readonly Block[] {
  const pages: { components: Block; blocks: number }[] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    const together = [...(page?.components ?? []), ...block];
    const { text, components } = sizeOf(together);
    const fits = text <= blockText && components <= limits.components - reserved.components;
    if (page && fits && page.blocks < mostBlocks) {
      page.components = together;
      page.blocks += 1;
    } else pages.push({ components: block, blocks: 1 });
  }
  return pages.length === 0 ? [[]] : pages.map(({ components }) => components);
}

/** The page asked for, or the last one where there are fewer; counted from 0. */
export function pageAt(
  pages: readonly Block[],
  wanted: number,
): { readonly page: number; readonly block: Block } {
  const page = Math.min(Math.max(wanted, 0), pages.length - 1);
  return { page, block: pages[page] ?? [] };
}

/** Buttons to the pages beside this one; none where there is only one page. */
export function pageButtons(
  page: number,
  pages: number,
  idOf: (page: number) => string,
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  if (pages <= 1) return [];
  const words = discordPhrases[language];
  return [
    row(
      // The ids of both differ even where a button leads nowhere: Discord wants each id once.
      button(idOf(page - 1), words.previous, { emoji: '◀️', disabled: page === 0 }),
      button(idOf(page + 1), words.next, { emoji: '▶️', disabled: page === pages - 1 }),
    ),
  ];
}
