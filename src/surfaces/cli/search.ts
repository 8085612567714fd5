import type { SearchHit } from '../../app.ts';
import { runBatch } from './batch.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { block } from './layout.ts';
import { inputOf } from './question.ts';
import { withWarmIndex } from './ready.ts';
import { safeJson } from './safe.ts';
import { type ScopeFlags, scopeOf } from './scope.ts';
import type { Screen } from './terminal.ts';

interface Flags extends ScopeFlags {
  readonly index?: string;
  readonly k: number;
  readonly batch?: string;
  readonly json?: true;
}

/** `readout search`: the passages that retrieval ranks, with what they are ranked by. */
export function execute(context: Context, words: readonly string[], flags: Flags): Promise<number> {
  const { terminal } = context;
  const input = inputOf(words, flags.batch);
  return withWarmIndex(context, flags.index, async (app) => {
    const scope = await scopeOf(app, flags);
    const search = (query: string) => app.search(query, { ...scope, k: flags.k, signal: terminal.signal });
    if ('batch' in input) {
      return runBatch(input.batch, terminal, async (query) => ({
        hits: (await search(query)).map(placeJson),
      }));
    }
    const hits = await search(input.text);
    await terminal.stdout.write(
      flags.json
        ? `${safeJson({ query: input.text, hits: hits.map(hitJson) })}\n`
        : renderHits(hits, terminal.stdout.screen()),
    );
    return hits.length > 0 ? exitCodes.done : exitCodes.notFound;
  });
}

function placeJson({ releaseId, span, score }: SearchHit) {
  return { releaseId, start: span.start, end: span.end, score };
}

function hitJson(hit: SearchHit) {
  return { ...placeJson(hit), title: hit.title, signals: hit.signals, text: hit.text };
}

function renderHits(hits: readonly SearchHit[], screen: Screen): string {
  if (hits.length === 0) return 'No passage was found.\n';
  return hits
    .map((hit, index) => {
      const lead = `${String(index + 1).padStart(3)}. `;
      const signals = Object.entries(hit.signals).map(([name, value]) => `${name} ${value.toFixed(3)}`);
      const place = `${hit.releaseId} ${hit.span.start}–${hit.span.end}`;
      return [
        block(`${hit.score.toFixed(3)} · ${hit.title}`, screen, { lead, style: screen.paint.cyan }),
        block(hit.text, screen, { lead: ' '.repeat(lead.length) }),
        block([place, ...signals].join(' · '), screen, {
          lead: ' '.repeat(lead.length),
          style: screen.paint.dim,
        }),
      ].join('');
    })
    .join('\n');
}
