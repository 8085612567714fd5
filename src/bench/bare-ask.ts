import { loadBareModel } from './bare-model.ts';

// A process that loads the model and embeds one question: bare-ask.js <model> <question>
const [modelDir = '', question = ''] = process.argv.slice(2);

const model = await loadBareModel(modelDir, null);
const vector = await model.embed(`query: ${question}`);
process.stdout.write(`${vector.length}\n`);
