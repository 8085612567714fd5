import { ReadoutError } from '../../errors.ts';

/** What a command was given to work on: words on the command line or a batch file, one of the two and not both. */
export type Input = { readonly text: string } | { readonly batch: string };

/** Reads the input of `ask`, `check` and `search`; neither or both is wrong usage. */
export function inputOf(words: readonly string[], batch: string | undefined): Input {
  const text = words.join(' ').trim();
  if (batch !== undefined && text === '') return { batch };
  if (batch === undefined && text !== '') return { text };
  throw new ReadoutError(
    'input.invalid',
    'Give either words or --batch FILE, one of the two; --help has examples.',
  );
}
