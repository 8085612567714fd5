import { latinStem } from '../text/words.ts';

/** The files of one part of speech as WordNet is published, in the order noun, verb, adjective, adverb. */
export interface WordNetFiles {
  readonly data: string;
  readonly index: string;
}

/** What stands in WordNet's pointers for the part of speech of each pair of files. */
const parts = ['n', 'v', 'a', 'r'];

/** WordNet as far as it is used; a sense is named by its part of speech and its offset: "n 13277". */
export interface WordNet {
  readonly words: readonly WordNetWord[];
  readonly senses: ReadonlyMap<string, Sense>;
}

export interface WordNetWord {
  readonly lemma: string;
  readonly stem: string;
  /** Its commonest senses. */
  readonly senses: readonly string[];
  /** Whether WordNet's tagged texts use it. */
  readonly isTagged: boolean;
}

export interface Sense {
  readonly members: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** WordNet's own: `@` a broader sense, `+` another part of speech, `!` the contrary. */
  readonly mark: string;
  readonly to: string;
  /** Which member of either sense is meant, from 1; 0 for all of them. */
  readonly from: number;
  readonly member: number;
}

/** Reads the files, of each word as many senses as asked. */
export function readWordNet(files: readonly WordNetFiles[], sensesOfWord: number): WordNet {
  const senses = new Map(files.flatMap(({ data }, index) => readSenses(data, parts[index] ?? '')));
  const words = files.flatMap(({ index: file }, index) =>
    readWords(file, parts[index] ?? '').map((word) => ({
      ...word,
      // A name shares its line with the word: "china".
      senses: word.senses
        .slice(0, sensesOfWord)
        .filter((sense) => senses.get(sense)?.members.includes(word.lemma)),
    })),
  );
  return { words, senses };
}

/** `offset file type count (word id)… count (mark offset part words)… | gloss` */
function readSenses(data: string, part: string): [string, Sense][] {
  return linesOf(data).map((line) => {
    const [offset = '', , , count = '', ...rest] = line.slice(0, line.indexOf(' | ')).split(' ');
    const behind = 2 * Number.parseInt(count, 16);
    const members = rest.slice(0, behind).filter((_, index) => index % 2 === 0);
    const pointers: Pointer[] = [];
    for (let i = behind + 1; i < behind + 1 + 4 * Number(rest[behind]); i += 4) {
      const [mark = '', to = '', other = '', ends = ''] = rest.slice(i, i + 4);
      pointers.push({
        mark,
        // An adjective at the side of another has a letter of its own, and no file.
        to: `${other === 's' ? 'a' : other} ${to}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        member: Number.parseInt(ends.slice(2), 16),
      });
    }
    // Where an adjective may stand is written to it: "afraid(p)".
    const plain = members.map((word) => word.replace(/\(.*$/u, ''));
    return [`${part} ${offset}`, { members: plain, pointers }];
  });
}

/** `lemma part senses count mark… senses tagged offset…`, the commonest sense first. */
function readWords(index: string, part: string): WordNetWord[] {
  return linesOf(index).flatMap((line) => {
    const [lemma = '', , , marks, ...rest] = line.trim().split(' ');
    if (!isSingle(lemma)) return [];
    const [tagged, ...offsets] = rest.slice(Number(marks) + 1);
    const senses = offsets.map((offset) => `${part} ${offset}`);
    return [{ lemma, stem: latinStem(lemma, 'en'), senses, isTagged: Number(tagged) > 0 }];
  });
}

/** Numbers and words of several parts are no single words. */
export function isSingle(lemma: string): boolean {
  return /^[a-z]+$/u.test(lemma);
}

/** The lines of a file but for the licence at its head, which is indented. */
function linesOf(file: string): readonly string[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}
