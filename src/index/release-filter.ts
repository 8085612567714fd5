import type { ReleaseFilter } from './snapshot.ts';

/** A filter as SQL. Both parts are empty where nothing is narrowed. */
export interface ReleaseCondition {
  /** For a query over `releases`. */
  readonly where: string;
  /** For a query over a table whose column `release` is a release's number. */
  readonly within: string;
  readonly values: Readonly<Record<string, string>>;
}

/** One condition a field; only those that narrow are written, so that a query without a filter has none. */
export function whereReleases({ releaseIds, since, until, language }: ReleaseFilter): ReleaseCondition {
  const conditions: string[] = [];
  const values: Record<string, string> = {};
  const narrow = (condition: string, name: string, value: string | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    values[name] = value;
  };
  narrow(
    'releases.id IN (SELECT value FROM json_each(:releaseIds))',
    'releaseIds',
    releaseIds && JSON.stringify(releaseIds),
  );
  narrow('releases.published >= :since', 'since', since);
  narrow('releases.published <= :until', 'until', until);
  // "en" takes "en-GB" too.
  narrow(
    `substr(releases.language || '-', 1, length(:language) + 1) = :language || '-'`,
    'language',
    language,
  );
  if (conditions.length === 0) return { where: '', within: '', values };
  const where = `WHERE ${conditions.join(' AND ')}`;
  return { where, within: `WHERE release IN (SELECT number FROM releases ${where})`, values };
}
