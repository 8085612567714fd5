import { type APIMessage, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerMessage } from '../../src/surfaces/discord/answer-message.ts';
import { previousOf } from '../../src/surfaces/discord/follow-up.ts';
import { readBack } from '../../src/surfaces/discord/read-back.ts';
import { createShelf } from '../../src/surfaces/discord/shelf.ts';
import { howMany } from '../journey/product.ts';
import { answered, citation } from '../support/app.ts';
import { buttonsOf, textOf } from '../support/discord/render.ts';
import { writeCorpus } from '../support/small-index.ts';
import { openOwnOffice, shiftForAll, withoutLimits } from './office.ts';

const kenya = {
  title: 'Call with Kenya',
  published: '2024-02-03',
  text: 'The President spoke of the parliament of Kenya. Women of Kenya came to its parliament. The parliament of Kenya praised them.',
};
const shift = shiftForAll(
  () => ({
    given: { ...withoutLimits, DISCORD_THREAD_FOLLOW_UPS: 'on' },
    privilegedIntents: GatewayIntentBits.MessageContent,
  }),
  async () => {
    const office = await openOwnOffice();
    await writeCorpus(office.corpus, { kenya });
    await office.app.reindex();
    return office;
  },
);

const ask = (question: string) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.mention(users.sok, channels.general, question).final();
};
const reply = async (to: APIMessage, question: string, user = shift.discord.world.users.mina) =>
  await shift.discord.reply(user, to, question).final();

const astray = 'How many women are in the parliament of Kenya?';
const waiting = 'and how many are still waiting?';

/** What was refused stood nearest to sentences of another release alone. */
function expectNearestOfKenya(refused: APIMessage) {
  expect(textOf(refused)).toContain('Call with Kenya');
  expect(textOf(refused)).not.toContain('courtesy meeting');
}

describe('a refusal leaves the conversation with the release that it was about', () => {
  it('along a chain of replies of two people, before and after a restart', async () => {
    const first = await ask(howMany.en);
    const refused = await reply(first, astray);
    expect(textOf(refused)).toContain('The releases do not say.');
    expectNearestOfKenya(refused);
    const { sok } = shift.discord.world.users;
    expect(textOf(await reply(refused, waiting, sok))).toContain('**More than 60**');
    await shift.restart();
    expect(textOf(await reply(refused, waiting, sok))).toContain('**More than 60**');
  });

  it('in a thread', async () => {
    const { discord } = shift;
    const { sok, mina } = discord.world.users;
    const first = await ask(howMany.en);
    const label = buttonsOf(first).find(({ emoji }) => emoji?.name === '🧵')?.label ?? '';
    await discord.click(sok, first, label).final();
    const thread = discord.threadsOf(discord.world.channels.general).at(-1) ?? expect.fail('No thread.');
    const refused = await discord.say(sok, thread, astray).final();
    expectNearestOfKenya(refused);
    expect(textOf(await discord.say(mina, thread, waiting).final())).toContain('**More than 60**');
  });

  it('and with none where there was none before', async () => {
    const refused = await ask(astray);
    expect(textOf(await reply(refused, 'When did Hun Manet meet KIM Jina?'))).toContain('Peace Palace');
  });
});

it('what another release states beside an answer is not what the conversation is about', async () => {
  const other = { ...citation, number: 2, releaseId: 'other' };
  const beside = { text: other.quote, citations: [2], figures: [], restates: true } as const;
  const answers = createShelf<Answer>(1);
  const answer = { ...answered, claims: [...answered.claims, beside], citations: [citation, other] };
  const key = answers.put(answer);
  const { components } = answerMessage({ answer, key }, { page: 0, isPrivate: false, inServer: true });
  const read = readBack(components) ?? expect.fail('The answer cannot be read back.');
  expect(read.places).toHaveLength(2);
  const previous = await previousOf(only(read), { app: shift.office.app, answers });
  expect(previous?.cited.map(({ releaseId }) => releaseId)).toEqual([citation.releaseId]);
});

async function* only<Thing>(thing: Thing) {
  yield thing;
}
