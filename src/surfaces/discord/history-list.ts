import { time } from 'discord.js';
import type { HistoryEntry } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { writeAction } from './action.ts';
import { listMessage } from './list-message.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { notice, type Payload, text } from './ui.ts';

/** As many as anybody would turn pages through. */
export const historyShown = 100;

const longestLine = 300;
const marks = { done: '✅', failed: '❌', cancelled: '↩️', refused: '🚫' } as const;

/** Who did what to the corpus, newest first, a page at a time. */
export function historyMessage(entries: readonly HistoryEntry[], language: Language, page: number): Payload {
  const words = discordPhrases[language].corpus;
  if (entries.length === 0) return notice(words.noHistory);
  return listMessage({
    title: words.history,
    blocks: entries.map((entry) => [text(entryText(entry, language))]),
    language,
    page,
    idOf: (to) => writeAction({ verb: 'history', language, page: to, about: '' }),
  });
}

function entryText(
  { at, by, did, outcome, release, snapshot, detail }: HistoryEntry,
  language: Language,
): string {
  const words = discordPhrases[language].corpus;
  const what = [words.did[did], words.outcome[outcome]].join(', ');
  const shown = (part: string) => escaped(shortened(plain(part), longestLine));
  const facts = [
    `${shown(by.name)} (${by.surface})`,
    ...(release === undefined ? [] : [shown(release.title)]),
    ...(snapshot === undefined ? [] : [shown(snapshot)]),
  ];
  const why = detail === undefined ? [] : [`-# ${shown(detail)}`];
  const when = time(Math.floor(Date.parse(at) / 1000), 'f');
  return [`${marks[outcome]} **${what}** · ${when}`, facts.join(' · '), ...why].join('\n');
}
