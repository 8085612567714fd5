import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Events, Violation } from './events.ts';
import type { Fault, Faults } from './faults.ts';
import type { Allowance, Limits } from './limits.ts';
import { invalidBody, Refusal, refuse } from './refusal.ts';
import { matchRoute, type Reply, type Request, type Route, readBody } from './request.ts';
import type { SchemaCheck } from './schema.ts';

const prefix = '/api/v10';

/** What the server needs of the loopback; the routes come once the address is known. */
export interface Served {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly events: Events;
  readonly schema: SchemaCheck;
  readonly now: () => number;
  /** What people have attached, by its path. */
  readonly upload: (path: string) => Uint8Array | undefined;
  /** Whose request it was, for the record of what it broke. */
  readonly about: (request: Request) => Pick<Violation, 'interactionId' | 'channelId' | 'messageId'>;
  /** Whether a fault of ours, not the bot, led to this refusal. */
  readonly isOurDoing: (request: Request, refusal: Refusal) => boolean;
}

/** A request that was answered, for tests that count. */
export interface Answered {
  readonly request: string;
  readonly path: string;
  readonly status: number;
  readonly at: number;
}

/** A server on 127.0.0.1 that speaks REST v10; `serve` says what it answers. */
export async function listen() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answered: Answered[] = [];
  return {
    server,
    origin: `http://127.0.0.1:${port}`,
    apiUrl: `http://127.0.0.1:${port}/api`,
    gatewayUrl: `ws://127.0.0.1:${port}`,
    answered,
    serve: (served: Served) =>
      server.on('request', (request, response) => {
        answer(served, request, response, answered).catch(() => response.destroy());
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  served: Served,
  incoming: IncomingMessage,
  response: ServerResponse,
  answered: Answered[],
) {
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const upload = method === 'GET' ? served.upload(url.pathname) : undefined;
  if (upload !== undefined) return void response.writeHead(200).end(upload);
  const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
  const matched = matchRoute(served.routes, method, path);
  const template = matched?.route.path ?? path;
  // Read to the end before anything else, as a server does that answers on a line kept open.
  const read = await readBody(incoming).catch((error: unknown) => error as Error);
  const say = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    answered.push({ request: `${method} ${template}`, path, status, at: served.now() });
    // A client parses whatever calls itself JSON, even where there is nothing.
    if (status === 204) return void response.writeHead(204, headers).end();
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

  const fault = served.faults.draw(method, template, path);
  if (fault?.delayMs) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault && !fault.afterWork && fails(fault, say, response)) return;

  const allowance = served.limits.take({
    method,
    route: template,
    major: majorOf(matched?.params ?? {}),
    exempt: matched?.route.open === true,
  });
  const headers = limitHeaders(allowance);
  if (allowance.refused) return sayLimited(allowance, say);

  const request: Request = {
    method,
    route: template,
    path,
    params: matched?.params ?? {},
    query: url.searchParams,
    ...(read instanceof Error ? { body: undefined, files: [] } : read),
  };
  try {
    if (read instanceof Error) throw read;
    const reply = handle(served, matched?.route, request, incoming);
    if (fault?.afterWork && fails(fault, say, response)) return;
    say(reply.status, reply.body, headers);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      // A fault of the loopback's own must not pass for one of Discord's.
      record(served, request, 'loopback-broken', String((error as Error).stack));
      return say(500, { message: String(error), code: 0 }, headers);
    }
    if (!served.isOurDoing(request, error)) record(served, request, error.rule, detailOf(error));
    const { code, message, errors } = error;
    say(error.status, { code, message, ...(errors && { errors }) }, headers);
  }
}

function handle(
  served: Served,
  route: Route | undefined,
  request: Request,
  incoming: IncomingMessage,
): Reply {
  if (!/^DiscordBot \(\S+, [^)]+\)/u.test(incoming.headers['user-agent'] ?? '')) throw refuse('user-agent');
  if (!route) throw refuse('unknown-route');
  if (!route.open && incoming.headers.authorization !== `Bot ${served.token}`) throw refuse('unauthorized');
  if (request.method !== 'GET' && request.method !== 'DELETE') {
    const breaches = served.schema(request.method, request.route, request.body);
    if (breaches.length > 0) throw invalidBody(breaches);
  }
  return route.handle(request);
}

type Say = (status: number, body: unknown, headers?: Record<string, string>) => void;

/** Lets a fault happen; false where it only slows. */
function fails(fault: Fault, say: Say, response: ServerResponse): boolean {
  if (fault.drop) {
    response.socket?.destroy();
    return true;
  }
  if (fault.status === 429) {
    const { retryAfter = 0.2, global = false } = fault;
    say(
      429,
      { message: 'You are being rate limited.', retry_after: retryAfter, global },
      {
        'retry-after': String(retryAfter),
        'x-ratelimit-scope': global ? 'global' : 'shared',
        ...(global && { 'x-ratelimit-global': 'true' }),
      },
    );
    return true;
  }
  if (fault.status === undefined) return false;
  say(fault.status, { message: `${fault.status}: injected`, code: 0 });
  return true;
}

function sayLimited(allowance: Allowance, say: Say) {
  const { scope = 'user', retryAfterMs = 0 } = allowance.refused ?? {};
  const seconds = (retryAfterMs / 1000).toFixed(3);
  const global = scope === 'global';
  say(
    429,
    { message: 'You are being rate limited.', retry_after: Number(seconds), global },
    {
      ...limitHeaders(allowance),
      'retry-after': seconds,
      'x-ratelimit-scope': scope,
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  );
}

const limitHeaders = ({ bucket, limit, remaining, resetAt, resetAfterMs }: Allowance) => ({
  'x-ratelimit-bucket': bucket,
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': (resetAt / 1000).toFixed(3),
  'x-ratelimit-reset-after': (resetAfterMs / 1000).toFixed(3),
});

/** The id that a bucket hangs on: of the channel, the guild, or the webhook with its token. */
const majorOf = (params: Readonly<Record<string, string>>) =>
  params.webhook_token ?? params.interaction_id ?? params.channel_id ?? params.guild_id ?? '';

function record(served: Served, request: Request, rule: string, detail: string) {
  const violation: Violation = {
    rule,
    detail,
    request: `${request.method} ${request.route}`,
    body: request.body,
    ...served.about(request),
  };
  served.events.emit({ kind: 'violation', violation });
}

const detailOf = ({ message, errors }: Refusal) =>
  errors ? `${message} ${JSON.stringify(errors)}` : message;
