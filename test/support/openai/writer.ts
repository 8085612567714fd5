import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createModelWriter, type ModelWriterOptions } from '../../../src/answer/model-writer.ts';
import { createLog } from '../../../src/log.ts';
import type { LoopbackModel } from './server.ts';

/** A writer on a loopback model, with an account of its own and little patience. */
export function writerOn(
  { baseUrl }: Pick<LoopbackModel, 'baseUrl'>,
  { budget = {}, ...changes }: Partial<Omit<ModelWriterOptions, 'budget'>> & { budget?: object } = {},
) {
  return createModelWriter({
    ...{ apiKey: null, baseUrl, model: 'loopback', readingTokens: 3000, replyTokens: 800 },
    // No machine is so busy that a test meets these.
    ...{ timeoutMs: 100_000, stallMs: 100_000 },
    budget: {
      dir: mkdtempSync(join(tmpdir(), 'readout-usage-')),
      ...{ dailyTokens: null, dailyCost: null, promptPrice: null, replyPrice: null },
      ...budget,
    },
    patience: { failures: 4, restMs: 60_000, firstWaitMs: 1, longestWaitMs: 4000 },
    log: createLog({ LOG_LEVEL: 'silent', LOG_FILE: null }),
    ...changes,
  });
}
