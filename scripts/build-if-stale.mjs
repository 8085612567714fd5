// Before `npm start`: builds where there is no build, or where a source is newer than it.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} file */
const changedAt = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(`${root}/src`, { recursive: true }).map((file) => `src/${file}`);
const newest = Math.max(...['package-lock.json', 'tsconfig.build.json', ...sources].map(changedAt));

if (changedAt('dist/surfaces/cli/main.js') < newest) {
  // npm is a script on some systems and a batch file on others; a shell runs both.
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true });
}
