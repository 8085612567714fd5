// Starts the thread that reads incoming files, from its source.
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
await import('../../src/corpus/incoming/worker.js');
