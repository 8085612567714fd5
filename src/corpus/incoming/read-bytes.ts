import { normaliseText } from '../normalise.ts';
import { unreadable } from '../problem.ts';
import { readerOf } from '../readers/index.ts';
import type { FileKind, Reading } from '../reading.ts';
import { recognise } from './recognise.ts';

/** What came in, and what is known of it apart from its bytes. */
export interface Arrival {
  readonly bytes: Uint8Array;
  /** The media type that a server states; null of a file, whose name and type its sender chose. */
  readonly statedType: string | null;
  /** Where a page was fetched from; null for a file. */
  readonly address: string | null;
}

export interface Recognised {
  readonly kind: FileKind;
  readonly reading: Reading;
}

/** Tells what kind of file it is and reads it; throws `corpus.unreadable` with the reason and what to do. */
export async function readBytes({ bytes, statedType, address }: Arrival): Promise<Recognised> {
  const kind = recognise(bytes, statedType);
  if (kind === 'pdf') await (await import('./refuse-active-pdf.ts')).refuseActivePdf(bytes);
  const reading = await readerOf[kind](bytes, address ?? undefined);
  if (normaliseText(reading.text) === '') {
    throw unreadable('no-text', 'No text was found in it. Save the release as plain text and give that.');
  }
  return { kind, reading };
}
