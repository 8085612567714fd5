import { type APIMessage, ComponentType } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { textOf } from '../support/discord/render.ts';
import { writeCorpus } from '../support/small-index.ts';
import { openOwnOffice, shiftForAll, withoutLimits } from './office.ts';

const call = (country: string, trade: string) => ({
  title: `Call with ${country}`,
  published: '2024-02-03',
  text: `The President spoke with the leader of ${country}. The two leaders agreed to widen their trade in ${trade}.`,
});
const question = 'What did the two leaders agree to widen?';

/** What happens when the releases are listed; the product's own doing where nothing is set. */
let releases: App['releases'] | null = null;
const shift = shiftForAll(
  ({ app }) => ({
    app: { ...app, releases: () => (releases ?? app.releases)() },
    given: withoutLimits,
  }),
  async () => {
    const office = await openOwnOffice();
    const calls = { kenya: call('Kenya', 'tea'), ghana: call('Ghana', 'gold'), chile: call('Chile', 'wine') };
    await writeCorpus(office.corpus, calls);
    await office.app.reindex();
    return office;
  },
);
afterEach(() => {
  releases = null;
});

const traded = (message: APIMessage) => [...new Set(textOf(message).match(/tea|gold|wine/gu))];

function menuOf({ components = [] }: APIMessage) {
  const inner = components.flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []));
  return inner.find((one) => one.type === ComponentType.StringSelect) ?? expect.fail('There is no menu.');
}

const ask = (asked = question) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, '/ask', { question: asked }).final();
};
/** Somebody else than the asker chooses the first release of the menu. */
const choose = (message: APIMessage) => {
  const { custom_id, options } = menuOf(message);
  return shift.discord.select(shift.discord.world.users.mina, message, custom_id, [options[0]?.value ?? '']);
};

describe('an answer that other releases give too', () => {
  it('offers them in a menu, by title, date and outlet', async () => {
    const message = await ask();
    const { options, placeholder } = menuOf(message);
    expect(placeholder).toBe('It may be about another release; choose one');
    expect(options).toHaveLength(2);
    for (const { label, description } of options) {
      expect(label).toMatch(/^Call with (?:Kenya|Ghana|Chile)$/u);
      expect(description).toBe('2024-02-03');
    }
    expect(traded(message)).toHaveLength(1);
  });

  it('is answered from the one chosen, for whoever chose it', async () => {
    const message = await ask();
    const chosen = choose(message);
    const shown = await chosen.final();
    expect(chosen.ephemeral).toBe(true);
    expect(textOf(shown)).toContain(menuOf(message).options[0]?.label);
    expect(traded(shown)).toHaveLength(1);
    expect(traded(shown)).not.toEqual(traded(message));
    expect(() => menuOf(shown)).toThrow('There is no menu.');
  });

  it('still offers them after a restart', async () => {
    const message = await ask();
    await shift.restart();
    const shown = await choose(message).final();
    expect(textOf(shown)).toContain(`Asked: “${question}”`);
    expect(traded(shown)).toHaveLength(1);
    expect(traded(shown)).not.toEqual(traded(message));
  });

  it('says after a restart that the question has to be asked anew where its message does not hold it whole', async () => {
    const message = await ask(`${question} ${'Please tell me. '.repeat(20)}`);
    await shift.restart();
    expect(textOf(await choose(message).final())).toContain('Please ask again.');
  });

  it('says so where the release has gone', async () => {
    const message = await ask();
    releases = async () => [];
    expect(textOf(await choose(message).final())).toContain('The releases have changed since');
  });
});
