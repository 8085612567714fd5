import { type APIMessage, ApplicationFlags, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import { type Clock, createClock, createSnowflakes, patienceMs } from './clock.ts';
import { type CommandStore, createCommandStore, type RegisteredCommand } from './commands.ts';
import { createEvents, type Violation } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Dispatch, type GatewayControl } from './gateway.ts';
import { createHandles } from './handle.ts';
import { createInteractions } from './interactions.ts';
import { createLimits, type Limits } from './limits.ts';
import type { Mentioned } from './mentions.ts';
import { createMessages, type MessageBody } from './messages.ts';
import { channelPayload, guildPayload } from './payloads.ts';
import { createPeople, type People } from './people.ts';
import type { Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { schemaCheck } from './schema.ts';
import { type Answered, listen } from './server.ts';
import type { State } from './state.ts';
import { createUploads } from './uploads.ts';
import { type Channel, createWorld, type Guild, type World } from './world.ts';

/** How a loopback Discord behaves; everything has a default. */
export interface DiscordOptions {
  readonly token?: string;
  /** 41,250 as at Discord; tests of heartbeats and of lost lines want less. */
  readonly heartbeatMs?: number;
  /** The privileged intents switched on in the portal; none. An IDENTIFY with others ends with 4014. */
  readonly privilegedIntents?: number;
  /** A message of the bot that is only a stage on the way to the answer; none. */
  readonly interim?: (message: APIMessage) => boolean;
  /** Over how many connections Discord wants the bot to spread its guilds; 1. */
  readonly shards?: number;
  /** Whether bodies are also held against Discord's OpenAPI document, where it is at hand; true. */
  readonly schema?: boolean;
  /**
   * How long an interaction waits for its first response; Discord's three seconds. A test that runs a whole bot
   * gives more, so that no machine is too slow for it: what it proves is that the response comes before the work.
   */
  readonly acknowledgeWithinMs?: number;
  /**
   * Whether every message has to say that nobody is notified, whatever it holds: what our bot promises, where Discord
   * itself takes less. True, so that no test of the bot has to think of it.
   */
  readonly silence?: boolean;
  /** How long nothing must change before a message counts as final; 400. */
  readonly settleMs?: number;
}

/** A Discord on 127.0.0.1 that a real client logs in to. */
export interface LoopbackDiscord extends People {
  /** For `rest.api`; the gateway's address comes from there. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly gateway: GatewayControl;
  /** Everything that the bot did wrong so far. */
  readonly violations: readonly Violation[];
  /** Every request that was answered, with its status. */
  readonly requests: readonly Answered[];
  /** How often commands were written. */
  readonly commandWrites: number;
  /** The global commands, or those of a guild. */
  registeredCommands(guild?: Guild): readonly RegisteredCommand[];
  /** What stands in a channel, ephemeral messages too. */
  messagesIn(channel: Channel): readonly APIMessage[];
  /** What the bot sent and what of it still stands; not what a test lets somebody write in its name. */
  sent(): readonly APIMessage[];
  /** The threads under a channel, oldest first. */
  threadsOf(channel: Channel): readonly Channel[];
  /** Whom the bot's message notifies. */
  notifiedBy(message: APIMessage): Mentioned;
  /** The bytes of a file that the bot attached. */
  file(attachmentId: string): Uint8Array;
  /** Waits until the bot's doings make this true. */
  until(holds: () => boolean, timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a loopback Discord on a free port. */
export async function startDiscord(options: DiscordOptions = {}): Promise<LoopbackDiscord> {
  const {
    token = 'loopback.token',
    heartbeatMs = 41_250,
    privilegedIntents = 0,
    shards = 1,
    silence = true,
  } = options;
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  // Nobody is there to be told of what the world begins with.
  let tell = (_: Dispatch) => {};
  const world = createWorld(nextId, {
    channel: (channel) => {
      if (channel.guild?.hasBot) tell(channelMade(channel, channel.guild));
    },
    guild: (guild) => tell(guildJoined(guild, () => guildPayload(world, guild))),
  });
  const events = createEvents();
  const faults = createFaults();
  const limits = createLimits(clock);
  const web = await listen();
  const applicationFlags =
    privilegedIntents & GatewayIntentBits.MessageContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
  const gatewayUrl = () => web.gatewayUrl;
  const gateway = createGateway(web.server, world, {
    token,
    heartbeatMs,
    allowedIntents: privilegedIntents,
    applicationFlags,
    url: gatewayUrl,
  });
  tell = gateway.dispatch;
  const commands: CommandStore = createCommandStore(world.applicationId, nextId);
  const state: State = {
    clock,
    nextId,
    world,
    events,
    gateway,
    commands,
    applicationFlags,
    shards,
    silence,
    uploads: createUploads(web.origin, nextId),
    messages: createMessages(world, clock, nextId),
    interactions: createInteractions(clock, options.acknowledgeWithinMs),
  };
  const violations: Violation[] = [];
  const sent = new Set<string>();
  events.on((event) => {
    if (event.kind === 'violation') violations.push(event.violation);
    if (event.kind === 'shown') sent.add(event.message.id);
  });
  web.serve({
    token,
    faults,
    limits,
    events,
    now: clock.now,
    upload: state.uploads.at,
    schema: options.schema === false ? () => [] : schemaCheck(),
    routes: [
      ...interactionRoutes(state),
      ...webhookRoutes(state),
      ...channelRoutes(state),
      ...applicationRoutes(state, gatewayUrl),
    ],
    about: (request) => about(state, request),
    isOurDoing: (request, refusal) => isOurDoing(faults, request, refusal),
  });
  const handles = createHandles(events, clock, {
    interim: options.interim ?? (() => false),
    settleMs: options.settleMs ?? 400,
  });

  return {
    ...createPeople(state, handles),
    apiUrl: web.apiUrl,
    token,
    world,
    clock,
    faults,
    limits,
    gateway,
    violations,
    requests: web.answered,
    get commandWrites() {
      return commands.writes;
    },
    registeredCommands: (guild) => commands.list(guild?.id),
    messagesIn: (channel) => state.messages.in(channel.id).map(({ message }) => message),
    sent: () => [...sent].flatMap((id) => state.messages.get(id)?.message ?? []),
    threadsOf: (channel) => world.allChannels().filter(({ parent }) => parent === channel),
    notifiedBy: ({ id }) => state.messages.get(id)?.mentioned ?? { users: [], roles: [], everyone: false },
    file: (attachmentId) => {
      const bytes = state.messages.file(attachmentId);
      if (!bytes) throw new Error(`Nothing was attached as ${attachmentId}.`);
      return bytes;
    },
    until,
    close: async () => {
      gateway.close();
      await web.close();
    },
  };
}

/** What the bot is told of a channel or a thread that was not there before. */
function channelMade(channel: Channel, { id }: Guild): Dispatch {
  return {
    event: channel.parent ? GatewayDispatchEvents.ThreadCreate : GatewayDispatchEvents.ChannelCreate,
    intent: GatewayIntentBits.Guilds,
    guildId: id,
    data: () => ({ ...channelPayload(channel), ...(channel.parent && { newly_created: true }) }),
  };
}

/** What the bot is told of a server that it was added to. */
function guildJoined({ id }: Guild, data: () => unknown): Dispatch {
  return { event: GatewayDispatchEvents.GuildCreate, intent: GatewayIntentBits.Guilds, guildId: id, data };
}

/** To whom a request belongs, for the record of what it broke. */
function about(state: State, { params, body }: Request) {
  const { interaction_id, webhook_token, channel_id, message_id } = params;
  const interactionId =
    interaction_id ?? (webhook_token ? state.interactions.byToken(webhook_token)?.id : undefined);
  const messageId = message_id ?? (body as MessageBody | undefined)?.message_reference?.message_id;
  return {
    ...(interactionId && { interactionId }),
    ...(channel_id && { channelId: channel_id }),
    ...(messageId && { messageId }),
  };
}

/**
 * After a fault of ours the bot may meet what is already done or too late, without having done anything
 * wrong: a retry after a 502 finds the interaction acknowledged, a slow answer makes a callback late.
 */
function isOurDoing(faults: Faults, { params }: Request, { rule }: Refusal): boolean {
  const token = params.interaction_token ?? params.webhook_token;
  const consequences = ['acknowledged-twice', 'late-acknowledgement', 'unknown-webhook', 'unknown-message'];
  return (
    token !== undefined &&
    consequences.includes(rule) &&
    faults.injected.some(({ path }) => path.includes(token))
  );
}

/** Looks again and again: some of what tests wait for is told by no event of the bot. */
async function until(holds: () => boolean, timeoutMs = patienceMs) {
  const deadline = performance.now() + timeoutMs;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`It did not come true within ${timeoutMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
