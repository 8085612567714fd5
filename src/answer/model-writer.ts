import { deadline } from '../deadline.ts';
import type { Log } from '../log.ts';
import { type ChatReply, createChat } from './chat.ts';
import { modelFault } from './model-fault.ts';
import {
  answerMessages,
  greeting,
  type Message,
  repairMessages,
  sentenceLabel,
  standaloneMessages,
} from './prompt.ts';
import { createReplyReader } from './reply.ts';
import { type Budget, createSpending, type Expense } from './spending.ts';
import { isLeftAlone, type Patience, steadfast, usualPatience } from './steadfast.ts';
import type { Spent, WriteOutcome, WriteRequest, Writer, WrittenClaim } from './writer.ts';

/** Which model writes, within which limits. */
export interface ModelWriterOptions {
  readonly apiKey: string | null;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Longest time for an answer, all tries together. */
  readonly timeoutMs: number;
  /** How long a reply that has begun may pause. */
  readonly stallMs: number;
  readonly readingTokens: number;
  readonly replyTokens: number;
  readonly budget: Omit<Budget, 'model'>;
  readonly patience?: Patience;
  readonly log: Log;
}

/** A follow-up is rewritten before anything is searched for, so it gets a small part of the time. */
const standaloneShare = 0.25;
const standaloneTokens = 200;
/** Some models think before the first word, and some servers refuse a limit of one token. */
const greetingTokens = 16;
const longestStandalone = 400;

/** Builds the writer that a language model behind OpenAI's protocol is. */
export function createModelWriter(options: ModelWriterOptions): Writer {
  const { model, timeoutMs, readingTokens, replyTokens, log, patience = usualPatience } = options;
  const chat = createChat(options);
  const spending = createSpending({ ...options.budget, model }, (error) =>
    log.warn({ err: error }, 'the account of the model could not be kept'),
  );
  /** Why the server is left alone, while it is. */
  let lastFault: unknown = null;
  const policy = steadfast<Attempt>(patience, ({ reply, given }) => reply.finish === 'cut' && given === 0);

  /**
   * One conversation within its time, tried again where that helps; every call is entered in the account. Throws where
   * the asker has stopped waiting, also if something has been heard by then.
   */
  const converse = async (
    purpose: string,
    messages: readonly Message[],
    { asker, ...attempt }: Limits,
    listen: () => Listener,
    spent: Expense[],
  ): Promise<Attempt> => {
    const conversed: Attempt = await policy.execute(async () => {
      const listener = listen();
      const started = performance.now();
      let given = 0;
      const heard = chat.complete({
        ...attempt,
        messages,
        onText: async (piece) => {
          for (const claim of listener.feed(piece)) {
            given += 1;
            await listener.take(claim);
          }
        },
      });
      const reply = await heard.catch((error: unknown) => {
        lastFault = error;
        throw error;
      });
      spent.push(await spending.enter({ purpose, ...reply, ms: performance.now() - started }));
      return { reply, given, end: listener.end() };
    }, attempt.signal);
    asker?.throwIfAborted();
    return conversed;
  };

  const report = (error: unknown) => {
    if (isLeftAlone(error)) log.debug('the language model is left alone for a while, as it kept failing');
    else log.warn({ err: error }, `the language model did not answer: ${modelFault(error, options).message}`);
  };

  return {
    model,
    readingTokens,
    async write(request, onClaim, { signal } = {}) {
      const spent: Expense[] = [];
      const ended = (outcome: WriteOutcome) => ({ outcome, spent: total(spent) });
      if (await spending.isUsedUp()) return ended('over-budget');
      const limits = { json: true, replyTokens, signal: within(timeoutMs, signal), asker: signal };
      const listen = () => listenTo(request, onClaim);
      try {
        const messages = answerMessages(request);
        const first = await converse('answer', messages, limits, listen, spent);
        if (!isToRepair(first)) return ended(outcomeOf(first));
        const again = repairMessages(messages, first.reply.text);
        return ended(outcomeOf(await converse('repair', again, limits, listen, spent)));
      } catch (error) {
        signal?.throwIfAborted();
        report(error);
        return ended('unavailable');
      }
    },
    async standalone(question, previous, { signal } = {}) {
      if (await spending.isUsedUp()) return null;
      const limits = {
        json: false,
        replyTokens: standaloneTokens,
        signal: within(timeoutMs * standaloneShare, signal),
        asker: signal,
      };
      try {
        const messages = standaloneMessages(question, previous);
        const { reply } = await converse('follow-up', messages, limits, () => silent, []);
        const text = reply.text.trim().replace(/^["“]|["”]$/gu, '');
        const isQuestion = text !== '' && text.length <= longestStandalone && !text.includes('\n');
        return reply.finish === 'stopped' && isQuestion ? text : null;
      } catch (error) {
        signal?.throwIfAborted();
        report(error);
        return null;
      }
    },
    async greet({ signal } = {}) {
      const limits = {
        json: false,
        replyTokens: greetingTokens,
        signal: within(timeoutMs, signal),
        asker: signal,
      };
      try {
        await converse('greeting', [greeting], limits, () => silent, []);
      } catch (error) {
        signal?.throwIfAborted();
        throw modelFault(isLeftAlone(error) ? lastFault : error, options);
      }
    },
  };
}

/** What a call may take. */
interface Limits {
  readonly json: boolean;
  readonly replyTokens: number;
  /** Of the time, and of the asker's patience. */
  readonly signal: AbortSignal;
  readonly asker: AbortSignal | undefined;
}

/** One call with what was heard in it. */
interface Attempt {
  readonly reply: ChatReply;
  /** Claims handed over. */
  readonly given: number;
  readonly end: 'complete' | 'unanswerable' | 'unreadable';
}

interface Listener {
  feed(piece: string): readonly WrittenClaim[];
  take(claim: WrittenClaim): Promise<void>;
  end(): Attempt['end'];
}

const silent: Listener = { feed: () => [], take: async () => {}, end: () => 'complete' };

/** Reads a reply, its labels turned back into the ids of the sentences. */
function listenTo({ sentences }: WriteRequest, onClaim: (claim: WrittenClaim) => Promise<void>): Listener {
  const reader = createReplyReader();
  const idOf = new Map(sentences.map(({ sentence }, index) => [sentenceLabel(index), sentence.id]));
  return {
    ...reader,
    take: (claim) => onClaim({ ...claim, sentenceIds: claim.sentenceIds.map((id) => idOf.get(id) ?? id) }),
  };
}

/** Once something has been shown, nothing is asked for again. */
function isToRepair({ reply, given, end }: Attempt): boolean {
  return reply.finish === 'stopped' && end === 'unreadable' && given === 0;
}

function outcomeOf({ reply, given, end }: Attempt): WriteOutcome {
  if (reply.finish === 'refused') return 'refused';
  if (end !== 'unreadable') return end;
  return reply.finish === 'stopped' && given === 0 ? 'unreadable' : 'cut-off';
}

function total(spent: readonly Expense[]): Spent {
  const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  const costs = spent.flatMap(({ cost }) => cost ?? []);
  return {
    calls: spent.length,
    promptTokens: add(spent.map(({ promptTokens }) => promptTokens)),
    replyTokens: add(spent.map(({ replyTokens }) => replyTokens)),
    cost: costs.length === 0 ? null : add(costs),
  };
}

function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  return signal ? AbortSignal.any([signal, deadline(ms)]) : deadline(ms);
}
