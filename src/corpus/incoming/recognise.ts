import { utf16Mark } from '../decode.ts';
import { unreadable } from '../problem.ts';
import { refuseOldWord } from '../readers/docx-archive.ts';
import type { FileKind } from '../reading.ts';

/** Where a page begins, behind whatever comments a template puts before it. */
const headBytes = 64 * 2 ** 10;

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);
const markdownTypes = new Set(['text/markdown', 'text/x-markdown']);

/**
 * What kind of file the bytes are, whatever name they came under. Only where they read as plain text does the type
 * count that a server states of them; `null` of a file. Throws `corpus.unreadable` for kinds that are not read.
 */
export function recognise(bytes: Uint8Array, statedType: string | null): FileKind {
  if (bytes.length === 0) throw unreadable('empty', 'The file is empty. Give one that holds a release.');
  refuseOldWord(bytes);
  const head = headOf(bytes);
  if (head.startsWith('%PDF-')) return 'pdf';
  // Which zip archives are Word documents is seen when they are unpacked, within bounds.
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx';
  if (head.startsWith('{\\rtf')) throw unreadable('unsupported', richTextAdvice);
  // No encoding of text that is read here has a byte 0, but UTF-16, which says so at its beginning.
  if (head.includes('\0')) throw unreadable('unsupported', binaryAdvice);
  if (isPage(head) || pageTypes.has(statedType ?? '')) return 'html';
  return /^---(?!-)[^\n]*(?:\n|$)/u.test(head) || markdownTypes.has(statedType ?? '') ? 'markdown' : 'text';
}

const richTextAdvice = 'Rich text (.rtf) is not read. Save the release as .docx, .pdf or .txt.';
const binaryAdvice =
  'The file is neither text nor a web page, a PDF or a Word document. Save the release as one of them; text in UTF-8.';

/** The beginning as far as it can be told without knowing the encoding: of what is looked for, all is ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes);
  const encoding = utf16Mark(head);
  if (encoding !== null) return new TextDecoder(encoding).decode(head);
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '');
}

const beforePage = /\s+|<!--[\s\S]*?-->|<\?xml[^>]*>/uy;
const firstTag =
  /<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|header|div|table|h[1-6]|p)[\s/>]/iuy;

function isPage(head: string): boolean {
  let place = 0;
  for (;;) {
    beforePage.lastIndex = place;
    if (!beforePage.test(head)) break;
    place = beforePage.lastIndex;
  }
  firstTag.lastIndex = place;
  return firstTag.test(head);
}
