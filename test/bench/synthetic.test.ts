import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/bench/source.ts';
import { questionsOf, writeOnePassage, writeRelease, writeSynthetic } from '../../src/bench/synthetic.ts';
import { atSize, sizesOf } from '../../src/bench/workbench.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'readout-bench-'));
afterAll(() => rmSync(root, { recursive: true }));

const source = readSource(join(root, 'nothing-here'), 'corpus');
const bytesOf = (dir: string) => readdirSync(dir).map((file) => readFileSync(join(dir, file), 'utf8'));

describe('a synthetic corpus', () => {
  it("is made of the product's own corpus where there is no development data, and says so", () => {
    expect(source.name).toContain('own corpus');
    expect(source.pieces.length).toBeGreaterThanOrEqual(12);
    expect(source.names).toContain('Prime');
  });

  it('is the same each time, and release n the same in a smaller one', () => {
    const [one, other, small] = ['one', 'other', 'small'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    writeSynthetic(one, source, 12);
    writeSynthetic(other, source, 12);
    writeSynthetic(small, source, 3);
    expect(bytesOf(other)).toEqual(bytesOf(one));
    expect(bytesOf(small)).toEqual(bytesOf(one).slice(0, 3));
  });

  it('is read whole: no file is refused and no text is the copy of another', async () => {
    const dir = join(root, 'read');
    writeSynthetic(dir, source, 30);
    const { releases, problems } = await readCorpus(dir);
    expect(problems).toEqual([]);
    expect(new Set(releases.map(({ digest }) => digest)).size).toBe(30);
  });

  it('may be of one short release, which another edition changes too', async () => {
    const dir = join(root, 'one-passage');
    writeOnePassage(dir, source);
    const [before] = bytesOf(dir);
    const { releases, problems } = await readCorpus(dir);
    expect(problems).toEqual([]);
    expect(releases.map(({ text }) => text.split('\n').length)).toEqual([1]);
    writeRelease(dir, source, 0, { edition: 1, length: 1 });
    expect(bytesOf(dir)).toHaveLength(1);
    expect(bytesOf(dir)[0]).not.toBe(before);
  });

  it('takes another edition of a release in the place of the first', () => {
    const dir = join(root, 'edition');
    writeSynthetic(dir, source, 3);
    const before = bytesOf(dir);
    writeRelease(dir, source, 1, { edition: 1 });
    const after = bytesOf(dir);
    expect(after.map((text, index) => text === before[index])).toEqual([true, false, true]);
  });
});

describe('questions', () => {
  it('never repeat, so that none is answered from memory', () => {
    const questions = questionsOf(source, 200);
    expect(new Set(questions).size).toBe(200);
  });

  it('are real ones first, where there are any', () => {
    const real = ['Who met the Prime Minister?', 'How many were deported?'];
    expect(questionsOf({ ...source, questions: real }, 4).slice(0, 2)).toEqual(real);
    expect(questionsOf({ ...source, questions: real }, 1)).toEqual(real.slice(0, 1));
  });
});

describe('the sizes that are measured at', () => {
  it('go to 10,000 passages, and to 100,000 only where that is asked for', () => {
    expect(sizesOf({ large: false }).map(atSize)).toEqual([
      ...['at one passage', 'at 1,000 passages', 'at 10,000 passages'],
    ]);
    expect(sizesOf({ large: true }).map(atSize).at(-1)).toBe('at 100,000 passages');
  });
});
