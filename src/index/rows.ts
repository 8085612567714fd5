import type { Passage } from '../chunk/passage.ts';
import type { Release } from '../corpus/release.ts';
import { sliceSpan } from '../text/span.ts';
import type { ListedRelease, StoredSentence } from './snapshot.ts';
import type { ReleaseEntry } from './store.ts';

/** A row as SQLite gives it. Snapshots are checked when they are written and opened, so rows are trusted here. */
type Row = Readonly<Record<string, unknown>>;
/** What SQLite takes. */
type Columns = Record<string, string | number | Buffer | null>;

/** What a `ListedRelease` is read from: everything but the long columns. */
export const listedColumns =
  'id, title, titleIsOurs, outlet, published, url, language, parties, supersedes, digest, corrects, correctedBy';

export function writeRelease({
  release,
  fingerprint,
}: Pick<ReleaseEntry, 'release' | 'fingerprint'>): Columns {
  return {
    id: release.id,
    fingerprint,
    title: release.title,
    titleIsOurs: Number(release.titleIsOurs),
    outlet: release.outlet,
    published: release.published,
    url: release.url,
    language: release.language,
    parties: JSON.stringify(release.parties),
    supersedes: release.supersedes,
    digest: release.digest,
    text: release.text,
  };
}

export function readListedRelease(row: Row): ListedRelease {
  return {
    id: row.id as string,
    title: row.title as string,
    titleIsOurs: row.titleIsOurs === 1,
    outlet: row.outlet as string | null,
    published: row.published as string | null,
    url: row.url as string | null,
    language: row.language as string,
    parties: JSON.parse(row.parties as string),
    supersedes: row.supersedes as string | null,
    digest: row.digest as string,
    corrects: JSON.parse((row.corrects as string | null) ?? 'null'),
    correctedBy: JSON.parse((row.correctedBy as string | null) ?? 'null'),
  };
}

export function writeSentence({ item, embedded }: ReleaseEntry['sentences'][number]): Columns {
  return {
    id: item.id,
    embedded,
    start: item.span.start,
    stop: item.span.end,
    paragraph: item.paragraph,
    place: item.number,
    voice: item.voice,
    speaker: item.speaker && JSON.stringify(item.speaker),
  };
}

export function readSentence(row: Row, release: Pick<Release, 'id' | 'text'>): StoredSentence {
  const span = { start: row.start as number, end: row.stop as number };
  return {
    id: row.id as string,
    releaseId: release.id,
    paragraph: row.paragraph as number,
    number: row.place as number,
    span,
    voice: row.voice as StoredSentence['voice'],
    speaker: JSON.parse((row.speaker as string | null) ?? 'null'),
    text: sliceSpan(release.text, span),
  };
}

export function writePassage({ item, embedded }: ReleaseEntry['passages'][number]): Columns {
  return {
    id: item.id,
    embedded,
    start: item.span.start,
    stop: item.span.end,
    sentenceIds: JSON.stringify(item.sentenceIds),
  };
}

export function readPassage(row: Row): Passage {
  return {
    id: row.id as string,
    releaseId: row.releaseId as string,
    span: { start: row.start as number, end: row.stop as number },
    sentenceIds: JSON.parse(row.sentenceIds as string),
  };
}

/** A vector as bytes, without copying it. */
export function blobOf({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Copied: a blob's bytes need not begin where a float may. */
export function vectorOf(blob: Buffer): Float32Array {
  return new Float32Array(Uint8Array.from(blob).buffer);
}
