import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.ts';
import { renderMessage, textOf } from '../support/discord/render.ts';
import { beginShift, openOwnOffice, type Shift, shiftForAll } from './office.ts';

/** Lets the test say when indexing goes on. */
let hold: Promise<void> | null = null;
const shift = shiftForAll(
  ({ app }) => ({
    app: {
      ...app,
      async reindex(options = {}) {
        options.onProgress?.({ stage: 'embedding', done: 3, total: 10 });
        if (hold) await Promise.race([hold, cancelled(options.signal)]);
        return app.reindex(options);
      },
    },
  }),
  openOwnOffice,
);
afterEach(() => {
  hold = null;
});

const cancelled = (signal: AbortSignal | undefined) =>
  new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new ReadoutError('cancelled', 'Cancelled.'))),
  );

const use = (command: string) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, command);
};
const isDone = (message: Parameters<typeof textOf>[0]) => !/█|░/u.test(textOf(message));

describe('/corpus status', () => {
  it('tells a moderator what is indexed', async () => {
    const asked = use('/corpus status');
    expect(textOf(await asked.final())).toContain('releases: 1 · sentences: 12 · figures: 2');
    expect(asked.ephemeral).toBe(true);
  });
});

describe('/corpus reindex', () => {
  it('says what was added, changed and removed, the figures too', async () => {
    const second = join(shift.office.corpus, 'second.md');
    const write = (agreements: string) =>
      writeFile(
        second,
        `---\ntitle: A second *meeting*\n---\nThe ministers signed ${agreements} agreements in Phnom Penh.\n`,
      );
    await write('three');
    const added = renderMessage(await use('/corpus reindex').final({ until: isDone }));
    expect(added.replace(/\d+\.\d s/u, '… s')).toMatchSnapshot();
    await write('four');
    const changed = textOf(await use('/corpus reindex').final({ until: isDone }));
    expect(changed).toContain('🟡 **1 release changed**\n- A second \\*meeting\\*');
    expect(changed).toMatch(/🟡 \*\*1 figure changed\*\*\n- three — agreements .* → four — agreements/u);
    await rm(second);
    const removed = await use('/corpus reindex').final({ until: isDone });
    expect(textOf(removed)).toContain('🔴 **1 release removed**\n- A second \\*meeting\\*');
    const same = await use('/corpus reindex').final({ until: isDone });
    expect(textOf(same)).toContain('Nothing has changed.');
  });

  it('shows how far it is, refuses a second one, and can be cancelled', async () => {
    hold = new Promise(() => {});
    const running = use('/corpus reindex');
    await shift.discord.until(() => running.messages.some((message) => /█/u.test(textOf(message))));
    const [message] = running.messages;
    if (!message) throw new Error('unreachable');
    expect(renderMessage(message)).toMatchSnapshot();
    const second = use('/corpus reindex');
    expect(textOf(await second.final())).toBe('The releases are being indexed at this moment.');
    expect(second.ephemeral).toBe(true);
    const { users } = shift.discord.world;
    const meddler = shift.discord.click(users.mina, message, 'Cancel');
    expect(textOf(await meddler.final())).toBe('관리자만 할 수 있습니다.');
    shift.discord.click(users.sok, message, 'Cancel');
    expect(textOf(await running.final({ until: isDone }))).toBe('Cancelled. The index is as it was before.');
  });
});

describe('/corpus by somebody else', () => {
  it('is refused at run time and logged, even where the client let it through', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const asked = discord.slash(users.anne, channels.general, '/corpus reindex', {}, { force: true });
    expect(textOf(await asked.final())).toBe('Seuls les modérateurs peuvent faire cela.');
    expect(asked.ephemeral).toBe(true);
    const refused = (await shift.office.logged()).filter(({ msg }) => msg === 'not a moderator');
    expect(refused.at(-1)).toMatchObject({ user: users.anne.id, command: 'reindex' });
  });

  it('is refused to whoever manages a server that is not set, and is not of the application', async () => {
    const settings = ({ world }: Shift['discord']) => [{}, { MODERATOR_SERVERS: world.guild.id }];
    for (const set of [0, 1]) {
      const other = await beginShift(shift.office, { given: (discord) => settings(discord)[set] ?? {} });
      const { users, roles, channels } = other.discord.world;
      other.discord.world.guild.members.set(users.anne.id, [roles.moderators.id]);
      try {
        const asked = other.discord.slash(users.anne, channels.general, '/corpus status');
        const said = textOf(await asked.final());
        expect(said).toContain(set === 0 ? 'Seuls les modérateurs peuvent faire cela.' : '12');
      } finally {
        await other.end();
      }
    }
  });

  it('is refused without the role, where one is set', async () => {
    const given = ({ world }: Shift['discord']) => ({ MODERATOR_ROLE_ID: world.roles.moderators.id });
    const other = await beginShift(shift.office, { given });
    const { world, slash } = other.discord;
    const chief = { id: '100000000000000001', name: 'Chief', permissions: PermissionFlagsBits.ManageGuild };
    world.guild.roles.push(chief);
    const stranger = world.addUser({ username: 'vuth', roles: [chief] });
    try {
      const status = (user: typeof stranger) => slash(user, world.channels.general, '/corpus status').final();
      expect(textOf(await status(stranger))).toBe('Only moderators may do this.');
      expect(textOf(await status(world.users.sok))).toContain('releases: 1');
    } finally {
      await other.end();
    }
  });
});

describe('the address that a release states', () => {
  const releases = {
    fisheries: 'https://example.org/readouts/1_(final)*',
    rice: null,
    railways: 'https://example.org/a) [win](https://evil.example) **b**',
    spices: 'javascript:alert(1)',
  };
  const source = async (subject: keyof typeof releases) => {
    const { users, channels } = shift.discord.world;
    const question = `How many agreements on ${subject} were signed?`;
    return shift.discord.slash(users.sok, channels.general, '/ask', { question }).final();
  };

  let indexed = '';
  beforeAll(async () => {
    for (const [subject, url] of Object.entries(releases)) {
      const stated = [`title: Talks on ${subject}`, ...(url === null ? [] : [`url: ${JSON.stringify(url)}`])];
      const text = `The two ministers signed seven agreements on ${subject} in Kampot.`;
      await writeFile(
        join(shift.office.corpus, `${subject}.md`),
        `---\n${stated.join('\n')}\n---\n${text}\n`,
      );
    }
    indexed = textOf(await use('/corpus reindex').final({ until: isDone }));
  });

  it('of another kind than those of the web keeps the release out, and it is said why', async () => {
    expect(indexed).toContain('3 releases added');
    expect(indexed).toMatch(/spices\.md.*give a full address that begins with http/su);
    expect(textOf(await source('spices'))).not.toContain('spices in Kampot');
  });

  it('is where the title of a source leads to', async () => {
    const message = await source('fisheries');
    expect(textOf(message)).toContain(
      '**[Talks on fisheries](<https://example.org/readouts/1_%28final%29%2a>)**',
    );
  });

  it('is not made up where none is stated: the paragraph is named and shown instead', async () => {
    const message = await source('rice');
    expect(textOf(message)).toContain('**Talks on rice** · date not stated\n-# paragraph 1, sentence 1');
    expect(textOf(message)).not.toMatch(/\]\(|https?:/u);
    const { users } = shift.discord.world;
    const shown = await shift.discord.click(users.sok, message, 'Show in context').final();
    expect(textOf(shown)).toContain('**The two ministers signed seven agreements on rice in Kampot.**');
  });

  it('that is written to be read as markdown is no link, on no message that names the release', async () => {
    const message = await source('railways');
    const press = (button: string) => shift.discord.click(shift.discord.world.users.sok, message, button);
    const asked = [press('Show in context'), press('Sources'), use('/releases'), use('/figures')];
    const shown = [message, ...(await Promise.all(asked.map((one) => one.final())))].map(textOf);
    expect(shown.filter((text) => !text.includes('**Talks on railways**'))).toEqual([]);
    expect(shown.filter((text) => text.includes('evil.example'))).toEqual([]);
  });
});
