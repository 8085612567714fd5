import { readFileSync } from 'node:fs';
import { interleave, timed } from '../../src/bench/measure.ts';
import { beginShift, openOwnOffice } from './office.ts';

// Times the bot over the loopback against the product alone: answer-times.ts <JSON file of questions>
// Every question is asked once, in Discord or of the product, in turns; prints milliseconds as JSON.
const [file = ''] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
const warmUp = 6;

const office = await openOwnOffice();
const shift = await beginShift(office, {
  given: { QUESTIONS_PER_USER: '9999', QUESTIONS_PER_CHANNEL: '9999' },
});
const { users, channels } = shift.discord.world;
const acknowledged: number[] = [];

const askInDiscord = async (question: string) => {
  const asked = shift.discord.slash(users.sok, channels.general, '/ask', { question });
  acknowledged.push(await asked.acknowledged());
  await asked.final({ settleMs: 0 });
};
for (const question of questions.slice(0, warmUp)) {
  await askInDiscord(question);
  await office.app.ask(question);
}
acknowledged.length = 0;

const asked = questions.slice(warmUp);
const { alone, answered } = await interleave(Math.floor(asked.length / 2), {
  alone: (round) => timed(() => office.app.ask(asked[2 * round] as string)),
  answered: (round) => timed(() => askInDiscord(asked[2 * round + 1] as string)),
});
process.stdout.write(JSON.stringify({ alone, answered, acknowledged }));
await shift.end();
await office.close();
