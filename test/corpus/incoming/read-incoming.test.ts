import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../../src/corpus/incoming/read-incoming.ts';
import { flateSpaces } from '../../support/bomb.ts';
import { flateStream, type PdfExtras, pdf } from '../../support/pdf.ts';

const fixture = (file: string) => readFile(new URL(`../../fixtures/corpus/${file}`, import.meta.url));
const given = (content: string | Buffer, name = 'release') =>
  readIncoming({ bytes: Buffer.from(content), name });

describe('a file that a moderator gives', () => {
  it.each([
    ['good/communique.pdf', 'pdf'],
    ['good/page.html', 'html'],
    ['good/readout.md', 'markdown'],
    ['good/한국어.txt', 'text'],
    ['good/2025/entretien.docx', 'docx'],
  ])('is read for what it is under any name: %s', async (file, kind) => {
    const incoming = await given(await fixture(file), 'release.exe');
    expect(incoming).toMatchObject({ kind, name: 'release.exe', url: null });
    expect(incoming.reading.text.length).toBeGreaterThan(20);
  });

  it('has a name without folders', async () => {
    expect((await given('The Ministers met.', '../../corpus/a.txt')).name).toBe('a.txt');
    expect((await given('The Ministers met.', 'C:\\corpus\\a.txt')).name).toBe('a.txt');
    expect((await given('The Ministers met.', '/')).name).toBe('');
  });

  it.each([
    ['empty.txt', 'empty'],
    ['euc-kr.txt', 'encoding'],
    ['program.md', 'front-matter'],
    ['broken.pdf', 'unreadable'],
    ['locked.pdf', 'unreadable'],
    ['scanned.pdf', 'no-text'],
    ['broken.docx', 'unreadable'],
    ['locked.docx', 'unreadable'],
  ])('is refused with what to do: %s', async (file, problem) => {
    const bytes = await fixture(`bad/${file}`);
    await expect(given(bytes)).rejects.toMatchObject({ code: 'corpus.unreadable', data: { problem } });
  });

  it('is refused above 10 MB, and where it holds white space alone', async () => {
    const large = given(Buffer.alloc(10 * 2 ** 20 + 1, 'a'));
    await expect(large).rejects.toMatchObject({ data: { problem: 'too-large' } });
    await expect(given(' \n\t ')).rejects.toMatchObject({ data: { problem: 'no-text' } });
  });
});

describe('a PDF that a moderator gives', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const launch = '<< /S /Launch /F (cmd.exe) >>';
  const link = (action: string): PdfExtras => ({
    page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>]`,
  });

  it('may open at a page, and link to pages and other PDFs', async () => {
    const catalog = '/OpenAction [1000 0 R /Fit]';
    expect((await given(pdf('The Ministers met.', { catalog }))).reading.text).toBe('The Ministers met.');
    for (const action of ['/S /URI /URI (https://example.org/a)', '/S /GoToR /F (annex.pdf) /D [0 /Fit]'])
      expect((await given(pdf('The Ministers met.', link(`<< ${action} >>`)))).kind).toBe('pdf');
  });

  it.each<[string, PdfExtras]>([
    ['a script at its opening', { catalog: `/OpenAction ${script}` }],
    ['a script by name', { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }],
    ['a script of a page', { page: `/AA << /O ${script} >>` }],
    ['a script written otherwise', { catalog: '/OpenAction << /S /Java#53cript /JS (app.alert\\(1\\)) >>' }],
    ['a program at its opening', { catalog: `/OpenAction ${launch}` }],
    ['a program behind a link', link(launch)],
    ['a program behind a link written otherwise', link('<< /S /L#61unch /F (cmd.exe) >>')],
  ])('is refused with %s', async (_, extras) => {
    await expect(given(pdf('The Ministers met.', extras))).rejects.toThrow(/script, or opens programs/u);
  });

  it.each<[string, PdfExtras]>([
    ['among its names', { catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 10 0 R] >> >>' }],
    [
      'pinned to a page',
      { page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 10 0 R >>]' },
    ],
  ])('is refused with a file %s', async (_, where) => {
    const objects = {
      10: '<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>',
      11: '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
    };
    await expect(given(pdf('The Ministers met.', { ...where, objects }))).rejects.toThrow(
      /carries other files/u,
    );
  });

  it('is refused with more pages than a release has', async () => {
    await expect(given(pdf('Met.', { pages: 501 }))).rejects.toThrow(/501 pages/u);
  });

  it('is read without unpacking its pictures', async () => {
    // Unpacked it would be a gigabyte; pdf.js would take minutes.
    const picture = '/Type /XObject /Subtype /Image /Width 32768 /Height 32768 /BitsPerComponent 8';
    const image = flateStream(`${picture} /ColorSpace /DeviceGray`, flateSpaces(1024));
    const content = 'q 9 0 0 9 0 0 cm /I Do Q BT /F1 12 Tf 72 700 Td (The Ministers met.) Tj ET';
    const objects = { 4: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, 10: image };
    const before = process.memoryUsage.rss();
    const { reading } = await given(pdf('', { resources: '/XObject << /I 10 0 R >>', objects }));
    expect(reading.text).toBe('The Ministers met.');
    expect(process.memoryUsage.rss() - before).toBeLessThan(512 * 2 ** 20);
  });
});
