import { setImmediate as turn } from 'node:timers/promises';
import type { Figure } from '../figures/figure.ts';
import { whereReleases } from './release-filter.ts';
import { listedColumns, readListedRelease } from './rows.ts';
import type { LedgerFilter, LedgerSentence, ReleaseLedger } from './snapshot.ts';

type Row = Readonly<Record<string, unknown>>;
type Read = (sql: string, values: Row) => Row[];

/** Releases read at once; the event loop turns before the next ones. */
const releasesAtOnce = 64;

/** As `releases` gives them. */
const newestFirst = 'ORDER BY published IS NULL, published DESC, id';

/** The ledger, read from SQLite as it is asked for. */
export async function* readLedger(
  filter: LedgerFilter,
  read: Read,
  withTexts: (rows: readonly Row[]) => readonly LedgerSentence[],
  passagesWith: (terms: readonly string[]) => Iterable<number>,
): AsyncGenerator<ReleaseLedger> {
  const numbers = releasesWithFigures(filter, read, passagesWith);
  for (let at = 0; at < numbers.length; at += releasesAtOnce) {
    await turn();
    const asked = { numbers: JSON.stringify(numbers.slice(at, at + releasesAtOnce)) };
    const releases = read(
      `SELECT number, ${listedColumns} FROM releases
       WHERE number IN (SELECT value FROM json_each(:numbers)) ${newestFirst}`,
      asked,
    );
    const figures = groupBy(
      read(
        `SELECT release, body FROM figures
         WHERE release IN (SELECT value FROM json_each(:numbers)) ORDER BY rowid`,
        asked,
      ),
      ({ release }) => release as number,
    );
    const sentences = groupBy(
      withTexts(
        read(
          `SELECT sentences.*, releases.id AS releaseId FROM sentences
           JOIN releases ON releases.number = sentences.release
           WHERE sentences.id IN (
             SELECT sentenceId FROM figures WHERE release IN (SELECT value FROM json_each(:numbers)))
           ORDER BY sentences.number`,
          asked,
        ),
      ),
      ({ releaseId }) => releaseId,
    );
    for (const row of releases) {
      const release = readListedRelease(row);
      yield {
        release,
        figures: (figures.get(row.number as number) ?? []).map(
          ({ body }): Figure => JSON.parse(body as string),
        ),
        sentences: sentences.get(release.id) ?? [],
      };
    }
  }
}

function releasesWithFigures(
  { terms, ...filter }: LedgerFilter,
  read: Read,
  passagesWith: (terms: readonly string[]) => Iterable<number>,
): number[] {
  if (terms?.length === 0) return [];
  const { where, values } = whereReleases(filter);
  // A passage's terms are those of its sentences and of what its release states of itself.
  const holding =
    terms === undefined
      ? ''
      : `AND number IN (SELECT release FROM passages WHERE number IN (
           SELECT value FROM json_each(:passages)))`;
  const standing = filter.releaseIds === undefined ? 'AND correctedBy IS NULL' : '';
  const rows = read(
    `SELECT number FROM releases ${where || 'WHERE TRUE'} AND number IN (SELECT release FROM figures)
     ${standing} ${holding}
     ${newestFirst}`,
    terms === undefined ? values : { ...values, passages: JSON.stringify([...passagesWith(terms)]) },
  );
  return rows.map(({ number }) => number as number);
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
