import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer, Answered, Citation } from '../../src/answer/answer.ts';
import { readAction } from '../../src/surfaces/discord/action.ts';
import { answerMessage } from '../../src/surfaces/discord/answer-message.ts';
import { contextMessage } from '../../src/surfaces/discord/context-message.ts';
import { figuresMessage } from '../../src/surfaces/discord/figure-list.ts';
import { rebuildAnswer } from '../../src/surfaces/discord/find-place.ts';
import { limits } from '../../src/surfaces/discord/limits.ts';
import { unescaped } from '../../src/surfaces/discord/markdown.ts';
import { readBack } from '../../src/surfaces/discord/read-back.ts';
import { releasesMessage } from '../../src/surfaces/discord/release-list.ts';
import { readStamp, writeStamp } from '../../src/surfaces/discord/stamp.ts';
import { type Payload, sizeOf } from '../../src/surfaces/discord/ui.ts';
import { answered, citation, figure, notFound, release, smallApp } from '../support/app.ts';

const view = { page: 0, isPrivate: false, inServer: true };

/** An answer with as many sources, each a sentence of this length full of marks. */
function longAnswer(sources: number, length: number): Answered {
  const citations = Array.from({ length: sources }, (_, index): Citation => {
    const quote = `${index + 1}: ${'*60* @everyone 한국 👩‍👩‍👧‍👦 '.repeat(length).slice(0, length)}`;
    const span = { start: 0, end: quote.length };
    return { ...citation, number: index + 1, sentence: index + 1, quote, span, emphasis: null };
  });
  const claims = citations.map(({ quote, number }) => ({ text: quote, citations: [number], figures: [] }));
  return { ...answered, citations, claims, question: '*why* '.repeat(800) };
}

function pagesOf(answer: Answer): readonly Payload[] {
  const pages: Payload[] = [];
  for (let page = 0; ; page += 1) {
    const payload = answerMessage({ answer, key: 'k' }, { ...view, page });
    if (page > 0 && JSON.stringify(payload) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(payload);
  }
}

function expectWithinLimits({ components }: Payload) {
  const size = sizeOf(components);
  expect(size.text).toBeLessThanOrEqual(limits.text);
  expect(size.components).toBeLessThanOrEqual(limits.components);
  const ids = [...JSON.stringify(components).matchAll(/"custom_id":"([^"]*)"/gu)].map(([, id]) => id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(limits.customId);
}

/** The sentence that a citation cites, as the index has it. */
const sentenceOf = ({ sentenceId: id, releaseId, paragraph, sentence: number, span, speaker }: Citation) => ({
  ...{ id, releaseId, paragraph, number, span, speaker },
  voice: 'release' as const,
});

const textsOf = (payload: Payload) => JSON.stringify(payload.components);

describe('a part of the question that no release states', () => {
  it('is told below what is said, and stays text', () => {
    const payload = answerMessage(
      { answer: { ...answered, unstated: ['who paid *them* @everyone?'] }, key: 'k' },
      view,
    );
    expect(textsOf(payload)).toContain('The release cited does not say: “who paid \\\\*them\\\\*');
    expect(textsOf(payload)).not.toContain('paid *them*');
    expectWithinLimits(payload);
  });
});

describe('a figure of a long sentence', () => {
  it('keeps every limit, whatever is said above the sentence and whatever its address', () => {
    const quote = 'many '.repeat(560);
    const long = { ...citation, quote, span: { start: 0, end: quote.length }, emphasis: null };
    const url = `https://example.org/${'a'.repeat(450)}`;
    const said = { ...figure, quantity: '60 '.repeat(100), citation: { ...long, url } };
    const found = { figures: [said], timelines: [] };
    expectWithinLimits(figuresMessage({ found, about: 'x', language: 'en', page: 0 } as never));
    const far = { ...release, url: `https://example.org/${'a'.repeat(5000)}` };
    expectWithinLimits(releasesMessage([far], 'en', 0));
  });
});

describe('an answer of any length', () => {
  it.each([
    [1, 50],
    [3, 600],
    [12, 300],
    [40, 90],
    [2, 1400],
    [2, 9000],
  ])('with %i sources of %i characters keeps every limit on every page', (sources, length) => {
    const pages = pagesOf(longAnswer(sources, length));
    for (const page of pages) expectWithinLimits(page);
  });

  it('has every quotation whole, on one page', () => {
    const answer = longAnswer(12, 300);
    const pages = pagesOf(answer).map((page) =>
      unescaped(JSON.parse(`"${textsOf(page).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const { number } of answer.citations) {
      const holding = pages.filter((page) => page.includes(`“${number}: `));
      expect(holding).toHaveLength(1);
    }
  });

  it('names the releases that alone were asked, whatever their titles hold', () => {
    const [page] = pagesOf({ ...notFound, askedOf: ['Talks *in* Paris', 'x'.repeat(5000)] });
    expect(page && textsOf(page)).toMatch(/-# Asked of: Talks \\+\*in\\+\* Paris · x+…/u);
    if (page) expectWithinLimits(page);
  });

  it('says where a sentence is longer than a message, and does not cut it', () => {
    const [page] = pagesOf(longAnswer(1, 9000));
    expect(page && textsOf(page)).toContain('This sentence has 9003 characters');
    expect(page && textsOf(page)).not.toContain('everyone 한국');
  });

  it('tells its question and its sources to whoever reads the message', () => {
    const [page] = pagesOf({ ...longAnswer(3, 50), question: 'How *many*?' });
    const read = readBack(page?.components ?? []);
    expect(read?.question).toBe('How *many*?');
    expect(read?.places.map(({ sentence }) => sentence)).toEqual([1, 2, 3]);
  });
});

describe('what other releases state of the same quantity', () => {
  it('stands under a heading of its own, after what answers', () => {
    const answer = longAnswer(2, 40);
    const claims = answer.claims.map((claim, index) =>
      index === 1 ? ({ ...claim, restates: true } as const) : claim,
    );
    const [page] = pagesOf({ ...answer, claims, language: 'fr' });
    const shown = page ? textsOf(page) : '';
    const heading = shown.indexOf('D’autres communiqués donnent un autre chiffre :');
    expect(heading).toBeGreaterThan(shown.indexOf('1: '));
    expect(heading).toBeLessThan(shown.indexOf('2: '));
  });
});

describe('the other releases that an answer offers', () => {
  const others = Array.from({ length: 4 }, (_, index) => ({
    ...{ ...citation, number: index + 1, releaseId: `other-${index}` },
    ...{ title: '\u202e한국👩‍👩‍👧‍👦 '.repeat(100), outlet: 'desk '.repeat(100) },
  }));

  it('keep every limit, on every page', () => {
    for (const page of pagesOf({ ...longAnswer(40, 90), others })) {
      expectWithinLimits(page);
      const rows = page.components.filter((one) => one.type === ComponentType.ActionRow);
      const options = rows
        .flatMap(({ components }) => components)
        .flatMap((one) => (one.type === ComponentType.StringSelect ? one.options : []));
      expect(options).toHaveLength(4);
      for (const { label, description, value } of options) {
        expect([label, description, value].every((text) => (text?.length ?? 0) <= 100)).toBe(true);
        expect(label).not.toContain('\u202e');
      }
    }
  });

  it('are told to whoever reads the message, and made again from it', async () => {
    const [page] = pagesOf({ ...answered, others: [{ ...citation, number: 1 }] });
    const read = readBack(page?.components ?? []);
    expect(read?.places).toHaveLength(1);
    const { outline } = readStamp(writeStamp('k', answered));
    const app = smallApp(undefined, { sentencesOf: async () => [sentenceOf(citation)] });
    const gone = { release: 'gone', sentence: 1, check: 'abc' };
    const asked = { question: 'How many?', language: 'en' } as const;
    const made = outline && (await rebuildAnswer(app, outline, asked, [gone, ...(read?.others ?? [])]));
    expect(made).toMatchObject({ others: [{ number: 1, releaseId: release.id, quote: citation.quote }] });
  });
});

describe('the stamp of an answer', () => {
  it('holds all that an answer of quotations is made of', () => {
    const answer = longAnswer(3, 50);
    const { key, outline } = readStamp(writeStamp('Abc-_123', answer));
    expect(key).toBe('Abc-_123');
    expect(outline).toMatchObject({ kind: 'answered', percent: 92 });
    expect(outline?.places.map(({ sentence }) => sentence)).toEqual([1, 2, 3]);
  });

  it('is the key alone where an answer says more than its quotations', () => {
    expect(writeStamp('k', { ...answered, mode: 'llm' })).toBe('k');
    const restated = answered.claims.map((claim) => ({ ...claim, restates: true }) as const);
    expect(writeStamp('k', { ...answered, claims: restated })).toBe('k');
    expect(writeStamp('k', { ...answered, unstated: ['which airline flew them?'] })).toBe('k');
    expect(readStamp('k')).toEqual({ key: 'k', outline: null });
  });
});

describe('a button', () => {
  it('of something else is not read', () => {
    expect(['', 'x', 'zen:0:a', 'cxx:0:a', 'cen:a:b', 'cen'].map(readAction)).toEqual(Array(6).fill(null));
  });
});

describe('a sentence that no message can hold', () => {
  it('is sent as a file, unchanged', () => {
    const text = `${'a*b '.repeat(2500)}end.`;
    const span = { start: 0, end: text.length };
    const sentence = {
      id: 'x#1',
      releaseId: 'x',
      paragraph: 1,
      number: 1,
      span,
      voice: 'release',
      speaker: null,
    } as const;
    const payload = contextMessage({
      release: { ...release, text },
      sentences: [sentence],
      sentence,
      language: 'en',
    });
    expectWithinLimits(payload);
    expect(payload.files?.map(({ attachment }) => attachment.toString('utf8'))).toEqual([text]);
  });
});

describe('a release that was corrected', () => {
  const older = { ...release, correctedBy: { releaseId: 'newer', title: 'Meeting, *corrected*' } };
  const sentence = {
    id: 'courtesy-meeting#1',
    releaseId: release.id,
    paragraph: 1,
    number: 1,
    span: citation.span,
    voice: 'release',
    speaker: null,
  } as const;

  it('says by what, in its list and around a sentence of it', () => {
    const said = 'corrected by “Meeting, \\\\*corrected\\\\*” (newer)';
    expect(textsOf(releasesMessage([older], 'en', 0))).toContain(said);
    const context = { release: older, sentences: [sentence], sentence, language: 'en' } as const;
    expect(textsOf(contextMessage(context))).toContain(said);
  });

  it('is named beside what is quoted from its correction, in the language of who asks', () => {
    const corrects = { releaseId: 'older', title: 'Meeting' };
    const answer = { ...answered, language: 'fr', citations: [{ ...citation, corrects }] } as const;
    expect(textsOf(answerMessage({ answer, key: 'k' }, view))).toContain(
      'communiqué rectifié, à la place de “Meeting” (older)',
    );
  });
});

describe('lists', () => {
  it('of a thousand releases keep every limit on their pages', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...release,
      id: `r${index}`.padEnd(200, 'x'),
      title: '*'.repeat(400),
      url: `https://example.org/${'a'.repeat(300)}`,
      published: '2024-05-06',
      corrects: { releaseId: 'x'.repeat(200), title: '*'.repeat(500) },
      correctedBy: { releaseId: 'x'.repeat(200), title: '*'.repeat(500) },
    }));
    for (const page of [0, 1, 150, 999]) expectWithinLimits(releasesMessage(many, 'en', page));
  });

  it('of figures of one sentence keep their buttons apart', () => {
    const figures = Array.from({ length: 30 }, (_, index) => ({
      ...figure,
      id: `courtesy-meeting#1.${index + 1}`,
      citation: { ...figure.citation, number: index + 1 },
    }));
    const found = { figures, timelines: [figures], language: 'en' as const };
    for (const page of [0, 5])
      expectWithinLimits(figuresMessage({ found, about: 'every:', language: 'en', page }));
  });
});
