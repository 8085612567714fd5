import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../src/config.ts';
import { type Corpus, readCorpus } from '../../src/corpus/read-corpus.ts';

const fixtures = join(import.meta.dirname, '../fixtures/corpus');

describe('a folder of good files', () => {
  let corpus: Corpus;
  const release = (id: string) => corpus.releases.find((found) => found.id === id);
  beforeAll(async () => {
    corpus = await readCorpus(join(fixtures, 'good'));
  });

  test('is read whole, in order of path, without dot-files and README.md', () => {
    expect(corpus.problems).toEqual([]);
    expect(corpus.releases.map((found) => found.id)).toEqual([
      'entretien',
      'communique',
      'page',
      'norland-suderia-call',
      'release-377744a2',
    ]);
  });

  test('Markdown keeps its marks and loses only front matter, CRLF, decomposed letters and outer space', () => {
    expect(release('norland-suderia-call')).toMatchObject({
      title: 'Readout: Norland and Suderia',
      titleIsOurs: false,
      outlet: 'Ministry of Foreign Affairs of Norland',
      published: '2021-05-20',
      url: 'https://example.org/readouts/17',
      parties: ['Norland', 'Suderia'],
      language: 'en',
      text:
        '**Foreign Minister Lena Hall** spoke with her counterpart today.\n\n' +
        '- They discussed *fisheries*.  \n- Caf\u00e9 talks go on.',
    });
  });

  test('a front matter field nobody knows is named and passed over', () => {
    expect(corpus.warnings).toEqual([{ file: 'readout.md', message: expect.stringContaining('"author"') }]);
  });

  test('a web page gives its article by paragraphs and only the metadata it states', () => {
    const page = release('page');
    expect(page).toMatchObject({
      title: 'Norland and Suderia open consulate',
      outlet: 'Norland News Agency',
      // 23:30 in New York is the next day elsewhere; the page's own day counts.
      published: '2023-03-01',
      url: 'https://example.org/news/consulate',
    });
    expect(page?.text.split('\n')).toHaveLength(4);
    expect(page?.text).toContain('opened the new consulate in Westhaven on Wednesday');
    expect(page?.text).not.toMatch(/alert|Home|Copyright/u);
  });

  test('a PDF gives paragraphs, not printed lines, also across pages and without page numbers', () => {
    expect(release('communique')?.text).toBe(
      [
        'Joint Press Communiqué',
        'The Minister of Trade of Norland and the Minister of Commerce of Suderia met on Tuesday in Westhaven and reviewed cross-border trade between the two countries, which has grown for the third year in a row. They thanked their teams.',
        'Minister Arne Solberg noted that more than 40 permits had been issued under the agreement, and that the remaining requests would be answered as soon as the two governments have settled the rules of origin.',
        '1. The joint committee meets every spring.',
        '2. A report is published after each meeting.',
      ].join('\n'),
    );
  });

  test('a Word document gives a line a paragraph; a title that nobody stated is ours', () => {
    expect(release('entretien')).toMatchObject({
      language: 'fr',
      title: 'Entretien avec le ministre de Suderia',
      titleIsOurs: true,
      published: null,
      text: expect.stringContaining(
        'Mme Claire Dubois a souligné que plus de 12 projets sont en cours.\nLa prochaine',
      ),
    });
  });

  test('UTF-16 that says so is read, and a name without ASCII letters is named after its text', () => {
    const korean = release('release-377744a2');
    expect(korean?.digest).toMatch(/^377744a2[0-9a-f]{56}$/u);
    expect(korean).toMatchObject({ language: 'ko', text: expect.stringMatching(/^노를란드.*합의했다\.$/su) });
  });
});

test('every file that cannot be read is reported by name, and the rest is read', async () => {
  const { releases, problems } = await readCorpus(join(fixtures, 'bad'));
  expect(releases.map(({ id }) => id)).toEqual(['a-original']);
  expect(Object.fromEntries(problems.map(({ file, code }) => [file, code]))).toEqual({
    'b-copy.md': 'duplicate',
    'bad-date.md': 'front-matter',
    'bad-id.md': 'front-matter',
    'blank.docx': 'no-text',
    'blank.md': 'empty',
    'broken-yaml.md': 'front-matter',
    'broken.docx': 'unreadable',
    'broken.pdf': 'unreadable',
    'c-clash.md': 'id-clash',
    'empty.txt': 'empty',
    'euc-kr.txt': 'encoding',
    'locked.docx': 'unreadable',
    'locked.pdf': 'unreadable',
    'program.md': 'front-matter',
    'scanned.pdf': 'no-text',
    'sheet.xlsx': 'unsupported',
    'unclosed.md': 'front-matter',
  });
  const messageOf = (file: string) => problems.find((problem) => problem.file === file)?.message;
  expect(messageOf('b-copy.md')).toContain('a-original.txt');
  expect(messageOf('euc-kr.txt')).toContain('save it as UTF-8');
  expect(messageOf('scanned.pdf')).toContain('OCR');
  expect(messageOf('locked.pdf')).toContain('password');
});

describe('in a folder of its own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-corpus-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  // Nothing is closed to root.
  test.skipIf(process.getuid?.() === 0)(
    'a folder that cannot be opened is reported, the rest read',
    async () => {
      const closed = join(folder, 'closed');
      await mkdir(join(closed, 'shut'), { recursive: true, mode: 0o700 });
      await writeFile(join(closed, 'open.txt'), 'They met.');
      await chmod(join(closed, 'shut'), 0);
      const { releases, problems } = await readCorpus(closed);
      expect(releases.map(({ id }) => id)).toEqual(['open']);
      expect(problems).toMatchObject([
        { file: 'shut', code: 'unreadable', message: expect.stringContaining('Let this account read it') },
      ]);
    },
  );

  test('a file of more than 10 MB is refused and one of exactly 10 MB is not', async () => {
    const big = join(folder, 'big');
    await mkdir(big);
    await writeFile(join(big, 'eleven.txt'), '');
    await truncate(join(big, 'eleven.txt'), 11 * 2 ** 20);
    await writeFile(join(big, 'ten.txt'), `At the limit.${' '.repeat(maxFileBytes - 13)}`);
    const { releases, problems } = await readCorpus(big);
    expect(problems).toMatchObject([{ file: 'eleven.txt', code: 'too-large' }]);
    expect(releases.map(({ text }) => text)).toEqual(['At the limit.']);
  });

  test('UTF-16 without its mark is not read as UTF-8', async () => {
    const odd = join(folder, 'odd');
    await mkdir(odd);
    await writeFile(join(odd, 'page.html'), 'They\0 met.');
    await writeFile(join(odd, 'unmarked.txt'), Buffer.from('They met.', 'utf16le'));
    await writeFile(join(odd, 'marked.txt'), Buffer.from('\ufeffThey met.', 'utf16le'));
    const { releases, problems } = await readCorpus(odd);
    expect(releases.map(({ text }) => text)).toEqual(['They met.']);
    expect(problems).toMatchObject([
      { file: 'page.html', code: 'encoding' },
      { file: 'unmarked.txt', code: 'encoding', message: expect.stringContaining('save it as UTF-8') },
    ]);
  });

  test('links that leave the folder are refused', async () => {
    const linked = join(folder, 'linked');
    await mkdir(linked);
    await writeFile(join(folder, 'secret.txt'), 'Not for the public.');
    await symlink(join(folder, 'secret.txt'), join(linked, 'out.txt'));
    await symlink(join(linked, 'nowhere.txt'), join(linked, 'dangling.txt'));
    await writeFile(join(linked, 'in.txt'), 'For the public.');
    const { releases, problems } = await readCorpus(linked);
    expect(releases.map(({ text }) => text)).toEqual(['For the public.']);
    expect(problems).toMatchObject([
      { file: 'dangling.txt', code: 'unreadable' },
      { file: 'out.txt', code: 'unreadable', message: expect.stringContaining('leads out') },
    ]);
  });

  test('what a release supersedes in vain is a warning beside its file, and no fault', async () => {
    const corrected = join(folder, 'corrected');
    await mkdir(corrected);
    const put = (id: string, supersedes: string) =>
      writeFile(join(corrected, `${id}.md`), `---\nsupersedes: ${supersedes}\n---\nThis is ${id}.\n`);
    await writeFile(join(corrected, 'first.md'), 'This is the first.');
    await put('second', 'first');
    await put('itself', 'itself');
    await put('lost', 'nowhere');
    const { releases, corrections, problems, warnings } = await readCorpus(corrected);
    expect(releases.map(({ id, supersedes }) => [id, supersedes])).toEqual([
      ['first', null],
      ['itself', 'itself'],
      ['lost', 'nowhere'],
      ['second', 'first'],
    ]);
    expect(corrections).toEqual([{ newer: 'second', older: 'first' }]);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      { file: 'itself.md', message: expect.stringContaining('supersedes itself') },
      { file: 'lost.md', message: expect.stringContaining('"nowhere"') },
    ]);
  });

  test('a long first sentence becomes a title of at most 100 characters that ends with a word', async () => {
    const titled = join(folder, 'titled');
    await mkdir(titled);
    await writeFile(join(titled, 'long.txt'), `${'The ministers met and '.repeat(9)}left. They spoke.`);
    await writeFile(join(titled, 'khmer.txt'), `${'កិច្ចប្រជុំ'.repeat(20)}។`);
    const [khmer, long] = (await readCorpus(titled)).releases;
    expect(long?.title).toMatch(/^The ministers met and .* (?:The|ministers|met|and)…$/u);
    for (const title of [khmer?.title, long?.title]) expect(title?.length).toBeLessThanOrEqual(100);
    expect(khmer?.title).toMatch(/^(?:កិច្ចប្រជុំ)+.*…$/u);
  });

  test('a cancelled reading stops', async () => {
    const reading = readCorpus(folder, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('a folder that does not exist is said, with what to do', async () => {
    await expect(readCorpus(join(folder, 'none'))).rejects.toMatchObject({ code: 'corpus.missing' });
  });
});
