import { createInterface } from 'node:readline/promises';
import type { Terminal } from './terminal.ts';

/** What a person said to a question; `nobody` where nobody is there to say it. */
export type Consent = 'yes' | 'no' | 'nobody';

/** Asks for a yes on a terminal; anything else, and nothing, is a no. `--yes` has said it already. */
export async function consent(
  question: string,
  { stdin, stdout, stderr, signal }: Terminal,
  saidYes: boolean,
): Promise<Consent> {
  if (saidYes) return 'yes';
  if (stdin.isTTY !== true || !stdout.isTerminal) return 'nobody';
  const lines = createInterface({ input: stdin, output: stderr.stream });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal }), ended]);
    return /^\s*y(?:es)?\s*$/iu.test(answer) ? 'yes' : 'no';
  } finally {
    lines.close();
  }
}
