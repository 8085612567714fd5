import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat';
import { type Message, replySchema } from './prompt.ts';

/** What is asked of a server, whatever it understands of it. */
export interface Wish {
  readonly model: string;
  readonly messages: readonly Message[];
  /** Whether the reply is to be the JSON of `replySchema`. */
  readonly json: boolean;
  readonly replyTokens: number;
}

/** What a server understands of the protocol. */
export interface Dialect {
  readonly format: 'schema' | 'json' | 'plain';
  /** Parameters that it does not take. */
  readonly without: readonly Parameter[];
}

type Parameter = 'temperature' | 'seed' | 'stream_options' | 'max_completion_tokens';

const parameters: readonly Parameter[] = ['temperature', 'seed', 'stream_options', 'max_completion_tokens'];

/** Everything there is, which a server is spoken to in first. */
export const fullDialect: Dialect = { format: 'schema', without: [] };

/** Any number does, as long as it stays the same. */
const seed = 7;

/** The request in a dialect. */
export function requestIn({ format, without }: Dialect, wish: Wish): ChatCompletionCreateParamsStreaming {
  const { model, messages, json, replyTokens } = wish;
  const takes = (parameter: Parameter) => !without.includes(parameter);
  return {
    model,
    messages: [...messages],
    stream: true,
    ...(takes('temperature') ? { temperature: 0 } : {}),
    ...(takes('seed') ? { seed } : {}),
    ...(takes('stream_options') ? { stream_options: { include_usage: true } } : {}),
    // The older name is all that some servers know.
    ...(takes('max_completion_tokens')
      ? { max_completion_tokens: replyTokens }
      : { max_tokens: replyTokens }),
    ...(json && format === 'schema'
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: { ...replySchema } },
          },
        }
      : {}),
    ...(json && format === 'json' ? { response_format: { type: 'json_object' } } : {}),
  };
}

/**
 * What to try after a server has refused a request with these words: without the parameter it names, else with the next
 * simpler form of reply. Null where there is nothing left to leave out.
 */
export function simplerDialect({ format, without }: Dialect, words: string): Dialect | null {
  const named = parameters.find((one) => words.includes(one) && !without.includes(one));
  if (named !== undefined) return { format, without: [...without, named] };
  if (format === 'schema') return { format: 'json', without };
  return format === 'json' ? { format: 'plain', without } : null;
}
