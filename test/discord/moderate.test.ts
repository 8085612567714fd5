import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { renderMessage, textOf } from '../support/discord/render.ts';
import { openOwnOffice, shiftForAll } from './office.ts';

const shift = shiftForAll(undefined, openOwnOffice);

const said =
  'The two ministers signed three agreements on fisheries in Kampot. More than 40 boats were returned.';
const file = (name: string, text: string) => ({ file: { name, bytes: Buffer.from(text) } });
const isSettled = (message: APIMessage) => /^[^█░⏳]+$/u.test(textOf(message));
const moderator = () => shift.discord.world.users.sok;

const use = (command: string, filled = {}) =>
  shift.discord.slash(moderator(), shift.discord.world.channels.general, command, filled);
const shown = (command: string, filled = {}) => use(command, filled).final({ until: isSettled });
const press = (message: APIMessage, button: string) =>
  shift.discord.click(moderator(), message, button).final({ until: isSettled });
const filesIn = async (folder = '') =>
  (await readdir(join(shift.office.corpus, folder)).catch(() => [])).filter((name) => name.endsWith('.md'));
const ask = async (question: string) => textOf(await use('/ask', { question }).final()).replaceAll('**', '');

describe('/corpus add', () => {
  it('shows what was read, and adds nothing when it is cancelled', async () => {
    const before = await filesIn();
    const asked = use('/corpus add', file('../../fisheries talk.txt', said));
    const preview = await asked.final({ until: isSettled });
    expect(asked.ephemeral).toBe(true);
    expect(renderMessage(preview)).toMatchSnapshot();
    expect(textOf(await press(preview, 'Cancel'))).toBe('Cancelled. Nothing was changed.');
    expect(await filesIn()).toEqual(before);
    expect(await filesIn('.review')).toEqual([]);
  });

  it('adds what was put right in the form, and answers quote it', async () => {
    const preview = await shown('/corpus add', file('fisheries.txt', said));
    const form = await shift.discord.click(moderator(), preview, 'Edit details').modal();
    const edited = await shift.discord
      .submitModal(moderator(), form, { title: 'Talks on fisheries', published: '2026-05-04' })
      .final({ until: (message) => textOf(message).includes('Talks on fisheries') });
    const added = await press(edited, 'Add');
    expect(textOf(added)).toContain('🟢 **1 release added**\n- Talks on fisheries');
    expect(await ask('How many boats were returned?')).toContain('More than 40 boats were returned');
    const [name = ''] = (await filesIn()).filter((one) => one.startsWith('fisheries'));
    expect(await readFile(join(shift.office.corpus, name), 'utf8')).toContain('published: 2026-05-04');
  });

  it('refuses details that do not fit and keeps the release under review', async () => {
    const preview = await shown('/corpus add', file('rice.txt', 'They agreed on rice and nothing else.'));
    const form = await shift.discord.click(moderator(), preview, 'Edit details').modal();
    const refused = shift.discord.submitModal(moderator(), form, { published: 'last May' });
    expect(textOf(await refused.final())).toContain('published must be a whole date as YYYY-MM-DD');
    expect(textOf(await press(preview, 'Cancel'))).toBe('Cancelled. Nothing was changed.');
  });

  it('says so where the text is there already, and where there is nothing to read', async () => {
    expect(textOf(await shown('/corpus add', file('again.txt', said)))).toContain(
      'The corpus has this very text already: "Talks on fisheries"',
    );
    expect(textOf(await shown('/corpus add', {}))).toBe(
      'Please hand in either a file or the address of a page.',
    );
    expect(textOf(await shown('/corpus add', file('picture.png', '\u0089PNG\r\n\u001a\n')))).not.toContain(
      'Something went wrong',
    );
  });

  it('reads no address inside the network it runs in', async () => {
    const page = `${shift.discord.apiUrl}/v10/gateway`;
    const told = textOf(await shown('/corpus add', { page }));
    expect(told).not.toContain('Something went wrong');
    expect(told).not.toContain('Under review');
  });
});

describe('/corpus remove and /corpus rollback', () => {
  it('take a release out and bring it back', async () => {
    const question = 'How many boats were returned?';
    const sure = await shown('/corpus remove', { release: 'fisheries' });
    expect(textOf(sure)).toContain('Take this release out?');
    const removed = await press(sure, 'Take it out');
    expect(textOf(removed)).toContain('🔴 **1 release removed**\n- Talks on fisheries');
    expect(await ask(question)).not.toContain('More than 40 boats');
    expect(await filesIn('.removed')).toHaveLength(1);

    const typed = shift.discord.autocomplete(
      moderator(),
      shift.discord.world.channels.general,
      '/corpus rollback',
      {
        snapshot: '',
      },
    );
    const choices = await typed.choices();
    const goal = choices.find(({ name }) => name.includes('1 release added'));
    const back = await shown('/corpus rollback', { snapshot: String(goal?.value) });
    expect(textOf(back)).toContain('🟢 **1 release added**\n- Talks on fisheries');
    expect(textOf(await press(back, 'Go back'))).toContain('🟢 **1 release added**\n- Talks on fisheries');
    expect(await ask(question)).toContain('More than 40 boats were returned');
    expect(textOf(await shown('/corpus reindex'))).toContain('Nothing has changed.');
  });

  it('change nothing when they are cancelled', async () => {
    const sure = await shown('/corpus remove', { release: 'fisheries' });
    expect(textOf(await press(sure, 'Cancel'))).toBe('Cancelled. Nothing was changed.');
    expect((await filesIn()).some((name) => name.startsWith('fisheries'))).toBe(true);
  });
});

describe('/corpus replace', () => {
  it('puts a corrected text in place of a release, and answers use it and say so', async () => {
    const corrected = file('fisheries corrected.txt', said.replace('More than 40', 'More than 45'));
    const preview = await shown('/corpus replace', { release: 'fisheries', ...corrected });
    expect(textOf(preview)).toContain('Corrects fisheries: answers will use this text instead.');
    await press(preview, 'Add');
    const answer = await ask('How many boats were returned?');
    expect(answer).toContain('More than 45 boats were returned');
    expect(answer).toContain('corrected release, in place of “Talks on fisheries”');
    expect(answer).not.toContain('More than 40');
    expect(await filesIn()).toContain('fisheries.md');
  });

  it('refuses a release that is not there', async () => {
    const told = textOf(await shown('/corpus replace', { release: 'nowhere', ...file('new.txt', said) }));
    expect(told).toContain('nowhere');
    expect(await filesIn('.review')).toEqual([]);
  });
});

describe('/corpus history', () => {
  it('tells who did what, the refusals too', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const meddling = discord.slash(
      users.anne,
      channels.general,
      '/corpus remove',
      { release: 'fisheries' },
      {
        force: true,
      },
    );
    expect(textOf(await meddling.final())).toBe('Seuls les modérateurs peuvent faire cela.');
    const told = textOf(await shown('/corpus history'));
    expect(told).toMatch(/🚫 \*\*take a release out, refused\*\*/u);
    expect(told).toMatch(/✅ \*\*go back, done\*\*/u);
    expect(told).toContain('Talks on fisheries');
  });

  it('lets nobody else press the buttons of a moderator', async () => {
    const { discord } = shift;
    const preview = await shown('/corpus history');
    expect(() => discord.click(discord.world.users.mina, preview, 'More')).toThrow('cannot see message');
  });
});
