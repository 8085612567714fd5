import type { Answer } from './answer/answer.ts';
import type { Checked } from './answer/verdict.ts';
import type { Writer } from './answer/writer.ts';
import type { AskingOptions, AskStage } from './ask.ts';
import type { Settings } from './config.ts';
import type { Sentence } from './corpus/release.ts';
import { createCurrent } from './current.ts';
import { createLocalEmbedder } from './embed/local-embedder.ts';
import { ReadoutError } from './errors.ts';
import { createLocalStore } from './index/local-store.ts';
import type { ListedRelease, Manifest, ReleaseFilter, Snapshot, StoredRelease } from './index/snapshot.ts';
import type { Keeping } from './keeping.ts';
import type { Log } from './log.ts';
import type { Lookup } from './lookup.ts';
import type { MetricsPage } from './metrics.ts';
import type { ReindexProgress, ReindexReport } from './reindex.ts';
import type { Previous } from './retrieve/previous.ts';
import type { Retrieval } from './retrieve/retrieve.ts';
import type { SearchHit } from './search.ts';
import type { Language } from './text/language.ts';

export type { AskStage } from './ask.ts';
export type { Source } from './corpus/incoming/read-incoming.ts';
export type { Details } from './corpus/keeping/details.ts';
export type { Actor, HistoryEntry } from './corpus/keeping/history.ts';
export type { Kept } from './keep.ts';
export type { LookedUp, Lookup } from './lookup.ts';
export type { ReindexProgress, ReindexReport } from './reindex.ts';
export type { CitedBefore, Previous } from './retrieve/previous.ts';
export type { Review } from './review.ts';
export type { StoredChange } from './rollback.ts';
export type { SearchHit } from './search.ts';

/** How a question or search may be narrowed, and stopped. */
export interface Scope extends Omit<ReleaseFilter, 'language'> {
  readonly signal?: AbortSignal;
}

export interface AskOptions extends Scope {
  /** Language of the words around the quotations; by default the question's. */
  readonly language?: Language;
  readonly onStage?: (stage: AskStage) => void;
  /** The question before it and its answer, where this one may follow on from them ("and when?"). */
  readonly previous?: Previous;
}

export interface CheckOptions extends Scope {
  /** Language of the words around the quotations; by default the text's. */
  readonly language?: Language;
}

export interface SearchOptions extends Scope {
  /** How many passages at most. */
  readonly k: number;
  /** Share of the keyword score, 0 to 1; for evaluation. */
  readonly keywordWeight?: number;
}

export interface ReindexOptions {
  /** Embed everything anew instead of what changed. */
  readonly full?: boolean;
  readonly onProgress?: (progress: ReindexProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * All that a surface sees of the product. Questions are answered from the current snapshot while another is built;
 * without one they throw `index.missing`.
 */
export interface App extends Keeping {
  /** Starts loading what a question needs, for whoever knows that one will come. */
  warm(): void;
  /** As `evidence`, `search` and `lookup`, throws `input.invalid` for a text that is longer than any question. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** What the releases make of a text that somebody else wrote, claim by claim. Throws `input.invalid` for a book. */
  check(text: string, options?: CheckOptions): Promise<Checked>;
  /** What `ask` would answer from, with every signal; for evaluation and debugging. */
  evidence(question: string, options?: AskOptions): Promise<Retrieval>;
  search(query: string, options: SearchOptions): Promise<readonly SearchHit[]>;
  /** The figures that the words find, each beside what other releases state of the same; without words all there are. */
  lookup(words: string, options?: Scope): Promise<Lookup>;
  /** Newest first, those without a date last. */
  releases(filter?: ReleaseFilter): Promise<readonly ListedRelease[]>;
  release(id: string): Promise<StoredRelease | null>;
  sentencesOf(releaseId: string): Promise<readonly Sentence[]>;
  reindex(options?: ReindexOptions): Promise<ReindexReport>;
  /** What the current snapshot says of itself; null where there is none. */
  manifest(): Promise<Manifest | null>;
  /** Exchanges a word with the language model and names it; null where none is set up. Throws as `Writer.greet`. */
  greetWriter(): Promise<string | null>;
  /** What this process has done so far, for Prometheus; null where METRICS_PORT is not set. */
  metrics(): Promise<MetricsPage | null>;
  close(): Promise<void>;
}

/**
 * Characters of a question or of words looked for. Of more than about half of it the model reads nothing, and what reads
 * all of it takes seconds for tens of thousands; no surface's message is longer.
 */
const asked: Limit = {
  what: 'A question',
  most: 4_000,
  instead: 'ask it in fewer words, or one part at a time',
};

/** Characters of a text to check: a press article. Each claim is looked for by itself, so more takes minutes. */
const checked: Limit = { what: 'A text to check', most: 20_000, instead: 'check it in parts' };

/** Builds the product from its settings: the only place that constructs services. */
export async function createApp(settings: Settings, { log }: { readonly log: Log }): Promise<App> {
  const embedder = await createLocalEmbedder({
    modelDir: settings.MODEL_DIR,
    workers: settings.EMBED_WORKERS,
  });
  // A snapshot is opened, looked at and built upon in one command; what is wrong with it is said once.
  const told = new Set<string>();
  const store = createLocalStore({
    dir: settings.INDEX_DIR,
    keep: settings.SNAPSHOTS_KEPT,
    onRejected: (id, { code, message }) => {
      if (!told.has(message)) log.warn({ snapshot: id, code }, message);
      told.add(message);
    },
  });
  const current = createCurrent(() => store.current(embedder.model));
  const use = <Result>(work: (snapshot: Snapshot) => Promise<Result>): Promise<Result> =>
    current.use((snapshot) => {
      if (snapshot) return work(snapshot);
      throw new ReadoutError(
        'index.missing',
        `There is no usable index in ${settings.INDEX_DIR}. Run "readout index" to build one.`,
      );
    });

  const metrics = settings.METRICS_PORT === null ? null : (await import('./metrics.ts')).createMetrics();

  const keeping = createOnce(async () => {
    const { createKeeping } = await import('./keeping.ts');
    return createKeeping({
      ...{ corpusDir: settings.CORPUS_DIR, store, model: embedder.model, log },
      use: current.use,
      renew: current.renew,
      async reindex(options) {
        const { reindex } = await import('./reindex.ts');
        const report = await reindex({ corpusDir: settings.CORPUS_DIR, store, embedder, ...options });
        log.info({ ...report, problems: report.problems.length }, 'reindexed');
        metrics?.indexed(report);
        await current.renew();
        return report;
      },
    });
  });

  const theWriter = createOnce(() => openWriter(settings, log));

  // Walks are loaded when first taken, while the model's threads load what they need.
  return {
    warm: embedder.warmQuestions,
    async ask(question, options = {}) {
      requireLength(question, asked);
      embedder.warmQuestions();
      const started = performance.now();
      const [{ ask }, writer] = await Promise.all([import('./ask.ts'), theWriter()]);
      const asking = { ...retrieveOptions(options), writer };
      const answer = await use((snapshot) => ask(question, snapshot, embedder, asking));
      const ms = Math.round(performance.now() - started);
      metrics?.answered(answer, ms);
      if (answer.writer) {
        log.info({ ...answer.writer, kind: answer.kind, ms }, 'a language model was asked');
      }
      return answer;
    },
    async check(text, options = {}) {
      requireLength(text, checked);
      embedder.warmQuestions();
      const { check } = await import('./check.ts');
      return use((snapshot) => check(text, snapshot, embedder, retrieveOptions(options)));
    },
    async evidence(question, options = {}) {
      requireLength(question, asked);
      embedder.warmQuestions();
      const { findEvidence } = await import('./ask.ts');
      return use((snapshot) => findEvidence(question, snapshot, embedder, retrieveOptions(options)));
    },
    async search(query, options) {
      requireLength(query, asked);
      embedder.warmQuestions();
      const { search } = await import('./search.ts');
      return use((snapshot) => search(query, snapshot, embedder, options));
    },
    async lookup(words, options = {}) {
      requireLength(words, asked);
      const { lookup } = await import('./lookup.ts');
      return use((snapshot) => lookup(words, snapshot, options));
    },
    releases: (filter) => use((snapshot) => snapshot.releases(filter)),
    release: (id) => use((snapshot) => snapshot.release(id)),
    sentencesOf: (releaseId) => use((snapshot) => snapshot.sentencesOf(releaseId)),
    reindex: async (options = {}) => (await keeping()).reindex(options),
    review: async (...given) => (await keeping()).review(...given),
    reviewed: async (id) => (await keeping()).reviewed(id),
    amend: async (id, details) => (await keeping()).amend(id, details),
    discard: async (id) => (await keeping()).discard(id),
    add: async (...given) => (await keeping()).add(...given),
    remove: async (...given) => (await keeping()).remove(...given),
    snapshots: async () => (await keeping()).snapshots(),
    rollback: async (id, by) => (await keeping()).rollback(id, by),
    history: async (options) => (await keeping()).history(options),
    record: async (entry) => (await keeping()).record(entry),
    manifest: () => current.use(async (snapshot) => snapshot?.manifest ?? null),
    async greetWriter() {
      const writer = await theWriter();
      await writer?.greet();
      return writer?.model ?? null;
    },
    metrics: async () => (await metrics?.page()) ?? null,
    async close() {
      await current.close();
      await embedder.close();
    },
  };
}

/** How long a text may be, and what to do with a longer one. */
interface Limit {
  readonly what: string;
  readonly most: number;
  readonly instead: string;
}

function requireLength({ length }: string, { what, most, instead }: Limit): void {
  if (length <= most) return;
  throw new ReadoutError(
    'input.invalid',
    `${what} may have ${most} characters, and this one has ${length}; ${instead}.`,
  );
}

function retrieveOptions({ language, ...scope }: AskOptions): AskingOptions {
  return { ...scope, ...(language ? { asker: language } : {}) };
}

/** A reply that has begun does not pause this long. */
const longestPauseMs = 10_000;

/** The language model that writes answers; null where none is set up. Its client is loaded only where it is. */
async function openWriter(settings: Settings, log: Log): Promise<Writer | null> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = settings;
  if (!settings.LLM || (apiKey === null && baseUrl === null)) return null;
  const { createModelWriter } = await import('./answer/model-writer.ts');
  return createModelWriter({
    ...{ apiKey, baseUrl, model, log },
    timeoutMs: settings.LLM_TIMEOUT_SECONDS * 1000,
    stallMs: longestPauseMs,
    readingTokens: settings.LLM_READING_TOKENS,
    replyTokens: settings.LLM_REPLY_TOKENS,
    budget: {
      dir: settings.USAGE_DIR,
      dailyTokens: settings.LLM_DAILY_TOKENS,
      dailyCost: settings.LLM_DAILY_COST,
      promptPrice: settings.LLM_PROMPT_PRICE,
      replyPrice: settings.LLM_REPLY_PRICE,
    },
  });
}

/** Makes something when it is first asked for, and once. */
function createOnce<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
