import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process before its program; tells at its end, on descriptor 3, the most memory it held, in kilobytes.
// Threads load it too, and end on their own.
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(peakKilobytes()));
  });
}

/**
 * On Linux `maxRSS` is at least that of the process that started this one, whose memory a process shares until its
 * program is loaded; the high-water mark of its own memory is not.
 */
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
