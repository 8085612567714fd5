import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all processes of a test run one folder for what is temporary, and removes it with whatever they left there. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
