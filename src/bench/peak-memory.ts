import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process before its program; tells at its end, on descriptor 3, the most memory it held, in kilobytes.
// Threads load it too, and end on their own.
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS));
  });
}
