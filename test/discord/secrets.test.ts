import { afterEach, describe, expect, it } from 'vitest';
import { howMany } from '../journey/product.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { shiftForAll, withoutLimits } from './office.ts';

const shift = shiftForAll(() => ({ given: { ...withoutLimits, LOG_LEVEL: 'debug' } }));
afterEach(() => shift.discord.faults.clear());

/** Of every interaction whose request went wrong: whoever has one may speak as the bot. */
const tokens = () =>
  shift.discord.faults.injected.flatMap(
    ({ path }) => /^\/(?:webhooks|interactions)\/\d+\/([^/]+)/u.exec(path)?.[1] ?? [],
  );

describe('the log', () => {
  it.each([
    ['an answer', 'is refused', { route: '@original', method: 'PATCH', status: 400 }],
    ['an answer', 'fails every time', { route: '@original', method: 'PATCH', status: 500 }],
    ['an answer', 'never arrives', { route: '@original', method: 'PATCH', drop: true }],
    ['an acknowledgement', 'is refused', { route: 'callback', status: 400 }],
    ['an acknowledgement', 'fails every time', { route: 'callback', status: 500 }],
    ['an acknowledgement', 'never arrives', { route: 'callback', drop: true }],
  ])('tells of %s that %s, with no token in it', async (_, __, fault) => {
    const { discord, office } = shift;
    const { users, channels } = discord.world;
    const linesBefore = (await office.logged()).length;
    discord.faults.rate({ share: 1, faults: [fault] });
    const asked = discord.slash(users.sok, channels.general, '/ask', { question: howMany.en });
    const told = async () =>
      (await office.logged()).slice(linesBefore).some(({ interaction, msg, err }) => {
        return interaction === asked.id || (err && msg === 'an interaction could not be acknowledged');
      });
    await expect.poll(told, { timeout: patienceMs }).toBe(true);
    const log = JSON.stringify(await office.logged());
    expect(tokens()).not.toEqual([]);
    expect(tokens().filter((token) => log.includes(token))).toEqual([]);
    expect(log).not.toContain(discord.token);
  });

  it('keeps of the address what tells the request', async () => {
    expect(JSON.stringify(await shift.office.logged())).toMatch(/webhooks\/\d+\/…\/messages\/%40original/u);
  });
});
