/** What one question adds to a column: to the count of what is so, and to the count it is a share of. */
export type Share = readonly [number, number];

/** A column of a table: a share over all its rows, or a sum of gains over them. */
export interface Column {
  readonly name: string;
  readonly better: 'more' | 'less';
}

/** A column with what a thing that was measured adds to it; null where that has no part in it. */
export interface CountedColumn<Thing> extends Column {
  readonly share: (thing: Thing) => Share | null;
}

/** A question as it was measured, with what it adds to each column by the column's name; absent where it adds nothing. */
export interface MeasuredRow {
  readonly id: string;
  /** Questions of one document are no witnesses independent of each other. */
  readonly document: string;
  readonly lang: string;
  readonly type: string;
  /** Of a question: whether it names so much that one could tell which release is meant; absent where nobody has said. */
  readonly named?: boolean | undefined;
  /** It went as it should, all in all. */
  readonly right: boolean;
  readonly shares: Readonly<Record<string, Share>>;
  /** What was asked or claimed, and below it what came of it; only where it went wrong and single rows may be looked at. */
  readonly wrong?: readonly string[] | undefined;
}

/** All that is known of the questions of one set. */
export interface MeasuredTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly MeasuredRow[];
}

/** The columns as a table keeps them. */
export function plainColumns(columns: readonly Column[]): readonly Column[] {
  return columns.map(({ name, better }) => ({ name, better }));
}

/** What a thing that was measured adds to each column that it has a part in. */
export function sharesOf<Thing>(
  columns: readonly CountedColumn<Thing>[],
  thing: Thing,
): MeasuredRow['shares'] {
  return Object.fromEntries(
    columns.flatMap(({ name, share }): (readonly [string, Share])[] => {
      const part = share(thing);
      return part ? [[name, part]] : [];
    }),
  );
}

/** The table without what went wrong in single rows, for a half that nobody looks at. */
export function unexplained<Table extends MeasuredTable>(table: Table): Table {
  return { ...table, rows: table.rows.map(({ wrong: _, ...row }) => row) };
}

/** The column's value over these rows; null where it is a share of nothing. */
export function columnValue(rows: readonly Pick<MeasuredRow, 'shares'>[], column: string): number | null {
  let [part, whole] = [0, 0];
  for (const { shares } of rows) {
    const [more, of] = shares[column] ?? [0, 0];
    part += more;
    whole += of;
  }
  return whole === 0 ? null : part / whole;
}

/** Whether any of these columns has a value over the rows. */
export function haveAny(rows: readonly Pick<MeasuredRow, 'shares'>[], columns: readonly string[]): boolean {
  return columns.some((column) => columnValue(rows, column) !== null);
}

/**
 * All rows under "all", then those of each language and of each kind, which is one of question by default, in order of
 * name; last those that tell which release is meant and those that do not, where that is known.
 */
export function groupsOf<Row extends Pick<MeasuredRow, 'lang' | 'type' | 'named'>>(
  rows: readonly Row[],
  kind = 'type',
): readonly (readonly [string, readonly Row[]])[] {
  const by = (field: 'lang' | 'type', label: string) =>
    [...new Set(rows.map((row) => row[field]))]
      .sort()
      .map((value) => [`${label} ${value}`, rows.filter((row) => row[field] === value)] as const);
  const told = [true, false].map(
    (named) =>
      [named ? 'release told' : 'release not told', rows.filter((row) => row.named === named)] as const,
  );
  return [
    ['all', rows],
    ...by('lang', 'language'),
    ...by('type', kind),
    ...told.filter(([, some]) => some.length > 0),
  ];
}
