import type { App, Scope } from '../../app.ts';
import { ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import { type BatchLine, runBatch } from './batch.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { checkedJson } from './json.ts';
import { inputOf } from './question.ts';
import { withWarmIndex } from './ready.ts';
import { renderChecked } from './render-checked.ts';
import { safeJson } from './safe.ts';
import { type ScopeFlags, scopeOf } from './scope.ts';
import { withStage } from './stage.ts';

interface Flags extends ScopeFlags {
  readonly index?: string;
  readonly language?: Language;
  readonly batch?: string;
  readonly json?: true;
}

const batchLine: BatchLine = { words: 'text', example: '{"id": 1, "text": "…"}' };

/** `readout check`: what the releases make of a text, or of a batch of them. */
export function execute(context: Context, words: readonly string[], flags: Flags): Promise<number> {
  const { terminal } = context;
  const input = inputOf(words, flags.batch);
  return withWarmIndex(context, flags.index, async (app) => {
    const scope = await scopeOf(app, flags);
    const language = flags.language === undefined ? {} : { language: flags.language };
    const options = { ...scope, ...language, signal: terminal.signal };
    if ('batch' in input) {
      const check = async (text: string, row: Readonly<Record<string, unknown>>) =>
        checkedJson(await app.check(text, { ...options, ...(await scopeOfLine(app, row)) }));
      return runBatch(input.batch, terminal, check, batchLine);
    }
    const checked = await withStage(terminal, flags.language ?? 'en', () => app.check(input.text, options));
    const shown = flags.json
      ? `${safeJson({ text: input.text, ...checkedJson(checked) })}\n`
      : renderChecked(checked, terminal.stdout.screen());
    await terminal.stdout.write(shown);
    return checked.verdict === 'supported' ? exitCodes.done : exitCodes.notFound;
  });
}

/** A line may name the release that it is about. */
async function scopeOfLine(app: App, { releaseId }: Readonly<Record<string, unknown>>): Promise<Scope> {
  if (releaseId === undefined || releaseId === null) return {};
  if (typeof releaseId === 'string') return scopeOf(app, { release: [releaseId] });
  throw new ReadoutError(
    'input.invalid',
    'A "releaseId" is the id of a release, as "readout releases" lists it.',
  );
}
