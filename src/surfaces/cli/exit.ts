import { type ErrorCode, isCancelled, ReadoutError } from '../../errors.ts';

/** What the program's exit status says to whoever started it. */
export const exitCodes = { done: 0, fault: 1, usage: 2, notFound: 3, interrupted: 130 } as const;

/** Faults that are put right by calling the program in another way. */
const usageFaults: ReadonlySet<ErrorCode> = new Set([
  'config.invalid',
  'input.invalid',
  'release.unknown',
  'discord.server-unknown',
]);

/** The exit status for an error that ends a command. */
export function exitCodeOf(error: unknown): number {
  if (isCancelled(error)) return exitCodes.interrupted;
  return error instanceof ReadoutError && usageFaults.has(error.code) ? exitCodes.usage : exitCodes.fault;
}

/** An error as data: its code and its message, nothing of the inside. */
export function describeError(error: unknown): {
  readonly code: ErrorCode | 'internal';
  readonly message: string;
} {
  if (error instanceof ReadoutError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
