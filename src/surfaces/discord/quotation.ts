import type { Citation } from '../../answer/answer.ts';
import type { ReleaseMetadata, Revision } from '../../corpus/release.ts';
import type { Language } from '../../text/language.ts';
import { shiftSpan } from '../../text/span.ts';
import { phrases } from '../phrases.ts';
import { revisionLines } from '../revision-lines.ts';
import { writeAction } from './action.ts';
import { emphasised, escaped, linked, plain, shortened, superscript } from './markdown.ts';
import { blockText } from './pages.ts';
import { discordPhrases } from './phrases.ts';
import { placeOf, writePlaces } from './place.ts';
import { type Block, button, section } from './ui.ts';

/** Titles and outlets longer than any headline are cut; quotations never are. */
const longestTitle = 300;

/** A cited sentence, whole and verbatim, with its release and its place, and the button that shows what stands around it. */
export function quotationBlock(citation: Citation, language: Language, lines: readonly string[] = []): Block {
  const about = writePlaces([placeOf(citation)]);
  const look = button(
    writeAction({ verb: 'context', language, page: citation.number, about }),
    discordPhrases[language].showInContext,
    { emoji: '📖' },
  );
  const above = lines.map((line) => `${line}\n`).join('');
  return [section(`${above}${quotation(citation, language, above.length)}`, look)];
}

/** What is said above and below a quotation counts against the room that it has. */
function quotation(citation: Citation, language: Language, above: number): string {
  const below = [
    releaseLine(citation, language),
    ...revisionNotes(citation, language),
    `-# ${placeLine(citation, language)}`,
  ].join('\n');
  const quote = `> ${superscript(citation.number)} “${emphasisedQuote(citation)}”`;
  if (above + quote.length + below.length < blockText - longestTitle) return `${quote}\n${below}`;
  const instead = discordPhrases[language].tooLong(citation.quote.length);
  return `> ${superscript(citation.number)} ${instead}\n${below}`;
}

/** The words of a citation with the part that answers in bold. */
export function emphasisedQuote({ quote, emphasis, span }: Citation): string {
  return emphasised(quote, emphasis && shiftSpan(emphasis, -span.start));
}

/** Title, outlet and date; a title of ours and a date that is not stated are said to be so. */
export function releaseLine(
  release: Pick<ReleaseMetadata, 'title' | 'titleIsOurs' | 'outlet' | 'published' | 'url'>,
  language: Language,
): string {
  const words = phrases[language];
  const { title, titleIsOurs, outlet, published, url } = release;
  const name = `**${linked(shortened(plain(title), longestTitle), url)}**`;
  return [
    titleIsOurs ? `${name} (${words.titleIsOurs})` : name,
    ...(outlet === null ? [] : [escaped(shortened(plain(outlet), longestTitle))]),
    published ?? words.dateNotStated,
  ].join(' · ');
}

/** That a release corrects another one, or has been corrected: a line each, for below its own. */
export function revisionNotes(revision: Revision, language: Language): readonly string[] {
  return revisionLines(revision, language).map(
    (line) => `-# ✏️ ${escaped(shortened(plain(line), longestTitle))}`,
  );
}

function placeLine({ paragraph, sentence, speaker }: Citation, language: Language): string {
  const words = phrases[language];
  const parts = [words.place(paragraph, sentence)];
  if (speaker !== null) {
    const said = speaker.by === 'named' ? words.speaker : words.resolvedSpeaker;
    parts.push(escaped(said(shortened(speaker.name, longestTitle))));
  }
  return parts.join(' · ');
}
