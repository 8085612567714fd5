import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Details, HistoryEntry, Source, StoredChange } from '../../../app.ts';
import type { Language } from '../../../text/language.ts';
import { readAttachment } from '../attachment.ts';
import { attend } from '../attend.ts';
import type { ChatCommand } from '../command.ts';
import { statusMessage } from '../corpus-message.ts';
import type { Desk } from '../desk.ts';
import type { Choice } from '../figure-choices.ts';
import { historyMessage, historyShown } from '../history-list.ts';
import { languageOf } from '../language.ts';
import { limits } from '../limits.ts';
import { escaped, plain, shortened } from '../markdown.ts';
import { actorOf, changeCorpus, mayModerate } from '../moderate.ts';
import { isModerator } from '../moderator.ts';
import { discordPhrases } from '../phrases.ts';
import { removalMessage, reviewMessage, rollbackMessage } from '../review-message.ts';
import { notice, type Payload } from '../ui.ts';
import { corpusData } from './corpus-options.ts';
import { chosenRelease, releaseChoices } from './release-option.ts';

/** `/corpus`: the releases as moderators see and change them. */
export const corpus = {
  data: corpusData,
  async autocomplete(interaction, desk) {
    if (!isModerator(interaction, desk.moderation())) return [];
    const { name } = interaction.options.getFocused(true);
    return name === 'snapshot' ? snapshotChoices(interaction, desk) : releaseChoices(interaction, desk);
  },
  async execute(interaction, desk) {
    const { did, handle } = handlers[interaction.options.getSubcommand() as keyof typeof handlers];
    if (!(await mayModerate(interaction, desk, did))) return;
    await handle(interaction, desk, languageOf(interaction.locale));
  },
} satisfies ChatCommand;

type Command = ChatInputCommandInteraction;
type Handle = (interaction: Command, desk: Desk, language: Language) => Promise<void>;

const handlers = {
  status: { did: 'look', handle: showStatus },
  reindex: { did: 'reindex', handle: reindex },
  add: {
    did: 'add',
    handle: (interaction: Command, desk: Desk, language: Language) =>
      privately(interaction, desk, language, (signal) => reviewed(interaction, desk, language, {}, signal)),
  },
  replace: { did: 'replace', handle: replace },
  remove: { did: 'remove', handle: remove },
  rollback: { did: 'rollback', handle: rollback },
  history: {
    did: 'look',
    handle: (interaction: Command, desk: Desk, language: Language) =>
      privately(interaction, desk, language, async () =>
        historyMessage(await desk.app.history({ limit: historyShown }), language, 0),
      ),
  },
} satisfies Readonly<Record<string, { readonly did: HistoryEntry['did']; readonly handle: Handle }>>;

/** Shows something to the moderator alone. */
function privately(
  interaction: Command,
  desk: Desk,
  language: Language,
  work: (signal: AbortSignal) => Promise<Payload>,
): Promise<void> {
  return attend(desk, interaction, { as: 'private', language, counted: false }, (stage, signal) => {
    stage(notice(`⏳ ${discordPhrases[language].corpus.reading}`));
    return work(signal);
  });
}

function showStatus(interaction: Command, desk: Desk, language: Language): Promise<void> {
  const { app, corpusJob } = desk;
  return attend(desk, interaction, { as: 'private', language, counted: false }, async () => {
    const manifest = await app.manifest();
    const figures = manifest === null ? 0 : (await app.lookup('')).figures.length;
    return statusMessage(manifest, figures, corpusJob.isRunning(), language);
  });
}

async function reindex(interaction: Command, desk: Desk, language: Language): Promise<void> {
  const { app, log } = desk;
  const by = actorOf(interaction);
  log.info({ user: by.id, guild: interaction.guildId }, 'reindexing was asked for');
  const cancelled = async () => notice(discordPhrases[language].corpus.cancelled);
  await changeCorpus(interaction, desk, { as: 'public', language, cancelled }, async (watch) => {
    const { problems, snapshotId } = await app.reindex(watch);
    await app.record({ by, did: 'reindex', outcome: 'done', snapshot: snapshotId });
    return problems;
  });
}

/** Reads what was handed in and puts it under review. */
async function reviewed(
  interaction: Command,
  { app }: Desk,
  language: Language,
  more: Details,
  signal: AbortSignal,
): Promise<Payload> {
  const source = await sourceOf(interaction, signal);
  if (source === null) return notice(discordPhrases[language].corpus.oneSource);
  return reviewMessage(
    await app.review(source, { ...detailsOf(interaction), ...more }, { signal }),
    language,
  );
}

/** Null where there is neither a file nor a page, or both. */
async function sourceOf({ options }: Command, signal: AbortSignal): Promise<Source | null> {
  const [file, page] = [options.getAttachment('file'), options.getString('page')];
  if (file !== null && page === null) return readAttachment(file, signal);
  return file === null && page !== null ? { url: page.trim() } : null;
}

function detailsOf({ options }: Command): Details {
  const names = ['title', 'outlet', 'published', 'url', 'language'] as const;
  const given = names.map((name) => [name, options.getString(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

function replace(interaction: Command, desk: Desk, language: Language): Promise<void> {
  return privately(interaction, desk, language, async (signal) => {
    const written = interaction.options.getString('release', true);
    const supersedes = await chosenRelease(written, desk);
    if (supersedes === null) return unknownRelease(written, language);
    return reviewed(interaction, desk, language, { supersedes }, signal);
  });
}

function remove(interaction: Command, desk: Desk, language: Language): Promise<void> {
  return privately(interaction, desk, language, async () => {
    const written = interaction.options.getString('release', true);
    const id = await chosenRelease(written, desk);
    const release = id === null ? null : await desk.app.release(id);
    return release === null ? unknownRelease(written, language) : removalMessage(release, language);
  });
}

function rollback(interaction: Command, desk: Desk, language: Language): Promise<void> {
  return privately(interaction, desk, language, async () => {
    const wanted = interaction.options.getString('snapshot', true).trim();
    const stored = (await goals(desk)).find(({ id }) => id === wanted);
    return stored === undefined
      ? notice(discordPhrases[language].corpus.unknownSnapshot)
      : rollbackMessage(stored, language);
  });
}

/** The snapshots that one can go back to. */
async function goals({ app }: Desk): Promise<readonly StoredChange[]> {
  return (await app.snapshots()).filter(({ current, fault }) => !current && fault === null);
}

async function snapshotChoices(interaction: AutocompleteInteraction, desk: Desk): Promise<readonly Choice[]> {
  const words = discordPhrases[languageOf(interaction.locale)].corpus;
  const typed = interaction.options.getFocused();
  const found = (await goals(desk)).filter(({ id }) => id.includes(typed.trim()));
  return found.slice(0, limits.choices).map(({ id, builtAt, added, changed, removed }) => {
    const day = builtAt?.slice(0, 16).replace('T', ' ') ?? '?';
    const counts = [
      words.changes(added.length, 'release', 'added'),
      words.changes(changed.length, 'release', 'changed'),
      words.changes(removed.length, 'release', 'removed'),
    ];
    return { name: shortened(`${id} · ${day} UTC · ${counts.join(', ')}`, limits.choiceName), value: id };
  });
}

function unknownRelease(written: string, language: Language): Payload {
  return notice(discordPhrases[language].unknownRelease(escaped(shortened(plain(written), 100))));
}
