import { applicationPayload, channelPayload, guildPayload, memberPayload, userPayload } from '../payloads.ts';
import { invalidBody, refuse } from '../refusal.ts';
import { done, ok, type Request, type Route } from '../request.ts';
import { type CommandBody, commandBreaches, commandListBreaches } from '../rules/command.ts';
import type { State } from '../state.ts';
import type { Guild, User } from '../world.ts';

/** The bot itself, its guilds and its commands. */
export const applicationRoutes = (state: State, gatewayUrl: () => string): readonly Route[] => [
  ...gatewayRoutes(state, gatewayUrl),
  ...selfRoutes(state),
  ...guildRoutes(state),
  ...commandRoutes(state, '/applications/{application_id}/commands'),
  ...commandRoutes(state, '/applications/{application_id}/guilds/{guild_id}/commands'),
];

const gatewayRoutes = (state: State, url: () => string): readonly Route[] => [
  { method: 'GET', path: '/gateway', open: true, handle: () => ok({ url: url() }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: () =>
      ok({
        url: url(),
        shards: state.shards,
        session_start_limit: {
          total: 1000,
          remaining: Math.max(0, 1000 - state.gateway.identifies),
          reset_after: 86_400_000,
          // At Discord one connection in five seconds; here nobody has to wait for that.
          max_concurrency: state.shards,
        },
      }),
  },
];

const selfRoutes = (state: State): readonly Route[] => {
  const { world } = state;
  const application = () => ok(applicationPayload(world, state.applicationFlags));
  return [
    { method: 'GET', path: '/users/@me', handle: () => ok(userPayload(world.bot)) },
    {
      method: 'GET',
      path: '/users/{user_id}',
      handle: ({ params }) => {
        const user = world.user(params.user_id ?? '');
        if (!user) throw refuse('unknown-user');
        return ok(userPayload(user));
      },
    },
    { method: 'GET', path: '/applications/@me', handle: application },
    { method: 'GET', path: '/oauth2/applications/@me', handle: application },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: ({ body }) => {
        const user = world.user(String((body as { recipient_id?: string }).recipient_id));
        if (!user) throw refuse('unknown-user');
        return ok(channelPayload(world.dmWith(user)));
      },
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: () =>
        ok(
          world.guilds
            .filter(({ hasBot }) => hasBot)
            .map((guild) => ({
              id: guild.id,
              name: guild.name,
              icon: null,
              owner: false,
              permissions: String(rolePermissions(guild, world.bot)),
              features: [],
            })),
        ),
    },
  ];
};

const guildRoutes = (state: State): readonly Route[] => {
  const { world } = state;
  return [
    {
      method: 'GET',
      path: '/guilds/{guild_id}',
      handle: (request) => ok(guildPayload(world, guildOf(state, request))),
    },
    {
      method: 'GET',
      path: '/guilds/{guild_id}/channels',
      handle: (request) => ok(guildPayload(world, guildOf(state, request)).channels),
    },
    {
      method: 'GET',
      path: '/guilds/{guild_id}/roles',
      handle: (request) => ok(guildPayload(world, guildOf(state, request)).roles),
    },
    {
      method: 'GET',
      path: '/guilds/{guild_id}/members/{user_id}',
      handle: (request) => {
        const guild = guildOf(state, request);
        const user = world.user(request.params.user_id ?? '');
        if (!user || !guild.members.has(user.id)) throw refuse('unknown-member');
        return ok({ user: userPayload(user), ...memberPayload(guild, user) });
      },
    },
  ];
};

function guildOf({ world }: State, { params }: Request): Guild {
  const guild = world.guilds.find(({ id, hasBot }) => id === params.guild_id && hasBot);
  if (!guild) throw refuse('unknown-guild');
  return guild;
}

const commandRoutes = (state: State, path: string): readonly Route[] => {
  const { commands, world } = state;
  const scope = ({ params }: Request) => {
    if (params.application_id !== world.applicationId) throw refuse('unknown-application');
    const { guild_id: guildId } = params;
    if (guildId !== undefined && !world.guilds.some(({ id, hasBot }) => id === guildId && hasBot))
      throw refuse('missing-access');
    return guildId;
  };
  const found = (request: Request) => {
    const guildId = scope(request);
    const command = commands.list(guildId).find(({ id }) => id === request.params.command_id);
    if (!command) throw refuse('unknown-command');
    return { command, guildId };
  };
  const check = (list: readonly CommandBody[], guildId: string | undefined, written = list) => {
    const breaches = [
      ...commandListBreaches(list),
      ...written.flatMap((command) => commandBreaches(command, guildId !== undefined)),
    ];
    if (breaches.length > 0) throw invalidBody(breaches);
  };
  const upsert = (command: CommandBody, guildId: string | undefined) => {
    const others = commands
      .list(guildId)
      .filter(({ name, type }) => name !== command.name || type !== (command.type ?? 1));
    check([...others, command], guildId, [command]);
    return commands.upsert(command, guildId);
  };
  return [
    { method: 'GET', path, handle: (request) => ok(commands.list(scope(request))) },
    {
      method: 'PUT',
      path,
      handle: (request) => {
        const guildId = scope(request);
        const list = request.body as readonly CommandBody[];
        check(list, guildId);
        return ok(commands.replace(list, guildId));
      },
    },
    {
      method: 'POST',
      path,
      handle: (request) => {
        const guildId = scope(request);
        return ok(upsert(request.body as CommandBody, guildId));
      },
    },
    { method: 'GET', path: `${path}/{command_id}`, handle: (request) => ok(found(request).command) },
    {
      method: 'PATCH',
      path: `${path}/{command_id}`,
      handle: (request) => {
        const { command, guildId } = found(request);
        return ok(upsert({ ...command, ...(request.body as object) }, guildId));
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{command_id}`,
      handle: (request) => {
        const { command, guildId } = found(request);
        commands.remove(command.id, guildId);
        return done;
      },
    },
  ];
};

/** What the roles of a member allow, whatever single channels say. */
function rolePermissions({ id, roles, members }: Guild, { id: user }: User): bigint {
  const held = [id, ...(members.get(user) ?? [])];
  return roles
    .filter((role) => held.includes(role.id))
    .reduce((all, { permissions }) => all | permissions, 0n);
}
