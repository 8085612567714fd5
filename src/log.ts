import { type Logger, pino } from 'pino';
import type { Settings } from './config.ts';

/** What any part of the program may log with. */
export type Log = Logger;

/** Where log lines go: a descriptor, a file, or whatever else takes a line. */
type Sink = { write(line: string): void };

/** The log of this run: to LOG_FILE or stderr, never to stdout, which belongs to answers. */
export function createLog(
  settings: Pick<Settings, 'LOG_LEVEL' | 'LOG_FILE'>,
  stderr: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
): Log {
  return pino({ level: settings.LOG_LEVEL, base: null }, sinkFor(settings.LOG_FILE, stderr));
}

/** The log without what a pattern finds in the faults that it is told of, nor the bodies of requests. */
export function withoutSecrets(log: Log, pattern: RegExp): Log {
  const err = (fault: Error) => masked(pino.stdSerializers.err(fault), pattern);
  return log.child({}, { serializers: { err } });
}

/** Faults hold faults, and a few of those are enough. */
const deepest = 5;

function masked(value: unknown, pattern: RegExp, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll(pattern, '…');
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest || ArrayBuffer.isView(value)) return '…';
  if (Array.isArray(value)) return value.map((one) => masked(one, pattern, depth + 1));
  const kept = Object.entries(value).filter(([name]) => name !== 'requestBody');
  return Object.fromEntries(kept.map(([name, one]) => [name, masked(one, pattern, depth + 1)]));
}

function sinkFor(
  file: string | null,
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
): Sink {
  // Synchronous, so that the last lines before an exit are not lost.
  if (file !== null) return pino.destination({ dest: file, sync: true, mkdir: true });
  return { write: (line) => void stderr.write(stderr.isTTY ? plain(line) : line) };
}

/** A line for a person at a terminal: the level and the message without the JSON around them. */
function plain(line: string): string {
  const { level, msg } = JSON.parse(line) as { level: number; msg?: string };
  return `${pino.levels.labels[level]}: ${msg ?? ''}\n`;
}
