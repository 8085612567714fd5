import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { WebSocket, WebSocketServer } from 'ws';
import { privileged } from './intents.ts';
import { applicationPayload, guildPayload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

/** An event on its way to the bot: who gets it, and what each session may see of it. */
export interface Dispatch {
  readonly event: string;
  /** Absent: sent whatever the intents are. */
  readonly intent?: number;
  readonly guildId?: string;
  readonly data: (intents: number) => unknown;
}

/** Faults and counts of the gateway. */
export interface GatewayControl {
  readonly identifies: number;
  readonly resumes: number;
  readonly heartbeats: number;
  /** The intents of the latest IDENTIFY. */
  readonly intents: number;
  readonly connected: boolean;
  /** Ends every socket; with a code of 4007 or 4009 the client must identify anew. */
  drop(code?: number): void;
  /** Ends every socket without a closing handshake, as a broken line does. */
  cut(): void;
  /** Asks the client to reconnect and resume (op 7). */
  reconnect(): void;
  /** Declares the session invalid (op 9). */
  invalidate(resumable: boolean): void;
  /** Stops acknowledging heartbeats, so that the client must find out that the line is dead. */
  silence(silent: boolean): void;
  /** Refuses new sockets with this HTTP status until called with null. */
  refuse(status: number | null): void;
}

/** The gateway as the loopback uses it. */
export interface Gateway extends GatewayControl {
  dispatch(event: Dispatch): void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  sequence: number;
  sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: [number, number];
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** Discord's own bounds on what a client sends. */
const sendsPerMinute = 120;
const payloadBytes = 4096;

/** The gateway v10 over real sockets, on the server of the REST API. */
export function createGateway(
  server: Server,
  world: World,
  options: {
    readonly token: string;
    readonly heartbeatMs: number;
    /** The privileged intents that are switched on. */
    readonly allowedIntents: number;
    readonly applicationFlags: number;
    readonly url: () => string;
  },
): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { identifies: 0, resumes: 0, heartbeats: 0, intents: 0 };
  let silent = false;
  let refused: number | null = null;

  server.on('upgrade', (request: IncomingMessage, line: Duplex, head: Buffer) => {
    if (refused !== null) {
      line.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, line, head, (socket) => greet(socket, request.url ?? '/'));
  });

  const send = (socket: WebSocket, payload: object) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
  };

  const pass = (session: Session, t: string, d: unknown) => {
    session.sequence += 1;
    const packet = { s: session.sequence, t, d };
    session.sent.push(packet);
    if (session.socket) send(session.socket, { op: GatewayOpcodes.Dispatch, ...packet });
  };

  function greet(socket: WebSocket, address: string) {
    const query = new URL(address, 'ws://127.0.0.1').searchParams;
    if (query.get('v') !== '10') return socket.close(4012, 'Invalid API version');
    if (query.get('encoding') !== 'json') return socket.close(4002, 'Only JSON here');
    const sendTimes: number[] = [];
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      const session = sessionOf(socket);
      if (!session) return;
      session.socket = null;
      // A client that closes with these has ended its session; with any other it may resume.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    socket.on('message', (raw) => {
      const text = String(raw);
      const now = performance.now();
      sendTimes.push(now);
      while (now - (sendTimes[0] ?? now) > 60_000) sendTimes.shift();
      if (sendTimes.length > sendsPerMinute) return socket.close(4008, 'Rate limited');
      if (Buffer.byteLength(text) > payloadBytes) return socket.close(4002, 'Payload too large');
      receive(socket, JSON.parse(text) as Payload);
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatMs } });
  }

  function receive(socket: WebSocket, { op, d }: Payload) {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        counts.heartbeats += 1;
        forget(socket, d as number | null);
        if (!silent) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        return identify(socket, d as Identify);
      case GatewayOpcodes.Resume:
        return resume(socket, d as Resume);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
      case GatewayOpcodes.VoiceStateUpdate:
        return;
      default:
        socket.close(4001, 'Unknown opcode');
    }
  }

  /** What a heartbeat confirms is never asked for again, so a long run does not grow. */
  function forget(socket: WebSocket, confirmed: number | null) {
    const session = sessionOf(socket);
    if (session && confirmed !== null) session.sent = session.sent.filter(({ s }) => s > confirmed);
  }

  function identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify) {
    if (token !== options.token) return socket.close(4004, 'Authentication failed');
    counts.identifies += 1;
    counts.intents = intents;
    if (intents & privileged & ~options.allowedIntents) return socket.close(4014, 'Disallowed intents');
    const id = `session-${counts.identifies}`;
    const session: Session = { id, intents, shard, socket, sequence: 0, sent: [] };
    sessions.set(id, session);
    const guilds = world.guilds.filter((guild) => guild.hasBot && isOnShard(session, guild.id));
    pass(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: id,
      session_type: 'normal',
      resume_gateway_url: options.url(),
      shard,
      application: {
        id: world.applicationId,
        flags: applicationPayload(world, options.applicationFlags).flags,
      },
    });
    if (intents & GatewayIntentBits.Guilds)
      for (const guild of guilds)
        pass(session, GatewayDispatchEvents.GuildCreate, guildPayload(world, guild));
  }

  function resume(socket: WebSocket, { token, session_id, seq }: Resume) {
    if (token !== options.token) return socket.close(4004, 'Authentication failed');
    const session = sessions.get(session_id);
    if (!session) return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    counts.resumes += 1;
    session.socket = socket;
    for (const packet of session.sent)
      if (packet.s > seq) send(socket, { op: GatewayOpcodes.Dispatch, ...packet });
    pass(session, GatewayDispatchEvents.Resumed, {});
  }

  const sessionOf = (socket: WebSocket) =>
    [...sessions.values()].find((session) => session.socket === socket);

  const live = () => [...sessions.values()].flatMap(({ socket }) => (socket ? [socket] : []));

  return {
    get identifies() {
      return counts.identifies;
    },
    get resumes() {
      return counts.resumes;
    },
    get heartbeats() {
      return counts.heartbeats;
    },
    get intents() {
      return counts.intents;
    },
    get connected() {
      return live().length > 0;
    },
    dispatch: ({ event, intent, guildId, data }) => {
      for (const session of sessions.values())
        if ((intent === undefined || session.intents & intent) && isOnShard(session, guildId))
          pass(session, event, data(session.intents));
    },
    drop: (code = 4000) => {
      // Closing with these ends the session, so a later RESUME of it must fail.
      if (code === 4007 || code === 4009) sessions.clear();
      for (const socket of sockets.clients) socket.close(code);
    },
    cut: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    reconnect: () => {
      for (const socket of live()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    invalidate: (resumable) => {
      const told = live();
      if (!resumable) sessions.clear();
      for (const socket of told) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    },
    silence: (wanted) => {
      silent = wanted;
    },
    refuse: (status) => {
      refused = status;
    },
    close: () => {
      sessions.clear();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Direct messages go to the first shard, guilds to the one that their id names. */
function isOnShard({ shard: [index, count] }: Session, guildId?: string) {
  return index === (guildId === undefined ? 0 : shardOf(guildId, count));
}

/** The connection that tells of a guild, where there are so many. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
