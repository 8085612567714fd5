import type { Answer, Answered } from '../../answer/answer.ts';
import type { AskStage } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { type NarrowedBy, renderClaims, renderRest } from './render.ts';
import { withStage } from './stage.ts';
import type { Terminal } from './terminal.ts';

/** How an answer stands among what else is printed. */
interface Setting {
  readonly language: Language;
  /** A blank line stands before and after it. */
  readonly apart: boolean;
  readonly narrowedBy: NarrowedBy;
}

/**
 * Asks and prints: that the search is on, each claim as it is proven where a language model writes, then what is left of
 * the answer.
 */
export async function printGrowing(
  terminal: Pick<Terminal, 'stdout' | 'stderr'>,
  { language, apart, narrowedBy }: Setting,
  ask: (onStage: (stage: AskStage) => void) => Promise<Answer>,
): Promise<Answer> {
  const { stdout } = terminal;
  const edge = apart ? '\n' : '';
  let printed = 0;
  let writing = Promise.resolve();
  let takeStageBack = async () => {};
  const print = async (soFar: Answered, from: number) => {
    if (from === 0) {
      await takeStageBack();
      await stdout.write(edge);
    }
    await stdout.write(renderClaims(soFar, from, stdout.screen()));
  };
  const answer = await withStage(terminal, language, (takeBack) => {
    takeStageBack = takeBack;
    return ask((stage) => {
      if (stage.stage !== 'writing') return;
      const from = printed;
      printed = stage.soFar.claims.length;
      if (printed > from) writing = writing.then(() => print(stage.soFar, from));
      // What cannot be written is met below, where it is waited for.
      writing.catch(() => {});
    });
  });
  await writing;
  const before = printed === 0 ? edge : '';
  await stdout.write(`${before}${renderRest(answer, printed, stdout.screen(), narrowedBy)}${edge}`);
  return answer;
}
