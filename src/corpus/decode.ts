import { unreadable } from './problem.ts';

/** Text from bytes: UTF-8, or UTF-16 that says so with a byte order mark; anything else is refused, never guessed. */
export function decodeText(bytes: Uint8Array): string {
  return decodeAs(utf16Mark(bytes) ?? 'utf-8', bytes);
}

/** The same for a web page, which may name its encoding itself. */
export function decodePage(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(head)?.[1];
  return decodeAs(utf16Mark(bytes) ?? (hasUtf8Mark(bytes) ? 'utf-8' : (named ?? 'utf-8')), bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const expected = encoding.toUpperCase();
    const message = `The file is not valid ${expected} text. Open it in the program it comes from and save it as UTF-8.`;
    throw unreadable('encoding', message, cause);
  }
}

/** The encoding that a byte order mark of UTF-16 says; null where there is none. */
export function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether a text begins with the byte order mark of UTF-8. */
export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
