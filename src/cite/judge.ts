import type { CheckReason, Discrepancy, Verdict } from '../answer/verdict.ts';
import type { Span } from '../text/span.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import type { ClaimText } from './claims.ts';
import { differingFrom } from './differing.ts';
import type { Finding, Proof, ProofReason, ProofSentence, ProofTools } from './proof.ts';
import { proveClaim } from './prove.ts';
import { compareWording } from './quotations.ts';
import { type Reading, readSource, readText, wordsIn } from './reading.ts';
import { shareStated } from './shared.ts';

/** What some sentences make of a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The gravest first, each once. */
  readonly reasons: readonly CheckReason[];
  readonly discrepancies: readonly Discrepancy[];
  /** Those that carry the claim, that say otherwise, or that come nearest. */
  readonly sentenceIds: readonly string[];
}

/** How many of the ranked sentences may prove a claim, and say otherwise. */
export const deepest = 6;
/** Share of a quotation's words that a sentence must have in their order to be what was altered. */
const alteredKept = 0.6;
/** Share of the claim, but for what differs, that a sentence must state to speak of the same thing. */
const sameMatter = 0.75;

/** Judges a claim by the sentences that speak of it, best first. */
export function judgeClaim(
  claim: ClaimText,
  candidates: readonly ProofSentence[],
  tools: ProofTools,
): Judgement {
  const quoted = claim.quotation === null ? null : judgeQuotation(claim, candidates, tools);
  if (quoted !== null) return quoted;
  const proofs = candidates
    .slice(0, deepest)
    .map((sentence) => ({ sentence, proof: proveClaim(claim.text, [sentence], tools) }));
  const carrying = proofs.find(({ proof }) => proof.verdict === 'proven');
  if (carrying) {
    const { id } = carrying.sentence;
    const supported: Judgement = { verdict: 'supported', reasons: [], discrepancies: [], sentenceIds: [id] };
    // What nobody wrote in these words is no quotation, be it true.
    const isQuotation =
      claim.quotation !== null &&
      readText(claim.text, tools).language === languageOf(carrying.sentence, tools);
    return isQuotation ? altered(claim, [id], []) : supported;
  }
  const judged = proofs.map(({ sentence, proof }) => ({
    sentence,
    proof,
    matter: matterOf(claim, sentence, proof, tools),
    apart: differingFrom(proof.findings, claim, sentence, tools),
  }));
  const against = judged
    .filter(
      ({ sentence, matter, apart }) => matter >= sameMatter && saysOtherwise(apart, claim, sentence, tools),
    )
    .sort((a, b) => b.matter - a.matter || a.apart.length - b.apart.length)[0];
  if (against) {
    const findings = against.apart;
    return {
      verdict: 'contradicted',
      reasons: unique(findings.map(({ reason }) => reason)),
      discrepancies: discrepanciesOf(claim.text, findings, [against.sentence]),
      sentenceIds: [against.sentence.id],
    };
  }
  const near = judged.filter(({ matter }) => matter >= sameMatter).sort((a, b) => b.matter - a.matter)[0];
  return {
    verdict: 'not-found',
    reasons: unique(near?.proof.findings.map(({ reason }) => reason) ?? []),
    discrepancies: [],
    sentenceIds: (near ? [near.sentence] : candidates.slice(0, 1)).map(({ id }) => id),
  };
}

/** Whether the sentence speaks of what the claim speaks of: how much of it, but for what differs, it states. */
function matterOf(
  { text }: ClaimText,
  sentence: ProofSentence,
  { findings }: Proof,
  tools: ProofTools,
): number {
  const whole = { start: 0, end: text.length };
  const apart = findings
    .filter(
      ({ reason, span }) => reason !== 'meaning' && !(span.start === whole.start && span.end === whole.end),
    )
    .map(({ span }) => span);
  const claim = readText(text, tools);
  return shareStated(claim, [readSource(sentence, tools)], apart, tools.meaning?.weight);
}

const otherwise: ReadonlySet<ProofReason> = new Set<ProofReason>([
  'number-changed',
  'qualifier-dropped',
  'qualifier-changed',
  'unit-changed',
  'counts-other',
  'date-not-stated',
  'name-not-stated',
  'names-exchanged',
  'negation',
  'speaker',
  'modality',
]);

/**
 * Whether the sentence says the contrary and is not only silent: all that differs is something that it states in
 * another way. A name that it does not have may be of another event, unless the rest is told by a number.
 */
function saysOtherwise(
  findings: readonly Finding[],
  { text }: ClaimText,
  sentence: ProofSentence,
  tools: ProofTools,
): boolean {
  // That words are told as a fact says nothing against them, nor for what differs besides.
  const others = findings.filter(({ reason }) => reason !== 'speaker-dropped');
  if (others.length === 0 || !others.every(({ reason }) => otherwise.has(reason))) return false;
  const claim = readText(text, tools);
  const figures = claim.figures.filter(({ value }) => value > 2);
  const differing = (one: Finding) => claim.figures.some(({ span }) => span.start === one.span.start);
  return others.every((finding) => {
    if (finding.reason === 'name-not-stated')
      return (
        finding.stated !== null ||
        // One who met is only left out of this sentence; the release does not say that it was another.
        (figures.length > 0 && !others.some(differing) && !isParty(claim, finding.span, sentence, tools))
      );
    if (finding.reason === 'date-not-stated') return finding.stated !== null;
    if (finding.reason !== 'number-changed') return true;
    return finding.stated !== null && contradicts(finding, text, sentence, tools);
  });
}

/** Whether the release is of those by this name: who met, whose official the sentence names, or who publishes it. */
function isParty(
  claim: Reading,
  name: Span,
  { parties, outlet, references }: ProofSentence,
  tools: ProofTools,
): boolean {
  const named = (words: string) => readText(words, tools, 'en').concepts.flatMap((some) => [...some]);
  const states = references.flatMap(({ people }) => people.flatMap((one) => one.states));
  const known = new Set([...parties, outlet ?? ''].flatMap(named).filter(isNameConcept).concat(states));
  const { first, next } = wordsIn(claim, name);
  return claim.concepts.slice(first, next).some((some) => [...some].some((concept) => known.has(concept)));
}

/** Whether the sentence has another number of what the claim counts. */
function contradicts({ span }: Finding, text: string, sentence: ProofSentence, tools: ProofTools): boolean {
  const { figures } = readText(text, tools);
  const claimed = figures.find((figure) => figure.span.start === span.start);
  if (!claimed) return false;
  // The number that the claim has too is no other one for what it says besides.
  const stated = readSource(sentence, tools).figures.filter(
    (figure) => !figures.some((own) => tools.difference(own, figure) === 'none'),
  );
  return stated.some((figure) => {
    const asIfEqual = { ...claimed, value: figure.value, high: figure.high };
    return (
      tools.difference(asIfEqual, figure) === 'none' || tools.difference(asIfEqual, figure) === 'qualifier'
    );
  });
}

/** A quotation by its words alone, or null where no sentence has words like them. */
function judgeQuotation(
  claim: ClaimText,
  candidates: readonly ProofSentence[],
  tools: ProofTools,
): Judgement | null {
  const { words } = claim.quotation ?? { words: '' };
  const compared = candidates
    .map((sentence) => ({ sentence, ...compareWording(words, sentence.text) }))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.kept - a.kept);
  const best = compared[0];
  if (!best || (!best.exact && best.kept < alteredKept)) return null;
  const { sentence } = best;
  const { findings } = proveClaim(words, [sentence], tools);
  // Whoever quotes says whose words they are beside them, and a part of a sentence need not repeat that.
  const lost = findings.filter(({ reason }) => !['speaker', 'speaker-dropped', 'meaning'].includes(reason));
  const said = proveClaim(claim.text, [sentence], tools).findings.filter(
    ({ reason }) => reason === 'speaker',
  );
  if (best.exact && lost.length === 0 && said.length === 0) {
    return { verdict: 'supported', reasons: [], discrepancies: [], sentenceIds: [sentence.id] };
  }
  const misgiven = discrepanciesOf(claim.text, said, [sentence]);
  if (best.exact && lost.length === 0) {
    return {
      verdict: 'contradicted',
      reasons: ['speaker'],
      discrepancies: misgiven,
      sentenceIds: [sentence.id],
    };
  }
  const differing = discrepanciesOf(words, lost, [sentence]);
  const judgement = altered(claim, [sentence.id], [...misgiven, ...differing]);
  return {
    ...judgement,
    reasons: unique([
      ...judgement.reasons,
      ...misgiven.map(({ reason }) => reason),
      ...lost.map(({ reason }) => reason),
    ]),
  };
}

function altered(
  { quotation }: ClaimText,
  sentenceIds: readonly string[],
  more: readonly Discrepancy[],
): Judgement {
  const words = quotation?.words ?? '';
  return {
    verdict: 'contradicted',
    reasons: ['wording-changed'],
    discrepancies: [{ reason: 'wording-changed', claimed: words, stated: null }, ...more],
    sentenceIds,
  };
}

function discrepanciesOf(
  text: string,
  findings: readonly Finding[],
  sentences: readonly ProofSentence[],
): Discrepancy[] {
  return findings.map(({ reason, span, stated }) => {
    const sentence = sentences.find(({ id }) => id === stated?.sentenceId);
    const claimed = text.slice(span.start, span.end);
    const words = stated && sentence?.text.slice(stated.span.start, stated.span.end);
    // The very words of the claim say nothing instead: it is what stands around them that differs.
    const isTelling = words && words !== sentence?.text && words.toLowerCase() !== claimed.toLowerCase();
    return { reason, claimed, stated: isTelling ? words : null };
  });
}

function languageOf(sentence: ProofSentence, tools: ProofTools) {
  return readText(sentence.text, tools).language;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
