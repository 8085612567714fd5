import type { Release, ReleaseMetadata, Sentence } from '../corpus/release.ts';
import { sliceSpan } from '../text/span.ts';
import type { Passage } from './passage.ts';

/** What a passage is embedded with and never quoted with: the title and the date of its release. */
export function passageContext({ title, published }: ReleaseMetadata): string {
  return published === null ? `${title}\n` : `${title} (${published})\n`;
}

/** What the model reads of a passage. */
export function embeddedPassageText(release: Release, passage: Passage): string {
  return passageContext(release) + sliceSpan(release.text, passage.span);
}

/**
 * What the model reads of a sentence: who "she" is, the sentence, and the title of its release, which says what it is
 * about. docs/design.md has the figures of the choice.
 */
export function embeddedSentenceText(release: Release, sentence: Sentence): string {
  return `${spokenSentenceText(release, sentence)} (${release.title})`;
}

/** The sentence behind who "she" is. */
export function spokenSentenceText({ text }: Release, { span, speaker }: Sentence): string {
  const said =
    speaker?.by === 'resolved' ? `${speaker.name}${speaker.role ? `, ${speaker.role}` : ''}: ` : '';
  return said + sliceSpan(text, span);
}
