import { ApplicationCommandType as Kind, Locale, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Breach } from '../refusal.ts';
import { Findings, lengthOf } from './checks.ts';

type Localized = Readonly<Record<string, string | null>> | null | undefined;

/** A choice of a command's option, before it is known to be well formed. */
interface OptionChoice {
  readonly name: string;
  readonly name_localizations?: Localized;
  readonly value: string | number;
}

/** An option of a command, before it is known to be well formed. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localized;
  readonly description_localizations?: Localized;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly OptionChoice[];
  readonly options?: readonly CommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** A command as it is registered. */
export interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Localized;
  readonly description?: string;
  readonly description_localizations?: Localized;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly nsfw?: boolean;
}

const locales = new Set<string>(Object.values(Locale));
const perScope: readonly (readonly [kind: number, most: number])[] = [
  [Kind.ChatInput, 100],
  [Kind.User, 15],
  [Kind.Message, 15],
];

/** The rules over all commands of one scope. */
export function commandListBreaches(commands: readonly CommandBody[]): readonly Breach[] {
  const found = new Findings();
  for (const [kind, most] of perScope) {
    const names = commands.filter(({ type = Kind.ChatInput }) => type === kind).map(({ name }) => name);
    found.count('too-many-commands', 'commands', names.length, 0, most);
    found.unique('command-name-twice', 'commands', names);
  }
  return found.breaches;
}

/** The rules of one command; `guild` where it is registered in a guild. */
export function commandBreaches(command: CommandBody, guild: boolean): readonly Breach[] {
  const found = new Findings();
  const { type = Kind.ChatInput, options = [] } = command;
  if (type === Kind.ChatInput) {
    checkNames(command, 'command', found);
    checkOptions(options, 'options', found);
  } else {
    found.text('command-name', 'name', command.name, 1, 32);
    checkLocales(command.name_localizations, 'name_localizations', 32, found);
    if (command.description || options.length > 0)
      found.add('menu-description', 'description', 'A menu command has neither description nor options.');
  }
  const { default_member_permissions: permissions } = command;
  if (permissions != null && !/^\d+$/u.test(permissions))
    found.add('command-permissions', 'default_member_permissions', 'Not a bit string.');
  if (guild && (command.contexts || command.integration_types))
    found.add('guild-command-contexts', 'contexts', 'Contexts are for global commands.');
  const total = sizeOf(command);
  if (total > 8000) found.add('command-size', 'command', `${total} characters in all, of 8000.`);
  return found.breaches;
}

/** A chat command's or option's name: letters, digits and - _ ', lower case where there is one. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function checkName(name: string, at: string, found: Findings) {
  if (!namePattern.test(name) || name !== name.toLowerCase())
    found.add('command-name', at, `"${name}" is no name of 1 to 32 lower-case letters, digits or -_'.`);
}

function checkNames(named: CommandBody | CommandOption, at: string, found: Findings) {
  checkName(named.name, `${at}.name`, found);
  found.text('command-description', `${at}.description`, named.description, 1, 100);
  checkLocales(named.name_localizations, `${at}.name_localizations`, 32, found);
  for (const name of Object.values(named.name_localizations ?? {}))
    if (name !== null) checkName(name, `${at}.name_localizations`, found);
  checkLocales(named.description_localizations, `${at}.description_localizations`, 100, found);
}

function checkLocales(localized: Localized, at: string, max: number, found: Findings) {
  for (const [locale, text] of Object.entries(localized ?? {})) {
    if (!locales.has(locale)) found.add('locale', at, `Discord has no locale "${locale}".`);
    if (text !== null) found.text('localization', `${at}.${locale}`, text, 1, max);
  }
}

function checkOptions(options: readonly CommandOption[], at: string, found: Findings) {
  found.count('too-many-options', at, options.length, 0, 25);
  found.unique(
    'option-name-twice',
    at,
    options.map(({ name }) => name),
  );
  const firstOptional = options.findIndex(({ required }) => !required);
  if (firstOptional !== -1 && options.slice(firstOptional).some(({ required }) => required))
    found.add('required-first', at, 'Required options come before optional ones.');
  const nested = options.filter(({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup);
  if (nested.length > 0 && nested.length < options.length)
    found.add('subcommands-mixed', at, 'Subcommands and other options do not mix.');
  for (const option of options) checkOption(option, `${at}.${option.name}`, found);
}

function checkOption(option: CommandOption, at: string, found: Findings) {
  checkNames(option, at, found);
  checkOptions(option.options ?? [], at, found);
  const { choices = [], min_length: min = 0, max_length: max = 6000 } = option;
  if (option.autocomplete && choices.length > 0)
    found.add('choices-with-autocomplete', at, 'Choices and autocomplete exclude each other.');
  if (min < 0 || max < 1 || max > 6000 || min > max)
    found.add('option-length', at, `A length of ${min} to ${max} is not possible.`);
  found.count('too-many-choices', `${at}.choices`, choices.length, 0, 25);
  found.unique(
    'choice-name-twice',
    `${at}.choices`,
    choices.map(({ name }) => name),
  );
  for (const choice of choices) {
    found.text('choice-name', `${at}.choices`, choice.name, 1, 100);
    checkLocales(choice.name_localizations, `${at}.choices`, 100, found);
    if (typeof choice.value === 'string') found.text('choice-value', `${at}.choices`, choice.value, 1, 100);
  }
}

/** Names, descriptions and values together; of each text the longest localisation counts. */
function sizeOf(part: CommandBody | CommandOption): number {
  const longest = (text: string | undefined, localized: Localized) =>
    Math.max(lengthOf(text ?? ''), ...Object.values(localized ?? {}).map((other) => lengthOf(other ?? '')));
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return [
    longest(part.name, part.name_localizations),
    longest(part.description, part.description_localizations),
    ...choices.map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length),
    ...(part.options ?? []).map(sizeOf),
  ].reduce((sum, size) => sum + size, 0);
}
