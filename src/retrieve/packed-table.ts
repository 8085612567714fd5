/** Longest line of a table. */
const lineLength = 100;

/** Names with whole numbers as a generated file holds them: bars between them, many a line. */
export function packed(entries: readonly (readonly [name: string, value: number])[]): string {
  const lines: string[] = [];
  let line = '';
  for (const [name, value] of entries) {
    const entry = `${name} ${value}`;
    if (line.length + entry.length + 1 > lineLength) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : `|${entry}`;
  }
  return [...lines, line].join('|\n');
}

/** What was packed. */
export function unpacked(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .replaceAll('\n', '')
      .split('|')
      .map((entry) => {
        const space = entry.lastIndexOf(' ');
        return [entry.slice(0, space), Number(entry.slice(space + 1))] as const;
      }),
  );
}
