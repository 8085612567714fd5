import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toReleaseFile } from '../../../src/corpus/keeping/release-file.ts';
import { readReleaseFile, toRelease } from '../../../src/corpus/read-file.ts';
import type { Stated } from '../../../src/corpus/reading.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-release-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writtenAndRead(text: string, stated: Stated) {
  const release = toRelease('handed-in.txt', { text, stated, warnings: [] });
  const path = join(folder, 'kept.md');
  await writeFile(path, toReleaseFile(release));
  return { release, read: await readReleaseFile(path) };
}

const texts = [
  'Cambodia deported 180 nationals.',
  '---\nThis begins with a line.\n---\nAnd goes on.',
  '--- js\nprocess.exit(1)\n---\n',
  '---\n---\n---',
  'title: not front matter\r\nbut text\r\rwith old line ends\r\n',
  '\ufeff\ufeff  Marked twice, and indented.  \n\n',
  'កម្ពុជា និងសាធារណរដ្ឋកូរ៉េ បានជួបគ្នា។\u200bព្រឹកនេះ',
  'Cafe\u0301 and 한국 (decomposed: \u1112\u1161\u11ab) 🇰🇭 👩🏽‍⚖️',
  'A tab\there,   many   spaces, a no-break\u00a0space and \u2028 a separator.',
  '<!-- a comment --> # heading\n\n* list\n\n\n\n1. & < > &amp; \\n "quoted" \'twice\' `code`',
  '...\n%YAML 1.2\n--- !!js/function "x"\n',
];
const titles = [
  'Plain',
  '"Quoted" and \'quoted\'',
  'Ministers: a meeting',
  '# not a comment',
  'ends with a colon:',
  '- not a list',
  '--- not a fence ---',
  'line\n---\nafter a line end',
  'yes',
  'null',
  '2025-01-31',
  '1e3',
  '~',
  '{not: a map}',
  '&anchor *alias !tag | > % @ `',
  'ជំនួប 🇰🇭🇰🇷 회담',
  'Cafe\u0301',
  'a\tb \\ c \u00a0 d \u0085 e \u2028 f',
  `long ${'word '.repeat(90)}end`,
];

it('a written release is read back as the very same one, whatever its text and title', async () => {
  // Each title with two texts: all pairs say no more, and take minutes.
  const cases = [...titles.entries(), ...titles.entries()];
  for (const [turn, [index, title]] of cases.entries()) {
    const { release, read } = await writtenAndRead(texts[turn % texts.length] ?? '', {
      title,
      titleIsOurs: index % 2 === 0,
      outlet: titles[(index + 3) % titles.length]?.slice(0, 200).trim(),
      published: index % 3 === 0 ? '2025-01-31' : undefined,
      url: index % 4 === 0 ? 'https://example.org/a?b=c#d: e' : undefined,
      language: index % 5 === 0 ? 'km' : undefined,
      parties: titles.slice(0, index % 4),
    });
    expect(read).toEqual({ release, warnings: [] });
  }
});

it('and so is one that states nothing of itself', async () => {
  for (const text of texts) {
    const { release, read } = await writtenAndRead(text, {});
    expect(read).toEqual({ release, warnings: [] });
  }
});

it('a text with half a character is refused, for UTF-8 has no way to write it', () => {
  const release = toRelease('torn.txt', { text: 'A torn \ud83c letter.', stated: {}, warnings: [] });
  expect(() => toReleaseFile(release)).toThrow(expect.objectContaining({ code: 'corpus.unreadable' }));
});

it('a text that leaves no room for its front matter is refused', () => {
  const text = 'word '.repeat(2 * 2 ** 20);
  const release = toRelease('long.txt', { text, stated: { title: 'Long', language: 'en' }, warnings: [] });
  expect(() => toReleaseFile(release)).toThrow(/10 MB/u);
});
