import type { RepliableInteraction } from 'discord.js';
import type { Actor, HistoryEntry } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { attend, tellPrivately } from './attend.ts';
import type { CorpusChange } from './corpus-job.ts';
import { diffMessage, progressMessage } from './corpus-message.ts';
import type { Desk } from './desk.ts';
import { excuse } from './excuse.ts';
import { languageOf } from './language.ts';
import { isModerator } from './moderator.ts';
import { discordPhrases } from './phrases.ts';
import { notice, type Payload } from './ui.ts';

/** Somebody as the history of the corpus names them. */
export function actorOf({ user }: Pick<RepliableInteraction, 'user'>): Actor {
  return { surface: 'discord', id: user.id, name: user.tag };
}

/**
 * Whether somebody may do this to the corpus. Discord's own gate is drawn in the client, and servers may change it: what
 * counts is asked here, each time. A refusal is told in private, logged, and put into the history.
 */
export async function mayModerate(
  interaction: RepliableInteraction,
  { app, moderation, log }: Desk,
  did: HistoryEntry['did'],
): Promise<boolean> {
  if (isModerator(interaction, moderation())) return true;
  const about = { user: interaction.user.id, guild: interaction.guildId, command: did };
  log.warn(about, 'not a moderator');
  await tellPrivately(interaction, notice(discordPhrases[languageOf(interaction.locale)].corpus.notAllowed));
  await app.record({ by: actorOf(interaction), did, outcome: 'refused' }).catch((error: unknown) => {
    log.error({ err: error, ...about }, 'a refusal could not be put into the history');
  });
  return false;
}

/** How a change is shown. */
export interface Changing {
  readonly as: 'public' | 'update';
  readonly language: Language;
  /** What is shown where it was cancelled. */
  readonly cancelled: () => Promise<Payload>;
}

/** Makes a change of the corpus while its bar moves, and shows what came of it in the bar's place. */
export async function changeCorpus(
  interaction: RepliableInteraction,
  desk: Desk,
  { as, language, cancelled }: Changing,
  change: CorpusChange,
): Promise<void> {
  const { running } = discordPhrases[language].corpus;
  if (desk.corpusJob.isRunning()) return tellPrivately(interaction, notice(running));
  await attend(
    desk,
    interaction,
    { as, language, counted: false, endsItself: true },
    async (stage, signal) => {
      const job = desk.corpusJob.run(change, (progress) => stage(progressMessage(progress, language)));
      if (job === null) return notice(running);
      try {
        return diffMessage(await job, language);
      } catch (error) {
        if ((error as { code?: unknown }).code === 'cancelled' && !signal.aborted) return cancelled();
        // In the bar's place: below it, it would seem to move on.
        return excuse(error, language, desk, { interaction: interaction.id });
      }
    },
  );
}
