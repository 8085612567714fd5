import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { flush, publishFolder } from './files.ts';
import { writeManifest } from './manifest.ts';
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
  await writeManifest(building, manifest);
  await publishFolder(building, destination);
  return manifest;
}
