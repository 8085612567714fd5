import type { Answered, Citation, CitedClaim, NotFound, NotFoundReason } from '../answer/answer.ts';
import type { Claim, Draft } from '../answer/draft.ts';
import type { Release } from '../corpus/release.ts';
import type { Figure } from '../figures/figure.ts';
import type { Evidence } from '../retrieve/evidence.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { ProofSentence, ProofTools } from './proof.ts';
import { proveClaim } from './prove.ts';

/** The texts that quotations are cut from, by release id. */
export type Texts = ReadonlyMap<string, Release>;

type Asker = Pick<Answered, 'question' | 'readAs' | 'language'>;

/**
 * Turns a draft into an answer: every claim is proven on the sentences it names or dropped, and every quotation is
 * a slice of the release's stored text. Null where nothing stands.
 */
export function citeAnswer(
  draft: Draft,
  evidence: readonly Evidence[],
  texts: Texts,
  asker: Asker & { readonly confidence: number },
  tools: ProofTools,
): Answered | null {
  const citations: Citation[] = [];
  const claims: CitedClaim[] = [];
  for (const claim of draft.claims) {
    const cited = claim.sentenceIds.map((id) => evidence.find(({ sentence }) => sentence.id === id));
    const carrying = cited.filter((one) => one !== undefined && quotable(one, texts)) as Evidence[];
    if (carrying.length === 0 || carrying.length < cited.length) continue;
    if (!isProven(claim, carrying, tools)) continue;
    const numbers = carrying.map((one) => numberOf(one, claim, citations, texts));
    const first = citations.find(({ number }) => number === numbers[0]);
    claims.push({
      text: claim.text ?? first?.quote ?? '',
      citations: numbers,
      figures: claim.figures.filter((figure) => carrying.some((one) => holds(one, figure))),
    });
  }
  if (claims.length === 0) return null;
  const { premise } = draft;
  const against = premise && citations.find(({ sentenceId }) => sentenceId === premise.sentenceId);
  return {
    kind: 'answered',
    ...asker,
    claims,
    citations,
    mode: draft.mode,
    premise:
      premise && against
        ? {
            kind: premise.kind,
            asked: premise.asked,
            stated: premise.stated && textOf(against.releaseId, premise.stated, texts),
            citation: against.number,
          }
        : null,
  };
}

/** The honest other answer: nothing found, and the sentences that came nearest. */
export function citeNotFound(
  nearest: readonly Evidence[],
  texts: Texts,
  asker: Asker & { readonly confidence: number; readonly reason: NotFoundReason },
): NotFound {
  const citations = nearest
    .filter((one) => quotable(one, texts))
    .map((one, index) => toCitation(one, index + 1, null, texts));
  return { kind: 'not-found', ...asker, nearest: citations };
}

/** A sentence that is the claim needs no proof but its quotation; words about it need one for each thing they state. */
function isProven({ text }: Claim, cited: readonly Evidence[], tools: ProofTools): boolean {
  return text === null || proveClaim(text, cited.map(proofSentence), tools).verdict === 'proven';
}

/** What the proof needs of a ranked sentence. */
export function proofSentence({ sentence, release }: Evidence): ProofSentence {
  const { id, text, voice, speaker } = sentence;
  const { outlet, published, parties } = release;
  return { id, text, voice, speaker, outlet, published, parties };
}

/** A figure stands in the sentence it is said to be of. */
function holds({ sentence }: Evidence, { sentenceId, span }: Figure): boolean {
  return sentenceId === sentence.id && sentence.span.start <= span.start && span.end <= sentence.span.end;
}

/** A sentence may be quoted where the stored text holds it whole at its place. */
export function quotable({ sentence }: Evidence, texts: Texts): boolean {
  const text = texts.get(sentence.releaseId)?.text;
  return (
    text !== undefined && sentence.span.end <= text.length && sliceSpan(text, sentence.span) === sentence.text
  );
}

function numberOf(evidence: Evidence, claim: Claim, citations: Citation[], texts: Texts): number {
  const known = citations.find(({ sentenceId }) => sentenceId === evidence.sentence.id);
  if (known) return known.number;
  const emphasis = claim.sentenceIds[0] === evidence.sentence.id ? claim.emphasis : null;
  const citation = toCitation(evidence, citations.length + 1, emphasis, texts);
  citations.push(citation);
  return citation.number;
}

/** The sentence as it is cited, its words cut out of the stored text. */
export function toCitation(
  { sentence, release }: Evidence,
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
  };
}

function textOf(releaseId: string, span: Span, texts: Texts): string {
  return sliceSpan(texts.get(releaseId)?.text ?? '', span);
}
