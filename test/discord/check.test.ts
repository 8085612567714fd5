import { describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../support/discord/render.ts';
import { shiftForAll } from './office.ts';

const shift = shiftForAll();

describe('"Check against the releases"', () => {
  const check = (said: string, user: 'anne' | 'sok' | 'mina' = 'sok') => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const message = discord.written(discord.say(users.mina, channels.general, said));
    return discord.messageMenu(users[user], message, 'Check against the releases');
  };

  it('tells what the releases say instead, with the sentence, to the one who asks alone', async () => {
    const asked = check('Cambodia deported 500 Koreans');
    const message = await asked.final();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(/❌ .*another number; the release gives: “180”/su);
    expect(textOf(message)).toContain('To date, Cambodia has arrested and deported 180 Korean nationals');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Show in context');
  });

  it('replies in the language of the person, and to Khmer in Khmer', async () => {
    expect(textOf(await check('Cambodia deported 500 Koreans', 'anne').final())).toMatch(
      /❌ \*\*contredit\*\* .*un autre nombre ; le communiqué donne : “180”/su,
    );
    expect(textOf(await check('កម្ពុជាបាននិរទេសជនជាតិកូរ៉េ ៥០០ នាក់').final())).toMatch(/[\u1780-\u17ff]/u);
  });

  it('shows nothing of a message as markdown, mention or link', async () => {
    const message = await check(
      '@everyone **Cambodia** deported 500 [Koreans](https://evil.example)',
    ).final();
    expect(textOf(message)).not.toMatch(/(?<!\\)@everyone|(?<!\\)\*\*Cambodia(?! – Republic)|(?<!\\)\]\(/u);
  });

  it('keeps within the limits of a message where somebody pastes many claims', async () => {
    const message = await check('Cambodia deported 500 Koreans. '.repeat(40).trim()).final();
    expect(message.attachments?.map(({ filename }) => filename)).toEqual(['verdicts.txt']);
  });

  it('says that there is nothing to check in a question', async () => {
    expect(textOf(await check('How many were deported?').final())).toContain('There is no statement here');
  });
});
