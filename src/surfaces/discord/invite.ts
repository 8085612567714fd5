import { type APIApplication, Routes } from 'discord.js';
import type { Settings } from '../../config.ts';
import { loginFault } from './login-fault.ts';
import { neededBits } from './permissions.ts';
import { createRest } from './rest.ts';

/** The links that add the bot. */
export interface Invitation {
  /** To a server, with the permissions it needs and no others. */
  readonly server: string;
  /** To a person's account, which works in every server and needs no permission. */
  readonly account: string;
}

/** Asks Discord whose token this is, and makes the links. */
export async function inviteLinks(settings: Settings): Promise<Invitation> {
  const rest = createRest(settings);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    return invitationFor(id);
  } catch (error) {
    throw loginFault(error, settings);
  }
}

/** The links of an application. */
function invitationFor(applicationId: string): Invitation {
  const link = (fields: Readonly<Record<string, string>>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...fields })}`;
  return {
    server: link({
      scope: 'bot applications.commands',
      permissions: String(neededBits),
      integration_type: '0',
    }),
    account: link({ scope: 'applications.commands', integration_type: '1' }),
  };
}
