import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/corpus/readers/docx.ts';
import { deflatedSpaces } from '../../support/bomb.ts';
import { docx } from '../../support/docx.ts';
import { zip } from '../../support/zip.ts';

const problemWith = (bytes: Uint8Array) =>
  readDocx(bytes).then(
    () => null,
    (fault) => fault.data?.problem,
  );

describe('a Word document', () => {
  it('is read with the pictures and archives in it left packed', async () => {
    const inner = zip({ 'again.zip': 'PK' });
    const bytes = docx('The Ministers met.', {
      'word/embeddings/annex.zip': inner.toString('latin1'),
      'word/media/image1.png': { packed: deflatedSpaces(30), claims: 30 * 2 ** 20 },
    });
    expect((await readDocx(bytes)).text.trim()).toBe('The Ministers met.');
  });

  it('is refused where its parts unpack to more than a release can be', async () => {
    const picture = { packed: deflatedSpaces(101), claims: 101 * 2 ** 20 };
    expect(await problemWith(docx('Met.', { 'word/media/image1.png': picture }))).toBe('too-large');
    const styles = { packed: deflatedSpaces(21), claims: 21 * 2 ** 20 };
    expect(await problemWith(docx('Met.', { 'word/styles.xml': styles }))).toBe('too-large');
  });

  it('is refused where a part unpacks to more than it says', async () => {
    const liar = { packed: deflatedSpaces(200), claims: 100 };
    expect(await problemWith(docx('Met.', { 'word/styles.xml': liar }))).toBe('unreadable');
  });

  it('is refused where it has thousands of parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`word/media/${index}`, 'x']),
    );
    expect(await problemWith(docx('Met.', parts))).toBe('too-large');
  });

  it('is refused with macros, whatever it calls itself', async () => {
    await expect(readDocx(docx('Met.', { 'word/vbaProject.bin': 'Sub AutoOpen()' }))).rejects.toThrow(
      /macros/u,
    );
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    await expect(readDocx(docx('Met.', {}, { type }))).rejects.toThrow(/macros/u);
  });

  it('is refused with a password', async () => {
    await expect(readDocx(docx('Met.', {}, { flags: 1 }))).rejects.toThrow(/password/u);
  });

  it('is not just any zip archive, nor half of one', async () => {
    expect(await problemWith(zip({ 'release.txt': 'The Ministers met.' }))).toBe('unsupported');
    const whole = docx('The Ministers met.');
    expect(await problemWith(whole.subarray(0, whole.length - 40))).toBe('unreadable');
  });
});
