import type { Answered, Citation, CitedClaim, NotFound, NotFoundReason } from '../answer/answer.ts';
import type { Claim, Draft, DraftPremise } from '../answer/draft.ts';
import type { Release } from '../corpus/release.ts';
import type { Figure } from '../figures/figure.ts';
import type { Evidence } from '../retrieve/evidence.ts';
import type { Language } from '../text/language.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type BegunReaderProof, beginForReader, type ReaderProof, refusedUnread } from './for-reader.ts';
import type { ProofSentence, ProofTools } from './proof.ts';
import { proveClaim } from './prove.ts';

/** The texts that quotations are cut from, by release id. */
export type Texts = ReadonlyMap<string, Release>;

type Asker = Pick<Answered, 'question' | 'readAs' | 'language'>;

/** A sentence that may be cited, and the release it stands in. */
type Citable = Pick<Evidence, 'sentence' | 'release'>;

/** An answer that grows claim by claim. */
export interface Citing {
  /** Proves a claim, and takes it into the answer as it may be shown. */
  add(claim: Claim): ReaderProof;
  /** The same in two steps, for a claim that is measured meanwhile. */
  begin(claim: Claim): BegunReaderProof;
  /** Takes in what the question takes for granted, and cites the sentence that says otherwise. */
  correct(premise: DraftPremise): void;
  /** Whether the sentence carries these words as they are. */
  carries(text: string, sentenceId: string): boolean;
  /** Whether a claim cites one of these sentences already. */
  cites(sentenceIds: readonly string[]): boolean;
  /** The answer so far; null where nothing stands. */
  answered(mode: Answered['mode']): Answered | null;
}

/**
 * Turns a draft into an answer: every claim is proven on the sentences it names or dropped, and every quotation is
 * a slice of the release's stored text. Null where nothing stands.
 */
export function citeAnswer(
  draft: Draft,
  evidence: readonly Citable[],
  texts: Texts,
  asker: Asker & { readonly confidence: number },
  tools: ProofTools,
): Answered | null {
  const citing = beginCiting(evidence, texts, asker, tools);
  for (const claim of draft.claims) citing.add(claim);
  if (draft.premise && citing.cites([draft.premise.sentenceId])) citing.correct(draft.premise);
  return citing.answered(draft.mode);
}

/** Begins an answer from these sentences; claims that name others are refused. */
export function beginCiting(
  evidence: readonly Citable[],
  texts: Texts,
  asker: Asker & { readonly confidence: number },
  tools: ProofTools,
): Citing {
  const citations: Citation[] = [];
  const claims: CitedClaim[] = [];
  let premise: Answered['premise'] = null;
  const citable = (id: string) =>
    evidence.find((one) => one.sentence.id === id && quotable(one, texts)) ?? null;

  const take = (claim: Claim, carrying: readonly Citable[], shown: string) => {
    const emphasisIn = ({ sentence }: Citable) =>
      claim.sentenceIds[0] === sentence.id ? claim.emphasis : null;
    const numbers = [...new Set(carrying.map((one) => numberOf(one, emphasisIn(one), citations, texts)))];
    const first = citations.find(({ number }) => number === numbers[0]);
    claims.push({
      text: claim.text === null ? (first?.quote ?? '') : shown,
      citations: numbers,
      figures: claim.figures.filter((figure) => carrying.some((one) => holds(one, figure))),
      ...(claim.restates && { restates: claim.restates }),
    });
  };
  const begin = (claim: Claim): BegunReaderProof => {
    const cited = claim.sentenceIds.map(citable);
    const carrying = cited.filter((one) => one !== null);
    const begun =
      carrying.length === 0 || carrying.length < cited.length
        ? refusedUnread
        : proofOf(claim, carrying, texts, tools, asker.language);
    return {
      finish(meaning) {
        const proven = begun.finish(meaning);
        if (proven.shown !== null) take(claim, carrying, proven.shown);
        return proven;
      },
    };
  };

  return {
    add: (claim) => begin(claim).finish(tools.meaning),
    begin,
    correct({ kind, asked, stated, sentenceId }) {
      const against = citable(sentenceId);
      if (against === null) return;
      premise = {
        ...{ kind, asked, stated: stated && textOf(against.release.id, stated, texts) },
        citation: numberOf(against, stated, citations, texts),
      };
    },
    carries(text, sentenceId) {
      const one = citable(sentenceId);
      return one !== null && proveClaim(text, [proofSentence(one, texts, tools)], tools).verdict === 'proven';
    },
    cites(sentenceIds) {
      const numbers = citations.filter(({ sentenceId }) => sentenceIds.includes(sentenceId));
      return numbers.some(({ number }) => claims.some((claim) => claim.citations.includes(number)));
    },
    answered: (mode) =>
      claims.length === 0
        ? null
        : {
            ...{ kind: 'answered', ...asker, claims: [...claims], citations: [...citations], mode, premise },
            others: [],
          },
  };
}

/**
 * The answer with those of the releases that answer its question too and that it does not cite; none beside a correction.
 * What stands word for word in a release before it is not offered again: the two may be one text, published twice.
 */
export function citeOthers(answer: Answered, rivals: readonly Citable[], texts: Texts): Answered {
  if (answer.premise !== null) return answer;
  const before = new Set(answer.citations.map(({ releaseId }) => releaseId));
  const others = rivals.filter(({ release, sentence }) => {
    const isKnown = [...before].some(
      (id) => id === release.id || texts.get(id)?.text.includes(sentence.text),
    );
    if (!isKnown) before.add(release.id);
    return !isKnown;
  });
  return { ...answer, others: citationsOf(others, texts) };
}

/** The honest other answer: nothing found, and the sentences that came nearest. */
export function citeNotFound(
  nearest: readonly Citable[],
  texts: Texts,
  asker: Asker & { readonly confidence: number; readonly reason: NotFoundReason },
): NotFound {
  return { kind: 'not-found', ...asker, nearest: citationsOf(nearest, texts) };
}

/** Sentences as they are cited, numbered in their order. */
function citationsOf(citables: readonly Citable[], texts: Texts): readonly Citation[] {
  return citables
    .filter((one) => quotable(one, texts))
    .map((one, index) => toCitation(one, index + 1, null, texts));
}

/** A sentence that is the claim needs no proof but its quotation; words about it need one for each thing they state. */
function proofOf(
  { text }: Claim,
  cited: readonly Citable[],
  texts: Texts,
  tools: ProofTools,
  language: Language,
): BegunReaderProof {
  if (text === null) return { finish: () => ({ proof: { verdict: 'proven', findings: [] }, shown: '' }) };
  const sentences = cited.map((one) => proofSentence(one, texts, tools));
  return beginForReader(text, sentences, tools, language);
}

/** What the proof needs of a sentence that may be cited. */
export function proofSentence(
  { sentence, release }: Citable,
  texts: Texts,
  { refer }: Pick<ProofTools, 'refer'>,
): ProofSentence {
  const { id, text, voice, speaker, number } = sentence;
  const { outlet, published, parties } = release;
  const stored = texts.get(release.id);
  const references = (stored && refer(stored)[number - 1]) ?? [];
  return { id, text, voice, speaker, outlet, published, parties, references };
}

/** A figure stands in the sentence it is said to be of. */
function holds({ sentence }: Citable, { sentenceId, span }: Figure): boolean {
  return sentenceId === sentence.id && sentence.span.start <= span.start && span.end <= sentence.span.end;
}

/** A sentence may be quoted where the stored text holds it whole at its place. */
export function quotable({ sentence }: Citable, texts: Texts): boolean {
  const text = texts.get(sentence.releaseId)?.text;
  return (
    text !== undefined && sentence.span.end <= text.length && sliceSpan(text, sentence.span) === sentence.text
  );
}

/** The number of a sentence among the citations, to which it is added where it is new. */
export function numberOf(
  citable: Citable,
  emphasis: Span | null,
  citations: Citation[],
  texts: Texts,
): number {
  const known = citations.find(({ sentenceId }) => sentenceId === citable.sentence.id);
  if (known) return known.number;
  const citation = toCitation(citable, citations.length + 1, emphasis, texts);
  citations.push(citation);
  return citation.number;
}

/** The sentence as it is cited, its words cut out of the stored text. */
function toCitation(
  { sentence, release }: Citable,
  number: number,
  emphasis: Span | null,
  texts: Texts,
): Citation {
  return {
    number,
    sentenceId: sentence.id,
    releaseId: release.id,
    title: release.title,
    titleIsOurs: release.titleIsOurs,
    outlet: release.outlet,
    published: release.published,
    url: release.url,
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    span: sentence.span,
    quote: textOf(release.id, sentence.span, texts),
    emphasis,
    speaker: sentence.speaker,
    corrects: release.corrects,
    correctedBy: release.correctedBy,
  };
}

function textOf(releaseId: string, span: Span, texts: Texts): string {
  return sliceSpan(texts.get(releaseId)?.text ?? '', span);
}
