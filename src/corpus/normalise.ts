/**
 * The only changes a release's text ever sees: no byte order mark, LF line ends, Unicode NFC,
 * and no white space at either end. From here on it is sliced, never rewritten.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
    .trim();
}
