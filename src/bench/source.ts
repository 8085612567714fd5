import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldQuestion, readRows } from '../eval/data.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { sliceSpan } from '../text/span.ts';

/** Real text that synthetic releases are put together from. */
export interface Source {
  /** As the output names it. */
  readonly name: string;
  /** Paragraphs, or sentences where there are few paragraphs. */
  readonly pieces: readonly string[];
  readonly piecesPerParagraph: number;
  /** Capitalised words of the pieces, to put in each other's place. */
  readonly names: readonly string[];
  /** Real questions; none without the development data. */
  readonly questions: readonly string[];
}

/** A capitalised word inside a sentence. */
export const nameInside = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** The releases and `tune` questions of the development data where they are, else the product's own corpus. */
export function readSource(evalDir: string, ownCorpus: string): Source {
  const releases = join(evalDir, 'releases');
  if (existsSync(releases)) {
    const pieces = textsIn(releases).flatMap((text) =>
      text.split(/\n+/u).filter((line) => line.trim() !== ''),
    );
    const questions = ['qa-releases-dev.jsonl', 'seed-dev.jsonl']
      .flatMap((file) => readRows<GoldQuestion>(evalDir, file))
      .filter(({ split }) => split === 'tune')
      .map(({ question }) => question);
    return sourceOf('paragraphs of the development releases', pieces, 1, questions);
  }
  const pieces = textsIn(ownCorpus).flatMap((text) =>
    sentenceSpans(text).map(({ span }) => sliceSpan(text, span).trim()),
  );
  return sourceOf("sentences of the product's own corpus (no development data found)", pieces, 3, []);
}

function sourceOf(
  name: string,
  pieces: readonly string[],
  piecesPerParagraph: number,
  questions: readonly string[],
): Source {
  const names = [...new Set(pieces.flatMap((piece) => piece.match(nameInside) ?? []))].sort();
  return { name, pieces, piecesPerParagraph, names, questions: [...new Set(questions)] };
}

function textsIn(dir: string): string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readFileSync(join(dir, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''));
}
