import type { Span } from '../../text/span.ts';

/**
 * What is not seen and changes what is seen, as Unicode tells it: controls, formats, what may be ignored, line separators
 * and halves of surrogate pairs. The Arabic and Kaithi signs of number are formats that are seen; in Khmer zero-width
 * spaces and joiners are spelling, which parts words and shapes letters.
 */
const unseen =
  /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])(?!(?<=\p{Script=Khmer})[\u200b-\u200d](?=\p{Script=Khmer}))[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Default_Ignorable_Code_Point}]/gu;
/** Ends of lines with the space around them, and other space that is a control: each parts words. */
const breaks = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*|\t/gu;

/** Characters of Discord's markdown, and those that begin mentions, custom emoji and time stamps. */
const marks = /[\\*_~`|<>[\]@]/gu;
/** Marks that mean something at the beginning of a line only: headings, lists, small print. */
const leading = /^(\s*)(?:([#+-])|(\d+)(\.))/u;
/** A colon or dot within an address that Discord would make a link of, or an invitation to a server. */
const address = /(?<=\w):(?=\/\/)|\.(?=gg\b|com\/invite)/giu;

/** Text from outside on one line, without what is not seen; for labels and names, where markdown is not read. */
export function plain(text: string): string {
  return text.replace(breaks, ' ').replace(unseen, '').trim();
}

/** Text from outside as a message shows it: letter by letter, with no part of it read as markdown, mention or link. */
export function escaped(text: string): string {
  return plain(text)
    .replace(marks, '\\$&')
    .replace(address, '\\$&')
    .replace(leading, (_, space, mark, digits, dot) =>
      mark ? `${space}\\${mark}` : `${space}${digits}\\${dot}`,
    );
}

/** What `escaped` was made from, without what is not seen. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** Text from outside with one part of it in bold. */
export function emphasised(text: string, span: Span | null): string {
  if (span === null || span.start >= span.end) return escaped(text);
  const before = spaced(text.slice(0, span.start));
  return `${before}**${escaped(text.slice(span.start, span.end))}**${spaced(text.slice(span.end))}`;
}

/** Escaped with the space at its ends, which parts it from what stands beside it. */
function spaced(text: string): string {
  const lead = /^\s/u.test(text) ? ' ' : '';
  const tail = text.trim() !== '' && /\s$/u.test(text) ? ' ' : '';
  return `${lead}${escaped(text)}${tail}`;
}

/** Longer ones would leave no room for what the link stands beside. */
const longestAddress = 500;

/** Text from outside as a link where its address is one of the web's, else the text alone. */
export function linked(text: string, url: string | null): string {
  const target = url === null ? null : webAddress(url);
  return target === null || target.length > longestAddress
    ? escaped(text)
    : `[${escaped(text)}](<${target}>)`;
}

/** No address holds these as they are; where one stands there all the same, it is there to be read as markdown. */
const foreign = /[\s"<>[\\\]^`{|}\p{Cc}\p{Cf}]/u;

/** An address as a link may hold it; null for what is none of the web's, or names another host than it seems to. */
function webAddress(url: string): string | null {
  if (foreign.test(url) || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (!/^https?:$/u.test(protocol) || username !== '' || password !== '') return null;
  // An address may have these, and the markdown around it ends with them.
  return href.replace(/[()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** A number as a superscript: 12 is ¹². */
export function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Text of at most so many UTF-16 units, cut between characters as people see them, with "…" where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
