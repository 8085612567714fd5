import { lookup } from 'node:dns/promises';
import { type Dispatcher, fetch, type Response } from 'undici';
import { maxFileBytes } from '../../config.ts';
import { deadline } from '../../deadline.ts';
import { ReadoutError } from '../../errors.ts';
import { objectionTo } from './addresses.ts';
import { asUtf8 } from './charset.ts';
import { asFetchFault, isLineFault, unreachable } from './fetch-fault.ts';
import { type Bounds, guardedAgent } from './guarded-agent.ts';

/** A page as its server gave it. */
export interface Page {
  /** Unpacked; text in UTF-8 where the server says which encoding it has. */
  readonly bytes: Uint8Array;
  /** Media type in small letters, without parameters; null where the server states none. */
  readonly statedType: string | null;
  /** Where it came from in the end, without fragment. */
  readonly address: string;
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  readonly bounds?: Bounds;
  /** For everything together: names, redirects, tries and the last byte. */
  readonly limitMs?: number;
}

const usualLimitMs = 10_000;
const maxRedirects = 3;
/** The line may fail once. */
const maxTries = 2;

const publicInternet: Bounds = {
  objection: objectionTo,
  resolve: (host) => lookup(host, { all: true }),
};

const headers = {
  'user-agent': 'Readout (fetches single pages that its moderators name)',
  accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, */*;q=0.5',
};

/** Fetches a page of the public internet; throws `corpus.unreachable` with `data.reason`, or `cancelled`. */
export async function fetchPage(stated: string, options: FetchOptions = {}): Promise<Page> {
  const { signal, bounds = publicInternet, limitMs = usualLimitMs } = options;
  const address = webAddress(stated);
  const limit = deadline(limitMs);
  const agent = guardedAgent(bounds);
  const line = { dispatcher: agent, signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) };
  try {
    return await fetchInTries(address, line);
  } catch (fault) {
    if (signal?.aborted) throw new ReadoutError('cancelled', 'Fetching the page was cancelled.');
    if (limit.aborted) {
      const message = `${address.hostname} did not give the page within ${limitMs / 1000} seconds. Try again later, or save the page and give the file.`;
      throw unreachable('timeout', message, fault);
    }
    throw asFetchFault(fault, address.hostname);
  } finally {
    await agent.destroy();
  }
}

interface Line {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

async function fetchInTries(address: URL, line: Line): Promise<Page> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await follow(address, line);
    } catch (fault) {
      if (tries === maxTries || line.signal.aborted || !isLineFault(fault)) throw fault;
    }
  }
}

async function follow(start: URL, line: Line): Promise<Page> {
  let address = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    // Redirects are followed here, where they are counted and their addresses looked at.
    const response = await fetch(address, { ...line, headers, redirect: 'manual' });
    const target = redirectOf(response);
    if (target === null) return toPage(response, address);
    await response.body?.cancel();
    address = webAddress(target, address.href);
  }
  const message = `The page redirects more than ${maxRedirects} times. Give the address that it leads to in a browser.`;
  throw unreachable('redirects', message);
}

function redirectOf({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null;
}

/** The address if it is one of a web page; which hosts are open to it is seen when it is connected to. */
function webAddress(stated: string, base?: string): URL {
  const address = URL.canParse(stated, base) ? new URL(stated, base) : null;
  if (address === null || !/^https?:$/u.test(address.protocol)) {
    throw unreachable(
      'address',
      'This is not the address of a web page. Give one that begins with https:// or http://.',
    );
  }
  if (address.username !== '' || address.password !== '') {
    throw unreachable(
      'address',
      'The address carries a user name or password. Give it without: releases are public.',
    );
  }
  address.hash = '';
  return address;
}

async function toPage(response: Response, address: URL): Promise<Page> {
  if (!response.ok) {
    const message = `${address.hostname} answered with status ${response.status}. Check that the page opens in a browser without signing in.`;
    throw unreachable('status', message);
  }
  const contentType = response.headers.get('content-type') ?? '';
  const statedType = contentType.split(';')[0]?.trim().toLowerCase() || null;
  if (statedType !== null && !readTypes.has(statedType)) {
    const named = /^[\w.+-]{1,60}\/[\w.+-]{1,90}$/u.test(statedType) ? statedType : 'something else';
    const message = `The address gives ${named}. Give that of a web page, a text, a PDF or a Word document.`;
    throw unreachable('type', message);
  }
  const bytes = asUtf8(await bytesOf(response), contentType);
  return { bytes, statedType, address: address.href };
}

const readTypes = new Set([
  ...[
    'text/html',
    'application/xhtml+xml',
    'text/plain',
    'text/markdown',
    'text/x-markdown',
    'application/pdf',
  ],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // What servers say that do not know: their bytes tell.
  ...['application/octet-stream', 'binary/octet-stream'],
]);

/** The body, unpacked a piece at a time, so that what would unpack to gigabytes is left off in time. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece as Uint8Array);
    size += (piece as Uint8Array).length;
    if (size > maxFileBytes) {
      const message = 'The page has more than 10 MB. Save the text of the release alone and give the file.';
      throw unreachable('too-large', message);
    }
  }
  return Buffer.concat(pieces);
}
