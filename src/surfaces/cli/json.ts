import type { Answer, Citation, CitedClaim, WriterAccount } from '../../answer/answer.ts';
import type { Checked } from '../../answer/verdict.ts';
import { correctionLine, phrases } from '../phrases.ts';

/** An answer as the command line gives it to programs. The fields are an interface: add to them, do not change them. */
export function answerJson(answer: Answer, ms: number): Readonly<Record<string, unknown>> {
  const { kind, language } = answer;
  const common = {
    ...{ kind, language, confidence: answer.confidence, ms: Math.round(ms * 10) / 10 },
    ...(answer.readAs === undefined ? {} : { readAs: answer.readAs }),
    ...(answer.writer === undefined ? {} : { writer: writerJson(answer.writer) }),
  };
  if (answer.kind === 'not-found') {
    return {
      ...common,
      answer: phrases[language].notFound[answer.reason],
      reason: answer.reason,
      ...(answer.askedOf === undefined ? {} : { askedOf: answer.askedOf }),
      claims: [],
      citations: [],
      nearest: answer.nearest.map(citationJson),
      others: [],
      mode: null,
    };
  }
  const correction = answer.premise === null ? [] : [correctionLine(answer.premise, language)];
  const { unstated = [] } = answer;
  return {
    ...common,
    answer: [
      ...correction,
      ...answer.claims.map(({ text }) => text),
      ...unstated.map(phrases[language].unstated),
    ].join('\n'),
    premise: answer.premise,
    ...(unstated.length > 0 && { unstated }),
    claims: answer.claims.map(({ text, citations, figures, restates }) => ({
      text,
      citations,
      figures: figures.map(figureJson),
      ...(restates && { restates }),
    })),
    citations: answer.citations.map(citationJson),
    others: answer.others.map(citationJson),
    mode: answer.mode,
  };
}

/** What came of asking the model. Its words are given as readers see them, and where they do not, not at all. */
function writerJson({ verdicts, ...account }: WriterAccount): Readonly<Record<string, unknown>> {
  return {
    ...account,
    refused: verdicts.filter(({ shown }) => shown === null).length,
    verdicts: verdicts.map(({ text: _, shown, ...told }) => ({ text: shown, ...told })),
  };
}

/** What the ledger holds of a claim's number; `span` covers the whole quantity with its qualifier. */
function figureJson(figure: CitedClaim['figures'][number]): Readonly<Record<string, unknown>> {
  const { value, high, qualifier, unit, label, antecedent = null, status, asOf, span } = figure;
  const known = Object.entries({ high, antecedent, status, asOf }).filter(([, detail]) => detail !== null);
  return { value, qualifier, unit, label, ...Object.fromEntries(known), span };
}

/** `start` and `end` are UTF-16 offsets into the text that `readout show ID --text` prints. */
export function citationJson({ span, sentenceId, ...citation }: Citation): Readonly<Record<string, unknown>> {
  return { ...citation, start: span.start, end: span.end };
}

/** A checked text as the command line gives it to programs: each claim with the sentences it was judged by. */
export function checkedJson({
  verdict,
  language,
  claims,
  citations,
}: Checked): Readonly<Record<string, unknown>> {
  return {
    verdict,
    language,
    claims: claims.map(({ span, citations: numbers, ...claim }) => ({
      ...claim,
      start: span.start,
      end: span.end,
      citations: citations.filter(({ number }) => numbers.includes(number)).map(citationJson),
    })),
  };
}
