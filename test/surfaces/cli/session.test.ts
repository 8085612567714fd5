import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskOptions } from '../../../src/app.ts';
import { entries } from '../../../src/surfaces/cli/entries.ts';
import { runSession } from '../../../src/surfaces/cli/session.ts';
import type { Terminal } from '../../../src/surfaces/cli/terminal.ts';
import { figurePhrases } from '../../../src/surfaces/figure-phrases.ts';
import { answered, citation, release, report, smallApp, type Trace } from '../../support/app.ts';
import { readout } from '../../support/cli.ts';
import { fakeTerminal, keptOutput } from '../../support/terminal.ts';

describe('npm start', () => {
  it('greets, answers each line and ends with its input', async () => {
    const { status, stdout, trace } = await readout(['start', '--language', 'en'], {
      input: 'deported?\n\nWho paid?\n',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 release is ready\. Ask a question; \/help lists the commands\.\n/u);
    expect(stdout).toContain('180 Korean nationals. [1]');
    expect(stdout).toContain('The releases do not say.');
    expect(trace.asked.map(({ question }) => question)).toEqual(['deported?', 'Who paid?']);
    // What "and when?" would be about.
    expect(trace.asked[1]?.options).toMatchObject({
      previous: { question: 'deported?', cited: [{ releaseId: release.id }] },
    });
    expect(trace.closed).toBe(1);
  });

  it('knows /releases, /show, /help and /quit, and says so of others', async () => {
    const input = `/releases\n/show ${release.id}\n/help\n/dance\n/quit\ndeported?\n`;
    const { stdout, trace } = await readout(['start', '--language', 'en'], { input });
    expect(stdout).toContain(`${release.id}\n  Courtesy meeting in Phnom Penh (title by Readout)`);
    expect(stdout).toContain(release.text);
    expect(stdout).toContain('  /show ID        print the text of one release\n');
    expect(stdout).toContain('There is no command /dance; /help lists those there are.\n');
    expect(trace.asked).toEqual([]);
  });

  it('looks figures up, and says where there are none', async () => {
    const { stdout } = await readout(['start', '--language', 'en'], {
      input: '/figures deported\n/figures tea\n',
    });
    expect(stdout).toContain('180 —');
    expect(stdout).toContain(figurePhrases.en.noFigures.slice(0, 20));
  });

  it('tells what /show and /check take where they are given nothing', async () => {
    const { stdout, stderr } = await readout(['start', '--language', 'en'], { input: '/show\n/check \n' });
    expect(stdout).toMatch(/ {2}\/show ID {8}print the text of one release\n {2}\/check TEXT {5}check what/u);
    expect(stderr).toBe('');
  });

  it('tells a fault in one line and goes on', async () => {
    const { status, stdout, stderr } = await readout(['start'], {
      input: 'fail\n/show nowhere\ndeported?\n',
    });
    expect(status).toBe(0);
    expect(stderr).toContain('The model failed. Try again. [embed.failed]\n');
    expect(stderr).toContain('There is no release "nowhere".');
    expect(stdout).toContain('180 Korean nationals. [1]');
  });

  it('names the files it could not read or not wholly, and starts', async () => {
    const problems = [
      { file: 'b.md', code: 'encoding', message: 'It is not UTF-8. Save it as UTF-8.' } as const,
    ];
    const reindex = async () => ({
      ...report,
      problems,
      warnings: [{ file: 'c.md', message: 'Its "mood" is not used.' }],
    });
    const { status, stderr } = await readout(['start'], { input: '', changes: { reindex } });
    expect(status).toBe(0);
    expect(stderr).toContain('c.md: Its "mood" is not used.\n');
    expect(stderr).toContain('b.md: It is not UTF-8. Save it as UTF-8. [encoding]\n');
  });
});

describe('a session that offers other releases', () => {
  const others = [
    { ...citation, number: 1, releaseId: 'second', title: 'Meeting in Seoul' },
    { ...citation, number: 2, releaseId: 'third', title: 'Meeting in Paris' },
  ];
  const talk = async (input: string) => {
    const asked: (readonly [string, AskOptions])[] = [];
    const ask = async (question: string, options: AskOptions = {}) => {
      asked.push([question, options]);
      if (question === 'thanks') return { ...refused, question };
      const isAlone = options.releaseIds !== undefined || question.includes('alone');
      return { ...answered, question, others: isAlone ? [] : others };
    };
    const releases = async () => standing;
    const { stdout, stderr } = await readout(['start'], { input, changes: { ask, releases } });
    return { asked, stdout, stderr };
  };
  let standing: readonly (typeof release)[] = [];
  beforeEach(() => {
    standing = ['second', 'third'].map((id) => ({ ...release, id }));
  });
  const refused = {
    kind: 'not-found',
    reason: 'no-question',
    language: 'en',
    confidence: 0,
    nearest: [],
  } as const;
  const alone = (id: string) => expect.objectContaining({ releaseIds: [id], language: 'en' });

  it('asks the one chosen alone, by its letter or its name, and then another', async () => {
    const { asked, stdout } = await talk('deported?\nb\nSeoul\n');
    expect(stdout).toContain('[a] “');
    expect(stdout).toContain('Type its letter to ask one of them alone.');
    expect(asked.slice(1)).toEqual([
      ['deported?', alone('third')],
      ['deported?', alone('second')],
    ]);
  });

  it('takes anything else for a question, asked of all', async () => {
    const { asked } = await talk('deported?\nWhere is Seoul?\n');
    expect(asked[1]?.[0]).toBe('Where is Seoul?');
    expect(asked[1]?.[1].releaseIds).toBeUndefined();
  });

  it('asks nothing of a letter that none has, and still offers those there are', async () => {
    const { asked, stdout } = await talk('deported?\nd\n[a]\n');
    expect(stdout).toContain('No release has this letter; these are offered: a, b.');
    expect(asked.slice(1)).toEqual([['deported?', alone('second')]]);
  });

  it('still offers them behind what asks for nothing', async () => {
    const { asked } = await talk('deported?\nthanks\nb\n');
    expect(asked[2]).toEqual(['deported?', alone('third')]);
  });

  it('offers nothing any more once a question has one answer', async () => {
    const { asked } = await talk('deported?\nalone?\nb\n');
    expect(asked[2]).toMatchObject(['b', { previous: { question: 'alone?' } }]);
  });

  it('asks what has corrected the one chosen since', async () => {
    const [second = release, third = release] = standing;
    const correction = { ...release, id: 'fourth' };
    standing = [second, { ...third, correctedBy: { releaseId: 'fourth', title: 'Again' } }, correction];
    expect((await talk('deported?\nb\n')).asked[1]).toEqual(['deported?', alone('fourth')]);
  });

  it('says so where the one chosen has gone, and still offers the others', async () => {
    standing = standing.filter(({ id }) => id !== 'third');
    const { asked, stderr } = await talk('deported?\nb\na\n');
    expect(stderr).toContain('"Meeting in Paris" has been taken away since; /releases lists');
    expect(asked.slice(1)).toEqual([['deported?', alone('second')]]);
  });

  it('asks the question as it was read', async () => {
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return { ...answered, question, readAs: 'How many were deported?', others };
    };
    const releases = async () => standing;
    await readout(['start'], { input: 'and how many?\na\n', changes: { ask, releases } });
    expect(questions).toEqual(['and how many?', 'How many were deported?']);
  });
});

describe('what is typed', () => {
  const collect = async (feed: (input: PassThrough) => Promise<void>) => {
    const input = new PassThrough();
    const found: string[] = [];
    const lines = createInterface({ input, output: new PassThrough(), terminal: true });
    const reading = (async () => {
      for await (const entry of entries(lines, 40)) found.push(entry);
    })();
    await feed(input);
    lines.close();
    await reading;
    return found;
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 120));

  it('is an entry a line', async () => {
    const typed = await collect(async (input) => {
      input.write('one\r');
      await pause();
      input.write('two\r');
      await pause();
    });
    expect(typed).toEqual(['one', 'two']);
  });

  it('is one entry where several lines are pasted, with what is typed behind them', async () => {
    const pasted = await collect(async (input) => {
      input.write('How many\rwere dep');
      await pause();
      input.write('orted?\r');
      await pause();
    });
    expect(pasted).toEqual(['How many were deported?']);
  });
});

it('a session that was stopped by Ctrl-Z listens again when it is brought back', async () => {
  const stop = vi.spyOn(process, 'kill').mockReturnValue(true);
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const terminal = {
    ...fakeTerminal(),
    stdin: stdin as unknown as Terminal['stdin'],
    stdout: keptOutput({ width: 80 }),
  };
  const trace: Trace = { asked: [], did: [], closed: 0 };
  const running = runSession(smallApp(trace), terminal, { language: 'en', answersIn: null });
  await vi.waitFor(() => expect(terminal.stdout.text()).toContain('› '));
  stdin.write('\x1a');
  await vi.waitFor(() => expect(stop).toHaveBeenCalledWith(process.pid, 'SIGTSTP'));
  process.emit('SIGCONT');
  expect(stdin.isPaused()).toBe(false);
  stdin.write('deported?\r');
  await vi.waitFor(() => expect(trace.asked).toHaveLength(1));
  stdin.write('/quit\r');
  await running;
  stop.mockRestore();
});
