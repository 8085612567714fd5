import { createHash } from 'node:crypto';

/** What `Manifest.corpusDigest` says: one digest over the fingerprints of all releases, whatever their order. */
export function corpusDigestOf(fingerprints: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const id of [...fingerprints.keys()].sort()) hash.update(`${id}\n${fingerprints.get(id)}\n`);
  return hash.digest('hex');
}
