import type { ListedRelease } from '../../index/snapshot.ts';
import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import { writeAction } from './action.ts';
import { listMessage } from './list-message.ts';
import { escaped, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { releaseLine, revisionNotes } from './quotation.ts';
import { notice, type Payload, text } from './ui.ts';

const longestLine = 200;

/** The releases there are, newest first, a page at a time. */
export function releasesMessage(
  releases: readonly ListedRelease[],
  language: Language,
  page: number,
): Payload {
  if (releases.length === 0) return notice(phrases[language].noReleases);
  return listMessage({
    title: discordPhrases[language].releasesThere(releases.length),
    blocks: releases.map((release) => {
      const below = [shortened(release.id, longestLine), shortened(release.parties.join(', '), longestLine)];
      const facts = escaped(below.filter((part) => part !== '').join(' · '));
      const lines = [releaseLine(release, language), ...revisionNotes(release, language), `-# ${facts}`];
      return [text(lines.join('\n'))];
    }),
    language,
    page,
    idOf: (to) => writeAction({ verb: 'releases', language, page: to, about: '' }),
  });
}
