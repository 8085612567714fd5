import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandData } from '../../src/surfaces/discord/register.ts';
import { howMany, readout } from '../journey/product.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { textOf } from '../support/discord/render.ts';
import { isStage, type Office, openOffice } from './office.ts';

let office: Office;
let discord: LoopbackDiscord;

beforeAll(async () => {
  office = await openOffice();
  discord = await startDiscord({ interim: isStage, acknowledgeWithinMs: patienceMs });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await discord.close();
  await office.close();
});

const environment = (of = discord) => {
  const settings = office.settingsFor(of);
  return {
    DISCORD_TOKEN: of.token,
    DISCORD_API_URL: `${of.apiUrl}/`,
    CORPUS_DIR: settings.CORPUS_DIR,
    INDEX_DIR: settings.INDEX_DIR,
    LOG_FILE: settings.LOG_FILE ?? '',
  };
};
const use = (of = discord) => {
  for (const [name, value] of Object.entries(environment(of))) vi.stubEnv(name, value);
};

describe('readout register', () => {
  it('says whether anything had to be written', async () => {
    use();
    expect(await readout(['register'])).toEqual({
      status: 0,
      stdout: 'Registered 8 commands everywhere.\n',
      stderr: '',
    });
    expect((await readout(['register'])).stdout).toBe(
      'Discord has these 8 commands everywhere already: nothing to do.\n',
    );
  });

  it('with --guild registers them in that server and in no other, and finds nothing to do where they are there', async () => {
    const own = await startDiscord();
    use(own);
    const { guild } = own.world;
    const other = own.world.addGuild('Another office');
    expect(await readout(['register', '--guild', guild.id])).toEqual({
      status: 0,
      stdout: `Registered 8 commands in the server ${guild.id}.\n`,
      stderr: '',
    });
    expect(await readout(['register', '--guild', guild.id])).toEqual({
      status: 0,
      stdout: `Discord has these 8 commands in the server ${guild.id} already: nothing to do.\n`,
      stderr: '',
    });
    expect(own.commandWrites).toBe(1);
    const names = own.registeredCommands(guild).map(({ name }) => name);
    expect(names).toEqual(commandData('server').map((command) => (command as { name: string }).name));
    expect(own.registeredCommands(other)).toEqual([]);
    expect(own.registeredCommands()).toEqual([]);
    expectNoViolations(own);
    await own.close();
  });

  it.each([
    ['of a server that the bot is not in', () => discord.world.elsewhere.id],
    ['of no server', () => '123456789012345678'],
  ])('says what to do where the id is one %s', async (_, idOf) => {
    use();
    const writes = discord.commandWrites;
    const { status, stdout, stderr } = await readout(['register', '--guild', idOf()]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^readout: The bot is in no server with the id \d+\. Copy the id anew .*\]\n$/u);
    expect(discord.commandWrites).toBe(writes);
  });

  it.each(['Field office', '@me', '../../users/123456789012345678', '123'])(
    'takes no id that is none, and asks Discord nothing: %s',
    async (id) => {
      use();
      const asked = discord.requests.length;
      const { status, stderr } = await readout(['register', '--guild', id]);
      expect(status).toBe(2);
      expect(stderr).toContain('Write the id of a server, 17 to 20 digits');
      expect(discord.requests).toHaveLength(asked);
    },
  );

  it('says what to do where there is no token', async () => {
    vi.stubEnv('DISCORD_TOKEN', '');
    const { status, stderr } = await readout(['register']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no token. Copy it from discord.com/developers');
  });
});

describe('readout invite', () => {
  it('prints the links', async () => {
    use();
    expect((await readout(['invite'])).stdout).toContain(`client_id=${discord.world.applicationId}`);
  });
});

describe('readout doctor', () => {
  it('prints a line for everything it looked at, and exits 0 where all is well', async () => {
    use();
    await readout(['register']);
    const { status, stdout } = await readout(['doctor']);
    expect(stdout.replace(/^(✓ model: answers from).*$/mu, '$1 …')).toMatchSnapshot();
    expect(status).toBe(0);
  });
});

describe('readout start', () => {
  it('with a token runs the bot, which leaves in order on SIGTERM', async () => {
    const program = fileURLToPath(new URL('../../src/surfaces/cli/main.ts', import.meta.url));
    const loader = fileURLToPath(new URL('../support/typescript.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--import', loader, program, 'start'], {
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const exit = once(child, 'exit');
    await Promise.race([discord.until(() => said.includes('Answering in Discord as readout')), exit]);
    expect(said).toContain('Ctrl-C stops it.');
    const { users, channels } = discord.world;
    const message = await discord
      .slash(users.sok, channels.general, '/ask', { question: howMany.en })
      .final();
    expect(textOf(message)).toContain('**180**');
    child.kill('SIGTERM');
    const [code] = await exit;
    expect(code).toBe(0);
    await discord.until(() => !discord.gateway.connected);
  });

  it('with a token that Discord does not know says so and exits 1', async () => {
    use();
    vi.stubEnv('DISCORD_TOKEN', 'another.token');
    const { status, stderr } = await readout(['start']);
    expect(status).toBe(1);
    expect(stderr).toContain('Discord does not know this token.');
    expect(stderr).not.toContain('another.token');
  });

  it.each([
    ['the token was revoked', 4004, 'Discord does not know this token. Copy it anew'],
    ['an intent was switched off', 4014, 'Discord refuses an intent. Switch on'],
    ['of something else', 4013, 'Discord closed the connection for good (4013). Look at the application'],
  ])('says so and exits 1 where Discord closes the connection for good, as %s', async (_, code, says) => {
    use();
    const whose = () => discord.requests.filter(({ path }) => path === '/applications/@me').length;
    const before = whose();
    const ended = readout(['start']);
    // The last thing that is asked of Discord at the start.
    await Promise.race([discord.until(() => whose() > before), ended]);
    discord.gateway.drop(code);
    const { status, stderr } = await ended;
    expect(status).toBe(1);
    expect(stderr).toContain('Answering in Discord as readout');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /u);
    await discord.until(() => !discord.gateway.connected);
  });
});
