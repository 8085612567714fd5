import { ChannelType, PermissionFlagsBits } from 'discord.js';

/** A person or a bot. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  readonly locale: string;
}

/** A role of a guild; the one with the guild's own id is held by everyone. */
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
}

/** What a channel allows or denies to a role or a member. */
export interface Overwrite {
  readonly id: string;
  readonly type: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A text channel, a thread of one, or a direct message with the bot. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guild: Guild | null;
  /** Of a thread: the channel it hangs under. */
  readonly parent: Channel | null;
  readonly ownerId: string | null;
  /** Of a direct message: the person. */
  readonly recipient: User | null;
  readonly overwrites: Overwrite[];
  archived: boolean;
  locked: boolean;
}

/** A server. Where the bot is not a member it can be used as a user install only. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly roles: Role[];
  /** Roles held, by user id. */
  readonly members: Map<string, string[]>;
  readonly hasBot: boolean;
}

/** Everything that exists in the loopback before the bot arrives; more can be added while it runs. */
export interface World {
  /** Differs from the bot's user id, as with old applications, so that mixing the two up shows. */
  readonly applicationId: string;
  readonly bot: User;
  readonly guild: Guild;
  /** A guild where the bot is not a member. */
  readonly elsewhere: Guild;
  readonly guilds: readonly Guild[];
  readonly users: { readonly mina: User; readonly anne: User; readonly sok: User; readonly otherBot: User };
  readonly roles: { readonly everyone: Role; readonly moderators: Role; readonly bot: Role };
  readonly channels: {
    readonly general: Channel;
    readonly releases: Channel;
    readonly thread: Channel;
    readonly dm: Channel;
    readonly elsewhere: Channel;
  };
  allChannels(): readonly Channel[];
  channel(id: string): Channel | undefined;
  user(id: string): User | undefined;
  addUser(user: Partial<Omit<User, 'id'>> & { roles?: readonly Role[] }): User;
  addChannel(channel: Partial<Omit<Channel, 'id'>> & { id?: string }): Channel;
  /** Another server that the bot is in, with the people of the first one in their roles. */
  addGuild(name: string, hasFittingId?: (id: string) => boolean): Guild;
  /** The direct message of a person with the bot, made at first use. */
  dmWith(user: User): Channel;
}

const p = PermissionFlagsBits;
const everyonePermissions =
  p.ViewChannel |
  p.SendMessages |
  p.SendMessagesInThreads |
  p.CreatePublicThreads |
  p.ReadMessageHistory |
  p.EmbedLinks |
  p.AttachFiles |
  p.AddReactions |
  p.UseApplicationCommands |
  p.UseExternalApps;

/** Hears of everything that is made, so that a bot that is there already can be told. */
interface WorldListener {
  channel(channel: Channel): void;
  guild(guild: Guild): void;
}

/** A guild of three people, a second bot and Readout's, and one guild that Readout never joined. */
export function createWorld(nextId: () => string, listener: WorldListener): World {
  const users = new Map<string, User>();
  const channels = new Map<string, Channel>();

  const makeUser = (user: Partial<Omit<User, 'id'>>): User => {
    const username = user.username ?? `user${users.size}`;
    const made = { id: nextId(), username, displayName: username, bot: false, locale: 'en-US', ...user };
    users.set(made.id, made);
    return made;
  };
  const bot = makeUser({ username: 'readout', displayName: 'Readout', bot: true });
  const mina = makeUser({ username: 'mina', displayName: 'Mina', locale: 'ko' });
  const anne = makeUser({ username: 'anne', displayName: 'Anne', locale: 'fr' });
  const sok = makeUser({ username: 'sok', displayName: 'Sok' });
  const otherBot = makeUser({ username: 'weather', displayName: 'Weather', bot: true });

  const makeGuild = (name: string, hasBot: boolean, id = nextId()): Guild => {
    const roles = [{ id, name: '@everyone', permissions: everyonePermissions }];
    return { id, name, locale: 'en-US', ownerId: nextId(), roles, members: new Map(), hasBot };
  };
  const guild = makeGuild('Field office', true);
  const elsewhere = makeGuild('Elsewhere', false);
  const everyone = guild.roles[0] as Role;
  const moderators = { id: nextId(), name: 'Moderators', permissions: p.ManageGuild | p.ManageMessages };
  const botRole = { id: nextId(), name: 'Readout', permissions: p.ManageThreads };
  guild.roles.push(moderators, botRole);
  for (const person of [mina, anne, otherBot]) guild.members.set(person.id, []);
  guild.members.set(sok.id, [moderators.id]);
  guild.members.set(bot.id, [botRole.id]);
  for (const person of [mina, anne, sok]) elsewhere.members.set(person.id, []);

  const addChannel: World['addChannel'] = (given) => {
    const channel: Channel = {
      id: nextId(),
      type: ChannelType.GuildText,
      name: `channel-${channels.size}`,
      guild,
      parent: null,
      ownerId: null,
      recipient: null,
      overwrites: [],
      archived: false,
      locked: false,
      ...given,
    };
    channels.set(channel.id, channel);
    listener.channel(channel);
    return channel;
  };
  const addDm = (recipient: User) =>
    addChannel({ type: ChannelType.DM, name: recipient.username, guild: null, recipient });
  const general = addChannel({ name: 'general' });
  const guilds = [guild, elsewhere];

  return {
    applicationId: nextId(),
    bot,
    guild,
    elsewhere,
    guilds,
    users: { mina, anne, sok, otherBot },
    roles: { everyone, moderators, bot: botRole },
    channels: {
      general,
      releases: addChannel({ name: 'releases' }),
      thread: addChannel({
        type: ChannelType.PublicThread,
        name: 'a thread',
        parent: general,
        ownerId: mina.id,
      }),
      dm: addDm(mina),
      elsewhere: addChannel({ name: 'lobby', guild: elsewhere }),
    },
    allChannels: () => [...channels.values()],
    channel: (id) => channels.get(id),
    user: (id) => users.get(id),
    addUser: ({ roles = [], ...user }) => {
      const made = makeUser(user);
      guild.members.set(
        made.id,
        roles.map(({ id }) => id),
      );
      return made;
    },
    addChannel,
    addGuild: (name, hasFittingId = () => true) => {
      let id = nextId();
      while (!hasFittingId(id)) id = nextId();
      const made = makeGuild(name, true, id);
      made.roles.push(moderators, botRole);
      for (const [member, roles] of guild.members) made.members.set(member, [...roles]);
      guilds.push(made);
      listener.guild(made);
      return made;
    },
    dmWith: (user) => [...channels.values()].find(({ recipient }) => recipient === user) ?? addDm(user),
  };
}
