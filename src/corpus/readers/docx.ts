import mammoth from 'mammoth';
import { unreadable } from '../problem.ts';
import type { Reading } from '../reading.ts';

/** The text of a Word document, a line a paragraph. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  if (isOldOrEncrypted(bytes)) {
    const message =
      'The file is password-protected or in the old .doc format. Save it as .docx without a password.';
    throw unreadable('unreadable', message);
  }
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { text: value.replace(/\n{2,}/gu, '\n'), stated: {}, warnings: [] };
  } catch (cause) {
    throw unreadable(
      'unreadable',
      'The file is not a whole Word document. Open it in Word and save it again as .docx.',
      cause,
    );
  }
}

/** Both are OLE compound files, not zip archives. */
function isOldOrEncrypted(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
