import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginJourney, deported, firstRelease, howMany, type Journey, readout } from './product.ts';

interface Line {
  readonly id: string;
  readonly citations: readonly Place[];
  readonly nearest?: readonly Place[];
}
interface Place {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const questions = {
  ...howMany,
  bound: 'How many people are awaiting deportation to Korea?',
  premise: 'Why did Cambodia deport 500 Koreans?',
  'not-en': 'What is the capital of Mongolia?',
  'not-ko': '몽골의 수도는 어디입니까?',
  'not-fr': 'Quelle est la capitale de la Mongolie ?',
};

let journey: Journey;
let stored: string;
/** The answers to `questions` by id, all from one run with `--batch`. */
let answers: ReadonlyMap<string, Line>;

beforeAll(async () => {
  journey = await beginJourney();
  const built = await readout(['index', '--corpus', journey.corpus, '--out', journey.index]);
  expect(built.status).toBe(0);
  stored = (await readout(['show', firstRelease, '--text', '--index', journey.index])).stdout;

  const input = Object.entries(questions).map(([id, question]) => `${JSON.stringify({ id, question })}\n`);
  const batch = ['ask', '--batch', '-', '--index', journey.index];
  const { status, stdout, stderr } = await readout(batch, { input: input.join('') });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(Object.keys(questions));
  answers = new Map(lines.map((line) => [line.id, line]));
});
afterAll(() => journey.end());

const ask = (...words: string[]) => readout(['ask', ...words, '--index', journey.index]);

describe('a question that the release answers', () => {
  it('is answered with the sentence, its release, outlet, date and place', async () => {
    const { status, stdout, stderr } = await ask(howMany.en);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${deported} [1]`);
    expect(stdout).toContain(`[1] “${deported}”`);
    expect(stdout).toContain('Phnom Penh news desk, citing Agence Kampuchea Presse · date not stated');
    expect(stdout).toContain(`paragraph 5, sentence 11 · ${firstRelease}`);
  });

  it.each(Object.keys(howMany))(
    'in %s is answered by the same words, cut out of the text at their offsets',
    (language) => {
      const answer = answers.get(language);
      expect(answer).toMatchObject({ kind: 'answered', language, answer: deported });
      const [citation] = answer?.citations ?? [];
      expect(citation).toMatchObject({ releaseId: firstRelease, quote: deported });
      expect(stored.slice(citation?.start, citation?.end)).toBe(deported);
    },
  );

  it('by a bound is told the bound', () => {
    expect(answers.get('bound')).toMatchObject({
      kind: 'answered',
      answer: expect.stringMatching(/^More than 60 others are currently awaiting deportation/u),
    });
  });

  it('with a wrong figure in it is corrected by a citation', () => {
    expect(answers.get('premise')).toMatchObject({
      kind: 'answered',
      answer: expect.stringMatching(/^The release gives a different figure: “180/u),
      premise: { kind: 'figure', citation: 1 },
      citations: [{ number: 1, quote: deported }],
    });
  });

  it('is answered as one JSON value with --json', async () => {
    const { status, stdout, stderr } = await ask(howMany.en, '--json', '--release', firstRelease);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      question: howMany.en,
      kind: 'answered',
      claims: [{ text: deported, citations: [1] }],
      citations: [{ number: 1, paragraph: 5, sentence: 11, published: null, start: 1964, end: 2052 }],
      premise: null,
      mode: 'extractive',
    });
    expect(answer.confidence).toBeGreaterThan(0.5);
  });
});

describe('--language', () => {
  it('changes the set phrases and neither the answer nor its quotation', async () => {
    const { status, stdout } = await ask(howMany.en, '--language', 'fr');
    expect(status).toBe(0);
    expect(stdout).toContain(`[1] “${deported}”`);
    expect(stdout).toContain('date non indiquée');
  });
});

describe('a question that no release answers', () => {
  it('ends with 3, and shows the nearest sentences in place of an answer', async () => {
    const { status, stdout, stderr } = await ask('How many Japanese nationals has Cambodia deported?');
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toMatch(/^The releases do not say\.\n\nNearest sentences\n\[1\] “/u);
  });

  it.each(['en', 'ko', 'fr'])(
    'in %s is refused in that language, with nearest sentences that the text holds',
    (language) => {
      const answer = answers.get(`not-${language}`);
      expect(answer).toMatchObject({ kind: 'not-found', language, claims: [], citations: [] });
      expect(answer?.nearest?.length).toBeGreaterThan(0);
      for (const { quote, start, end } of answer?.nearest ?? []) expect(stored.slice(start, end)).toBe(quote);
    },
  );
});

describe('a batch', () => {
  it('gives a line a line, in order, also for what is no question, and then ends with 1', async () => {
    const input = `${JSON.stringify({ id: 7, question: howMany.en })}\nnot json\n\n{"id": "b", "question": " "}\n`;
    const { status, stdout } = await readout(['ask', '--batch', '-', '--index', journey.index], { input });
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 7, kind: 'answered', answer: deported },
      { id: null, code: 'input.invalid', line: 2 },
      { id: 'b', code: 'input.invalid', line: 4 },
    ]);
  });

  it('of searches gives places whose text the release holds', async () => {
    const input = `${JSON.stringify({ id: 1, question: 'online scams' })}\n`;
    const { status, stdout } = await readout(
      ['search', '-k', '2', '--batch', '-', '--index', journey.index],
      {
        input,
      },
    );
    expect(status).toBe(0);
    const { id, hits } = JSON.parse(stdout);
    expect(id).toBe(1);
    expect(hits).toHaveLength(2);
    for (const hit of hits) {
      expect(hit).toEqual({
        releaseId: firstRelease,
        start: expect.any(Number),
        end: expect.any(Number),
        score: expect.any(Number),
      });
      expect(stored.slice(hit.start, hit.end)).toContain('online scams');
    }
  });
});

describe('wrong usage', () => {
  it('is an id that no release has: 2, and the nearest id', async () => {
    const { status, stdout, stderr } = await ask(howMany.en, '--release', 'cambodia-rok-courtesy-meting');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Nearest: ${firstRelease}.`);
  });

  it('is not a folder without an index: that is a fault, 1, said with what to do, and the folder is not made', async () => {
    const nowhere = `${journey.index}-nowhere`;
    const { status, stdout, stderr } = await readout(['ask', howMany.en, '--index', nowhere]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `readout: There is no usable index in ${nowhere}. Run "readout index" to build one. [index.missing]\n`,
    );
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('a session fed by a pipe', () => {
  it('answers each line, lists and shows releases, names what it does not know, and ends at /quit', async () => {
    const input = [
      howMany.en,
      '/releases',
      '/figures awaiting deportation',
      `/show ${firstRelease}`,
      '/show nothing',
      '/what',
      howMany.ko,
      '/quit',
      'Never asked?',
    ];
    const { status, stdout, stderr } = await readout(
      ['start', '--corpus', journey.corpus, '--index', journey.index, '--language', 'en'],
      { input: `${input.join('\n')}\n` },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('1 release is ready.');
    expect(stdout.split(`${deported} [1]`)).toHaveLength(3);
    expect(stdout).toContain(`${firstRelease}\n  Cambodia – Republic of Korea courtesy meeting`);
    expect(stdout).toContain('More than 60 — others');
    expect(stdout).toContain(stored.slice(0, 200));
    expect(stdout).toContain('There is no command /what;');
    expect(stdout).not.toContain('The releases do not say');
    expect(stderr).toContain('There is no release "nothing".');
  });
});

describe('a session', () => {
  it.each([
    { second: 'where was it?', read: 'Where did they meet?' },
    { second: 'and where was that?', read: 'Where did they meet?' },
    { second: 'where did the two meet?', read: 'where did they meet?' },
  ])('answers "$second" behind a question of what somebody said with where they met', async (said) => {
    const { stdout } = await readout(
      ['start', '--corpus', journey.corpus, '--index', journey.index, '--language', 'en'],
      { input: `What did Hun Manet say?\n${said.second}\n` },
    );
    expect(stdout).toContain(`Read as: “${said.read}”`);
    expect(stdout.slice(stdout.indexOf('Read as:'))).toContain('Peace Palace');
  });
});
