import {
  type ButtonInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type Action, readAction } from './action.ts';
import { mayPress, tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import type { Feedback } from './feedback.ts';
import { findPlace } from './find-place.ts';
import { shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { readBack } from './read-back.ts';
import { citationsOf, readStamp } from './stamp.ts';
import { notice } from './ui.ts';

const commentField = 'comment';
const longestComment = 1000;
/** Of the title and the labels of a form. */
const longestLabel = 45;

/** Asks what was wrong. The thumb counts at once, as the form may be left unfilled. */
export async function rateWrong(interaction: ButtonInteraction, desk: Desk, action: Action): Promise<void> {
  const words = discordPhrases[action.language];
  await interaction.showModal({
    custom_id: interaction.customId,
    title: shortened(words.feedbackTitle, longestLabel),
    components: [
      {
        type: ComponentType.Label,
        label: shortened(words.feedbackLabel, longestLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: commentField,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: longestComment,
        },
      },
    ],
  });
  await recordFeedback(interaction, desk, action, { verdict: 'wrong', comment: null });
}

/** Takes what was written into the form. */
export async function submitFeedback(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  const action = readAction(interaction.customId);
  const language = action?.language ?? 'en';
  if (!(await mayPress(desk, interaction, language))) return;
  await tellPrivately(interaction, notice(discordPhrases[language].thanks));
  if (action === null) return;
  const comment = interaction.fields.getTextInputValue(commentField).trim();
  if (comment !== '') await recordFeedback(interaction, desk, action, { verdict: 'wrong', comment });
}

/** Adds a line to the feedback: what was answered, by the ids of its sentences, and what somebody thought of it. */
export async function recordFeedback(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  { app, answers, feedback }: Desk,
  { about }: Action,
  said: Pick<Feedback, 'verdict' | 'comment'>,
): Promise<void> {
  const { key, outline } = readStamp(about);
  const answer = answers.get(key);
  const found =
    answer === null ? await Promise.all((outline?.places ?? []).map((place) => findPlace(app, place))) : [];
  const shown = readBack((interaction.message?.components ?? []).map((one) => one.toJSON()));
  await feedback.add({
    ...said,
    question: answer?.question ?? shown?.question ?? null,
    sentences:
      answer === null
        ? found.flatMap((one) => one?.sentence.id ?? [])
        : citationsOf(answer).map(({ sentenceId }) => sentenceId),
    user: interaction.user.id,
    channel: interaction.channelId,
    message: interaction.message?.id ?? null,
  });
}
