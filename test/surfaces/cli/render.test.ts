import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Answer, CitedFigure } from '../../../src/answer/answer.ts';
import { answerJson } from '../../../src/surfaces/cli/json.ts';
import { renderAnswer, renderRest } from '../../../src/surfaces/cli/render.ts';
import { phrases } from '../../../src/surfaces/phrases.ts';
import { languages } from '../../../src/text/language.ts';
import { answered, citation, notFound } from '../../support/app.ts';

const pipe = { paint: pc.createColors(false), width: Number.POSITIVE_INFINITY };
const colours = { paint: pc.createColors(true), width: 100 };

describe('an answer', () => {
  it('gives the claim, then the sentence word for word with its release, date and place', () => {
    expect(renderAnswer(answered, pipe)).toBe(
      [
        'To date, Cambodia has arrested and deported 180 Korean nationals. [1]',
        '',
        'Sources',
        '[1] “To date, Cambodia has arrested and deported 180 Korean nationals.”',
        '    Courtesy meeting in Phnom Penh (title by Readout) · Phnom Penh news desk · date not stated',
        '    paragraph 1, sentence 1 · courtesy-meeting',
        '',
        'confidence 92% · quoted from the releases',
        '',
      ].join('\n'),
    );
  });

  it('tells the number that answers with its qualifier, noun and verb in the release’s own words', () => {
    const quote = 'Currently, more than 60 others are awaiting deportation.';
    const span = { start: 11, end: 23 };
    const figure: CitedFigure = {
      ...{ value: 60, high: null, qualifier: 'more than', kind: 'count', unit: 'others', label: 'others' },
      ...{ head: 'others', status: 'awaiting deportation', asOf: 'Currently', negated: false },
      ...{ sentenceId: citation.sentenceId, span, antecedent: 'Korean nationals' },
    };
    const shown = renderAnswer(
      {
        ...answered,
        claims: [
          {
            text: quote,
            citations: [1],
            figures: [figure, { ...figure, value: 7, span: { start: 0, end: 1 } }],
          },
        ],
        citations: [{ ...citation, quote, span: { start: 0, end: quote.length }, emphasis: span }],
      },
      pipe,
    );
    const [claim, line, next] = shown.split('\n');
    expect(claim).toBe(`${quote} [1]`);
    expect(line).toBe('    more than 60 — others (Korean nationals) — awaiting deportation');
    expect(next).toBe('');
  });

  it('sets what other releases state of the same quantity apart from what answers', () => {
    const other = { ...citation, number: 2, quote: 'Cambodia has deported 220.', emphasis: null };
    const said = { text: other.quote, citations: [2], figures: [], restates: true } as const;
    const shown = renderAnswer(
      { ...answered, claims: [...answered.claims, said], citations: [...answered.citations, other] },
      pipe,
    );
    expect(shown).toContain('\n\nOther releases give another figure:\nCambodia has deported 220. [2]\n');
  });

  it('lifts the answering words out in colour, in the claim and in the quotation', () => {
    const lifted = '\u001b[1m\u001b[4m180 Korean nationals\u001b[24m\u001b[22m';
    const shown = renderAnswer(answered, colours);
    expect(shown.split(lifted)).toHaveLength(3);
    expect(shown).toContain(`“To date, Cambodia has arrested and deported ${lifted}.”`);
  });

  it('adds the date, the address and the speaker where they are known', () => {
    const shown = renderAnswer(
      {
        ...answered,
        citations: [
          {
            ...citation,
            titleIsOurs: false,
            outlet: null,
            published: '2024-05-09',
            url: 'https://example.org/release',
            speaker: { name: 'KIM Jina', role: null, by: 'resolved' },
          },
        ],
      },
      pipe,
    );
    expect(shown).toContain('    Courtesy meeting in Phnom Penh · 2024-05-09\n');
    expect(shown).toContain('· speaker: KIM Jina, resolved from earlier sentences\n');
    expect(shown).toContain('    https://example.org/release\n');
  });

  it.each([
    ['en', 'corrected release, in place of “Courtesy meeting” (first)'],
    ['ko', '정정 보도자료, 정정 전: “Courtesy meeting” (first)'],
    ['km', 'សេចក្តីប្រកាសព័ត៌មានដែលបានកែតម្រូវ ជំនួស “Courtesy meeting” (first)'],
    ['fr', 'communiqué rectifié, à la place de “Courtesy meeting” (first)'],
  ] as const)('says that its release is a correction, in the language of who asks (%s)', (language, said) => {
    const corrects = { releaseId: 'first', title: 'Courtesy meeting' };
    const shown = renderAnswer({ ...answered, language, citations: [{ ...citation, corrects }] }, pipe);
    expect(shown).toContain(`\n    ${said}\n`);
  });

  it('begins with the correction of a false premise and does not repeat the premise', () => {
    const premise = {
      kind: 'figure',
      asked: '500 Koreans',
      stated: '180 Korean nationals',
      citation: 1,
    } as const;
    const shown = renderAnswer({ ...answered, premise }, pipe);
    expect(shown).toMatch(/^The release gives a different figure: “180 Korean nationals” \[1\]\n/u);
    expect(shown).not.toContain('500');
  });

  it.each([
    ['en', 'The release cited does not say: “how old is she?”'],
    ['ko', '인용한 보도자료에 나와 있지 않은 것: “how old is she?”'],
    ['km', 'សេចក្តីប្រកាសព័ត៌មានដែលបានដកស្រង់មិនបានបញ្ជាក់៖ “how old is she?”'],
    ['fr', 'Le communiqué cité ne dit pas : « how old is she? »'],
  ] as const)(
    'says below what is said which part of the question is not stated there (%s)',
    (language, said) => {
      const unstated = ['how old is she?'];
      expect(renderAnswer({ ...answered, language, unstated }, pipe)).toContain(`\n${said}\n`);
      const json = answerJson({ ...answered, language, unstated }, 1);
      expect(json).toMatchObject({ unstated });
      expect(json.answer).toMatch(new RegExp(`\n${said.replace('?', '\\?')}$`, 'u'));
    },
  );

  it('keeps to the width of the terminal in every language', () => {
    const screen = { paint: pc.createColors(false), width: 40 };
    const unstated = ['which airline flew them home and who paid for it?'];
    for (const language of languages) {
      for (const answer of [{ ...answered, unstated, others: [citation] }, notFound] as readonly Answer[]) {
        const lines = renderAnswer({ ...answer, language }, screen).split('\n');
        expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([]);
      }
    }
  });

  it('shows control characters of a release as visible ones', () => {
    const quote = citation.quote.replace('deported', 'dep\u001b[2Jd');
    const hostile = {
      ...answered,
      claims: [{ text: quote, citations: [1], figures: [] }],
      citations: [{ ...citation, quote }],
    };
    const shown = renderAnswer(hostile, pipe);
    expect(shown).toContain('dep␛[2Jd');
    expect(shown).not.toContain('\u001b');
  });
});

describe('other releases that answer too', () => {
  const other = {
    ...citation,
    number: 1,
    releaseId: 'second-meeting',
    title: 'Second meeting',
    titleIsOurs: false,
    published: '2024-05-09',
    emphasis: null,
  };
  const offering = { ...answered, others: [other] };

  it('stand below the sources, each with a letter and its sentence word for word, and how to ask one alone', () => {
    expect(renderAnswer(offering, pipe)).toBe(
      [
        renderAnswer(answered, pipe),
        'The question may be about another release:',
        '[a] “To date, Cambodia has arrested and deported 180 Korean nationals.”',
        '    Second meeting · Phnom Penh news desk · 2024-05-09',
        '    paragraph 1, sentence 1 · second-meeting',
        '',
        '--release ID asks one of them alone.',
        '',
      ].join('\n'),
    );
  });

  it.each(languages)('are told of in the language of who asks (%s)', (language) => {
    const { otherReleases, askAlone } = phrases[language];
    const shown = renderRest({ ...offering, language }, 0, pipe, 'letter');
    expect(shown).toContain(`\n${otherReleases}\n[a] “`);
    expect(shown.endsWith(`\n${askAlone.letter}\n`)).toBe(true);
  });
});

describe('no answer', () => {
  it('says so and gives the nearest sentences with their places', () => {
    expect(renderAnswer(notFound, pipe)).toBe(
      [
        'The releases do not say.',
        '',
        'Nearest sentences',
        '[1] “To date, Cambodia has arrested and deported 180 Korean nationals.”',
        '    Courtesy meeting in Phnom Penh (title by Readout) · Phnom Penh news desk · date not stated',
        '    paragraph 1, sentence 1 · courtesy-meeting',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['en', 'The releases do not say.'],
    ['ko', '보도자료에는 그 내용이 나와 있지 않습니다.'],
    ['km', 'សេចក្តីប្រកាសព័ត៌មានមិនបានបញ្ជាក់អំពីរឿងនេះទេ។'],
    ['fr', 'Les communiqués ne le disent pas.'],
  ] as const)('says so in the language of who asks (%s)', (language, said) => {
    expect(renderAnswer({ ...notFound, language, nearest: [] }, pipe)).toBe(`${said}\n`);
  });

  it('names the releases that alone were asked', () => {
    const asked = {
      ...notFound,
      language: 'en',
      nearest: [],
      askedOf: ['Talks in Paris', 'A call'],
    } as const;
    expect(renderAnswer(asked, pipe)).toContain('\nAsked of: Talks in Paris · A call\n');
  });
});
