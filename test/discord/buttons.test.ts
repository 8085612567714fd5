import { describe, expect, it, vi } from 'vitest';
import { firstRelease, howMany } from '../journey/product.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { buttonsOf, renderMessage, renderModal, textOf } from '../support/discord/render.ts';
import { beginShift, type Shift, shiftForAll } from './office.ts';

const shift = shiftForAll();

const answer = (filled: Readonly<Record<string, string | boolean>> = {}) => {
  const { users, channels } = shift.discord.world;
  const asked = shift.discord.slash(users.sok, channels.general, '/ask', { question: howMany.en, ...filled });
  return asked.final();
};
const press = (message: Parameters<Shift['discord']['click']>[1], button: string) =>
  shift.discord.click(shift.discord.world.users.sok, message, button);

describe('"Show in context"', () => {
  it('shows the paragraph with the sentence in bold, to whoever pressed', async () => {
    const pressed = press(await answer(), 'Show in context');
    expect(renderMessage(await pressed.final())).toMatchSnapshot();
    expect(pressed.ephemeral).toBe(true);
  });

  it('turns to the paragraphs before and after', async () => {
    const shown = await press(await answer(), 'Show in context').final();
    const before = await press(shown, 'Back').final();
    expect(textOf(before)).toContain('In response, Samdech Thipadei Hun Manet praised');
    expect(textOf(before)).toContain('page 4 of 5');
  });
});

describe('"Sources"', () => {
  it('lists every source with the parties that met', async () => {
    const pressed = press(await answer(), 'Sources');
    expect(renderMessage(await pressed.final())).toMatchSnapshot();
    expect(pressed.ephemeral).toBe(true);
  });
});

describe('after a restart', () => {
  it('the buttons of an answer still work', async () => {
    const message = await answer();
    await shift.restart();
    expect(textOf(await press(message, 'Show in context').final())).toContain('**To date, Cambodia');
    expect(textOf(await press(message, 'Sources').final())).toContain('“To date, Cambodia');
    await press(message, '👍').final();
    const [last] = (await shift.office.feedback()).slice(-1);
    expect(last).toMatchObject({ question: howMany.en, sentences: [`${firstRelease}#11`] });
  });

  it('a private answer can still be published', async () => {
    const message = await answer({ private: true });
    await shift.restart();
    const pressed = press(message, 'Publish');
    await shift.discord.until(() => pressed.messages.length === 2);
    expect(pressed.messages.map(textOf).at(-1)).toContain('To date, Cambodia');
  });
});

describe('a thumb', () => {
  const noted = (line: object) =>
    vi.waitFor(async () => expect((await shift.office.feedback()).at(-1)).toMatchObject(line), {
      timeout: patienceMs,
    });

  it('up is noted with the question and the sentences', async () => {
    const message = await answer();
    const pressed = press(message, '👍');
    expect(textOf(await pressed.final())).toBe('Thank you. Your feedback has been noted.');
    expect(pressed.ephemeral).toBe(true);
    await noted({
      verdict: 'helpful',
      question: howMany.en,
      sentences: [`${firstRelease}#11`],
      comment: null,
      message: message.id,
    });
  });

  it('down is noted at once, and with what was wrong where somebody says so', async () => {
    const message = await answer();
    const modal = await press(message, '👎').modal();
    expect(renderModal(modal)).toMatchSnapshot();
    await noted({ verdict: 'wrong', comment: null });
    const sent = shift.discord.submitModal(shift.discord.world.users.sok, modal, {
      comment: 'It is "200".\n',
    });
    expect(textOf(await sent.final())).toBe('Thank you. Your feedback has been noted.');
    await noted({
      verdict: 'wrong',
      comment: 'It is "200".',
      question: howMany.en,
      sentences: [`${firstRelease}#11`],
    });
  });
});

describe('"Publish"', () => {
  it('shows the private answer to everybody, once', async () => {
    const message = await answer({ private: true });
    const pressed = press(message, 'Publish');
    await shift.discord.until(() => pressed.messages.length === 2);
    const [own, published] = pressed.messages;
    expect(buttonsOf(own as typeof message).map(({ label }) => label)).not.toContain('Publish');
    expect(renderMessage(published as typeof message)).toBe(renderMessage(await answer()));
  });
});

describe('a button whose sentence has gone', () => {
  it('says so', async () => {
    const other = await beginShift(shift.office, {
      app: { ...shift.office.app, sentencesOf: async () => [] },
    });
    const { discord } = other;
    const { users, channels } = discord.world;
    try {
      const asked = discord.slash(users.sok, channels.general, '/ask', { question: howMany.en });
      const pressed = discord.click(users.sok, await asked.final(), 'Show in context');
      expect(textOf(await pressed.final())).toContain('The releases have changed since');
    } finally {
      await other.end();
    }
  });
});
