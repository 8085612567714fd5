import { fromBufferPromise } from 'yauzl';
import { unreadable } from '../problem.ts';

/** A document with a hundred pictures has about two hundred parts. */
const maxParts = 2000;
/** Unpacked, of all parts together; pictures are packed already and hardly grow. */
const maxUnpackedBytes = 100 * 2 ** 20;
/** Unpacked, of the parts that mammoth reads as a tree of XML, which takes a multiple of that in memory. */
const maxXmlBytes = 20 * 2 ** 20;

const advice = 'Open it in Word and save its text alone as .docx or .txt.';

/** Throws `corpus.unreadable` for what Word keeps in OLE compound files: old documents, and those with a password. */
export function refuseOldWord(bytes: Uint8Array): void {
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) throw locked();
}

/**
 * Throws `corpus.unreadable` where a zip archive is not a Word document, carries macros or a password, or would unpack
 * to more than a release can be. Every part is unpacked here, a piece at a time: what an archive says of its sizes is
 * not believed. Archives within it stay packed.
 */
export async function inspectDocx(bytes: Uint8Array): Promise<void> {
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let parts = 0;
  let unpacked = 0;
  let xml = 0;
  let isWord = false;
  for await (const entry of archive.eachEntry()) {
    parts += 1;
    if (parts > maxParts) throw tooLarge(`has more than ${maxParts} parts`);
    if (entry.isEncrypted()) throw locked();
    if (/(?:^|\/)vbaProject\.bin$/iu.test(entry.fileName)) throw macros();
    isWord ||= /^word\/document\d*\.xml$/iu.test(entry.fileName);
    const isXml = /\.(?:xml|rels)$/iu.test(entry.fileName);
    let types = '';
    for await (const piece of await archive.openReadStreamPromise(entry)) {
      const { length } = piece as Buffer;
      unpacked += length;
      if (isXml) xml += length;
      if (unpacked > maxUnpackedBytes || xml > maxXmlBytes) throw tooLarge('unpacks to more than is read');
      if (entry.fileName === '[Content_Types].xml') types += (piece as Buffer).toString('latin1');
    }
    if (/macroEnabled/iu.test(types)) throw macros();
  }
  if (isWord) return;
  const message = `The file is a zip archive and no Word document. Unpack it and give the release itself.`;
  throw unreadable('unsupported', message);
}

function locked() {
  const message =
    'The file is password-protected or in the old .doc format. Save it as .docx without a password.';
  return unreadable('unreadable', message);
}

function macros() {
  return unreadable('unsupported', 'The Word document carries macros. Save it as .docx without them.');
}

function tooLarge(what: string) {
  return unreadable('too-large', `The Word document ${what}. ${advice}`);
}
