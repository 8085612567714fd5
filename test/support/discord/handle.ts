import type { APIMessage } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { type Clock, patienceMs } from './clock.ts';
import type { BotEvent, Choice, Events, Modal, Violation } from './events.ts';

/** How to tell that an answer is the last one. */
export interface FinalOptions {
  /** The state to wait for; by default one that is not interim and stays for `settleMs`. */
  readonly until?: (message: APIMessage) => boolean;
  readonly settleMs?: number;
  readonly timeoutMs?: number;
}

/** What became of something that a person did. */
export interface Handle {
  /** Of the interaction, or of the message that was written. */
  readonly id: string;
  /** Until the callback of an interaction; for a message, until the bot typed, reacted or wrote. */
  readonly acknowledgedAfterMs: number | null;
  /** Whether the first response was for the person alone; null before there is one. */
  readonly ephemeral: boolean | null;
  /** The bot's messages as they stand, in the order in which they came; "thinking" ones too. */
  readonly messages: readonly APIMessage[];
  /** Every state that a person could see, of all these messages, in order. */
  readonly edits: readonly APIMessage[];
  /** What the bot did wrong on the way; a good test finds none. */
  readonly violations: readonly Violation[];
  /** How often the bot showed that it types. */
  readonly typing: number;
  /** The emoji that the bot put on the person's message. */
  readonly reactions: readonly string[];
  /** Waits for the acknowledgement; resolves to `acknowledgedAfterMs`. */
  acknowledged(timeoutMs?: number): Promise<number>;
  /** Waits for the message that ends it, in its last state. */
  final(options?: FinalOptions): Promise<APIMessage>;
  /** Waits for a modal. */
  modal(timeoutMs?: number): Promise<Modal>;
  /** Waits for the choices of an autocomplete. */
  choices(timeoutMs?: number): Promise<readonly Choice[]>;
  /** True if the bot does nothing at all in this time. */
  silent(ms: number): Promise<boolean>;
}

/** What a handle follows. */
export interface Followed {
  readonly kind: 'interaction' | 'message';
  readonly id: string;
  readonly channelId: string;
  readonly createdAt: number;
}

/** Makes handles and tells each of them what is its own. */
export interface Handles {
  follow(followed: Followed): Handle;
}

const isLoading = (message: APIMessage) => ((message.flags ?? 0) & MessageFlags.Loading) !== 0;

/** Handles over one stream of events. */
export function createHandles(
  events: Events,
  clock: Clock,
  defaults: { readonly interim: (message: APIMessage) => boolean; readonly settleMs: number },
): Handles {
  const open: { followed: Followed; trace: Trace }[] = [];
  events.on((event) => {
    const owner = ownerOf(event, open);
    if (owner) take(owner.trace, event, clock.now() - owner.followed.createdAt);
  });
  return {
    follow: (followed) => {
      const trace: Trace = {
        acknowledgedAfterMs: null,
        ephemeral: null,
        messages: new Map(),
        edits: [],
        violations: [],
        typing: 0,
        reactions: [],
        modal: null,
        choices: null,
        wake: new Set(),
      };
      open.push({ followed, trace });
      return handleOf(followed, trace, defaults);
    },
  };
}

interface Trace {
  acknowledgedAfterMs: number | null;
  ephemeral: boolean | null;
  readonly messages: Map<string, APIMessage>;
  readonly edits: APIMessage[];
  readonly violations: Violation[];
  typing: number;
  readonly reactions: string[];
  modal: Modal | null;
  choices: readonly Choice[] | null;
  /** Told whenever something was taken in. */
  readonly wake: Set<() => void>;
}

type Open = { readonly followed: Followed; readonly trace: Trace };

/** Whose event it is: by interaction, by message, by what it replies to, at last by the channel. */
function ownerOf(event: BotEvent, open: readonly Open[]): Open | undefined {
  const byId = (id: string | undefined) =>
    id === undefined ? undefined : open.findLast(({ followed }) => followed.id === id);
  const byMessage = (id: string | undefined) =>
    id === undefined ? undefined : open.findLast(({ trace }) => trace.messages.has(id));
  const unanswered = (channelId: string | undefined) =>
    open.findLast(({ followed, trace }) => followed.channelId === channelId && !isAnswered(trace));
  switch (event.kind) {
    case 'acknowledged':
    case 'modal':
    case 'choices':
      return byId(event.interactionId);
    case 'shown': {
      const { message, interactionId } = event;
      if (interactionId) return byId(interactionId);
      const replied = message.message_reference?.message_id;
      if (event.edited) return byMessage(message.id);
      // A thread that starts from a message carries that message's id.
      if (replied) return byId(replied) ?? byMessage(replied);
      return unanswered(message.channel_id) ?? byId(message.channel_id);
    }
    case 'deleted':
      return byId(event.interactionId) ?? byMessage(event.messageId);
    case 'typing':
      return unanswered(event.channelId) ?? byId(event.channelId);
    case 'reaction':
      return byId(event.messageId);
    case 'thread':
      return byId(event.fromMessageId);
    case 'violation': {
      const { interactionId, messageId, channelId } = event.violation;
      return byId(interactionId) ?? byId(messageId) ?? byMessage(messageId) ?? unanswered(channelId);
    }
  }
}

const isAnswered = ({ messages }: Trace) => [...messages.values()].some((message) => !isLoading(message));

function take(trace: Trace, event: BotEvent, afterMs: number) {
  const acknowledge = (ephemeral: boolean | null) => {
    trace.acknowledgedAfterMs ??= afterMs;
    trace.ephemeral ??= ephemeral;
  };
  switch (event.kind) {
    case 'acknowledged':
      acknowledge(event.ephemeral);
      if (event.thinking) trace.messages.set(event.thinking.id, event.thinking);
      break;
    case 'shown':
      acknowledge(event.ephemeral);
      trace.edits.push(event.message);
      trace.messages.set(event.message.id, event.message);
      break;
    case 'deleted':
      trace.messages.delete(event.messageId);
      break;
    case 'modal':
      trace.modal = event.modal;
      break;
    case 'choices':
      trace.choices = event.choices;
      break;
    case 'typing':
      acknowledge(null);
      trace.typing += 1;
      break;
    case 'reaction':
      acknowledge(null);
      trace.reactions.push(event.emoji);
      break;
    case 'thread':
      acknowledge(null);
      break;
    case 'violation':
      trace.violations.push(event.violation);
  }
  for (const wake of [...trace.wake]) wake();
}

function handleOf(
  followed: Followed,
  trace: Trace,
  defaults: { readonly interim: (message: APIMessage) => boolean; readonly settleMs: number },
): Handle {
  const waitFor = <T>(what: string, look: () => T | null, timeoutMs = patienceMs) =>
    wait(trace, look, { settleMs: 0, timeoutMs, what: `${what} of ${followed.kind} ${followed.id}` });
  return {
    id: followed.id,
    get acknowledgedAfterMs() {
      return trace.acknowledgedAfterMs;
    },
    get ephemeral() {
      return trace.ephemeral;
    },
    get messages() {
      return [...trace.messages.values()];
    },
    get edits() {
      return [...trace.edits];
    },
    get violations() {
      return [...trace.violations];
    },
    get typing() {
      return trace.typing;
    },
    get reactions() {
      return [...trace.reactions];
    },
    acknowledged: (timeoutMs) => waitFor('an acknowledgement', () => trace.acknowledgedAfterMs, timeoutMs),
    modal: (timeoutMs) => waitFor('a modal', () => trace.modal, timeoutMs),
    choices: (timeoutMs) => waitFor('choices', () => trace.choices, timeoutMs),
    final: ({ until, settleMs = until ? 0 : defaults.settleMs, timeoutMs = patienceMs } = {}) => {
      const isFinal = until ?? ((message) => !isLoading(message) && !defaults.interim(message));
      const last = () => {
        const latest = trace.edits.findLast(({ id }) => trace.messages.has(id));
        return latest && isFinal(latest) ? latest : null;
      };
      return wait(trace, last, {
        settleMs,
        timeoutMs,
        what: `the answer to ${followed.kind} ${followed.id}`,
      });
    },
    silent: (ms) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(trace.acknowledgedAfterMs === null && trace.violations.length === 0), ms);
      }),
  };
}

/** Waits until `look` finds something and nothing more happens for `settleMs`. */
function wait<T>(
  trace: Trace,
  look: () => T | null,
  { settleMs, timeoutMs, what }: { settleMs: number; timeoutMs: number; what: string },
): Promise<T> {
  return new Promise((resolve, reject) => {
    let settling: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(settling);
      clearTimeout(deadline);
      trace.wake.delete(check);
    };
    const check = () => {
      clearTimeout(settling);
      const found = look();
      if (found === null) return;
      settling = setTimeout(() => {
        end();
        resolve(found);
      }, settleMs);
    };
    const deadline = setTimeout(() => {
      end();
      reject(new Error(`Without ${what} for ${timeoutMs} ms. ${accountOf(trace)}`));
    }, timeoutMs);
    trace.wake.add(check);
    check();
  });
}

/** What was seen instead, for the message of a failed wait. */
function accountOf({ acknowledgedAfterMs, edits, violations, modal }: Trace): string {
  const broken = violations.map(({ rule, request, detail }) => `${rule} (${request}: ${detail})`);
  return [
    acknowledgedAfterMs === null ? 'Never acknowledged.' : `Acknowledged after ${acknowledgedAfterMs} ms.`,
    `${edits.length} states seen${edits.length > 0 ? `, the last: ${JSON.stringify(edits.at(-1)?.content)}` : ''}.`,
    ...(modal ? ['A modal was shown.'] : []),
    ...(broken.length > 0 ? [`Broken: ${broken.join('; ')}.`] : []),
  ].join(' ');
}
