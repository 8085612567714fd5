import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function collector(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('the log', () => {
  it('writes JSON lines where no person reads along', () => {
    const stderr = collector(false);
    createLog({ LOG_LEVEL: 'info', LOG_FILE: null }, stderr).info({ releases: 3 }, 'indexed');
    expect(stderr.written.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 30, releases: 3, msg: 'indexed' }),
    ]);
  });

  it('writes plain lines on a terminal', () => {
    const stderr = collector(true);
    createLog({ LOG_LEVEL: 'warn', LOG_FILE: null }, stderr).warn({ releases: 3 }, 'the index is old');
    expect(stderr.written).toEqual(['warn: the index is old\n']);
  });

  it('leaves out what is below its level', () => {
    const stderr = collector(false);
    const log = createLog({ LOG_LEVEL: 'warn', LOG_FILE: null }, stderr);
    log.info('not this');
    log.error('this');
    expect(stderr.written).toHaveLength(1);
  });

  it('goes to LOG_FILE where one is set, and then not to stderr', () => {
    const stderr = collector(true);
    const file = join(mkdtempSync(join(tmpdir(), 'readout-log-')), 'logs', 'readout.log');
    createLog({ LOG_LEVEL: 'warn', LOG_FILE: file }, stderr).error('on file');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ msg: 'on file' });
    expect(stderr.written).toEqual([]);
  });
});
