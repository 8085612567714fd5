import type { Answered, ClaimVerdict, WriterAccount } from '../answer/answer.ts';
import type { Claim, Draft } from '../answer/draft.ts';
import type { WriteOutcome, Writer, WrittenClaim } from '../answer/writer.ts';
import type { Figure, FigureMention } from '../figures/figure.ts';
import type { Readable } from '../retrieve/reading-list.ts';
import type { Retrieval } from '../retrieve/retrieve.ts';
import type { Language } from '../text/language.ts';
import type { Citing } from './cite.ts';
import type { ReaderProof } from './for-reader.ts';
import type { MeaningTools, ProofTools } from './proof.ts';

/** What an answer is written from. */
export interface Material {
  readonly retrieval: Retrieval;
  /** The extractive answer; null where there is not enough for one. */
  readonly draft: Draft | null;
  readonly reading: readonly Readable[];
  /** The ledger's figures of what is read. */
  readonly figures: readonly Figure[];
  /** The asker's. */
  readonly language: Language;
}

/** What is lent to prove what a writer says. */
export interface WritingTools extends Pick<ProofTools, 'figuresIn'> {
  /** How near a claim is to the sentences it names and to the others of their releases. */
  measured(written: WrittenClaim): Promise<MeaningTools>;
}

/** How an answer is followed while it is written. */
export interface Following {
  /** Called after each claim that stands; claims are only ever added. */
  readonly onAnswer: (soFar: Answered) => void;
  readonly signal?: AbortSignal;
}

/**
 * Lets a writer answer, and proves each of its claims as it comes. One that is not proven is dropped, and an extractive
 * sentence stands in for it where there is one. Where the writer fails, the extractive answer is given.
 */
export async function citeWritten(
  { retrieval, draft, reading, figures, language }: Material,
  writer: Writer,
  citing: Citing,
  { figuresIn, measured }: WritingTools,
  { onAnswer, signal }: Following,
): Promise<{ readonly answer: Answered | null; readonly account: WriterAccount }> {
  const { question, premise, support } = retrieval;
  const verdicts: ClaimVerdict[] = [];
  const isWritten = () => verdicts.some(({ shown }) => shown !== null);
  const answer = () => citing.answered(isWritten() ? 'llm' : 'extractive');
  const unsaidOf = (claims: readonly Claim[]) =>
    claims.filter(({ sentenceIds }) => !citing.cites(sentenceIds));
  const unsaid = () => unsaidOf(draft?.claims.filter(({ restates }) => !restates) ?? []);

  const take = async (written: WrittenClaim) => {
    const claim = claimOf(written, figures, figuresIn(written.text, language));
    const measuring = measured(written);
    // Should it fail, that is met when it is awaited; meanwhile all else of the claim is looked at.
    measuring.catch(() => {});
    const begun = citing.begin(claim);
    const proven = begun.finish(await measuring);
    const [sentenceId] = written.sentenceIds;
    verdicts.push(verdictOf(written, proven, reading));
    if (proven.shown === null) {
      const instead = unsaid().find((claim) => isOf(claim, written)) ?? unsaid()[0];
      if (instead) citing.add(instead);
    } else if (written.kind === 'correction' && premise === null && sentenceId !== undefined) {
      // A sentence that says what the question says does not say otherwise; what is told of it is a claim like any other.
      const isOtherwise = !citing.carries(question.text, sentenceId);
      if (isOtherwise) citing.correct({ kind: 'statement', asked: question.text, stated: null, sentenceId });
    }
    const soFar = answer();
    if (soFar !== null) onAnswer(soFar);
  };

  if (premise !== null) citing.correct(premise);
  const request = { question: question.text, language, sentences: reading };
  const { outcome, spent } = await writer.write(request, take, signal ? { signal } : {});
  // A writer who has read everything may say that nothing answers, but not of a sentence that surely does.
  const isDenied = outcome === 'unanswerable' && support !== 'sure';
  const isWhole = isWritten() && outcome === 'complete' && premise === null;
  if (!isDenied && !isWhole) for (const claim of unsaid()) citing.add(claim);
  // A writer who names one amount of what releases state differently does not decide which of them is shown.
  const amounts = amountsOf(draft);
  if (amounts.some(({ sentenceIds }) => citing.cites(sentenceIds))) {
    for (const claim of unsaidOf(amounts)) citing.add({ ...claim, restates: true });
  }
  return {
    answer: answer(),
    account: { model: writer.model, outcome: cameOf(outcome, verdicts), verdicts, ...spent },
  };
}

/** The extractive answer's figure and what other releases state of the same quantity; none where they do not differ. */
function amountsOf(draft: Draft | null): readonly Claim[] {
  const [lead, ...others] = draft?.claims ?? [];
  const restating = others.filter(({ restates }) => restates);
  return lead && restating.length > 0 ? [lead, ...restating] : [];
}

/** The claim with the figures of its sentences, those that it states first; the first of them is lifted out. */
function claimOf(
  { text, sentenceIds }: WrittenClaim,
  figures: readonly Figure[],
  stated: readonly FigureMention[],
): Claim {
  const own = figures.filter(({ sentenceId }) => sentenceIds.includes(sentenceId));
  const isStated = (figure: Figure) =>
    stated.some(({ value, high }) => value === figure.value && high === figure.high);
  const first = own.find((figure) => isStated(figure) && figure.sentenceId === sentenceIds[0]);
  return {
    text,
    sentenceIds,
    emphasis: first?.span ?? null,
    figures: [...own.filter(isStated), ...own.filter((figure) => !isStated(figure))],
  };
}

function isOf(claim: Claim, { sentenceIds }: WrittenClaim): boolean {
  return claim.sentenceIds.some((id) => sentenceIds.includes(id));
}

function verdictOf(
  { text, sentenceIds }: WrittenClaim,
  { proof: { verdict, findings }, shown }: ReaderProof,
  reading: readonly Readable[],
): ClaimVerdict {
  const isKnown = (id: string) => reading.some(({ sentence }) => sentence.id === id);
  const unknown = sentenceIds.length > 0 && sentenceIds.every(isKnown) ? [] : ['no-such-sentence'];
  return {
    ...{ text, sentenceIds, verdict, shown },
    reasons: [...new Set([...unknown, ...findings.map(({ reason }) => reason)])],
  };
}

function cameOf(outcome: WriteOutcome, verdicts: readonly ClaimVerdict[]): WriterAccount['outcome'] {
  const isWritten = verdicts.some(({ shown }) => shown !== null);
  if (isWritten) return outcome === 'complete' || outcome === 'unanswerable' ? 'written' : 'interrupted';
  if (verdicts.length > 0) return 'unproven';
  if (outcome === 'cut-off') return 'unavailable';
  return outcome === 'complete' ? 'unreadable' : outcome;
}
