/** The names and whole numbers of a generated file, which holds them with bars between them, many a line. */
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
