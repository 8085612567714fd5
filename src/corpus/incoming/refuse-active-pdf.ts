import { getDocumentProxy } from 'unpdf';
import { ReadoutError } from '../../errors.ts';
import { unreadable } from '../problem.ts';

/** More than any release has; a page takes milliseconds, and a file of 10 MB can name millions. */
const maxPages = 500;

/** What pdf.js calls an annotation that carries a file. */
const fileAttachment = 17;

const advice = 'Print it to a new PDF, which leaves that behind, and give that one.';

/**
 * Throws `corpus.unreadable` for a PDF that carries scripts, files or calls of programs. Nothing of that is ever run
 * here; but who keeps a release would hand it on. What cannot be opened is left to the reader, which says why.
 */
export async function refuseActivePdf(bytes: Uint8Array): Promise<void> {
  // Objects of a file that was not packed show themselves even where pdf.js does not look for them.
  if (/\/S\s{0,20}\/(?:Launch|JavaScript)\b/u.test(Buffer.from(bytes).toString('latin1'))) throw active();
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (document.numPages > maxPages) {
        const message = `The PDF has ${document.numPages} pages; at most ${maxPages} are read. Save the pages of the release alone.`;
        throw unreadable('too-large', message);
      }
      if (await document.hasJSActions()) throw active();
      if ((await document.getAttachments()) !== null) throw carriesFiles();
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        if ((await page.getJSActions()) !== null) throw active();
        for (const annotation of await page.getAnnotations()) refuseAnnotation(annotation as Annotation);
      }
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (fault) {
    if (fault instanceof ReadoutError) throw fault;
  }
}

/** What matters of what pdf.js tells of an annotation. */
interface Annotation {
  readonly annotationType?: number;
  /** Where a link leads as a web address; absent where it is none. */
  readonly url?: string;
  /** The same as it is written. */
  readonly unsafeUrl?: string;
}

function refuseAnnotation({ annotationType, url, unsafeUrl }: Annotation): void {
  if (annotationType === fileAttachment) throw carriesFiles();
  // Links of one document to another are common, and to pages without their site.
  if (unsafeUrl !== undefined && url === undefined && !/\.(?:pdf|html?)(?:[#?]|$)/iu.test(unsafeUrl))
    throw active();
}

function active() {
  return unreadable('unsupported', `The PDF carries a script, or opens programs or files. ${advice}`);
}

function carriesFiles() {
  return unreadable('unsupported', `The PDF carries other files. ${advice}`);
}
