import { hasUtf8Mark, utf16Mark } from '../decode.ts';

const utf8Mark = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * The bytes of a text in UTF-8 with its mark, where a server states another encoding: that counts before what the page
 * says of itself. Bytes that begin with a mark, or are not in the encoding stated, stay as they are.
 */
export function asUtf8(bytes: Uint8Array, contentType: string): Uint8Array {
  const stated = /^text\/.*;\s*charset\s*=\s*"?([\w:-]{1,40})/iu.exec(contentType)?.[1];
  if (stated === undefined || utf16Mark(bytes) !== null || hasUtf8Mark(bytes)) return bytes;
  try {
    const text = new TextDecoder(stated, { fatal: true }).decode(bytes);
    return Buffer.concat([utf8Mark, Buffer.from(text)]);
  } catch {
    return bytes;
  }
}
