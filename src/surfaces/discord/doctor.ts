import {
  type APIApplication,
  ApplicationFlags,
  type REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import type { App } from '../../app.ts';
import type { Settings } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';
import { loginFault } from './login-fault.ts';
import { neededPermissions } from './permissions.ts';
import { commandData } from './register.ts';
import { createRest } from './rest.ts';
import { sameCommands } from './same-commands.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly about: string;
  readonly ok: boolean;
  /** What was found and, where it is not well, how to mend it. */
  readonly says: string;
}

/** Looks at everything that the bot needs, one thing after the other, and goes on where one is not well. */
export async function* examine(settings: Settings, openApp: () => Promise<App>): AsyncGenerator<Finding> {
  yield* examineDiscord(settings);
  yield* examineProduct(settings, openApp);
}

async function* examineDiscord(settings: Settings): AsyncGenerator<Finding> {
  let rest: REST;
  let application: APIApplication;
  try {
    rest = createRest(settings);
    application = (await rest.get(Routes.currentApplication())) as APIApplication;
    yield { about: 'token', ok: true, says: `belongs to the application "${application.name}"` };
  } catch (error) {
    const fault = error instanceof ReadoutError ? error : loginFault(error, settings);
    yield { about: 'token', ok: false, says: fault.message };
    return;
  }
  yield intentsOf(application, settings);
  yield* attempt('commands', () => commandsOf(rest, application));
  yield* attempt('permissions', () => permissionsIn(rest));
}

function intentsOf(application: APIApplication, { DISCORD_THREAD_FOLLOW_UPS }: Settings): Finding {
  const flags: number = application.flags ?? 0;
  const granted =
    (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0;
  const about = 'intents';
  if (!DISCORD_THREAD_FOLLOW_UPS) {
    return {
      about,
      ok: true,
      says: 'no privileged one is asked for; in threads the bot has to be mentioned',
    };
  }
  return granted
    ? { about, ok: true, says: 'Message Content is switched on' }
    : {
        about,
        ok: false,
        says: 'Message Content is switched off: switch it on at discord.com/developers, under Bot, or set DISCORD_THREAD_FOLLOW_UPS=off',
      };
}

async function commandsOf(rest: REST, { id }: APIApplication): Promise<Finding> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = (await rest.get(Routes.applicationCommands(id), { query })) as object[];
  const ok = sameCommands(commandData('everywhere'), there);
  const says = ok
    ? `all ${there.length} are registered`
    : 'those that Discord has are not those of this version: run "readout register"';
  return { about: 'commands', ok, says };
}

async function permissionsIn(rest: REST): Promise<Finding> {
  const guilds = (await rest.get(Routes.userGuilds())) as RESTAPIPartialCurrentUserGuild[];
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const missing = neededPermissions.filter(({ bit }) => (BigInt(permissions) & (bit | 8n)) === 0n);
    return missing.length === 0 ? [] : [`${name} lacks ${missing.map((one) => one.name).join(', ')}`];
  });
  const about = 'permissions';
  if (guilds.length === 0) {
    return { about, ok: true, says: 'the bot is in no server yet: "readout invite" prints the link' };
  }
  const mend = 'give them to the role of the bot, or invite it anew ("readout invite")';
  return lacking.length === 0
    ? {
        about,
        ok: true,
        says: `granted in ${guilds.length === 1 ? 'the one server' : `all ${guilds.length} servers`} that the bot is in`,
      }
    : { about, ok: false, says: `${lacking.join('; ')}: ${mend}` };
}

async function* examineProduct(settings: Settings, openApp: () => Promise<App>): AsyncGenerator<Finding> {
  let app: App;
  try {
    app = await openApp();
  } catch (error) {
    yield { about: 'model', ok: false, says: messageOf(error) };
    return;
  }
  try {
    yield* attempt('snapshot', async () => {
      const manifest = await app.manifest();
      if (manifest === null) {
        return {
          about: 'snapshot',
          ok: false,
          says: `there is none in ${settings.INDEX_DIR}: run "readout index"`,
        };
      }
      const { id, counts } = manifest;
      return {
        about: 'snapshot',
        ok: true,
        says: `${id}, releases: ${counts.releases}, sentences: ${counts.sentences}`,
      };
    });
    yield* attempt('model', async () => {
      await app.evidence('Who met whom?').catch((error: unknown) => {
        // Without a snapshot nothing is asked of the model; that has been said above.
        if (!(error instanceof ReadoutError && error.code.startsWith('index.'))) throw error;
      });
      return { about: 'model', ok: true, says: `answers from ${settings.MODEL_DIR}` };
    });
    yield* attempt('language model', async () => {
      const model = await app.greetWriter();
      const says = model === null ? 'none is used: answers are quotations' : `${model} answers`;
      return { about: 'language model', ok: true, says };
    });
  } finally {
    await app.close();
  }
}

async function* attempt(about: string, look: () => Promise<Finding>): AsyncGenerator<Finding> {
  try {
    yield await look();
  } catch (error) {
    yield { about, ok: false, says: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
