import { APIConnectionError, APIError } from 'openai';
import { ReadoutError } from '../errors.ts';

/** Which server and which of its models. */
export interface ModelPlace {
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

/** What keeps a language model from answering, with what to do about it. */
export function modelFault(error: unknown, { baseUrl, model }: ModelPlace): ReadoutError {
  const server = baseUrl ?? 'OpenAI';
  const fault = (code: 'model.refused' | 'model.unreachable', message: string) =>
    new ReadoutError(code, message, { cause: error });
  if (error instanceof APIError && error.status !== undefined) {
    const { status } = error;
    if (status === 401 || status === 403)
      return fault(
        'model.refused',
        `${server} does not accept the key: set OPENAI_API_KEY to one that is valid`,
      );
    if (status === 404)
      return fault(
        'model.refused',
        `${server} has no model ${model}, or is no such server: set OPENAI_MODEL and OPENAI_BASE_URL, which usually ends with /v1`,
      );
    if (status === 429)
      return fault('model.refused', `${server} takes no more requests for now: look at its quota and limits`);
    return fault('model.refused', `${server} failed with status ${status}: look at the server's own log`);
  }
  if (error instanceof APIConnectionError)
    return fault('model.unreachable', `${server} cannot be reached: start it, or set OPENAI_BASE_URL`);
  return fault(
    'model.unreachable',
    `${model} at ${server} did not answer in time: raise LLM_TIMEOUT_SECONDS, or set LLM=off`,
  );
}
