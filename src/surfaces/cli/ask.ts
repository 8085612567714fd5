import type { Language } from '../../text/language.ts';
import { runBatch } from './batch.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { answerJson } from './json.ts';
import { inputOf } from './question.ts';
import { withWarmIndex } from './ready.ts';
import { renderAnswer } from './render.ts';
import { safeJson } from './safe.ts';
import { type ScopeFlags, scopeOf } from './scope.ts';
import { withStage } from './stage.ts';

interface Flags extends ScopeFlags {
  readonly index?: string;
  readonly language?: Language;
  readonly batch?: string;
  readonly json?: true;
}

/** `readout ask`: one question, or a batch of them. */
export function execute(context: Context, words: readonly string[], flags: Flags): Promise<number> {
  const { terminal } = context;
  const input = inputOf(words, flags.batch);
  return withWarmIndex(context, flags.index, async (app) => {
    const scope = await scopeOf(app, flags);
    const language = flags.language === undefined ? {} : { language: flags.language };
    const ask = async (question: string) => {
      const started = performance.now();
      const answer = await app.ask(question, { ...scope, ...language, signal: terminal.signal });
      return { answer, ms: performance.now() - started };
    };
    if ('batch' in input) {
      return runBatch(input.batch, terminal, async (question) => {
        const { answer, ms } = await ask(question);
        return answerJson(answer, ms);
      });
    }
    const { answer, ms } = await withStage(terminal, flags.language ?? 'en', () => ask(input.text));
    const shown = flags.json
      ? `${safeJson({ question: input.text, ...answerJson(answer, ms) })}\n`
      : renderAnswer(answer, terminal.stdout.screen());
    await terminal.stdout.write(shown);
    return answer.kind === 'answered' ? exitCodes.done : exitCodes.notFound;
  });
}
