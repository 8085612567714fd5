import { describe, expect, test } from 'vitest';
import type { Claim, Draft, DraftPremise } from '../../src/answer/draft.ts';
import { citeAnswer, citeNotFound, citeOthers, type Texts } from '../../src/cite/cite.ts';
import { extractFigures } from '../../src/figures/extract.ts';
import { proofTools } from '../../src/proving.ts';
import type { Evidence } from '../../src/retrieve/evidence.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

const release = releaseOf({
  id: 'r',
  title: 'Courtesy meeting',
  titleIsOurs: true,
  outlet: 'Agence Kampuchea Presse',
  published: '2024-05-01',
  url: 'https://example.org/r',
  text: 'The guests arrived.\nCambodia deported 180 “Korean” nationals 🙂. More than 60 others are waiting.',
});
const evidence: Evidence[] = sentencesOf(release).map((sentence) => ({
  sentence: {
    ...sentence,
    text: release.text.slice(sentence.span.start, sentence.span.end),
    terms: [],
    voice: 'reported',
    speaker: { name: 'KIM Jina', role: null, by: 'named' },
  },
  release,
  score: 0,
  signals: {},
  stated: [],
  statedAround: [],
  answering: null,
}));
const [arrived, deported, waiting] = evidence as [Evidence, Evidence, Evidence];
const texts: Texts = new Map([[release.id, release]]);
const asker = { question: 'How many?', language: 'en', confidence: 0.9 } as const;

const claim = (
  sentenceIds: readonly string[],
  text: string | null = null,
  emphasis: Claim['emphasis'] = null,
): Claim => ({ text, sentenceIds, emphasis, figures: [] });
const draft = (claims: readonly Claim[], premise: DraftPremise | null = null): Draft => ({
  claims,
  mode: 'extractive',
  premise,
});
const cite = (one: Draft, found: readonly Evidence[] = evidence, stored = texts) =>
  citeAnswer(one, found, stored, asker, proofTools);

/** The evidence with something wrong about its sentence. */
const tampered = (one: Evidence, change: Partial<Evidence['sentence']>): Evidence => ({
  ...one,
  sentence: { ...one.sentence, ...change },
});

describe('a citation', () => {
  test('carries all that is known of its sentence and release', () => {
    expect(cite(draft([claim(['r#2'])]))).toEqual({
      kind: 'answered',
      ...asker,
      claims: [{ text: 'Cambodia deported 180 “Korean” nationals 🙂.', citations: [1], figures: [] }],
      citations: [
        {
          number: 1,
          sentenceId: 'r#2',
          releaseId: 'r',
          title: 'Courtesy meeting',
          titleIsOurs: true,
          outlet: 'Agence Kampuchea Presse',
          published: '2024-05-01',
          url: 'https://example.org/r',
          paragraph: 2,
          sentence: 2,
          span: deported.sentence.span,
          quote: 'Cambodia deported 180 “Korean” nationals 🙂.',
          emphasis: null,
          speaker: { name: 'KIM Jina', role: null, by: 'named' },
          corrects: null,
          correctedBy: null,
        },
      ],
      mode: 'extractive',
      premise: null,
      others: [],
    });
  });

  test('quotes the release’s text at its span, letter by letter', () => {
    const answer = cite(draft([claim(['r#1']), claim(['r#2', 'r#3'])]));
    expect(answer?.citations).toHaveLength(3);
    for (const { span, quote } of answer?.citations ?? []) {
      expect(quote).toBe(release.text.slice(span.start, span.end));
    }
  });

  test('has its emphasis inside its quote', () => {
    const start = release.text.indexOf('180');
    const answer = cite(draft([claim(['r#2', 'r#3'], null, { start, end: start + 3 })]));
    const [first, second] = answer?.citations ?? [];
    expect(first?.emphasis).toEqual({ start, end: start + 3 });
    expect(first?.quote.slice(start - first.span.start, start + 3 - first.span.start)).toBe('180');
    expect(second?.emphasis).toBeNull();
  });
});

describe('numbers of citations', () => {
  test('follow their first use and are used again for the same sentence', () => {
    const answer = cite(
      draft([
        claim(['r#3', 'r#1'], 'More than 60 others are waiting.'),
        claim(['r#1', 'r#2'], 'The guests arrived.'),
        claim(['r#3']),
      ]),
    );
    expect(answer?.claims.map(({ citations }) => citations)).toEqual([[1, 2], [2, 3], [1]]);
    expect(answer?.citations.map(({ number, sentenceId }) => [number, sentenceId])).toEqual([
      [1, 'r#3'],
      [2, 'r#1'],
      [3, 'r#2'],
    ]);
    expect(answer?.claims.at(-1)?.text).toBe('More than 60 others are waiting.');
  });

  test('have no gap where a claim was dropped', () => {
    const answer = cite(draft([claim(['nowhere#1']), claim(['r#2'])]));
    expect(answer?.citations.map(({ number }) => number)).toEqual([1]);
    expect(answer?.claims).toHaveLength(1);
  });
});

describe('a claim is dropped', () => {
  const moved = { start: deported.sentence.span.start + 1, end: deported.sentence.span.end + 1 };
  const beyond = { start: deported.sentence.span.start, end: release.text.length + 50 };
  const raised = deported.sentence.text.replace('180', '810');
  test.each<[string, Claim, readonly Evidence[], Texts]>([
    ['that names an unknown sentence', claim(['r#9']), evidence, texts],
    ['that names one unknown sentence among known ones', claim(['r#2', 'r#9'], 'x'), evidence, texts],
    ['that names no sentence', claim([], 'Cambodia deported 500.'), evidence, texts],
    [
      'whose words its sentence does not carry',
      claim(['r#2'], 'KIM Jina said 810 were deported.'),
      evidence,
      texts,
    ],
    ['whose sentence has another span', claim(['r#2']), [tampered(deported, { span: moved })], texts],
    ['whose sentence ends beyond the text', claim(['r#2']), [tampered(deported, { span: beyond })], texts],
    ['whose sentence has other words', claim(['r#2']), [tampered(deported, { text: raised })], texts],
    ['whose release is gone', claim(['r#2']), evidence, new Map()],
    [
      'whose release has another text now',
      claim(['r#2']),
      evidence,
      new Map([['r', { ...release, text: release.text.replace('180', '810') }]]),
    ],
  ])('%s', (_, one, found, stored) => {
    expect(cite(draft([one]), found, stored)).toBeNull();
    const beside = cite(draft([one, claim(['r#2'])]), [...found, deported], stored);
    for (const { quote, span } of beside?.citations ?? []) {
      expect(quote).toBe(stored.get('r')?.text.slice(span.start, span.end));
    }
  });

  test('of a draft without claims no answer is left', () => {
    expect(cite(draft([]))).toBeNull();
  });
});

describe('a claim in other words', () => {
  test('has its speaker before it where it leaves out who said it', () => {
    expect(cite(draft([claim(['r#2'], 'Cambodia deported 180 Koreans.')]))?.claims).toMatchObject([
      { text: 'According to KIM Jina: Cambodia deported 180 Koreans.', citations: [1] },
    ]);
  });

  test('is said where its sentence carries it, beside the sentence', () => {
    const said = 'KIM Jina said that Cambodia deported 180 Koreans.';
    const answer = cite(draft([claim(['r#2'], said)]));
    expect(answer?.claims).toEqual([{ text: said, citations: [1], figures: [] }]);
    expect(answer?.citations[0]?.quote).toBe(deported.sentence.text);
  });
});

describe('figures of a claim', () => {
  const [figure] = extractFigures(release.text, waiting.sentence);
  const withFigures = (figures: Claim['figures']) =>
    cite(draft([{ ...claim(['r#3']), figures }]))?.claims[0]?.figures;

  test('are those of the sentences it cites, with their qualifiers in their spans', () => {
    expect(withFigures(figure ? [figure] : [])).toEqual([figure]);
    expect(release.text.slice(figure?.span.start, figure?.span.end)).toBe('More than 60');
  });

  test('of other sentences are left out', () => {
    const foreign = figure ? [{ ...figure, sentenceId: 'r#2' }] : [];
    expect(foreign).toHaveLength(1);
    expect(withFigures(foreign)).toEqual([]);
  });
});

describe('a corrected premise', () => {
  const start = release.text.indexOf('180');
  const premise = {
    kind: 'figure',
    asked: '500',
    stated: { start, end: start + 3 },
    sentenceId: 'r#2',
  } as const;

  test('shows the release’s own words and the citation that has them', () => {
    const answer = cite(draft([claim(['r#1']), claim(['r#2'])], premise));
    expect(answer?.premise).toEqual({ kind: 'figure', asked: '500', stated: '180', citation: 2 });
  });

  test('by a sentence as a whole shows no words of it', () => {
    const answer = cite(draft([claim(['r#2'])], { ...premise, kind: 'statement', stated: null }));
    expect(answer?.premise).toEqual({ kind: 'statement', asked: '500', stated: null, citation: 1 });
  });

  test('is not spoken of where its sentence is not cited', () => {
    expect(cite(draft([claim(['r#1'])], premise))?.premise).toBeNull();
  });
});

describe('"not found"', () => {
  const notFound = (nearest: readonly Evidence[]) =>
    citeNotFound(nearest, texts, { ...asker, confidence: 0.1, reason: 'not-stated' });

  test('numbers the nearest sentences and quotes them whole', () => {
    expect(notFound([waiting, arrived])).toMatchObject({
      kind: 'not-found',
      question: 'How many?',
      reason: 'not-stated',
      confidence: 0.1,
      nearest: [
        { number: 1, quote: 'More than 60 others are waiting.', emphasis: null },
        { number: 2, quote: 'The guests arrived.', emphasis: null },
      ],
    });
  });

  test('leaves out what it cannot prove and counts on', () => {
    const { nearest } = notFound([tampered(waiting, { text: '60 others are waiting.' }), arrived]);
    expect(nearest.map(({ number, sentenceId }) => [number, sentenceId])).toEqual([[1, 'r#1']]);
  });
});

describe('other releases that answer too', () => {
  const numbers = { first: 180, second: 220, third: 300 };
  const releases = Object.entries(numbers).map(([id, count]) =>
    releaseOf({ id, text: release.text.replace('180', String(count)) }),
  );
  const stored: Texts = new Map(releases.map((one) => [one.id, one]));
  const [first = [], second = [], third = []] = releases.map((one) =>
    evidence.map(({ sentence, ...rest }): Evidence => {
      const [id, text] = [`${one.id}#${sentence.number}`, sliceSpan(one.text, sentence.span)];
      return { ...rest, release: one, sentence: { ...sentence, id, text, releaseId: one.id } };
    }),
  );
  /** The second sentence of each. */
  const rivals = [first, third, second].flatMap(([, one]) => one ?? []);
  const answerOn = (premise: DraftPremise | null = null) => {
    const answer = cite(draft([claim(['first#3'])], premise), first, stored);
    return answer ?? expect.fail('not answered');
  };

  test('are cited word for word, numbered by themselves, and not the one that the answer cites', () => {
    const { others, citations } = citeOthers(answerOn(), rivals, stored);
    expect(citations.map(({ releaseId }) => releaseId)).toEqual(['first']);
    expect(others.map(({ number, releaseId, sentence }) => [number, releaseId, sentence])).toEqual([
      [1, 'third', 2],
      [2, 'second', 2],
    ]);
    expect(others.map(({ quote }) => quote)).toEqual([
      'Cambodia deported 300 “Korean” nationals 🙂.',
      'Cambodia deported 220 “Korean” nationals 🙂.',
    ]);
  });

  test('are left out where one before them has the same words', () => {
    const [arrivedThere, , waitingThere] = second as [Evidence, Evidence, Evidence];
    const { others } = citeOthers(answerOn(), [waitingThere, arrivedThere, ...rivals], stored);
    expect(others.map(({ releaseId, sentence }) => [releaseId, sentence])).toEqual([
      ['third', 2],
      ['second', 2],
    ]);
  });

  test('are left out where the stored text has other words at their place', () => {
    const moved = rivals.map((one) => tampered(one, { text: 'Cambodia deported 999.' }));
    expect(citeOthers(answerOn(), moved, stored).others).toEqual([]);
  });

  test('do not stand beside a correction', () => {
    const premise = { kind: 'statement', asked: 'why', stated: null, sentenceId: 'first#3' } as const;
    expect(citeOthers(answerOn(premise), rivals, stored).others).toEqual([]);
  });
});
