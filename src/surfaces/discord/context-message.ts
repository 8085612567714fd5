import { ComponentType } from 'discord.js';
import type { Release, Sentence } from '../../corpus/release.ts';
import type { StoredRelease } from '../../index/snapshot.ts';
import type { Language } from '../../text/language.ts';
import { sliceSpan } from '../../text/span.ts';
import { phrases } from '../phrases.ts';
import { writeAction } from './action.ts';
import { escaped } from './markdown.ts';
import { blockText, pageAt, pageButtons } from './pages.ts';
import { discordPhrases } from './phrases.ts';
import { placeOf, writePlaces } from './place.ts';
import { releaseLine, revisionNotes } from './quotation.ts';
import { accents, container, type Payload, separator, text } from './ui.ts';

/** A sentence and the release around it. */
export interface InContext {
  readonly release: StoredRelease;
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
  readonly language: Language;
}

/** The paragraph of a sentence with the sentence in bold; `wanted` turns to other paragraphs of the release, from 0. */
export function contextMessage(context: InContext, wanted: number | null = null): Payload {
  const { release, sentence, language } = context;
  const pages = paragraphPages(context);
  const own = pages.findIndex((page) => page.includes(sentence));
  const page = pageAt(
    pages.map(() => []),
    wanted ?? own,
  ).page;
  const shown = pages[page] ?? [];
  const quote = sliceSpan(release.text, sentence.span);
  const about = `${writePlaces([placeOf({ releaseId: release.id, sentence: sentence.number, quote })])}:turned`;
  const idOf = (to: number) => writeAction({ verb: 'context', language, page: to, about });
  const near = page === own ? sentence : (shown[0] ?? sentence);
  const place = phrases[language].place(near.paragraph, near.number);
  const tooLong =
    shown.length === 1 && shown[0] !== undefined && markdownOf(shown[0], context).length > blockText;
  return {
    components: [
      container(accents.answer, [
        text([releaseLine(release, language), ...revisionNotes(release, language)].join('\n')),
        separator(),
        text(
          tooLong ? discordPhrases[language].inFile : shown.map((one) => markdownOf(one, context)).join(' '),
        ),
        text(`-# ${place} · ${discordPhrases[language].page(page + 1, pages.length)}`),
        ...(tooLong
          ? [{ type: ComponentType.File as const, file: { url: `attachment://${fileName}` } }]
          : []),
      ]),
      ...pageButtons(page, pages.length, idOf, language),
    ],
    ...(tooLong && shown[0] ? { files: [fileOf(shown[0], release)] } : {}),
  };
}

const fileName = 'sentence.txt';

function fileOf({ span }: Sentence, { text: all }: Release) {
  return { name: fileName, attachment: Buffer.from(sliceSpan(all, span), 'utf8') };
}

/** A page is a paragraph, or as many whole sentences of it as a message holds. */
function paragraphPages(context: InContext): readonly (readonly Sentence[])[] {
  const pages: Sentence[][] = [];
  let length = 0;
  for (const sentence of context.sentences) {
    const page = pages.at(-1);
    const more = markdownOf(sentence, context).length + 1;
    if (page?.[0]?.paragraph === sentence.paragraph && length + more <= blockText) {
      page.push(sentence);
      length += more;
    } else {
      pages.push([sentence]);
      length = more;
    }
  }
  return pages;
}

function markdownOf(one: Sentence, { release, sentence }: InContext): string {
  const shown = escaped(sliceSpan(release.text, one.span));
  return one.id === sentence.id ? `**${shown}**` : shown;
}
