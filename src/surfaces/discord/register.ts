import { type APIApplication, type APIApplicationCommand, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Settings } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';
import { chatCommands, messageCommands } from './commands/index.ts';
import { loginFault } from './login-fault.ts';
import { createRest } from './rest.ts';
import { sameCommands } from './same-commands.ts';
import { isRefusal } from './transport.ts';

/** What became of a registration. */
export interface Registration {
  readonly commands: number;
  /** False where Discord had just these commands already, and nothing was written. */
  readonly written: boolean;
}

/** Tells Discord of the commands, of all servers or of one, where it does not know them as they are. */
export async function registerCommands(settings: Settings, guildId: string | null): Promise<Registration> {
  const rest = createRest(settings);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const route =
      guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const commands = commandData(guildId === null ? 'everywhere' : 'server');
    const query = new URLSearchParams({ with_localizations: 'true' });
    const there = (await rest.get(route, { query })) as APIApplicationCommand[];
    const written = !sameCommands(commands, there);
    if (written) await rest.put(route, { body: commands });
    return { commands: commands.length, written };
  } catch (error) {
    if (guildId !== null && isRefusal(error, ...notInServer)) throw serverFault(guildId, error);
    throw loginFault(error, settings);
  }
}

/** What Discord says of a server that the bot was not added to, whether there is one of this id or none. */
const notInServer = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild] as const;

function serverFault(guildId: string, cause: unknown): ReadoutError {
  const advice =
    'Copy the id anew ("Copy Server ID" in the menu of the server, with Developer Mode switched on), or add the bot by the link that "readout invite" prints.';
  return new ReadoutError(
    'discord.server-unknown',
    `The bot is in no server with the id ${guildId}. ${advice}`,
    { cause },
  );
}

/** The commands as Discord is told of them; a server's own ones cannot say where they are to be seen. */
export function commandData(where: 'everywhere' | 'server'): readonly object[] {
  return [...chatCommands, ...messageCommands].map(({ data }) => {
    if (where === 'everywhere') return data;
    const {
      contexts: _,
      integration_types: __,
      ...own
    } = data as typeof data & { integration_types?: unknown };
    return own;
  });
}
