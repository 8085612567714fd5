import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the model is sent it. */
export interface Asked {
  readonly body: Readonly<Record<string, unknown>>;
  /** What the sentences are, by the labels that the prompt gives them. */
  readonly sentences: ReadonlyMap<string, string>;
  readonly question: string;
}

/** What the model does with a request. */
export type Play = (asked: Asked, response: ServerResponse) => void | Promise<void>;

/** A server on 127.0.0.1 that speaks the streaming protocol of chat completions. */
export interface LoopbackModel {
  readonly baseUrl: string;
  /** Every request so far. */
  readonly asked: readonly Asked[];
  /** The plays for the next requests; the last one stays. */
  plays(...plays: readonly Play[]): void;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function startModel(): Promise<LoopbackModel> {
  const asked: Asked[] = [];
  let queue: Play[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      if (request.url !== '/v1/chat/completions')
        return refuse(404, 'There is no such path.')(read(body), response);
      const one = read(body);
      asked.push(one);
      const play = queue.length > 1 ? queue.shift() : queue[0];
      await play?.(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    plays: (...plays) => {
      queue = [...plays];
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function read(text: string): Asked {
  const body = JSON.parse(text) as { messages: { content: string }[] };
  const prompt = body.messages[1]?.content ?? '';
  const lines = prompt.split('\n').filter((line) => line.startsWith('{"id"'));
  const sentences = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  return {
    body,
    sentences: new Map(sentences.map(({ id, text: said }) => [id, said])),
    question: prompt.slice(prompt.lastIndexOf('JSON string: ')),
  };
}

/** The label of the sentence that holds these words; a label of none where none does. */
function labelOf({ sentences }: Asked, words: string): string {
  return [...sentences].find(([, text]) => text.includes(words))?.[0] ?? 'S999';
}

/** How a reply is sent. */
export interface Sending {
  /** Characters a piece; 24. */
  readonly piece?: number;
  /** Ends the connection after so many characters; never. */
  readonly cutAfter?: number;
  /** Sends nothing more after so many characters and keeps the line open. */
  readonly stallAfter?: number;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  /** Waited for before the rest of the pieces behind this text. */
  readonly pause?: { readonly behind: string; readonly until: Promise<unknown> };
}

/** Streams a text as the content of a reply, with the usage at the end. */
export function says(text: string | ((asked: Asked) => string), sending: Sending = {}): Play {
  return async (asked, response) => {
    const reply = typeof text === 'string' ? text : text(asked);
    const { piece = 24, cutAfter, stallAfter, finish = 'stop', pause } = sending;
    const end = Math.min(cutAfter ?? reply.length, stallAfter ?? reply.length);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let paused = pause === undefined;
    for (let from = 0; from < end; from += piece) {
      send(response, { delta: { content: reply.slice(from, Math.min(from + piece, end)) } });
      if (!paused && pause && reply.slice(0, from + piece).includes(pause.behind)) {
        paused = true;
        await pause.until;
      }
    }
    if (stallAfter !== undefined) return;
    if (cutAfter !== undefined) return void response.destroy();
    send(response, { delta: {}, finish_reason: finish });
    const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };
    response.write(`data: ${JSON.stringify({ ...envelope, choices: [], usage })}\n\n`);
    response.end('data: [DONE]\n\n');
  };
}

/** Sends a text as the content of a whole reply, as servers do that stream nothing. */
export function saysAtOnce(text: (asked: Asked) => string): Play {
  return (asked, response) => {
    const message = { role: 'assistant', content: text(asked), refusal: null };
    const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };
    const choices = [{ index: 0, finish_reason: 'stop', message }];
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ ...envelope, object: 'chat.completion', choices, usage }));
  };
}

/** Streams a refusal, as models with a JSON schema do. */
export const declines: Play = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  send(response, { delta: { refusal: 'I cannot help with that.' } });
  send(response, { delta: {}, finish_reason: 'stop' });
  response.end('data: [DONE]\n\n');
};

/** Answers with a status and an error of OpenAI's form. */
export function refuse(
  status: number,
  message: string,
  {
    code = null,
    param = null,
    headers = {},
  }: { code?: string | null; param?: string | null; headers?: Record<string, string> } = {},
): Play {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message, type: 'error', code, param } }));
  };
}

const envelope = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'loopback' };

function send(response: ServerResponse, choice: { delta: object; finish_reason?: string }): void {
  const choices = [{ index: 0, finish_reason: null, ...choice }];
  response.write(`data: ${JSON.stringify({ ...envelope, choices })}\n\n`);
}

/** A claim of a play, resting on the sentences that hold these words. */
export interface Line {
  readonly text: string;
  readonly on: readonly string[];
}

/** The JSON of a reply. */
export function replyOf(
  claims: readonly Line[],
  { answerable = true, correction }: { answerable?: boolean; correction?: Line } = {},
): (asked: Asked) => string {
  return (asked) => {
    const labels = ({ on }: Line) => on.map((words) => labelOf(asked, words));
    const premise = correction && { ok: false, correction: correction.text, sentences: labels(correction) };
    return JSON.stringify({
      answerable,
      premise: premise ?? null,
      claims: claims.map((line) => ({ text: line.text, sentences: labels(line) })),
    });
  };
}
