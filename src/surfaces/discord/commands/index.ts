import type { ChatCommand, MessageCommand } from '../command.ts';
import { ask } from './ask.ts';
import { askAbout } from './ask-about.ts';
import { check } from './check.ts';
import { corpus } from './corpus.ts';
import { figure, figures } from './figures.ts';
import { quote } from './quote.ts';
import { releases } from './releases.ts';

/** Every slash command there is. */
export const chatCommands: readonly ChatCommand[] = [ask, figure, figures, releases, quote, corpus];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [askAbout, check];
