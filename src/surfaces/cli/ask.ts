import type { Language } from '../../text/language.ts';
import { runBatch } from './batch.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { printGrowing } from './growing.ts';
import { answerJson } from './json.ts';
import { inputOf } from './question.ts';
import { withWarmIndex } from './ready.ts';
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
    const asked = { ...scope, ...language, signal: terminal.signal };
    const ask = async (question: string) => {
      const started = performance.now();
      const answer = await app.ask(question, asked);
      return { answer, json: answerJson(answer, performance.now() - started) };
    };
    if ('batch' in input) return runBatch(input.batch, terminal, async (line) => (await ask(line)).json);
    const stages = { language: flags.language ?? 'en', apart: false, narrowedBy: 'option' } as const;
    if (!flags.json) {
      const { kind } = await printGrowing(terminal, stages, (onStage) =>
        app.ask(input.text, { ...asked, onStage }),
      );
      return kind === 'answered' ? exitCodes.done : exitCodes.notFound;
    }
    const { answer, json } = await withStage(terminal, stages.language, () => ask(input.text));
    await terminal.stdout.write(`${safeJson({ question: input.text, ...json })}\n`);
    return answer.kind === 'answered' ? exitCodes.done : exitCodes.notFound;
  });
}
