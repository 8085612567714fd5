import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { flush, publishFolder } from './files.ts';
import { manifestFile } from './schema.ts';
import type { Manifest } from './snapshot.ts';

/** Publishes the files of a snapshot once more, under another id. They are shared and not copied where that is possible: nothing changes them. */
export async function republish(
  manifest: Manifest,
  folders: { readonly from: string; readonly building: string; readonly destination: string },
): Promise<Manifest> {
  const { from, building, destination } = folders;
  await mkdir(building);
  for (const file of Object.keys(manifest.sizes)) {
    const [source, target] = [join(from, file), join(building, file)];
    // Not every file system can link.
    await link(source, target).catch(() => copyFile(source, target));
    await flush(target);
  }
  const path = join(building, manifestFile);
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  await flush(path);
  await publishFolder(building, destination);
  return manifest;
}
