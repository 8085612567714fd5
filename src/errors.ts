/** Every fault a person may meet has one of these codes; the part before the dot is the room it comes from. */
export type ErrorCode =
  | 'config.invalid'
  | 'corpus.missing'
  | 'corpus.unreadable'
  | 'corpus.unreachable'
  | 'embed.model-missing'
  | 'embed.failed'
  | 'index.missing'
  | 'index.corrupt'
  | 'index.stale'
  | 'index.locked'
  | 'index.failed'
  | 'release.unknown'
  | 'input.invalid'
  | 'output.failed'
  | 'discord.token-missing'
  | 'discord.token-invalid'
  | 'discord.intents'
  | 'discord.unreachable'
  | 'discord.refused'
  | 'discord.server-unknown'
  | 'model.refused'
  | 'model.unreachable'
  | 'cancelled';

/**
 * The one error class: the message says what was expected, what was met and what to do;
 * `data` holds what a log or a JSON reply needs; `cause` the fault below.
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly data?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ReadoutError';
    this.code = code;
    this.data = options.data ?? {};
  }
}

/** Whether work ended because it was told to, and not by a fault. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof ReadoutError) return error.code === 'cancelled';
  return error instanceof Error && error.name === 'AbortError';
}
