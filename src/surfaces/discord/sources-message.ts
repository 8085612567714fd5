import type { Citation } from '../../answer/answer.ts';
import type { ReleaseMetadata } from '../../corpus/release.ts';
import { phrases } from '../phrases.ts';
import { writeAction } from './action.ts';
import type { KeptAnswer } from './answer-message.ts';
import { listMessage } from './list-message.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { quotationBlock } from './quotation.ts';
import { citationsOf, writeStamp } from './stamp.ts';
import type { Payload } from './ui.ts';

/** Every source of an answer, a page at a time, with what its release states of itself. */
export function sourcesMessage(
  { answer, key }: KeptAnswer,
  releases: readonly ReleaseMetadata[],
  page: number,
): Payload {
  const { language } = answer;
  const about = writeStamp(key, answer);
  return listMessage({
    title: `${phrases[language].sources} (${citationsOf(answer).length})`,
    blocks: citationsOf(answer).map((citation) =>
      quotationBlock(citation, language, parties(citation, releases)),
    ),
    language,
    page,
    idOf: (to) => writeAction({ verb: 'sources', language, page: to, about }),
  });
}

const longestLine = 200;

/** The parties that met, by which one release is told from another of the same title. */
function parties({ releaseId }: Citation, releases: readonly ReleaseMetadata[]): readonly string[] {
  const met = releases.find(({ id }) => id === releaseId)?.parties ?? [];
  return met.length === 0 ? [] : [`**${escaped(shortened(plain(met.join(' · ')), longestLine))}**`];
}
