const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that shows these very characters, also within a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] as string);
}

/** An HTML table; the first cell of a row names it. Cells are HTML. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = ([name = '', ...cells]: readonly string[]) =>
    `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = head.map((name) => `<th scope="col">${name}</th>`).join('');
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
}
