import { describe, expect, it } from 'vitest';
import { howMany } from '../journey/product.ts';
import { textOf } from '../support/discord/render.ts';
import type { User } from '../support/discord/world.ts';
import { shiftForAll } from './office.ts';

/** The words with which the ledger was read, in their order. */
const read: string[] = [];
const shift = shiftForAll(({ app }) => ({
  app: {
    ...app,
    lookup(words, options) {
      read.push(words);
      return app.lookup(words, options);
    },
  },
  given: { QUESTIONS_PER_USER: '1' },
}));

const type = (
  user: User,
  command = '/figure',
  filled: Readonly<Record<string, string>> = { subject: 'depor' },
) => shift.discord.autocomplete(user, shift.discord.world.channels.general, command, filled).choices();

describe('choices while somebody types', () => {
  it('come thirty times for each question that may be asked, and then none do, without a fault', async () => {
    const { users, channels } = shift.discord.world;
    // All at once: however long they take, they fall into one minute.
    const offered = await Promise.all([
      ...Array.from({ length: 31 }, () => type(users.sok)),
      type(users.sok, '/ask', { question: 'x', release: 'penh' }),
    ]);
    expect(offered.map(({ length }) => length)).toEqual([...Array(30).fill(2), 0, 0]);
    expect(await type(users.anne)).toHaveLength(2);
    const asked = shift.discord.slash(users.sok, channels.general, '/ask', { question: howMany.en });
    expect(textOf(await asked.final())).toContain('**180**');
    const failed = (await shift.office.logged()).filter(({ msg }) => msg === 'choices could not be offered');
    expect(failed).toEqual([]);
  });

  it('come from a ledger that was read once, at the start', () => {
    expect(read).toEqual(['']);
  });
});
