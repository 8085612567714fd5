import { describe, expect, it } from 'vitest';
import { firstRelease } from '../journey/product.ts';
import { renderMessage, textOf } from '../support/discord/render.ts';
import { shiftForAll } from './office.ts';

const shift = shiftForAll();

const use = (command: string, filled: Readonly<Record<string, string>> = {}) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, command, filled);
};
const type = (command: string, filled: Readonly<Record<string, string>>) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.autocomplete(users.sok, channels.general, command, filled).choices();
};

describe('/figure', () => {
  it('shows value, qualifier, what is counted and the sentence', async () => {
    expect(
      renderMessage(await use('/figure', { subject: 'awaiting deportation' }).final()),
    ).toMatchSnapshot();
  });

  it.each([
    ['every figure where nothing is typed yet', '', ['180', 'More than 60']],
    ['words in any order, the last one only begun', 'depor await', ['More than 60']],
    ['words of another language', '추방된 한국인', ['180', 'More than 60']],
    ['nothing for what is not counted', 'umbrellas', []],
  ])('offers %s', async (_, subject, quantities) => {
    const choices = await type('/figure', { subject });
    expect(choices.map(({ name }) => name.split(' — ')[0])).toEqual(quantities);
  });

  it('takes the choice that was offered, also after a restart', async () => {
    const [choice] = await type('/figure', { subject: 'more than' });
    await shift.restart();
    const message = await use('/figure', { subject: String(choice?.value) }).final();
    expect(textOf(message)).toContain('**More than 60** — others (Korean nationals) — awaiting deportation');
    expect(textOf(message)).not.toContain('180');
  });

  it('says that there is no such figure', async () => {
    const message = await use('/figure', { subject: 'umbrellas sold' }).final();
    expect(renderMessage(message)).toMatchSnapshot();
  });
});

describe('/figures', () => {
  it('lists all that the releases state in numbers, or one of them', async () => {
    const [all, one] = [use('/figures'), use('/figures', { release: firstRelease })];
    expect(renderMessage(await all.final())).toMatchSnapshot();
    expect(textOf(await one.final())).toBe(textOf(await all.final()));
  });
});

describe('/releases', () => {
  it('lists what there is', async () => {
    expect(renderMessage(await use('/releases').final())).toMatchSnapshot();
  });

  it('speaks the language of the person', async () => {
    const { users, channels } = shift.discord.world;
    const message = await shift.discord.slash(users.mina, channels.general, '/releases').final();
    expect(textOf(message)).toContain('보도자료 1건');
    expect(textOf(message)).toContain('날짜 미기재');
  });
});

describe('/quote', () => {
  it('finds the sentence that has the words, whatever their case and marks', async () => {
    const message = await use('/quote', { words: 'STRATEGIC partnership, established' }).final();
    expect(renderMessage(message)).toMatchSnapshot();
  });

  it('says where no sentence has the words, and shows the nearest', async () => {
    const message = await use('/quote', { words: 'strategic partnership with Mongolia' }).final();
    expect(textOf(message)).toContain('No sentence has “strategic partnership with Mongolia” word for word.');
    expect(textOf(message)).toContain('strategic partnership established');
  });

  it('says that no sentence has a single word of it', async () => {
    expect(textOf(await use('/quote', { words: 'zzzz qqqq' }).final())).toBe('No sentence has these words.');
    expect(textOf(await use('/quote', { words: '!!!' }).final())).toBe('No sentence has these words.');
  });
});
