import type { FileKind, Reader } from '../reading.ts';
import { readMarkdown, readPlainText } from './text.ts';

// Loaded when a corpus holds such a file: the libraries cost a start that most runs can do without.
const readHtml: Reader = async (bytes, address) => (await import('./html.ts')).readHtml(bytes, address);
const readPdf: Reader = async (bytes) => (await import('./pdf.ts')).readPdf(bytes);
const readDocx: Reader = async (bytes) => (await import('./docx.ts')).readDocx(bytes);

/** Which reader reads which kind of file. */
export const readerOf: Readonly<Record<FileKind, Reader>> = {
  markdown: readMarkdown,
  text: readPlainText,
  html: readHtml,
  pdf: readPdf,
  docx: readDocx,
};

/** Which reader reads the files of the corpus folder, by extension; everything else is reported as unsupported. */
export const readers: Readonly<Record<string, Reader>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
  '.html': readHtml,
  '.htm': readHtml,
  '.pdf': readPdf,
  '.docx': readDocx,
};
