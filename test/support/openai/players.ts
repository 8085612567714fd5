import { readFileSync } from 'node:fs';
import type { Line, Script } from '../../../src/eval/players.ts';
import { type Asked, type Play, says, startModel } from './server.ts';

// Plays the models of a script until it is ended: players.ts <JSON file of a script>
// The model's name says who plays; prints the address of the server.
const [file = ''] = process.argv.slice(2);
const script = JSON.parse(readFileSync(file, 'utf8')) as Script;

const play: Play = (asked, response) => {
  const question = JSON.parse(asked.question.replace(/^JSON string: /u, '')) as string;
  const lines = script[String(asked.body.model)]?.[question] ?? [];
  const claims = lines.flatMap((line) => claimOf(line, asked) ?? []);
  return says(JSON.stringify({ answerable: claims.length > 0, premise: null, claims }))(asked, response);
};

/** The claim as the model sends it; null where it has not been given the sentence. */
function claimOf({ text, rests, sentence }: Line, { sentences }: Asked) {
  const fits = { 'on it': isIt, 'on another': (words: string) => !isIt(words), 'on the first': () => true };
  const [label, words] = [...sentences].find(([, one]) => fits[rests](one)) ?? [];
  return label === undefined ? null : { text: text ?? words, sentences: [label] };

  function isIt(one: string): boolean {
    return one === sentence;
  }
}

const model = await startModel();
model.plays(play);
process.stdout.write(`${model.baseUrl}\n`);
