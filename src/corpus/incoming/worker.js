// Plain JavaScript with checked types, as threads are started from; reads one file and ends.
import { platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { problemOf } from '../problem.ts';
import { readBytes } from './read-bytes.ts';

// Questions go first. Linux alone counts this for the thread; elsewhere it would slow the whole process.
if (platform() === 'linux') setPriority(10);

/** @type {import('./read-in-thread.ts').Report} */
const report = await readBytes(workerData).catch((fault) => problemOf('', fault));
parentPort?.postMessage(report);
