import type { StringSelectMenuInteraction } from 'discord.js';
import { ReadoutError } from '../../errors.ts';
import { readAction } from './action.ts';
import { isCutQuestion } from './answer-message.ts';
import { attend, mayPress, tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import { findStanding } from './find-place.ts';
import { discordPhrases } from './phrases.ts';
import { readPlaces } from './place.ts';
import { readBack } from './read-back.ts';
import { showAnswer } from './show-answer.ts';
import { notice } from './ui.ts';

/** Asks the question of an answer of one of the other releases that it offers, for whoever chose that one. */
export async function chooseRelease(interaction: StringSelectMenuInteraction, desk: Desk): Promise<void> {
  const action = readAction(interaction.customId);
  const language = action?.language ?? 'en';
  if (!(await mayPress(desk, interaction, language))) return;
  if (action?.verb !== 'alone') return tellPrivately(interaction, notice(discordPhrases[language].gone));
  await attend(desk, interaction, { as: 'private', language, counted: true }, async (stage, signal) => {
    const question = questionOf(interaction, desk, action.about);
    const [place] = readPlaces(interaction.values[0] ?? '');
    const id = place === undefined ? null : await findStanding(desk.app, place.release);
    if (question === null || id === null) {
      throw new ReadoutError('release.unknown', 'The question or the release is not known any more.');
    }
    const view = { page: 0, isPrivate: true, inServer: interaction.guildId !== null };
    return showAnswer(desk, { question, language, view, stage }, (onStage) =>
      desk.app.ask(question, { releaseIds: [id], language, signal, onStage }),
    );
  });
}

/** The question as it was read: as the answer is kept, else as its message shows it, where it shows it whole. */
function questionOf({ message }: StringSelectMenuInteraction, { answers }: Desk, key: string): string | null {
  const kept = answers.get(key);
  if (kept !== null) return kept.readAs ?? kept.question;
  const shown = readBack(message.components.map((one) => one.toJSON()));
  const question = shown?.readAs ?? shown?.question ?? null;
  return question === null || isCutQuestion(question) ? null : question;
}
