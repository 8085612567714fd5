import type { ButtonInteraction } from 'discord.js';
import type { HistoryEntry } from '../../app.ts';
import { ReadoutError } from '../../errors.ts';
import type { Action, Verb } from './action.ts';
import { attend, tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import { historyMessage, historyShown } from './history-list.ts';
import { actorOf, changeCorpus, mayModerate } from './moderate.ts';
import { discordPhrases } from './phrases.ts';
import { releaseKey } from './place.ts';
import { editDetails } from './review-form.ts';
import { reviewMessage } from './review-message.ts';
import { notice, type Payload } from './ui.ts';

type Handler = (interaction: ButtonInteraction, desk: Desk, action: Action) => Promise<void>;

/** The buttons by which moderators decide; each asks anew whether the one who presses it may. */
export const moderatorButtons = {
  cancel: only('reindex', async (interaction, { corpusJob }, { language }) => {
    const words = discordPhrases[language].corpus;
    if (!corpusJob.isRunning()) return tellPrivately(interaction, notice(words.nothingToCancel));
    // The message itself goes on to show what came of it.
    await interaction.deferUpdate();
    corpusJob.cancel();
  }),

  keep: only('add', async (interaction, desk, { language, about }) => {
    const { app } = desk;
    const cancelled = async () => {
      const review = await app.reviewed(about);
      return review === null
        ? notice(discordPhrases[language].corpus.cancelled)
        : reviewMessage(review, language);
    };
    await changeCorpus(interaction, desk, { as: 'update', language, cancelled }, async (watch) => {
      const { report } = await app.add(about, actorOf(interaction), watch);
      return report.problems;
    });
  }),

  edit: editDetails,

  discard: only('discard', async (interaction, desk, { language, about }) => {
    await attend(desk, interaction, { as: 'update', language, counted: false }, async () => {
      if (about !== '') await desk.app.discard(about);
      return notice(discordPhrases[language].corpus.discarded);
    });
  }),

  remove: only('remove', async (interaction, desk, { language, about }) => {
    const { app } = desk;
    const cancelled = undone(language);
    await changeCorpus(interaction, desk, { as: 'update', language, cancelled }, async (watch) => {
      const release = (await app.releases()).find(({ id }) => releaseKey(id) === about);
      if (release === undefined) throw new ReadoutError('release.unknown', 'It was removed meanwhile.');
      const { report } = await app.remove(release.id, actorOf(interaction), watch);
      return report.problems;
    });
  }),

  rollback: only('rollback', async (interaction, desk, { language, about }) => {
    const cancelled = undone(language);
    await changeCorpus(interaction, desk, { as: 'update', language, cancelled }, async () => {
      await desk.app.rollback(about, actorOf(interaction));
      return [];
    });
  }),

  history: only('look', async (interaction, desk, { language, page }) => {
    await attend(desk, interaction, { as: 'update', language, counted: false }, async () =>
      historyMessage(await desk.app.history({ limit: historyShown }), language, page),
    );
  }),
} satisfies Partial<Record<Verb, Handler>>;

/** A button that is for moderators. */
function only(did: HistoryEntry['did'], handler: Handler): Handler {
  return async (interaction, desk, action) => {
    if (await mayModerate(interaction, desk, did)) await handler(interaction, desk, action);
  };
}

function undone(language: Action['language']): () => Promise<Payload> {
  return async () => notice(discordPhrases[language].corpus.cancelled);
}
