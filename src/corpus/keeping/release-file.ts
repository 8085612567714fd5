import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { maxFileBytes } from '../../config.ts';
import { unreadable } from '../problem.ts';
import { toRelease } from '../read-file.ts';
import { readMarkdown } from '../readers/text.ts';
import type { Release, ReleaseMetadata } from '../release.ts';

/** What each field is called in front matter, in the order of its lines. */
const lines: Readonly<Record<Exclude<keyof ReleaseMetadata, 'digest'>, string>> = {
  id: 'id',
  title: 'title',
  titleIsOurs: 'title_is_ours',
  outlet: 'outlet',
  published: 'published',
  url: 'url',
  language: 'language',
  parties: 'parties',
  supersedes: 'supersedes',
};

/**
 * The bytes of the Markdown file that is read as this very release. Throws `corpus.unreadable` for a release of which
 * there is none: one that is too long, or that holds half a character.
 */
export function toReleaseFile(release: Release): Uint8Array {
  const stated = Object.entries(lines)
    .map(([field, name]) => [name, release[field as keyof typeof lines]] as const)
    .filter(([, value]) => value !== null && value !== false && !isDeepStrictEqual(value, []));
  // A line end in a title is escaped and never printed: behind it "---" would end the front matter.
  const head = stringify(Object.fromEntries(stated), {
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  const bytes = new TextEncoder().encode(`---\n${head}---\n\n${release.text}\n`);
  if (bytes.length > maxFileBytes) {
    throw unreadable('too-large', 'The text has more than 10 MB. Split it, and add it in parts.');
  }
  const read = toRelease('release.md', readMarkdown(bytes));
  if (read.text === release.text && isSameRelease(read, release)) return bytes;
  const message = 'The release cannot be written so that it is read back unchanged. Save its text as UTF-8.';
  throw unreadable('encoding', message);
}

/** Whether two releases state the same of themselves and have one text, whatever else is known of either. */
export function isSameRelease(one: ReleaseMetadata, other: ReleaseMetadata): boolean {
  const fields = Object.keys(lines) as readonly (keyof typeof lines)[];
  return one.digest === other.digest && fields.every((field) => isDeepStrictEqual(one[field], other[field]));
}
