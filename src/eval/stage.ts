import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { readSettings } from '../config.ts';
import type { Script } from './players.ts';
import { testProgram } from './test-programs.ts';
import { writeFileInto } from './write-file.ts';

/** Players of language models behind a server, which is a process of its own as any server of one is. */
export interface Stage {
  /** With which the product asks this player. */
  settingsOf(player: string): NonNullable<Parameters<typeof readSettings>[0]>;
  close(): void;
}

/** Opens the stage for a script, kept with the account in `workDir`; null where the tests' loopback server is not there. */
export async function openStage(script: Script, workDir: string): Promise<Stage | null> {
  const program = testProgram('support/openai/players.ts');
  if (program === null) return null;
  const file = join(workDir, 'script.json');
  writeFileInto(file, JSON.stringify(script));
  const server = spawn(process.execPath, [...program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const baseUrl = await firstLine(server);
  return {
    settingsOf: (player) => ({
      ...{ LLM: 'on', OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'none', OPENAI_MODEL: player },
      USAGE_DIR: join(workDir, 'usage'),
    }),
    close: () => server.kill(),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`The players' process ended with status ${status}.`);
  });
  const line = once(child.stdout as Readable, 'data').then(([data]) => String(data).trim());
  return Promise.race([line, ended]);
}
