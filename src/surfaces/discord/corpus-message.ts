import { ButtonStyle, time } from 'discord.js';
import type { ReindexProgress } from '../../app.ts';
import type { Manifest } from '../../index/snapshot.ts';
import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import { writeAction } from './action.ts';
import type { Changes, CorpusDiff } from './corpus-job.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { type ChangedThing, discordPhrases } from './phrases.ts';
import { accents, button, container, notice, type Payload, row, separator, text } from './ui.ts';

const barLength = 20;

/** What serves now, and whether it is being renewed. */
export function statusMessage(
  manifest: Manifest | null,
  figures: number,
  running: boolean,
  language: Language,
): Payload {
  const words = discordPhrases[language].corpus;
  const now = running ? [`⏳ ${words.running}`] : [];
  if (manifest === null) return notice([discordPhrases[language].noIndex, ...now].join('\n'));
  const { counts, builtAt, id, model } = manifest;
  const built = time(Math.floor(Date.parse(builtAt) / 1000), 'R');
  return {
    components: [
      container(accents.list, [
        text(`**${words.status}**\n${words.counts(counts.releases, counts.sentences, figures)}`),
        text([words.builtAt(built), ...now, `-# ${escaped(`${id} · ${model.id}`)}`].join('\n')),
      ]),
    ],
  };
}

/** How far an index run is, with the button that cancels it. */
export function progressMessage({ stage, done, total }: ReindexProgress, language: Language): Payload {
  const share = total === 0 ? 0 : done / total;
  const filled = Math.round(share * barLength);
  const bar = `\`${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}\``;
  const far = total === 0 ? '' : ` ${done}/${total}`;
  const cancel = button(
    writeAction({ verb: 'cancel', language, page: 0, about: '' }),
    discordPhrases[language].corpus.cancel,
    { style: ButtonStyle.Danger },
  );
  return {
    components: [
      container(accents.list, [text(`**${phrases[language].indexing[stage]}**\n${bar}${far}`)]),
      row(cancel),
    ],
  };
}

/** What a change of the corpus or of its index came to. */
export function diffMessage(diff: CorpusDiff, language: Language): Payload {
  const words = discordPhrases[language].corpus;
  const done = text(`**${words.done((diff.ms / 1000).toFixed(1))}**`);
  const parts = [
    changesText(diff.releases, 'release', language),
    changesText(diff.figures, 'figure', language),
    leftOutText(diff, language),
  ].filter((part) => part !== '');
  const shown = parts.length === 0 ? [words.unchanged] : parts;
  return { components: [container(accents.list, [done, separator(), ...shown.map((part) => text(part))])] };
}

const namesShown = 5;
const longestName = 90;

const marks = [
  ['added', '🟢'],
  ['changed', '🟡'],
  ['removed', '🔴'],
] as const;

/** What was added, changed and removed, by name; empty where nothing was. */
export function changesText(changes: Changes, what: ChangedThing, language: Language): string {
  const words = discordPhrases[language].corpus;
  return marks
    .map(([change, mark]) => {
      const names = changes[change];
      return namesText(`${mark} **${words.changes(names.length, what, change)}**`, names, language);
    })
    .filter((line) => line !== '')
    .join('\n');
}

function leftOutText({ problems }: CorpusDiff, language: Language): string {
  const named = problems.map(({ file, message }) => `${file}: ${message}`);
  return namesText(`⚠️ **${discordPhrases[language].corpus.leftOut(named.length)}**`, named, language);
}

/** The first of some names below what they are the names of; empty where there is none. */
export function namesText(heading: string, names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  const rest = names.length - namesShown;
  const more = rest > 0 ? [`-# ${discordPhrases[language].corpus.more(rest)}`] : [];
  const lines = names.slice(0, namesShown).map((name) => `- ${escaped(shortened(plain(name), longestName))}`);
  return [heading, ...lines, ...more].join('\n');
}
