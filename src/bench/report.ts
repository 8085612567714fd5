/** A measured figure beside what it should be. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | '%' | 'ms' | 'bytes' | 'texts/s' | '';
  /** Null where the figure is only told. */
  readonly aim: { readonly most: number } | { readonly least: number } | null;
  /** What was measured on, and whatever else helps to read the figure. */
  readonly note: string;
}

/** Whether the figure is as it should be; null where nothing is asked of it. */
export function isMet({ value, aim }: Row): boolean | null {
  if (aim === null) return null;
  return 'most' in aim ? value <= aim.most : value >= aim.least;
}

/** The rows as a table for a person. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    figure(row.value, row.unit),
    aimOf(row),
    verdict(row),
    row.note,
  ]);
  const lines = [['what', 'measured', 'aim', '', 'on'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aimOf({ aim, unit }: Row): string {
  if (aim === null) return '';
  return 'most' in aim ? `≤ ${figure(aim.most, unit)}` : `≥ ${figure(aim.least, unit)}`;
}

function verdict(row: Row): string {
  const met = isMet(row);
  return met === null ? '' : met ? 'met' : 'MISSED';
}

function figure(value: number, unit: Row['unit']): string {
  const digits = unit === 'bytes' || unit === 'texts/s' ? 0 : unit === 'ms' ? 1 : 3;
  return `${Number(value.toFixed(digits))}${unit === '' ? '' : ` ${unit}`}`;
}
