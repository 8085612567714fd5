import type { Answer, Citation } from '../../src/answer/answer.ts';
import type { Checked } from '../../src/answer/verdict.ts';
import type { App, LookedUp, ReindexReport } from '../../src/app.ts';
import { ReadoutError } from '../../src/errors.ts';
import type { StoredRelease } from '../../src/index/snapshot.ts';
import { smallKeeping } from './keeping.ts';

const text =
  'To date, Cambodia has arrested and deported 180 Korean nationals. More than 60 others are waiting.';

/** The one release of the small app. */
export const release: StoredRelease = {
  id: 'courtesy-meeting',
  title: 'Courtesy meeting in Phnom Penh',
  titleIsOurs: true,
  outlet: 'Phnom Penh news desk',
  published: null,
  url: null,
  language: 'en',
  parties: ['Cambodia', 'Republic of Korea'],
  supersedes: null,
  digest: 'f00d',
  text,
  corrects: null,
  correctedBy: null,
};

/** The citation of its first sentence. */
export const citation: Citation = {
  number: 1,
  sentenceId: 'courtesy-meeting#1',
  releaseId: release.id,
  title: release.title,
  titleIsOurs: release.titleIsOurs,
  outlet: release.outlet,
  published: release.published,
  url: release.url,
  paragraph: 1,
  sentence: 1,
  span: { start: 0, end: 65 },
  quote: text.slice(0, 65),
  emphasis: { start: 44, end: 64 },
  speaker: null,
  corrects: null,
  correctedBy: null,
};

/** The answer that quotes it. */
export const answered: Answer & { kind: 'answered' } = {
  kind: 'answered',
  question: 'How many were deported?',
  language: 'en',
  claims: [{ text: citation.quote, citations: [1], figures: [] }],
  citations: [citation],
  confidence: 0.924,
  mode: 'extractive',
  premise: null,
  others: [],
};

/** What the small app says of "Cambodia deported 500 Koreans." */
const contradicted: Checked = {
  text: 'Cambodia deported 500 Koreans.',
  language: 'en',
  verdict: 'contradicted',
  claims: [
    {
      text: 'Cambodia deported 500 Koreans.',
      span: { start: 0, end: 30 },
      verdict: 'contradicted',
      reasons: ['number-changed'],
      discrepancies: [{ reason: 'number-changed', claimed: '500 Koreans', stated: '180' }],
      citations: [1],
    },
  ],
  citations: [citation],
};

/** What its first sentence states in numbers. */
export const figure: LookedUp = {
  id: 'courtesy-meeting#1.1',
  quantity: '180',
  figure: {
    value: 180,
    high: null,
    qualifier: 'exactly',
    kind: 'count',
    unit: 'nationals',
    label: 'Korean nationals',
    head: 'nationals',
    status: 'arrested and deported',
    asOf: 'To date',
    negated: false,
    sentenceId: citation.sentenceId,
    span: { start: 44, end: 47 },
  },
  antecedent: null,
  asOf: { words: 'To date', kind: 'standing', from: null, to: null },
  voice: 'release',
  citation: { ...citation, emphasis: { start: 44, end: 47 } },
  supersededBy: [],
  conflicts: [],
};

/** "The releases do not say", with the nearest sentence. */
export const notFound: Answer & { kind: 'not-found' } = {
  kind: 'not-found',
  question: 'Who paid for the flights?',
  language: 'en',
  reason: 'not-stated',
  nearest: [citation],
  confidence: 0.08,
};

/** What the small app says of a reindex. */
export const report: ReindexReport = {
  snapshotId: 's1',
  added: 1,
  changed: 0,
  removed: 0,
  unchanged: 0,
  problems: [],
  warnings: [],
  embedded: 3,
  reused: 0,
  ms: 1200,
};

/** What the small app was asked, how it was to change the corpus, and whether it was closed. */
export interface Trace {
  readonly did?: string[];
  readonly asked: { readonly question: string; readonly options: unknown }[];
  closed: number;
}

/**
 * A small app that holds one release: it answers what speaks of deporting, fails on what speaks of failing, waits for
 * the signal on what speaks of waiting, and does not know anything else.
 */
export function smallApp(trace: Trace = { asked: [], closed: 0 }, changes: Partial<App> = {}): App {
  return {
    warm: () => {},
    ask: async (question, options = {}) => {
      trace.asked.push({ question, options });
      if (question.includes('fail')) throw new ReadoutError('embed.failed', 'The model failed. Try again.');
      if (question.includes('wait')) await aborted(options.signal);
      return question.includes('deport') ? { ...answered, question } : { ...notFound, question };
    },
    check: async (text, options = {}) => {
      trace.asked.push({ question: text, options });
      if (text.includes('fail')) throw new ReadoutError('embed.failed', 'The model failed. Try again.');
      if (text.includes('500')) return { ...contradicted, text };
      return { text, language: 'en', verdict: 'not-found', claims: [], citations: [] };
    },
    evidence: async () => {
      throw new Error('The small app ranks nothing.');
    },
    search: async (query, { k }) =>
      query.includes('deport')
        ? [
            {
              releaseId: release.id,
              title: release.title,
              span: { start: 0, end: 65 },
              text: citation.quote,
              score: 0.75,
              signals: { similarity: 0.87, keyword: 4.2 },
            },
          ].slice(0, k)
        : [],
    lookup: async (words) =>
      words === '' || words.includes('deport')
        ? { figures: [figure], timelines: [[figure]], language: 'en' }
        : { figures: [], timelines: [], language: 'en' },
    releases: async () => [release],
    release: async (id) => (id === release.id ? release : null),
    sentencesOf: async () => [],
    reindex: async () => report,
    manifest: async () => ({
      formatVersion: 1,
      id: 's1',
      builtAt: '2026-01-01T00:00:00.000Z',
      model: { id: 'small', digest: 'd', dimensions: 2, maxTokens: 8 },
      corpusDigest: 'c',
      counts: { releases: 1, sentences: 2, passages: 1 },
      sizes: {},
      checksums: {},
    }),
    greetWriter: async () => null,
    metrics: async () => null,
    ...smallKeeping(release, trace.did),
    close: async () => {
      trace.closed += 1;
    },
    ...changes,
  };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new ReadoutError('cancelled', 'Stopped.')), {
      once: true,
    });
  });
}
