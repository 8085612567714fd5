import { ButtonStyle, time } from 'discord.js';
import type { Review, StoredChange } from '../../app.ts';
import type { ReleaseMetadata } from '../../corpus/release.ts';
import type { Language } from '../../text/language.ts';
import { type Verb, writeAction } from './action.ts';
import { changesText, namesText } from './corpus-message.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { releaseKey } from './place.ts';
import { releaseLine } from './quotation.ts';
import { accents, type Block, button, container, type Payload, row, separator, text } from './ui.ts';

const longestExcerpt = 400;
const longestLine = 200;

/** What would be added, for a moderator to look at, with the buttons that decide. */
export function reviewMessage(review: Review, language: Language): Payload {
  const { id, release, sentences, figures, warnings, near } = review;
  const words = discordPhrases[language].corpus;
  const facts = [release.id, release.language, words.sentences(sentences)].join(' · ');
  const lists = [
    namesText(
      `🔢 **${discordPhrases[language].figuresThere(figures.length)}**`,
      figures.map(({ quantity, text: stated }) => `${quantity}: ${stated}`),
      language,
    ),
    namesText(
      `👯 **${words.near}**`,
      near.map(({ release: { title }, share }) => `${Math.round(share * 100)} %: ${title}`),
      language,
    ),
    namesText(`⚠️ **${words.toLookAt}**`, warnings, language),
  ].filter((list) => list !== '');
  const { supersedes } = release;
  const about = supersedes === null ? [] : [`✏️ ${words.corrects(escaped(supersedes))}`];
  const head = [
    `**${words.underReview}**`,
    releaseLine(release, language),
    `-# ${escaped(shortened(facts, longestLine))}`,
    ...about,
  ].join('\n');
  return {
    components: [
      container(accents.notice, [
        text(head),
        text(`> ${escaped(shortened(plain(release.text), longestExcerpt))}`),
        ...(lists.length === 0 ? [] : [separator(), ...lists.map((list) => text(list))]),
      ]),
      row(
        decide('keep', id, words.add, language, ButtonStyle.Primary),
        decide('edit', id, words.edit, language),
        decide('discard', id, words.cancel, language),
      ),
    ],
  };
}

/** Whether a release is really to be taken out. */
export function removalMessage(release: ReleaseMetadata, language: Language): Payload {
  const words = discordPhrases[language].corpus;
  return decision(
    [text(`**${words.removeThis}**\n${releaseLine(release, language)}\n-# ${words.removedKept}`)],
    decide('remove', releaseKey(release.id), words.remove, language, ButtonStyle.Danger),
    language,
  );
}

/** What going back to a snapshot would change, and whether that is to be done. */
export function rollbackMessage(stored: StoredChange, language: Language): Payload {
  const words = discordPhrases[language].corpus;
  const named = (releases: readonly ReleaseMetadata[]) => releases.map(({ title }) => title);
  const names = {
    added: named(stored.added),
    changed: named(stored.changed),
    removed: named(stored.removed),
  };
  const changes = changesText(names, 'release', language);
  return decision(
    [
      text(`**${words.rollbackTo(stored.id, snapshotAge(stored))}**`),
      separator(),
      text(changes === '' ? words.unchanged : changes),
      text(`-# ${words.removedKept}`),
    ],
    decide('rollback', stored.id, words.rollback, language, ButtonStyle.Danger),
    language,
  );
}

/** When a snapshot was built, in the reader's own words. */
function snapshotAge({ builtAt }: StoredChange): string {
  return builtAt === null ? '?' : time(Math.floor(Date.parse(builtAt) / 1000), 'R');
}

function decision(block: Block, yes: ReturnType<typeof button>, language: Language): Payload {
  const { cancel } = discordPhrases[language].corpus;
  return {
    components: [container(accents.notice, block), row(yes, decide('discard', '', cancel, language))],
  };
}

function decide(
  verb: Verb,
  about: string,
  label: string,
  language: Language,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
) {
  return button(writeAction({ verb, language, page: 0, about }), label, { style });
}
