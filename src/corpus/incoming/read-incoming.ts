import { refuseTooLarge } from '../file-size.ts';
import type { FileKind, Reading } from '../reading.ts';
import type { FetchOptions } from './fetch-page.ts';
import type { Arrival, Recognised } from './read-bytes.ts';

/** Where a moderator's release comes from. */
export type Source = { readonly bytes: Uint8Array; readonly name: string } | { readonly url: string };

/** A release as it came in. */
export interface Incoming {
  /** As the readers of corpus files give it; a page that states no address of its own has the one it came from. */
  readonly reading: Reading;
  readonly kind: FileKind;
  /** Of the attachment without folders, or of the page: to make a slug of, and never a path. */
  readonly name: string;
  /** Where the text came from in the end, after redirects; null for a file. */
  readonly url: string | null;
}

export interface IncomingOptions extends FetchOptions {
  readonly read?: (
    arrival: Arrival,
    options: { readonly signal?: AbortSignal | undefined },
  ) => Promise<Recognised>;
}

/**
 * Reads what a moderator gives. Throws `corpus.unreadable` for what is in it, `corpus.unreachable` for what could not
 * be fetched or is refused to be, and `cancelled`.
 */
export async function readIncoming(source: Source, options: IncomingOptions = {}): Promise<Incoming> {
  const { signal, read = usualRead } = options;
  if (!('url' in source)) {
    refuseTooLarge(source.bytes.length);
    const recognised = await read({ bytes: source.bytes, statedType: null, address: null }, { signal });
    return { ...recognised, name: withoutFolders(source.name), url: null };
  }
  const { fetchPage } = await import('./fetch-page.ts');
  const page = await fetchPage(source.url, options);
  const { kind, reading } = await read(page, { signal });
  const stated = { ...reading.stated, url: reading.stated.url ?? page.address };
  return { kind, reading: { ...reading, stated }, name: nameOf(page.address), url: page.address };
}

/** Node 20 starts threads from compiled files alone; from source, as tests run it, files are read on the spot. */
const usualRead: NonNullable<IncomingOptions['read']> = async (arrival, options) =>
  import.meta.url.endsWith('.ts')
    ? (await import('./read-bytes.ts')).readBytes(arrival)
    : (await import('./read-in-thread.ts')).readInThread(arrival, options);

/** Longer names are made by nobody who types them. */
const maxName = 200;

function withoutFolders(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').slice(0, maxName);
}

/** The last part of a page's path, or its host where the path is empty. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '');
  if (last === undefined) return hostname;
  try {
    return withoutFolders(decodeURIComponent(last));
  } catch {
    return withoutFolders(last);
  }
}
