import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  InteractionContextType,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectNoViolations } from '../support/discord/assert.ts';
import { readyClient } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { textOf } from '../support/discord/render.ts';

let discord: LoopbackDiscord;
let client: Client;

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('interactions', () => {
  const { Guild, BotDM } = InteractionContextType;
  const commands = [
    {
      name: 'ask',
      description: 'Ask',
      contexts: [Guild, BotDM],
      integration_types: [0, 1],
      options: [
        { type: 3, name: 'question', description: 'What to ask', required: true, max_length: 300 },
        { type: 3, name: 'release', description: 'Where to look', autocomplete: true },
      ],
    },
    {
      name: 'corpus',
      description: 'Corpus',
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      options: [{ type: 1, name: 'status', description: 'How it is' }],
    },
    { name: 'Ask about this', type: ApplicationCommandType.Message },
  ];
  let answer: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    discord = await startDiscord({ silence: false, settleMs: 60, acknowledgeWithinMs: patienceMs });
    client = await readyClient(discord);
    await client.rest.put(`/applications/${discord.world.applicationId}/commands`, { body: commands });
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  });
  afterEach(() => expectNoViolations(discord));

  const slash = (run: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => {
    answer = (interaction) => run(interaction as ChatInputCommandInteraction);
    const { users, channels } = discord.world;
    return discord.slash(users.mina, channels.general, '/ask', { question: 'How many?' });
  };

  it('carry a command there and its deferred answer back, with every state on the way', async () => {
    const handle = slash(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('searching');
      await interaction.editReply(`${interaction.options.getString('question')} 180.`);
    });
    const last = await handle.final({ until: ({ content }) => content.includes('180') });
    expect(last.content).toBe('How many? 180.');
    expect(handle.edits.map(({ content }) => content)).toEqual(['searching', 'How many? 180.']);
    expect(handle).toMatchObject({ ephemeral: false });
    expect(await handle.acknowledged()).toBeLessThan(patienceMs);
  });

  it('tell the person, the place, the languages and what may be done there', async () => {
    const seen = new Promise<ChatInputCommandInteraction>((resolve) => {
      slash(async (interaction) => {
        await interaction.reply('seen');
        resolve(interaction);
      });
    });
    const { locale, guildLocale, memberPermissions, appPermissions, inGuild } = await seen;
    expect([locale, guildLocale]).toEqual(['ko', 'en-US']);
    expect(memberPermissions?.has('ManageGuild')).toBe(false);
    expect(appPermissions.has('SendMessages')).toBe(true);
    expect(inGuild.call(await seen)).toBe(true);
  });

  it('reach the bot in direct messages and in guilds where it is no member', async () => {
    answer = async (interaction) =>
      interaction.isRepliable() && interaction.reply({ content: String(interaction.context), flags: 64 });
    const { users, channels } = discord.world;
    const ask = (channel: typeof channels.dm) =>
      discord.slash(users.mina, channel, '/ask', { question: 'Who?' });
    expect((await ask(channels.dm).final()).content).toBe(String(BotDM));
    expect((await ask(channels.elsewhere).final()).content).toBe(String(Guild));
  });

  it('show an ephemeral answer to its person alone', async () => {
    const handle = slash((interaction) => interaction.reply({ content: 'for you', flags: 64 }));
    const message = await handle.final();
    expect(handle.ephemeral).toBe(true);
    const { users, channels } = discord.world;
    expect(() => discord.click(users.anne, message, 'x')).toThrow('cannot see');
    const channel = await client.channels.fetch(channels.general.id);
    if (!channel?.isTextBased()) throw new Error('No text channel.');
    expect((await channel.messages.fetch()).has(message.id)).toBe(false);
  });

  it('complete an option while it is typed', async () => {
    answer = async (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([{ name: `${interaction.options.getFocused()}rtesy`, value: 'courtesy' }]);
    const { users, channels } = discord.world;
    const handle = discord.autocomplete(users.mina, channels.general, '/ask', { release: 'cou' });
    expect(await handle.choices()).toEqual([{ name: 'courtesy', value: 'courtesy' }]);
  });

  it('carry the clicked message, its update, a modal and what is written in it', async () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('why').setLabel('👎').setStyle(ButtonStyle.Secondary),
      new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
    );
    const input = new TextInputBuilder()
      .setCustomId('wrong')
      .setLabel('What?')
      .setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('feedback')
      .setTitle('What was wrong?')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    const asked = slash(async (interaction) => interaction.reply({ content: 'one', components: [row] }));
    const message = await asked.final();
    answer = async (interaction) => {
      if (interaction.isButton() && interaction.customId === 'next') await interaction.update('two');
      else if (interaction.isButton()) await interaction.showModal(modal);
      else if (interaction.isModalSubmit())
        await interaction.reply({ content: interaction.fields.getTextInputValue('wrong'), flags: 64 });
    };
    const { mina } = discord.world.users;
    expect(await discord.click(mina, message, 'Next').final()).toMatchObject({
      id: message.id,
      content: 'two',
    });
    const shown = await discord.click(mina, message, 'why').modal();
    expect((await discord.submitModal(mina, shown, { wrong: 'the number' }).final()).content).toBe(
      'the number',
    );
  });

  it('carry the message that a menu command is used on, whatever the intents', async () => {
    answer = async (interaction) =>
      interaction.isMessageContextMenuCommand() && interaction.reply(interaction.targetMessage.content);
    const { users, channels } = discord.world;
    const said = discord.say(users.anne, channels.general, '180 were deported');
    const handle = discord.messageMenu(users.mina, discord.written(said), 'Ask about this');
    expect(textOf(await handle.final())).toBe('180 were deported');
  });

  it('are offered as a client offers them', async () => {
    const { users, channels } = discord.world;
    const corpus = (user: typeof users.mina, force = false) =>
      discord.slash(user, channels.general, '/corpus status', {}, { force });
    expect(() => corpus(users.mina)).toThrow('hidden');
    expect(() => discord.slash(users.mina, channels.general, '/ask')).toThrow('required');
    expect(() => discord.slash(users.mina, channels.dm, '/corpus status')).not.toThrow();
    answer = async (interaction) =>
      interaction.isChatInputCommand() && interaction.reply(interaction.options.getSubcommand());
    expect((await corpus(users.sok).final()).content).toBe('status');
    expect((await corpus(users.mina, true).final()).content).toBe('status');
  });

  it('can open a thread from the answer, once', async () => {
    const handle = slash(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'answer', withResponse: true });
      const thread = await resource?.message?.startThread({ name: 'How many?' });
      await thread?.send('Ask on.');
    });
    await handle.final();
    const { general } = discord.world.channels;
    await discord.until(() => discord.threadsOf(general).length === 2);
    const thread = discord.threadsOf(general)[1];
    if (!thread) throw new Error('No thread.');
    await discord.until(() => discord.messagesIn(thread).length === 1);
    expect(thread.name).toBe('How many?');
  });

  it('carry files that components show, and keep their bytes', async () => {
    const chart = new AttachmentBuilder(Buffer.from('a picture'), {
      name: 'chart.png',
      description: 'Chart',
    });
    const gallery = new MediaGalleryBuilder().addItems({ media: { url: 'attachment://chart.png' } });
    const handle = slash(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        files: [chart],
        components: [gallery],
        flags: MessageFlags.IsComponentsV2,
      });
    });
    const [file] = (await handle.final()).attachments;
    expect(file).toMatchObject({ filename: 'chart.png', description: 'Chart', size: 9 });
    expect(Buffer.from(discord.file(file?.id ?? '')).toString()).toBe('a picture');
  });

  it('that come too late to be edited can still be answered in their channel', async () => {
    const handle = slash(async (interaction) => {
      const { resource } = await interaction.deferReply({ withResponse: true });
      discord.clock.advance(15 * 60_000 + 1);
      await resource?.message?.reply('late, but here');
    });
    expect((await handle.final()).content).toBe('late, but here');
    expect(handle.messages.map(({ flags }) => flags)).toEqual([MessageFlags.Loading, 0]);
  });
});
