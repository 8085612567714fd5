import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app.ts';
import { answered } from '../../support/app.ts';
import { readout } from '../../support/cli.ts';

const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a batch', () => {
  it('answers line by line, in order, and ends with 0 though some are not found', async () => {
    const input =
      '{"id":"a","question":"deported?"}\n\n{"id":2,"question":"paid?"}\r\n{"id":"c","question":"deported"}';
    const { status, stdout, stderr } = await readout(['ask', '--batch', '-'], { input });
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(rows(stdout).map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'answered'],
      [2, 'not-found'],
      ['c', 'answered'],
    ]);
  });

  it('is read from a file, byte order mark or not', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'readout-batch-')), 'questions.jsonl');
    writeFileSync(file, '\ufeff{"id":"a","question":"deported?"}\n');
    expect(rows((await readout(['ask', '--batch', file])).stdout)).toMatchObject([
      { id: 'a', kind: 'answered' },
    ]);
  });

  it.each([
    ['that is no JSON', 'nonsense', null],
    ['that is no object', 'null', null],
    ['without a question', '{"id":"b"}', 'b'],
    ['with an empty question', '{"id":"b","question":" "}', 'b'],
    ['whose question meets a fault', '{"id":"b","question":"fail"}', 'b'],
  ])('gives a line %s an error, answers the rest and ends with 1', async (_, bad, id) => {
    const input = `{"id":"a","question":"deported?"}\n${bad}\n{"id":"c","question":"deported?"}\n`;
    const { status, stdout } = await readout(['ask', '--batch', '-'], { input });
    expect(status).toBe(1);
    expect(rows(stdout)).toMatchObject([
      { id: 'a', kind: 'answered' },
      { id, error: expect.any(String), code: expect.any(String), line: 2 },
      { id: 'c', kind: 'answered' },
    ]);
  });

  it('of searches gives the places and scores of the passages', async () => {
    const { stdout } = await readout(['search', '-k', '3', '--batch', '-'], {
      input: '{"id":"a","question":"deported"}',
    });
    expect(rows(stdout)).toEqual([
      { id: 'a', hits: [{ releaseId: 'courtesy-meeting', start: 0, end: 65, score: 0.75 }] },
    ]);
  });

  it('stops at Ctrl-C with 130', async () => {
    const interruption = new AbortController();
    const input = '{"id":"a","question":"deported?"}\n{"id":"b","question":"wait"}\n';
    const running = readout(['ask', '--batch', '-'], { input, signal: interruption.signal });
    setTimeout(() => interruption.abort(), 50);
    const { status, stdout } = await running;
    expect(status).toBe(130);
    expect(rows(stdout)).toMatchObject([{ id: 'a' }]);
  });

  it('leaves lines that were read already unanswered once nobody wants the answers', async () => {
    const interruption = new AbortController();
    const asked: string[] = [];
    const ask: App['ask'] = async (question) => {
      asked.push(question);
      interruption.abort();
      return answered;
    };
    const input =
      '{"id":"a","question":"one?"}\n{"id":"b","question":"two?"}\n{"id":"c","question":"three?"}\n';
    const options = { input, signal: interruption.signal, changes: { ask } };
    expect((await readout(['ask', '--batch', '-'], options)).status).toBe(130);
    expect(asked).toEqual(['one?']);
  });
});
