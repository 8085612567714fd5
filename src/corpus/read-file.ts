import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { detectLanguage } from '../text/language.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { sliceSpan } from '../text/span.ts';
import { refuseTooLarge } from './file-size.ts';
import { normaliseText } from './normalise.ts';
import { unreadable } from './problem.ts';
import { readers } from './readers/index.ts';
import type { Reading } from './reading.ts';
import type { Release } from './release.ts';

/** A release as read from one file, and what was met in the file and not used. */
export interface FileReading {
  readonly release: Release;
  readonly warnings: readonly string[];
}

/** Reads one file of any supported kind; throws `corpus.unreadable` with the reason and what to do. */
export async function readReleaseFile(path: string): Promise<FileReading> {
  const extension = extname(path).toLowerCase();
  const reader = readers[extension];
  if (reader === undefined) {
    const known = Object.keys(readers).join(', ');
    throw unreadable('unsupported', `Files of this kind are not read. Save the release as one of ${known}.`);
  }
  const { size } = await stat(path);
  refuseTooLarge(size);
  if (size === 0) throw unreadable('empty', emptyAdvice);
  const reading = await reader(await readFile(path));
  return { release: toRelease(path, reading), warnings: reading.warnings };
}

const emptyAdvice = 'The file holds no text. Put the release into it, or remove it.';
const nullAdvice =
  'The file has null characters, as UTF-16 without a byte order mark does. Open it in the program it comes from and save it as UTF-8.';

/** The release that a file states; where it gives no id, its name does. Throws `corpus.unreadable` for one without text. */
export function toRelease(path: string, { text: raw, stated }: Reading): Release {
  const text = normaliseText(raw);
  if (text === '') {
    throw ['.md', '.markdown', '.txt'].includes(extname(path).toLowerCase())
      ? unreadable('empty', emptyAdvice)
      : unreadable('no-text', 'No text was found in the file. Save the release as plain text.');
  }
  // UTF-16 without its mark is valid UTF-8, with a null beside every letter.
  if (text.includes('\0')) throw unreadable('encoding', nullAdvice);
  const digest = createHash('sha256').update(text).digest('hex');
  return {
    id: stated.id ?? slugOf(path) ?? `release-${digest.slice(0, 8)}`,
    title: stated.title ?? titleFrom(text),
    titleIsOurs: stated.titleIsOurs ?? stated.title === undefined,
    outlet: stated.outlet ?? null,
    published: stated.published ?? null,
    url: stated.url ?? null,
    language:
      stated.language === undefined ? detectLanguage(text) : new Intl.Locale(stated.language).language,
    parties: stated.parties ?? [],
    supersedes: stated.supersedes ?? null,
    digest,
    text,
  };
}

/** A file's name in plain ASCII, without its ending; null where nothing is left of it. */
export function slugOf(path: string): string | null {
  const slug = basename(path, extname(path))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? null : slug;
}

const maxTitle = 100;

/** The first sentence, shortened at a word's end. */
function titleFrom(text: string): string {
  const first = sentenceSpans(text)[0];
  const sentence = (first === undefined ? text : sliceSpan(text, first.span)).replace(/\s+/gu, ' ');
  if (sentence.length <= maxTitle) return sentence;
  const head = sentence.slice(0, maxTitle - 1);
  // Khmer and unbroken strings have no space to cut at; a letter with its marks is kept whole even there.
  const atWord = head.replace(/[\s,;:–-]+\S*$/u, '');
  return `${atWord === '' || atWord === head ? wholeLetters(head) : atWord}…`;
}

function wholeLetters(head: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(head)];
  return head.slice(0, letters.at(-1)?.index ?? head.length);
}
