/** What a PDF of the tests has beside its one line of text. */
export interface PdfExtras {
  /** Entries of the catalog, and of each page; the first page is object 1000. */
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  /** How often the page is in it. */
  readonly pages?: number;
  /** Further objects by number, from 10. */
  readonly objects?: Readonly<Record<number, string | Buffer>>;
}

/** A PDF that says one line. It has no table of its objects: pdf.js finds them by itself. */
export function pdf(line: string, extras: PdfExtras = {}): Buffer {
  const { catalog = '', page = '', resources = '', pages = 1, objects = {} } = extras;
  const content = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
  const numbers = Array.from({ length: pages }, (_, index) => 1000 + index);
  const leaf = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`;
  const all: Readonly<Record<number, string | Buffer>> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages} >>`,
    4: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Object.fromEntries(numbers.map((number) => [number, leaf])),
    ...objects,
  };
  const pieces = Object.entries(all).flatMap(([number, body]) => [
    Buffer.from(`${number} 0 obj\n`),
    Buffer.from(body),
    Buffer.from('\nendobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...pieces,
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** A stream object over bytes that are deflated already. */
export function flateStream(entries: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
