import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Desk } from './desk.ts';
import type { Choice } from './figure-choices.ts';

/** A slash command: what Discord is told of it, and what it does. */
export interface ChatCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly execute: (interaction: ChatInputCommandInteraction, desk: Desk) => Promise<void>;
  /** Choices for the option that is being typed; at most 25. */
  readonly autocomplete?: (interaction: AutocompleteInteraction, desk: Desk) => Promise<readonly Choice[]>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly execute: (interaction: MessageContextMenuCommandInteraction, desk: Desk) => Promise<void>;
}

/** A text that people see, in the languages that are locales of Discord; Khmer is none. */
export interface Localised {
  readonly en: string;
  readonly ko: string;
  readonly fr: string;
}

/** A name as Discord wants it. */
export function named({ en, ko, fr }: Localised) {
  return { name: en, name_localizations: { ko, fr } };
}

/** A description as Discord wants it. */
export function described({ en, ko, fr }: Localised) {
  return { description: en, description_localizations: { ko, fr } };
}
