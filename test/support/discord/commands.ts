import { ApplicationCommandType } from 'discord.js';
import type { CommandBody } from './rules/command.ts';

/** A command as Discord stores it. */
export interface RegisteredCommand extends CommandBody {
  readonly id: string;
  readonly application_id: string;
  readonly guild_id?: string;
  readonly version: string;
  readonly type: number;
}

/** The commands of an application: global ones and those of each guild. */
export interface CommandStore {
  list(guildId?: string): readonly RegisteredCommand[];
  /** Replaces all of a scope; a command that keeps its name keeps its id. */
  replace(commands: readonly CommandBody[], guildId?: string): readonly RegisteredCommand[];
  /** Adds one, or overwrites the one of that name. */
  upsert(command: CommandBody, guildId?: string): RegisteredCommand;
  remove(id: string, guildId?: string): boolean;
  /** How often anything was written. */
  readonly writes: number;
}

/** No commands at first. */
export function createCommandStore(applicationId: string, nextId: () => string): CommandStore {
  const scopes = new Map<string, RegisteredCommand[]>();
  const scope = (guildId = 'global') => scopes.get(guildId) ?? [];
  let writes = 0;

  const register = (command: CommandBody, guildId?: string): RegisteredCommand => {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const before = scope(guildId).find((other) => other.name === command.name && other.type === type);
    return {
      description: '',
      nsfw: false,
      ...(guildId ? {} : { contexts: null, integration_types: [0] }),
      ...command,
      type,
      // Discord gives the bits back as a string or null, never as a number or absent.
      default_member_permissions: command.default_member_permissions ?? null,
      id: before?.id ?? nextId(),
      application_id: applicationId,
      version: nextId(),
      ...(guildId && { guild_id: guildId }),
    };
  };

  return {
    get writes() {
      return writes;
    },
    list: scope,
    replace: (commands, guildId) => {
      writes += 1;
      const registered = commands.map((command) => register(command, guildId));
      scopes.set(guildId ?? 'global', registered);
      return registered;
    },
    upsert: (command, guildId) => {
      writes += 1;
      const registered = register(command, guildId);
      const others = scope(guildId).filter(({ id }) => id !== registered.id);
      scopes.set(guildId ?? 'global', [...others, registered]);
      return registered;
    },
    remove: (id, guildId) => {
      writes += 1;
      const left = scope(guildId).filter((command) => command.id !== id);
      const removed = left.length < scope(guildId).length;
      scopes.set(guildId ?? 'global', left);
      return removed;
    },
  };
}
