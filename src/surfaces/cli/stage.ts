import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import type { Terminal } from './terminal.ts';

const clearLine = '\r\u001b[2K';

/**
 * Says on a terminal that the search is on while it is, and takes the line back, also before the end where the work asks
 * for it; says nothing anywhere else.
 */
export async function withStage<Result>(
  { stderr }: Pick<Terminal, 'stderr'>,
  language: Language,
  work: (takeBack: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  if (!stderr.isTerminal) return work(async () => {});
  let shown = true;
  const takeBack = async () => {
    if (shown) await stderr.write(clearLine);
    shown = false;
  };
  await stderr.write(stderr.screen().paint.dim(phrases[language].searching));
  try {
    return await work(takeBack);
  } finally {
    await takeBack();
  }
}
