import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Every vector of a local snapshot as hex digits, by the id of its sentence or passage. */
export function vectorsById(directory: string, dimensions: number): Map<string, string> {
  const database = new Database(join(directory, 'index.sqlite'), { readonly: true });
  const vectors = new Map<string, string>();
  for (const table of ['sentences', 'passages']) {
    const bytes = readFileSync(join(directory, `${table}.vectors`));
    const rows = database.prepare(`SELECT id, slot FROM ${table}`).all() as { id: string; slot: number }[];
    for (const { id, slot } of rows) {
      vectors.set(id, bytes.toString('hex', slot * dimensions * 4, (slot + 1) * dimensions * 4));
    }
  }
  database.close();
  return vectors;
}
