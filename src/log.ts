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
