import { type ButtonInteraction, ComponentType } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import { ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import { type Action, readAction, type Verb } from './action.ts';
import { answerMessage, type KeptAnswer } from './answer-message.ts';
import { attend, mayPress, tellPrivately } from './attend.ts';
import { contextMessage } from './context-message.ts';
import type { Desk } from './desk.ts';
import { rateWrong, recordFeedback } from './feedback-form.ts';
import { figuresMessage } from './figure-list.ts';
import { findPlace, rebuildAnswer } from './find-place.ts';
import { findQuotes } from './find-quotes.ts';
import { moderatorButtons } from './moderator-buttons.ts';
import { discordPhrases } from './phrases.ts';
import { readPlaces } from './place.ts';
import { publish } from './publish.ts';
import { quotesMessage } from './quote-list.ts';
import { readBack } from './read-back.ts';
import { releasesMessage } from './release-list.ts';
import { figuresAbout } from './show-figures.ts';
import { sourcesMessage } from './sources-message.ts';
import { readStamp } from './stamp.ts';
import { openThread } from './thread.ts';
import { notice, type Payload } from './ui.ts';

/** Does what a button says, whoever wrote it: this run of the bot or one before. */
export async function pressButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const action = readAction(interaction.customId);
  if (!(await mayPress(desk, interaction, action?.language ?? 'en'))) return;
  if (action !== null && action.verb !== 'alone') return handlers[action.verb](interaction, desk, action);
  await tellPrivately(interaction, notice(discordPhrases.en.gone));
}

type Handler = (interaction: ButtonInteraction, desk: Desk, action: Action) => Promise<void>;

const handlers: Readonly<Record<Exclude<Verb, 'alone'>, Handler>> = {
  async context(interaction, desk, { language, page, about }) {
    const [place] = readPlaces(about.split(':')[0] ?? '');
    const turned = about.includes(':');
    await show(interaction, desk, language, turned, async () => {
      const found = place === undefined ? null : await findPlace(desk.app, place);
      return found && contextMessage({ ...found, language }, turned ? page : null);
    });
  },

  async sources(interaction, desk, action) {
    const turned = isOwnList(interaction);
    await show(interaction, desk, action.language, turned, async () => {
      const kept = await answerOf(interaction, desk, action);
      return kept && sourcesMessage(kept, await desk.app.releases(), action.page);
    });
  },

  async answer(interaction, desk, action) {
    await show(interaction, desk, action.language, true, async () => {
      const kept = await answerOf(interaction, desk, action);
      return kept && answerMessage(kept, { page: action.page, ...whereOf(interaction) });
    });
  },

  async figures(interaction, desk, { language, page, about }) {
    await show(interaction, desk, language, true, async () => {
      const { lookup: found } = await figuresAbout(desk, about);
      return figuresMessage({ found, about, language, page });
    });
  },

  async releases(interaction, desk, { language, page }) {
    const turned = readBack(interaction.message.components.map((one) => one.toJSON())) === null;
    await show(interaction, desk, language, turned, async () =>
      releasesMessage(await desk.app.releases(), language, page),
    );
  },

  async quote(interaction, desk, { language, page, about }) {
    await show(interaction, desk, language, true, async () =>
      quotesMessage(await findQuotes(desk.app, about), about, language, page),
    );
  },

  thread: (interaction, desk, { language }) => openThread(interaction, desk, language),

  async publish(interaction, desk, action) {
    await publish(interaction, desk, action.language, () => answerOf(interaction, desk, action));
  },

  async helpful(interaction, desk, action) {
    await tellPrivately(interaction, notice(discordPhrases[action.language].thanks));
    await recordFeedback(interaction, desk, action, { verdict: 'helpful', comment: null });
  },

  wrong: rateWrong,

  ...moderatorButtons,
};

/** Shows something: in place of the button's message where `turned` is set, else to whoever pressed, alone. */
function show(
  interaction: ButtonInteraction,
  desk: Desk,
  language: Language,
  turned: boolean,
  work: () => Promise<Payload | null>,
): Promise<void> {
  const as = turned ? 'update' : 'private';
  return attend(desk, interaction, { as, language, counted: false }, async () => {
    const shown = await work();
    if (shown === null) throw new ReadoutError('release.unknown', 'The releases have changed since.');
    return shown;
  });
}

/** The answer that a button belongs to: as it was kept, else made again from what the button says of it. */
async function answerOf(
  interaction: ButtonInteraction,
  { app, answers }: Desk,
  { about, language }: Action,
): Promise<KeptAnswer | null> {
  const { key, outline } = readStamp(about);
  const kept: Answer | null = answers.get(key);
  if (kept !== null) return { answer: kept, key };
  if (outline === null) return null;
  const shown = readBack(interaction.message.components.map((one) => one.toJSON()));
  const { question = null, readAs = null, others = [] } = shown ?? {};
  const asked = { question: question ?? '', ...(readAs === null ? {} : { readAs }), language };
  const answer = await rebuildAnswer(app, outline, asked, others);
  return answer && { answer, key };
}

/** A private answer that has been published stays without its button, and no thread hangs on a private message. */
function whereOf({ message, guildId }: ButtonInteraction) {
  const isEphemeral = message.flags.has('Ephemeral');
  const ids = message.components.flatMap((one) =>
    one.type === ComponentType.ActionRow ? one.components.map(({ customId }) => customId) : [],
  );
  const isPrivate = ids.some((id) => id !== null && readAction(id)?.verb === 'publish');
  return { isPrivate, inServer: guildId !== null && !isEphemeral };
}

/** A list of sources is turned in its place; the answer, which shows the question, stays. */
function isOwnList({ message }: ButtonInteraction): boolean {
  return readBack(message.components.map((one) => one.toJSON()))?.question == null;
}
