import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, type Random, randomFrom } from '../eval/random.ts';
import { nameInside, type Source } from './source.ts';

/** Characters of a synthetic release: evenly between these, about what the real ones have in the middle. */
const shortest = 1_000;
const longest = 3_600;

/** Writes `count` synthetic releases into an empty folder; release n is the same in every corpus of the source. */
export function writeSynthetic(dir: string, source: Source, count: number): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (let number = 0; number < count; number += 1) writeRelease(dir, source, number);
}

/** Writes one short release, a single passage, into an empty folder. */
export function writeOnePassage(dir: string, source: Source): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeRelease(dir, source, 0, { length: 1 });
}

/** Writes release `number`; each `edition` of it has another text. One of length 1 is a single piece of the source. */
export function writeRelease(
  dir: string,
  source: Source,
  number: number,
  { edition = 0, length }: { readonly edition?: number; readonly length?: number } = {},
): void {
  const random = randomFrom(number + edition * 1_000_003);
  // Dates of a hundred thousand passages would lie beyond what a calendar of news holds.
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 4_000))).toISOString().slice(0, 10);
  const title = JSON.stringify(`Readout ${number + 1} of the ${pick(source.names, random)} meeting`);
  const head = [
    '---',
    `title: ${title}`,
    `published: ${day}`,
    'outlet: Synthetic desk',
    'language: en',
    '---',
  ];
  const file = `release-${String(number).padStart(5, '0')}.md`;
  const wanted = length ?? shortest + random() * (longest - shortest);
  writeFileSync(join(dir, file), `${head.join('\n')}\n${textOf(source, random, wanted)}\n`);
}

function textOf(source: Source, random: Random, wanted: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < wanted; length += paragraphs.at(-1)?.length ?? 0) {
    const pieces = Array.from({ length: source.piecesPerParagraph }, () => pick(source.pieces, random));
    paragraphs.push(varied(pieces.join(' '), source, random));
  }
  return paragraphs.join('\n');
}

/**
 * The text with other numbers and other names: no vector of one release is found by the digest of another's text,
 * and words are about as rare as they were.
 */
export function varied(text: string, source: Source, random: Random): string {
  return text
    .replace(/\d+/gu, (digits) =>
      String(Math.floor((0.1 + 0.9 * random()) * 10 ** Math.min(15, digits.length))),
    )
    .replace(nameInside, () => pick(source.names, random));
}

const openings = ['Who spoke about', 'How many were named with', 'When was it about', 'What was said of'];

/** That many questions, no two the same, so that no vector of a question is remembered: real ones, then made ones. */
export function questionsOf(source: Source, count: number): readonly string[] {
  const random = randomFrom(count);
  const questions = new Set(source.questions.slice(0, count));
  while (questions.size < count) {
    const words = varied(pick(source.pieces, random), source, random).split(/\s+/u);
    const start = Math.floor(random() * Math.max(1, words.length - 6));
    questions.add(`${pick(openings, random)} ${words.slice(start, start + 6).join(' ')}?`);
  }
  return [...questions];
}
