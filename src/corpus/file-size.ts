import { maxFileBytes } from '../config.ts';
import { unreadable } from './problem.ts';

/** Throws `corpus.unreadable` for a file of so many bytes that it is not read. */
export function refuseTooLarge(size: number): void {
  if (size <= maxFileBytes) return;
  const message = `The file has ${size} bytes; at most ${maxFileBytes} (10 MB) are read. Split it, or save its text alone.`;
  throw unreadable('too-large', message);
}
