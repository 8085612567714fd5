import { readFileSync } from 'node:fs';
import { anyQuestion, type Line, type Script } from '../../../src/eval/players.ts';
import { type Asked, type Play, says, startModel } from './server.ts';

// Plays the models of a script until it is ended: players.ts <JSON file of a script>
// The model's name says who plays; prints the address of the server.
const [file = ''] = process.argv.slice(2);
const script = JSON.parse(readFileSync(file, 'utf8')) as Script;

const play: Play = (asked, response) => {
  const question = JSON.parse(asked.question.replace(/^JSON string: /u, '')) as string;
  const parts = script[String(asked.body.model)];
  const { lines, inProse } = parts?.[question] ?? parts?.[anyQuestion] ?? { lines: [], inProse: false };
  const claims = lines.flatMap((line) => claimOf(line, asked) ?? []);
  const prose = claims.map(({ text, sentences }) => `${text} (${sentences.join(', ')})`).join(' ');
  return says(inProse ? prose : JSON.stringify(replyOf(claims)))(asked, response);
};

type Claimed = NonNullable<ReturnType<typeof claimOf>>;

function replyOf(claims: readonly Claimed[]) {
  const said = claims.filter(({ as }) => as === 'claim');
  const [correction] = claims.filter(({ as }) => as === 'correction');
  const premise = correction && { ok: false, correction: correction.text, sentences: correction.sentences };
  return {
    answerable: claims.length > 0,
    premise: premise ?? null,
    claims: said.map(({ text, sentences }) => ({ text, sentences })),
  };
}

/** The claim as the model sends it; null where it has not been given the sentence. */
function claimOf({ as, text, rests, sentence }: Line, { sentences }: Asked) {
  if (rests === 'on none') return { as, text: text ?? '', sentences: [] };
  if (rests === 'on one that is not there') return { as, text: text ?? '', sentences: ['S999'] };
  const fits = { 'on it': isIt, 'on another': (words: string) => !isIt(words), 'on the first': () => true };
  const [label, words] = [...sentences].find(([, one]) => fits[rests](one)) ?? [];
  return label === undefined || words === undefined ? null : { as, text: text ?? words, sentences: [label] };

  function isIt(one: string): boolean {
    return one === sentence;
  }
}

const model = await startModel();
model.plays(play);
process.stdout.write(`${model.baseUrl}\n`);
