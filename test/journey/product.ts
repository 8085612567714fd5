import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRealApp } from '../../src/surfaces/cli/context.ts';
import { run } from '../../src/surfaces/cli/run.ts';
import { fakeTerminal } from '../support/terminal.ts';

/** The corpus of the repository and its one release. */
export const corpusDir = join(import.meta.dirname, '../../corpus');
export const firstRelease = 'cambodia-rok-courtesy-meeting';

/** The sentence that answers how many were deported. */
export const deported =
  'To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.';

/** The same question in every language Readout speaks. */
export const howMany = {
  en: 'How many Korean nationals has Cambodia deported?',
  ko: '캄보디아는 한국인 몇 명을 추방했습니까?',
  km: 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េប៉ុន្មាននាក់?',
  fr: 'Combien de ressortissants coréens le Cambodge a-t-il expulsés ?',
};

/** Runs one command line of the product as it is, with the real model, and tells what it did. */
export async function readout(words: readonly string[], options: { readonly input?: string } = {}) {
  const terminal = fakeTerminal(options);
  const help = { out: '', err: '' };
  const status = await run(words, async () => ({ terminal, openApp: openRealApp }), {
    writeOut: (text) => {
      help.out += text;
    },
    writeErr: (text) => {
      help.err += text;
    },
  });
  return { status, stdout: help.out + terminal.stdout.text(), stderr: help.err + terminal.stderr.text() };
}

/** Where a journey takes place: a copy of the corpus, and a folder for snapshots that does not exist yet. */
export interface Journey {
  readonly corpus: string;
  readonly index: string;
  end(): Promise<void>;
}

/** Makes such a journey. */
export async function beginJourney(): Promise<Journey> {
  const root = await mkdtemp(join(tmpdir(), 'readout-journey-'));
  const corpus = join(root, 'corpus');
  await mkdir(corpus);
  await cp(corpusDir, corpus, { recursive: true });
  return { corpus, index: join(root, 'snapshots'), end: () => rm(root, { recursive: true, force: true }) };
}
