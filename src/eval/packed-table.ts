/** Longest line of a table. */
const lineLength = 100;

/** The end of a generated file of `src/retrieve/`: a table that is read when the function of that name is first called. */
export function packedTable(
  entries: readonly (readonly [name: string, value: number])[],
  reader: { readonly name: string; readonly returns: string },
): string {
  return `const table = \`
${packed(entries)}\`;

let parsed: ReadonlyMap<string, number> | null = null;

/** ${reader.returns}; a constant, read when it is first needed because a start should not wait for it. */
export function ${reader.name}(): ReadonlyMap<string, number> {
  parsed ??= unpacked(table);
  return parsed;
}
`;
}

/** As `unpacked` of `src/retrieve/packed-table.ts` reads it. */
function packed(entries: readonly (readonly [name: string, value: number])[]): string {
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
