import {
  type ApplicationCommandType,
  InteractionContextType as Context,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { CommandStore, RegisteredCommand } from './commands.ts';
import { permissionsIn } from './permissions.ts';
import type { CommandOption } from './rules/command.ts';
import type { Channel, User } from './world.ts';

/** A file that a person attaches. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person fills in, by the option's name. */
export type Filled = Readonly<Record<string, string | number | boolean | Upload>>;

type Value = string | number | boolean;
/** What is filled in, with each file by the id under which it was uploaded. */
export type Values = Readonly<Record<string, Value>>;

/** An option as an interaction carries it. */
export interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly value?: Value;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

/**
 * The command as the person's client offers it: registered, meant for this place, and not hidden by
 * `default_member_permissions`, which `force` passes over as an administrator's override would.
 */
export function findCommand(
  commands: CommandStore,
  {
    name,
    type,
    user,
    channel,
    force,
  }: { name: string; type: ApplicationCommandType; user: User; channel: Channel; force: boolean },
): RegisteredCommand {
  const { guild } = channel;
  const offered = [...(guild?.hasBot ? commands.list(guild.id) : []), ...commands.list()];
  const command = offered.find((other) => other.name === name && other.type === type);
  if (!command) throw new Error(`No command "${name}" is registered here.`);
  if (!command.guild_id) {
    const context = guild ? Context.Guild : Context.BotDM;
    if (command.contexts && !command.contexts.includes(context))
      throw new Error(`"${name}" is not offered in ${guild ? 'servers' : 'direct messages'}.`);
    if (guild && !guild.hasBot && !command.integration_types?.includes(1))
      throw new Error(`"${name}" cannot be used where the bot is not a member.`);
  }
  const wanted = command.default_member_permissions;
  const hidden =
    guild && wanted != null && (permissionsIn(channel, user) & BigInt(wanted)) !== BigInt(wanted);
  // "0" means administrators only, whose permissions cover any bit.
  const forAdmins = guild && wanted === '0' && !(permissionsIn(channel, user) & 8n);
  if ((hidden || forAdmins) && !force) throw new Error(`"${name}" is hidden from ${user.username}.`);
  return command;
}

/** The options of a chat command, checked as a client checks them before it sends. */
export function sentOptions(
  command: RegisteredCommand,
  path: readonly string[],
  filled: Values,
  focused?: string,
): readonly SentOption[] {
  const [next, ...rest] = path;
  const known = command.options ?? [];
  if (next === undefined) {
    if (known.some(isNested)) throw new Error(`"${command.name}" needs a subcommand.`);
    return leaves(known, filled, focused);
  }
  const sub = known.find((option) => option.name === next && isNested(option));
  if (!sub) throw new Error(`"${command.name}" has no subcommand "${next}".`);
  const inner = { ...command, name: `${command.name} ${next}`, options: sub.options ?? [] };
  return [{ type: sub.type, name: sub.name, options: sentOptions(inner, rest, filled, focused) }];
}

const isNested = ({ type }: CommandOption) => type === Option.Subcommand || type === Option.SubcommandGroup;

function leaves(known: readonly CommandOption[], filled: Values, focused?: string): readonly SentOption[] {
  for (const name of Object.keys(filled))
    if (!known.some((option) => option.name === name)) throw new Error(`There is no option "${name}".`);
  return known.flatMap((option) => {
    const value = filled[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`"${option.name}" is required.`);
      return [];
    }
    const isFocused = option.name === focused;
    if (isFocused && !option.autocomplete) throw new Error(`"${option.name}" has no autocomplete.`);
    if (focused === undefined) checkValue(option, value);
    return [{ type: option.type, name: option.name, value, ...(isFocused && { focused: true }) }];
  });
}

function checkValue(option: CommandOption, value: Value) {
  const { name, choices = [], min_length = 0, max_length = 6000 } = option;
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`"${value}" is no choice of "${name}".`);
  if (typeof value === 'string' && (value.length < min_length || value.length > max_length))
    throw new Error(`"${name}" takes ${min_length} to ${max_length} characters, not ${value.length}.`);
  const { min_value = -Infinity, max_value = Infinity } = option;
  if (typeof value === 'number' && (value < min_value || value > max_value))
    throw new Error(`"${name}" takes ${min_value} to ${max_value}, not ${value}.`);
  const wanted: Readonly<Record<number, string>> = {
    [Option.Integer]: 'number',
    [Option.Number]: 'number',
    [Option.Boolean]: 'boolean',
  };
  if (typeof value !== (wanted[option.type] ?? 'string'))
    throw new Error(`"${name}" takes a ${wanted[option.type] ?? 'string'}.`);
}
