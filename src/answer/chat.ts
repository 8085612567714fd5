import OpenAI, { APIError } from 'openai';
import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat';
import { fullDialect, requestIn, simplerDialect, type Wish } from './dialect.ts';
import { roughTokens } from './rough-tokens.ts';

/** Where the model is. */
export interface ChatOptions {
  readonly apiKey: string | null;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** How long a reply that has begun may pause before it counts as broken off. */
  readonly stallMs: number;
}

/** One call of the model. */
export interface ChatRequest extends Omit<Wish, 'model'> {
  readonly signal: AbortSignal;
  /** Takes the reply as it arrives; the next piece is read when it is done. */
  readonly onText: (piece: string) => Promise<void>;
}

/** A reply, or as much of it as came. */
export interface ChatReply {
  readonly text: string;
  /** `full`: it reached the limit of tokens. `cut`: it broke off or stalled. `refused`: the model or its filter declined. */
  readonly finish: 'stopped' | 'full' | 'cut' | 'refused';
  /** As the server counts them, or about as many where it does not tell. */
  readonly promptTokens: number;
  readonly replyTokens: number;
}

/** A conversation with a model by OpenAI's chat completions, which most servers speak. */
export interface Chat {
  /** Throws the client's fault where nothing of a reply came. */
  complete(request: ChatRequest): Promise<ChatReply>;
}

/** Builds the client of one server, which tries nothing again by itself and remembers what the server understands. */
export function createChat({ apiKey, baseUrl, model, stallMs }: ChatOptions): Chat {
  const client = new OpenAI({
    // Servers on one's own machine take any key.
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });
  let understood = fullDialect;

  const open = async (wish: Wish, signal: AbortSignal, dialect = understood): Promise<Pieces> => {
    try {
      const asked = client.chat.completions.create(requestIn(dialect, wish), { signal });
      const { data, response } = await asked.withResponse();
      understood = dialect;
      return isWhole(response) ? [asPiece((await response.json()) as ChatCompletion)] : data;
    } catch (error) {
      const simpler = isMisunderstanding(error) ? simplerDialect(dialect, wordsOf(error)) : null;
      if (simpler === null) throw error;
      return open(wish, signal, simpler);
    }
  };

  return {
    async complete({ signal: stop, onText, ...wish }) {
      const stall = createStall(stallMs);
      const heard: Heard = { text: '', finish: 'cut', usage: null };
      try {
        for await (const chunk of await open({ model, ...wish }, AbortSignal.any([stop, stall.signal]))) {
          stall.restart();
          const piece = hear(chunk, heard);
          if (piece !== '') await onText(piece);
        }
      } catch (error) {
        if (heard.text === '') throw error;
      } finally {
        stall.end();
      }
      const prompt = wish.messages.map(({ content }) => content).join('\n');
      return {
        text: heard.text,
        finish: heard.finish,
        promptTokens: heard.usage?.prompt_tokens ?? roughTokens(prompt),
        replyTokens: heard.usage?.completion_tokens ?? roughTokens(heard.text),
      };
    },
  };
}

/** As much of a piece of the stream as is read. */
type Piece = Pick<ChatCompletionChunk, 'usage'> & {
  readonly choices?: readonly Pick<ChatCompletionChunk.Choice, 'delta' | 'finish_reason'>[];
};
type Pieces = AsyncIterable<Piece> | Iterable<Piece>;

/** Some servers stream nothing, and send the whole reply at once whatever they are asked. */
function isWhole({ headers }: Response): boolean {
  return /^application\/json\b/iu.test(headers.get('content-type') ?? '');
}

/** A whole reply as the only piece of a stream. */
function asPiece({ choices, usage }: ChatCompletion): Piece {
  const pieces = choices?.map(({ message: { content, refusal }, finish_reason }) => ({
    delta: { content, refusal },
    finish_reason,
  }));
  return { ...(pieces ? { choices: pieces } : {}), usage: usage ?? null };
}

interface Heard {
  text: string;
  finish: ChatReply['finish'];
  usage: NonNullable<ChatCompletionChunk['usage']> | null;
}

const finishOf: Readonly<Record<string, ChatReply['finish']>> = { stop: 'stopped', length: 'full' };

/** Takes what a piece of the stream says, and gives its text. */
function hear({ choices, usage }: Piece, heard: Heard): string {
  if (usage) heard.usage = usage;
  const [choice] = choices ?? [];
  if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter') heard.finish = 'refused';
  else if (heard.finish === 'cut') heard.finish = finishOf[choice?.finish_reason ?? ''] ?? 'cut';
  const piece = choice?.delta?.content ?? '';
  heard.text += piece;
  return piece;
}

/** Whether the server may understand the same asked more simply. */
function isMisunderstanding(error: unknown): error is APIError {
  if (!(error instanceof APIError) || error.code === 'context_length_exceeded') return false;
  return error.status === 400 || error.status === 422;
}

function wordsOf({ param, message }: APIError): string {
  return `${param ?? ''} ${message}`;
}

/** Aborts when nothing has come for a while; the first piece may take as long as the whole answer may. */
function createStall(ms: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), ms);
    },
    end: () => clearTimeout(timer),
  };
}
