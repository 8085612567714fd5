import { decodeText } from '../decode.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { Reading } from '../reading.ts';

/** Plain text is its own text: nothing in it is read as metadata. */
export function readPlainText(bytes: Uint8Array): Reading {
  return { text: decodeText(bytes), stated: {}, warnings: [] };
}

/** Markdown keeps its marks; only front matter is taken off. */
export function readMarkdown(bytes: Uint8Array): Reading {
  return readFrontMatter(decodeText(bytes).replace(/\r\n?/gu, '\n'));
}
