import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Source } from '../../app.ts';
import { maxFileBytes } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';

/** The file or page that was named on the command line. */
export async function sourceOf(word: string): Promise<Source> {
  if (/^https?:\/\//iu.test(word)) return { url: word };
  try {
    const found = await stat(word);
    if (!found.isFile()) throw new Error('it is no file');
    // Refused anyhow, it need not be read for that.
    if (found.size > maxFileBytes) throw new Error('it has more than 10 MB');
    return { bytes: await readFile(word), name: basename(word) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${word} cannot be read (${reason}). Name a file, or an address that begins with http:// or https://.`;
    throw new ReadoutError('input.invalid', message, { cause });
  }
}
