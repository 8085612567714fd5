import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { createLog } from '../../src/log.ts';
import { readAction, writeAction } from '../../src/surfaces/discord/action.ts';
import { createFeedbackFile, type Feedback } from '../../src/surfaces/discord/feedback.ts';
import { createFigureChoices } from '../../src/surfaces/discord/figure-choices.ts';
import { createGate, isOpen } from '../../src/surfaces/discord/gate.ts';
import { languageOf } from '../../src/surfaces/discord/language.ts';
import { readPlaces, writePlaces } from '../../src/surfaces/discord/place.ts';
import { createQueue } from '../../src/surfaces/discord/queue.ts';
import { createShelf } from '../../src/surfaces/discord/shelf.ts';
import { createStages } from '../../src/surfaces/discord/stages.ts';
import { notice, type Payload } from '../../src/surfaces/discord/ui.ts';
import { figure } from '../support/app.ts';

describe('the queue', () => {
  it('does some at a time, in order, and takes no more than may wait', async () => {
    const queue = createQueue({ atOnce: 2, waiting: 2 });
    const turns = Array.from({ length: 5 }, () => queue.enter());
    expect(turns.map((turn) => turn?.before ?? 'full')).toEqual([0, 0, 1, 2, 'full']);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const done = turns.slice(0, 4).map((turn, index) =>
      turn?.run(() => {
        begun.push(index);
        return new Promise<void>((resolve) => void ends.push(resolve));
      }),
    );
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    expect(queue.enter()?.before).toBe(2);
    ends[0]?.();
    ends[2]?.();
    await settle();
    ends[3]?.();
    await Promise.all(done);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('goes on after work that failed', async () => {
    const queue = createQueue({ atOnce: 1, waiting: 1 });
    const failing = queue.enter()?.run(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await queue.enter()?.run(async () => 'yes')).toBe('yes');
  });
});

describe('the figures to choose from', () => {
  it('are read again after they could not be read', async () => {
    let works = false;
    const app = {
      manifest: async () => ({ id: 's', counts: { sentences: 1 } }),
      lookup: async () => {
        if (!works) throw new Error('no');
        return { figures: [figure], timelines: [] };
      },
    };
    const choices = createFigureChoices(app as unknown as App);
    await expect(choices.matching('')).rejects.toThrow('no');
    works = true;
    expect(await choices.matching('')).toHaveLength(1);
  });

  it('are no more than Discord takes', async () => {
    const app = {
      manifest: async () => ({ id: 's', counts: { sentences: 40 } }),
      lookup: async () => ({ figures: Array.from({ length: 40 }, () => figure), timelines: [] }),
    };
    const choices = createFigureChoices(app as unknown as App);
    expect(await choices.matching('')).toHaveLength(25);
    expect(await choices.matching('words of no figure')).toHaveLength(25);
  });

  it('are read once for each snapshot, whatever is typed', async () => {
    let snapshot = 'first';
    let reads = 0;
    const app = {
      manifest: async () => ({ id: snapshot, counts: { sentences: 1 } }),
      lookup: async () => {
        reads += 1;
        return { figures: [figure], timelines: [] };
      },
    };
    const choices = createFigureChoices(app as unknown as App);
    const typed = ['', figure.quantity, figure.quantity.slice(0, 1)];
    for (const words of typed) expect(await choices.matching(words)).toHaveLength(1);
    expect(reads).toBe(1);
    snapshot = 'second';
    for (const words of typed) expect(await choices.matching(words)).toHaveLength(1);
    expect(reads).toBe(2);
  });
});

describe('the gate', () => {
  it('counts a person and a channel, and says how long to wait', async () => {
    const gate = createGate({ QUESTIONS_PER_USER: 1, QUESTIONS_PER_CHANNEL: 2 });
    expect(await gate.admit('a', 'x')).toBeNull();
    expect(await gate.admit('a', 'y')).toBeGreaterThan(50_000);
    expect(await gate.admit('b', 'x')).toBeNull();
    expect(await gate.admit('c', 'x')).toBeGreaterThan(50_000);
  });

  it.each([
    ['every channel where none is named', [], [], true],
    ['an allowed channel', ['x'], [], true],
    ['a thread of an allowed channel', ['p'], [], true],
    ['no other than the allowed ones', ['z'], [], false],
    ['no denied channel', [], ['x'], false],
    ['no thread of a denied channel, allowed or not', ['x'], ['p'], false],
  ])('opens %s', (_, allowed, denied, open) => {
    const channels = { DISCORD_ALLOWED_CHANNELS: new Set(allowed), DISCORD_DENIED_CHANNELS: new Set(denied) };
    expect(isOpen(channels, { channel: 'x', parent: 'p', inServer: true })).toBe(open);
  });
});

describe('the shelf', () => {
  it('keeps what was asked for last', () => {
    const shelf = createShelf<string>(2);
    const [first, second] = [shelf.put('first'), shelf.put('second')];
    expect(shelf.get(first)).toBe('first');
    const third = shelf.put('third');
    expect([first, second, third].map((key) => shelf.get(key))).toEqual(['first', null, 'third']);
  });
});

describe('the stages', () => {
  afterEach(() => void vi.useRealTimers());

  it('that follow each other quickly are not all shown, and none is after the end', async () => {
    vi.useFakeTimers();
    const shown: string[] = [];
    const log = createLog({ LOG_LEVEL: 'silent', LOG_FILE: null });
    const edit = async (payload: Payload) => void shown.push(JSON.stringify(payload));
    const stages = createStages(edit, log, Date.now);
    // A second stage every tenth of a second, for five seconds: Discord takes five edits in that time.
    for (let tenth = 0; tenth < 50; tenth += 1) {
      stages.show(notice(`stage ${tenth}.`));
      await vi.advanceTimersByTimeAsync(100);
    }
    await stages.end();
    await vi.advanceTimersByTimeAsync(5000);
    expect(shown.map((payload) => /stage (\d+)\./u.exec(payload)?.[1])).toEqual(['6', '19', '32', '45']);
  });
});

describe('feedback', () => {
  it('is added line by line, however quickly it comes', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'readout-feedback-')), 'deep/discord.jsonl');
    const feedback = createFeedbackFile(file, () => new Date('2026-01-02T03:04:05Z'));
    const line: Feedback = {
      ...{ verdict: 'wrong', question: 'How\nmany?', sentences: ['a#1'], comment: '"x"' },
      ...{ user: '1', channel: '2', message: '3' },
    };
    await Promise.all(Array.from({ length: 20 }, () => feedback.add(line)));
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((one) => JSON.parse(one))).toEqual(
      Array(20).fill({ time: '2026-01-02T03:04:05.000Z', ...line }),
    );
  });
});

describe('places', () => {
  it('are read as they were written, those of one release shorter', () => {
    const places = [
      { release: 'abcdefgh', sentence: 11, check: 'x-_' },
      { release: 'abcdefgh', sentence: 1200, check: 'y12' },
      { release: '-_345678', sentence: 1, check: 'z~.'.replace(/[~.]/gu, '0') },
      { release: 'abcdefgh', sentence: 2, check: 'abc' },
    ];
    expect(readPlaces(writePlaces(places))).toEqual(places);
    expect(writePlaces(places.slice(0, 2))).toBe('abcdefgh.x-_b.y12xc');
    expect(readPlaces('')).toEqual([]);
  });
});

describe('an action', () => {
  it('is read as it was written, whatever it is about', () => {
    const action = {
      verb: 'quote',
      language: 'km',
      page: 12,
      about: 'words: with "marks"\nand lines',
    } as const;
    expect(readAction(writeAction(action))).toEqual(action);
  });
});

it.each([
  ['ko', 'ko'],
  ['fr', 'fr'],
  ['en-GB', 'en'],
  ['pt-BR', 'en'],
] as const)('the language for the locale %s is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

const settle = () => new Promise((resolve) => setImmediate(resolve));
