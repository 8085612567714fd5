import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app.ts';
import { ReadoutError } from '../../../src/errors.ts';
import { answered, citation, release, report } from '../../support/app.ts';
import { readout } from '../../support/cli.ts';

const commands = ['start', 'ask', 'search', 'figures', 'index', 'releases', 'show'];

const newer = { ...release, id: 'newer', corrects: { releaseId: 'older', title: 'Meeting' } };
const older = { ...release, id: 'older', correctedBy: { releaseId: 'newer', title: 'Meeting, corrected' } };

describe('a release that was corrected', () => {
  it('is listed beside its correction, and each says so', async () => {
    const { stdout } = await readout(['releases'], { changes: { releases: async () => [newer, older] } });
    const [first, , said, second, , saidOfOlder] = stdout.split('\n');
    expect([first, said]).toEqual(['newer', '  corrected release, in place of “Meeting” (older)']);
    expect([second, saidOfOlder]).toEqual(['older', '  corrected by “Meeting, corrected” (newer)']);
  });

  it('is shown with what corrected it, to people and to programs', async () => {
    const changes = { release: async () => older };
    expect((await readout(['show', 'older'], { changes })).stdout).toContain(
      '\ncorrected by “Meeting, corrected” (newer)\n',
    );
    const { stdout } = await readout(['show', 'older', '--json'], { changes });
    expect(JSON.parse(stdout)).toMatchObject({ corrects: null, correctedBy: { releaseId: 'newer' } });
  });
});

describe('the exit status', () => {
  it.each([
    ['0 for an answer', ['ask', 'How many were deported?'], 0],
    ['3 where the releases do not say', ['ask', 'Who paid?'], 3],
    ['1 for a fault', ['ask', 'fail'], 1],
    ['2 for no question', ['ask'], 2],
    ['2 for an empty question', ['ask', '  '], 2],
    ['2 for a question and a batch', ['ask', 'Who?', '--batch', 'x'], 2],
    ['2 for a batch file that is not there', ['ask', '--batch', '/nowhere/at-all'], 2],
    ['2 for an unknown option', ['ask', 'Who?', '--loud'], 2],
    ['2 for an unknown command', ['answer', 'Who?'], 2],
    ['2 for no command', [], 2],
    ['2 for a date that is none', ['ask', 'Who?', '--since', '2024-02-30'], 2],
    ['2 for dates the wrong way round', ['ask', 'Who?', '--since', '2025', '--until', '2024'], 2],
    ['2 for a language it does not speak', ['ask', 'Who?', '--language', 'de'], 2],
    ['2 for a release that is not there', ['ask', 'Who?', '--release', 'nowhere'], 2],
    ['2 to show a release that is not there', ['show', 'nowhere'], 2],
    ['2 for a count that is none', ['search', 'deported', '-k', 'ten'], 2],
    ['0 for passages', ['search', 'deported'], 0],
    ['3 for no passage', ['search', 'nothing'], 3],
    ['0 for figures', ['figures', 'deported'], 0],
    ['3 for no figure', ['figures', 'nothing'], 3],
    ['2 for a chart that is no picture', ['figures', '--chart', 'chart.pdf'], 2],
    ['0 for a list of releases', ['releases'], 0],
    ['0 for an index', ['index'], 0],
    ['0 for help', ['--help'], 0],
    ['0 for the version', ['--version'], 0],
  ])('is %s', async (_, words, status) => {
    expect((await readout(words)).status).toBe(status);
  });

  it('is 3 for a list that its dates leave empty, which is said, and 0 for that of an empty index', async () => {
    const changes = { releases: async () => [] };
    const narrowed = await readout(['releases', '--since', '2040'], { changes });
    expect(narrowed).toMatchObject({ status: 3, stdout: 'No release fits these conditions.\n' });
    const none = await readout(['releases'], { changes });
    expect(none).toMatchObject({ status: 0, stdout: 'There are no releases.\n' });
  });

  it('is 1 where a file of the corpus was left out, which is named', async () => {
    const problems = [
      { file: 'b.pdf', code: 'no-text', message: 'It holds no text. Use a PDF with text.' } as const,
    ];
    const { status, stdout, stderr } = await readout(['index'], {
      changes: { reindex: async () => ({ ...report, problems }) },
    });
    expect(status).toBe(1);
    expect(stderr).toBe('b.pdf: It holds no text. Use a PDF with text. [no-text]\n');
    expect(stdout).toContain('1 added, 0 changed, 0 removed, 0 unchanged; 1 left out');
  });

  it.each(['start', 'releases', 'index'])(
    'is 130 where Ctrl-C comes before "%s" has begun',
    async (command) => {
      const { status, stdout } = await readout([command], { input: '', signal: AbortSignal.abort() });
      expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
    },
  );

  it('is 130 where Ctrl-C comes while "start" reads the index', async () => {
    const interruption = new AbortController();
    const releases = async () => {
      interruption.abort();
      return [release];
    };
    const { status } = await readout(['start'], { signal: interruption.signal, changes: { releases } });
    expect(status).toBe(130);
  });

  it('is 130 after Ctrl-C, without a word, and the app is closed', async () => {
    const interruption = new AbortController();
    const running = readout(['ask', 'wait'], { signal: interruption.signal });
    setTimeout(() => interruption.abort(), 20);
    const { status, stdout, stderr, trace } = await running;
    expect({ status, stdout, stderr, closed: trace.closed }).toEqual({
      status: 130,
      stdout: '',
      stderr: '',
      closed: 1,
    });
  });
});

describe('a fault', () => {
  it('is one plain line with its code on standard error', async () => {
    const { stdout, stderr, trace } = await readout(['ask', 'fail', '--json']);
    expect(stdout).toBe('');
    expect(stderr).toBe('readout: The model failed. Try again. [embed.failed]\n');
    expect(trace.closed).toBe(1);
  });

  it('that nobody foresaw shows its message and nothing of the inside', async () => {
    const ask = async () => {
      throw new TypeError('x is\u001b[2J not a function');
    };
    const { status, stderr } = await readout(['ask', 'Who?'], { changes: { ask } });
    expect(status).toBe(1);
    expect(stderr).toBe('readout: x is␛[2J not a function [internal]\n');
  });

  it('in an id names the ids most like it', async () => {
    const { stderr } = await readout(['ask', 'Who?', '--release', 'courtesy-meating']);
    expect(stderr).toContain('There is no release "courtesy-meating". Nearest: courtesy-meeting.');
  });
});

describe('a command line too long for the runtime of the model', () => {
  it('is refused before anything is loaded', async () => {
    const { status, stdout, stderr, trace } = await readout(['ask', 'word '.repeat(2_000)]);
    expect({ status, stdout, asked: trace.asked, closed: trace.closed }).toEqual({
      status: 2,
      stdout: '',
      asked: [],
      closed: 0,
    });
    expect(stderr).toContain('fewer words');
  });
});

describe('help', () => {
  it('of the program lists every command and the exit statuses', async () => {
    const { stdout, stderr } = await readout(['--help']);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'mu'));
    expect(stdout).toContain('3  the releases do not say');
    expect(stderr).toBe('');
  });

  it.each(commands)('of "%s" has examples', async (command) => {
    const { status, stdout } = await readout([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ (readout|npm)/u);
  });
});

describe('without an index', () => {
  const builtBy = async (words: readonly string[], manifest: () => Promise<null>) => {
    let built = 0;
    const reindex = async () => {
      built += 1;
      return report;
    };
    const { status, stderr } = await readout(words, { changes: { manifest, reindex } });
    return { status, stderr, built };
  };

  it.each([['ask'], ['search'], ['show'], ['releases']])('"%s" builds it first', async (command) => {
    const words = { ask: 'deported?', search: 'deported', show: release.id }[command];
    const { status, built } = await builtBy(words ? [command, words] : [command], async () => null);
    expect({ status, built }).toEqual({ status: 0, built: 1 });
  });

  it('that can be used, it says why and builds a new one', async () => {
    const { status, stderr, built } = await builtBy(['ask', 'deported?'], async () => {
      throw new ReadoutError('index.corrupt', 'The index is damaged.');
    });
    expect({ status, built }).toEqual({ status: 0, built: 1 });
    expect(stderr).toBe('The index is damaged. [index.corrupt] It is built anew.\n');
  });

  it('that proves damaged in mid-command, it builds a new one and does its work', async () => {
    let asked = 0;
    const ask: App['ask'] = async () => {
      asked += 1;
      if (asked === 1) throw new ReadoutError('index.corrupt', 'The index is damaged.');
      return answered;
    };
    const reindex = async () => report;
    const { status, stdout, stderr } = await readout(['ask', 'deported?'], { changes: { ask, reindex } });
    expect({ status, asked }).toEqual({ status: 0, asked: 2 });
    expect(stdout).toContain('deported 180');
    expect(stderr).toBe('The index is damaged. [index.corrupt] It is built anew.\n');

    asked = 0;
    const named = ['ask', 'deported?', '--index', 'elsewhere'];
    expect(await readout(named, { changes: { ask, reindex } })).toMatchObject({ status: 1, stdout: '' });
  });

  it('in a folder named with --index, it builds none there', async () => {
    const { built } = await builtBy(['ask', 'deported?', '--index', 'elsewhere'], async () => null);
    expect(built).toBe(0);
  });
});

describe('options', () => {
  it('narrow a question to releases and whole days, and shape it to a language', async () => {
    const words = [
      'ask',
      'Who',
      'came?',
      '--release',
      release.id,
      '--since',
      '2023',
      '--until',
      '2024-02',
      '--language',
      'ko',
    ];
    const { trace } = await readout(words);
    expect(trace.asked).toEqual([
      {
        question: 'Who came?',
        options: expect.objectContaining({
          releaseIds: [release.id],
          since: '2023-01-01',
          until: '2024-02-29',
          language: 'ko',
        }),
      },
    ]);
  });

  it('--json gives one JSON value with the whole answer', async () => {
    const { stdout, stderr } = await readout(['ask', 'How many were deported?', '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      question: 'How many were deported?',
      kind: 'answered',
      answer: 'To date, Cambodia has arrested and deported 180 Korean nationals.',
      claims: [{ citations: [1] }],
      citations: [{ number: 1, releaseId: release.id, paragraph: 1, sentence: 1, start: 0, end: 65 }],
      confidence: 0.924,
      mode: 'extractive',
      ms: expect.any(Number),
    });
  });

  it('--json carries the other releases that answer too, each with its sentence’s place', async () => {
    const others = [{ ...citation, releaseId: 'second' }];
    const ask = async (question: string) => ({ ...answered, question, others });
    const { stdout } = await readout(['ask', 'How many were deported?', '--json'], { changes: { ask } });
    expect(JSON.parse(stdout)).toMatchObject({
      others: [{ number: 1, releaseId: 'second', quote: citation.quote, start: 0, end: 65 }],
    });
  });

  it('--json for no answer carries the reason and the nearest sentences, and no citation', async () => {
    const { stdout } = await readout(['ask', 'Who paid?', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'not-found',
      answer: 'The releases do not say.',
      reason: 'not-stated',
      claims: [],
      citations: [],
      nearest: [{ releaseId: release.id, start: 0, end: 65 }],
    });
  });

  it('show --text prints the stored text and not a byte more', async () => {
    expect((await readout(['show', release.id, '--text'])).stdout).toBe(release.text);
  });

  it('search shows each passage with its place and its signals', async () => {
    const { stdout } = await readout(['search', 'deported']);
    expect(stdout).toContain('0.750 · Courtesy meeting in Phnom Penh');
    expect(stdout).toContain('courtesy-meeting 0–65 · similarity 0.870 · keyword 4.200');
  });
});
