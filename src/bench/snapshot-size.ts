import type { Row } from './report.ts';
import { atSize, indexOf, type Size, sizesOf, type Workbench, withApp } from './workbench.ts';

/** Bytes of a snapshot for each of its passages, sentences and all else included, at every size. */
export async function measureSnapshotSize(bench: Workbench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizesOf(bench)) rows.push(await sizeAt(bench, size));
  return rows;
}

async function sizeAt(bench: Workbench, size: Size): Promise<Row> {
  const { index } = await indexOf(bench, size);
  const manifest = await withApp(bench, { INDEX_DIR: index }, (app) => app.manifest());
  if (manifest === null) throw new Error(`The index in ${index} cannot be opened.`);
  const { counts, sizes } = manifest;
  const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const parts = Object.entries(sizes).map(([file, size]) => `${file} ${Math.round(size / counts.passages)}`);
  return {
    what: `snapshot ${atSize(size)}, bytes a passage`,
    value: bytes / counts.passages,
    unit: 'bytes',
    aim: null,
    note: `${counts.passages} passages, ${counts.sentences} sentences: ${parts.join(', ')}`,
  };
}
