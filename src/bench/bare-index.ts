import { readFileSync } from 'node:fs';
import { BareWorkers } from './bare-workers.ts';

// A process whose workers pass texts through the model: bare-index.js <model> <workers> <JSON file of texts>
const [modelDir = '', workers = '1', file = ''] = process.argv.slice(2);

const bare = new BareWorkers(Number(workers), { modelDir, threads: 1 });
await bare.embed(JSON.parse(readFileSync(file, 'utf8')) as string[]);
await bare.close();
