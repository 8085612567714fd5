import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../../test', import.meta.url));

/**
 * The words by which Node starts a program of the tests, which no program of ours imports; null where the folder test/
 * is not there.
 */
export function testProgram(file: string): readonly string[] | null {
  const program = join(tests, file);
  return existsSync(program) ? ['--import', join(tests, 'support/typescript.mjs'), program] : null;
}
