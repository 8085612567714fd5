import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Channel } from './world.ts';

/** A request that Discord would refuse, or that its documentation forbids. */
export interface Violation {
  /** The short name of the rule, e.g. `content-too-long`, `schema`, `acknowledged-twice`. */
  readonly rule: string;
  readonly detail: string;
  readonly request: string;
  readonly body: unknown;
  /** Where the request belongs to an interaction. */
  readonly interactionId?: string;
  readonly channelId?: string;
  /** The message it edits, or replies to. */
  readonly messageId?: string;
}

/** A choice of an autocomplete result. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A modal on somebody's screen, with what is needed to send it back. */
export interface Modal extends APIModalInteractionResponseCallbackData {
  readonly channel: Channel;
  readonly message?: APIMessage;
}

/** What the bot did, told to whoever waits for it. */
export type BotEvent =
  | {
      readonly kind: 'acknowledged';
      readonly interactionId: string;
      readonly ephemeral: boolean;
      /** The "thinking" message of a deferral. */
      readonly thinking?: APIMessage;
    }
  | {
      readonly kind: 'shown';
      readonly message: APIMessage;
      readonly edited: boolean;
      readonly ephemeral: boolean;
      readonly interactionId?: string;
    }
  | { readonly kind: 'deleted'; readonly messageId: string; readonly interactionId?: string }
  | { readonly kind: 'modal'; readonly interactionId: string; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly interactionId: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'typing'; readonly channelId: string }
  | { readonly kind: 'reaction'; readonly messageId: string; readonly emoji: string }
  | { readonly kind: 'thread'; readonly channel: Channel; readonly fromMessageId?: string }
  | { readonly kind: 'violation'; readonly violation: Violation };

/** One place to tell and to listen. */
export interface Events {
  emit(event: BotEvent): void;
  /** Returns the call that stops listening. */
  on(listener: (event: BotEvent) => void): () => void;
}

/** Listeners are told in the order in which they came. */
export function createEvents(): Events {
  const listeners = new Set<(event: BotEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
