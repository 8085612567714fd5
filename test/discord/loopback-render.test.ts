import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Modal } from '../support/discord/events.ts';
import { buttonsOf, renderMessage, renderModal, textOf } from '../support/discord/render.ts';

const message = (parts: object) =>
  ({ content: '', embeds: [], components: [], attachments: [], flags: 0, ...parts }) as unknown as APIMessage;

describe('a message as text', () => {
  it('shows containers, texts, rules, buttons and for whom it is', () => {
    const rendered = renderMessage(
      message({
        flags: (1 << 15) | 64,
        referenced_message: { author: { username: 'mina' }, content: 'How many?\nPlease' },
        components: [
          {
            type: 17,
            components: [
              { type: 10, content: '180 were deported.¹\nMore wait.' },
              { type: 14 },
              {
                type: 9,
                components: [{ type: 10, content: '> a quotation' }],
                accessory: { type: 2, style: 5, label: 'Release', url: 'https://example.org/a' },
              },
              {
                type: 1,
                components: [
                  { type: 2, style: 2, custom_id: 'a', label: 'Sources' },
                  { type: 2, style: 2, custom_id: 'b', emoji: { name: '👍' }, disabled: true },
                ],
              },
            ],
          },
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: 'm',
                placeholder: 'Which?',
                options: [{ label: 'One' }, { label: 'Two' }],
              },
            ],
          },
        ],
      }),
    );
    expect(rendered).toMatchInlineSnapshot(`
      "↪ mina: How many? …
      ╭
      │ 180 were deported.¹
      │ More wait.
      │ ────────
      │ > a quotation
      │ [Release → https://example.org/a]
      │ [Sources] [× 👍]
      ╰
      [▾ Which? (One | Two)]
      (only you can see this)"
    `);
  });

  it('shows embeds, files and that an answer is still to come', () => {
    const rendered = renderMessage(
      message({
        content: 'Two lines\nhere',
        embeds: [
          {
            title: 'Title',
            url: 'https://example.org',
            description: 'Text',
            fields: [{ name: 'a', value: 'b' }],
            footer: { text: 'end' },
          },
        ],
        attachments: [{ filename: 'chart.png', description: 'Deportations' }],
      }),
    );
    expect(rendered).toMatchInlineSnapshot(`
      "Two lines
      here
      ▌ Title → https://example.org
      ▌ Text
      ▌ a:
      ▌ b
      ▌ end
      📎 chart.png: Deportations"
    `);
    expect(renderMessage(message({ flags: 128 }))).toBe('(thinking …)');
  });

  it('gives its words and its buttons alone, however deep they stand', () => {
    const button = { type: 2, style: 2, custom_id: 'a', label: 'Sources' };
    const deep = message({
      flags: 1 << 15,
      components: [
        {
          type: 17,
          components: [{ type: 9, components: [{ type: 10, content: 'found' }], accessory: button }],
        },
      ],
    });
    expect(textOf(deep)).toBe('found');
    expect(buttonsOf(deep)).toEqual([button]);
  });
});

describe('a modal as text', () => {
  it('shows its title and its fields', () => {
    const input = { type: 4, custom_id: 'a', style: 2, placeholder: 'The number, for example' };
    const modal = {
      title: 'What was wrong?',
      custom_id: 'm',
      components: [{ type: 18, label: 'Why', component: input }],
    };
    expect(renderModal(modal as unknown as Modal).split('\n')).toEqual([
      '╭',
      '│ What was wrong?',
      '│ Why:',
      '│ [The number, for example]',
      '╰',
    ]);
  });
});
