import { extractTextItems, getDocumentProxy } from 'unpdf';
import { unreadable } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { type Line, linesOf, paragraphsOf } from './pdf-layout.ts';

/** The text of a PDF, with lines that only the page's width broke put together again. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pages = await linesOfPages(bytes);
  const blank = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (blank.length === pages.length) {
    const message =
      'The PDF holds no text, only pictures of it. Run text recognition (OCR) on it and save it again.';
    throw unreadable('no-text', message);
  }
  const warnings =
    blank.length === 0
      ? []
      : [`No text on page ${blank.join(', ')}: empty, or a scan that needs text recognition.`];
  return { text: paragraphsOf(pages).join('\n'), stated: {}, warnings };
}

async function linesOfPages(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  try {
    // pdf.js takes the array over, so it gets one of its own; it also writes warnings to stdout unless told not to.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const { items } = await extractTextItems(document);
      return items.map(linesOf);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    const message = isLocked
      ? 'The PDF asks for a password. Save it again without one.'
      : 'The file is not a whole PDF. Open it in a PDF reader and save it again.';
    throw unreadable('unreadable', message, cause);
  }
}
