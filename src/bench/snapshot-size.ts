import type { Row } from './report.ts';
import { largeIndex, type Workbench, withApp } from './workbench.ts';

/** Bytes of a snapshot for each of its passages, sentences and all else included. */
export async function measureSnapshotSize(bench: Workbench): Promise<readonly Row[]> {
  const { index } = await largeIndex(bench);
  const manifest = await withApp(bench, { INDEX_DIR: index }, (app) => app.manifest());
  if (manifest === null) throw new Error(`The index in ${index} cannot be opened.`);
  const { counts, sizes } = manifest;
  const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const parts = Object.entries(sizes).map(([file, size]) => `${file} ${Math.round(size / counts.passages)}`);
  return [
    {
      what: 'snapshot, bytes a passage',
      value: bytes / counts.passages,
      unit: 'bytes',
      aim: null,
      note: `${counts.passages} passages, ${counts.sentences} sentences: ${parts.join(', ')}`,
    },
  ];
}
