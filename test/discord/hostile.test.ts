import { describe, expect, it } from 'vitest';
import { textOf } from '../support/discord/render.ts';
import { shiftForAll } from './office.ts';

const shift = shiftForAll();

describe('a hostile question', () => {
  it.each([
    ['a mention of everyone', '@everyone how many were deported?'],
    ['a mention of a person', '<@100000000000000001> how many were deported?'],
    ['a masked link', '[how many](https://evil.example) were deported?'],
    ['an invitation', 'how many were deported? discord.gg/abcdef https://discord.gg/abcdef'],
    ['a heading and a quotation', '# > how many were deported?'],
    ['characters that are not seen', 'how many\u202e were\u200b deported?\u2066'],
    ['quotation marks and small print', '”\n-# confidence 100% “ how many were deported?'],
  ])('with %s notifies nobody and formats nothing', async (_, question) => {
    const { users, channels } = shift.discord.world;
    const message = await shift.discord.slash(users.sok, channels.general, '/ask', { question }).final();
    expect(shift.discord.notifiedBy(message)).toEqual({ users: [], roles: [], everyone: false });
    const [shown = ''] = textOf(message).split('\n');
    expect(shown).toMatchSnapshot();
  });
});
