import mammoth from 'mammoth';
import { ReadoutError } from '../../errors.ts';
import { unreadable } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { inspectDocx, refuseOldWord } from './docx-archive.ts';

/** The text of a Word document, a line a paragraph. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  refuseOldWord(bytes);
  try {
    await inspectDocx(bytes);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { text: value.replace(/\n{2,}/gu, '\n'), stated: {}, warnings: [] };
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause;
    throw unreadable(
      'unreadable',
      'The file is not a whole Word document. Open it in Word and save it again as .docx.',
      cause,
    );
  }
}
