import type { IncomingMessage } from 'node:http';
import type { SentFile } from './messages.ts';
import { invalidBody } from './refusal.ts';

/** A request as a route sees it. */
export interface Request {
  readonly method: string;
  /** The template of the route, as in the OpenAPI document. */
  readonly route: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined where none was sent. */
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** What a route answers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** 200 with a body. */
export const ok = (body: unknown): Reply => ({ status: 200, body });
/** 204. */
export const done: Reply = { status: 204 };

/** A route: its place in the OpenAPI document and what it does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Reached by a token in its path, without the bot's own. */
  readonly open?: boolean;
  readonly handle: (request: Request) => Reply;
}

/** The route for a path, with the ids in it. */
export function matchRoute(routes: readonly Route[], method: string, path: string) {
  // Clients write `@original` with its sign escaped.
  const parts = path.split('/').map(decodeURIComponent);
  for (const route of routes) {
    if (route.method !== method) continue;
    const wanted = route.path.split('/');
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((part, i) => {
      const given = parts[i] ?? '';
      if (!part.startsWith('{')) return part === given;
      params[part.slice(1, -1)] = given;
      // `@original` and `@me` are places of their own, never ids.
      return given !== '' && !given.startsWith('@');
    });
    if (fits) return { route, params };
  }
  return null;
}

/** The body of a request: JSON, or multipart with `payload_json` and files. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ body: unknown; files: readonly SentFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parseJson(String(bytes)), files: [] };

  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form)
    if (typeof value !== 'string')
      files.push({
        field,
        name: value.name,
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
  return { body: parseJson(String(form.get('payload_json') ?? '{}')), files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidBody([{ rule: 'json', at: '', detail: 'The request body contains invalid JSON.' }]);
  }
}
