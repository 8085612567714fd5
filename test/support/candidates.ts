import type { Speaker } from '../../src/corpus/release.ts';
import { extractFigures } from '../../src/figures/extract.ts';
import type { StoredRelease } from '../../src/index/snapshot.ts';
import type { Candidate } from '../../src/retrieve/candidates.ts';
import { closerLook } from '../../src/retrieve/closer-look.ts';
import { covers } from '../../src/retrieve/coverage.ts';
import type { Question, QuestionUnit } from '../../src/retrieve/question.ts';
import type { RankedSentence, Retrieval } from '../../src/retrieve/retrieve.ts';
import { signalsOf } from '../../src/retrieve/signals.ts';
import { thingsAsked } from '../../src/retrieve/unstated.ts';
import { indexTerms, sentenceTerms } from '../../src/text/terms.ts';
import { releaseOf, sentencesOf } from './releases.ts';

/** What a test states of a release and of the sentence it looks at. */
export interface StatedCandidate {
  readonly release?: Partial<StoredRelease> & { readonly id?: string };
  readonly speaker?: Speaker;
  /** Which sentence of the text, from 1. */
  readonly number?: number;
  readonly similarity?: number;
}

/** A sentence of a release as retrieval gathers it, with the terms and figures that the index would hold. */
export function candidateOf(text: string, stated: StatedCandidate = {}): Candidate {
  const { number = 1, speaker = null, similarity = 0.5 } = stated;
  const release = releaseOf({ id: 'r', text, ...stated.release });
  const sentences = sentencesOf(release).map((sentence) => {
    const words = release.text.slice(sentence.span.start, sentence.span.end);
    return { ...sentence, text: words, terms: [...new Set(sentenceTerms(words, 'en'))] };
  });
  const sentence = sentences[number - 1];
  if (!sentence) throw new Error(`The text has no sentence ${number}`);
  const said = speaker ? indexTerms(`${speaker.name}, ${speaker.role ?? ''}`, 'en') : [];
  const spoken = [
    ...sentence.terms,
    ...indexTerms([release.title, ...release.parties].join('\n'), 'en'),
    ...said,
  ];
  const near = sentences.filter((other) => Math.abs(other.number - number) <= 1);
  const date = release.published === null ? [] : [release.published.slice(0, 4), release.published];
  return {
    sentence: { ...sentence, speaker },
    release,
    vector: new Float32Array(),
    similarity,
    passageSimilarity: similarity,
    terms: new Set(sentence.terms),
    spokenTerms: new Set(spoken),
    windowTerms: new Set([...spoken, ...near.flatMap(({ terms }) => terms), ...date]),
    releaseTerms: new Set([...sentences.flatMap(({ terms }) => terms), ...date]),
    figures: extractFigures(release.text, sentence),
  };
}

/** A learnt form that says nothing. */
export const noForm = { direction: new Float32Array(), of: () => 0 };

/** The candidate as ranked evidence of a question, all of whose units weigh the same. */
export function rankedOf(question: Question, candidate: Candidate, score = 0): RankedSentence {
  const { sentence, release } = candidate;
  const stated = (terms: ReadonlySet<string>) =>
    [...question.units.keys()].filter((unit) => covers(terms, question.units[unit] as QuestionUnit));
  const context = {
    question,
    weights: question.units.map(() => 1),
    background: { mean: 0, deviation: 1 },
    best: [candidate.similarity, candidate.similarity] as const,
    answerability: 0,
    things: thingsAsked(question),
    relevance: noForm,
    meanRelevance: new Map(),
    sufficiency: noForm,
  };
  return {
    candidate,
    sentence,
    release,
    score,
    signals: { ...signalsOf(candidate, context) },
    closer: closerLook(question, candidate),
    stated: stated(candidate.terms),
    statedAround: stated(candidate.terms),
    answering: null,
  };
}

/** What retrieval would hand over to be answered from. */
export function retrievalOf(
  question: Question,
  evidence: readonly RankedSentence[],
  premise: Retrieval['premise'] = null,
): Retrieval {
  const weights = question.units.map(() => 1);
  return {
    question,
    weights,
    evidence,
    confidence: 0.9,
    premise,
    notFound: null,
    support: 'sure',
    rivals: [],
  };
}
