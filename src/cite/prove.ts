import { sentenceSpans } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { shiftSpan, sliceSpan, spansOverlap } from '../text/span.ts';
import { checkActs } from './check-acts.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAgents } from './check-agents.ts';
import { checkAgentsElsewhere } from './check-agents-elsewhere.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkDates } from './check-dates.ts';
import { checkDeeds } from './check-deeds.ts';
import { checkExchange } from './check-exchange.ts';
import { checkFigures } from './check-figures.ts';
import { checkHedges } from './check-hedges.ts';
import { checkMeaning, checkNearness } from './check-meaning.ts';
import { checkModality } from './check-modality.ts';
import { checkNames } from './check-names.ts';
import { checkNegation } from './check-negation.ts';
import { checkNumerals } from './check-numerals.ts';
import { checkOffices } from './check-offices.ts';
import { checkOpposites } from './check-opposites.ts';
import { checkParticles } from './check-particles.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkQuantifiers } from './check-quantifiers.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkRoles } from './check-roles.ts';
import { checkSpeaker } from './check-speaker.ts';
import { checkStates } from './check-states.ts';
import { checkTenses } from './check-tenses.ts';
import { checkWording } from './check-wording.ts';
import type { Finding, Proof, ProofSentence, ProofTools } from './proof.ts';
import { readSource, readText, type SourceReading } from './reading.ts';

/**
 * Whether a claim, in whatever words and language, is carried by the sentences it names and by nothing else. A whole
 * sentence of them, word for word, is; of anything else each number, date, name, denial and speaker is looked up.
 */
export function proveClaim(text: string, sentences: readonly ProofSentence[], tools: ProofTools): Proof {
  return beginProof(text, sentences, tools).finish(tools.meaning);
}

/** A proof that has looked at all but how near the claim is to its sentences, which takes long to measure. */
export interface BegunProof {
  finish(meaning: ProofTools['meaning']): Proof;
}

/** The same in two steps, for who measures the claim meanwhile; whether meaning is looked at at all the tools say. */
export function beginProof(text: string, sentences: readonly ProofSentence[], tools: ProofTools): BegunProof {
  const ended = (verdict: Proof['verdict']): BegunProof => ({ finish: () => ({ verdict, findings: [] }) });
  if (sentences.length === 0) return ended('refused');
  if (sentences.some((sentence) => isSameText(sentence.text, text))) return ended('proven');
  const sources = sentences.map((sentence) => readSource(sentence, tools));
  const begun = sentenceSpans(text).map(({ span }) => beginPart(text, span, sources, tools));
  return {
    finish(meaning) {
      const parts = begun.map((finishPart) => finishPart(meaning));
      return { verdict: verdictOf(parts), findings: parts.flat() };
    },
  };
}

/** The findings of one sentence of the claim, their spans in the whole claim, once its meaning is measured. */
function beginPart(
  text: string,
  part: Span,
  cited: readonly SourceReading[],
  tools: ProofTools,
): (meaning: ProofTools['meaning']) => readonly Finding[] {
  const words = sliceSpan(text, part);
  if (cited.some((source) => isSameText(source.text, words))) return () => [];
  const claim = readText(words, tools);
  const { findings, sources } = checkSpeaker(claim, cited, tools);
  const addressed = checkAddresses(claim, sources, tools);
  const isSettled = (span: Span) => addressed.settled.some((one) => spansOverlap(one, span));
  const told = tools.meaning ? checkMeaning(claim, sources, tools) : [];
  const early = [
    ...findings,
    ...checkFigures(claim, sources, tools),
    ...checkNumerals(claim, sources),
    ...checkQuantifiers(claim, sources),
    ...checkDates(claim, sources),
    ...checkNames(claim, sources),
    ...checkOffices(claim, sources),
    ...checkExchange(claim, sources, tools).filter(({ span }) => !isSettled(span)),
    ...checkAgents(claim, sources, tools),
    ...checkAgentsElsewhere(claim, sources, tools),
    ...addressed.findings,
    ...checkParticles(claim, sources),
    ...checkRoles(claim, sources, tools),
    ...checkNegation(claim, sources),
    ...checkOpposites(claim, sources),
    ...checkComparisons(claim, sources),
    ...(tools.meaning
      ? [
          ...checkModality(claim, sources, tools),
          ...checkDeeds(claim, sources, tools),
          ...checkHedges(claim, sources, tools),
          ...checkTenses(claim, sources, tools),
          ...checkActs(claim, sources, tools),
          ...checkStates(claim, sources, tools),
          ...checkPhrases(claim, sources, tools, tools.meaning),
        ]
      : []),
    ...told,
  ];
  const quoted = checkQuotations(claim, sources);
  return (meaning = tools.meaning) => {
    // What is measured is only asked where the words told nothing else.
    const isAsked = tools.meaning && meaning && told.length === 0;
    const far = isAsked ? checkNearness(claim, sources, meaning) : [];
    const differing = [...early, ...far, ...quoted];
    // What is found already need not be found again by its place.
    const found = differing.length > 0 || !tools.meaning ? differing : checkWording(claim, sources, tools);
    return found.map((finding) => ({ ...finding, span: shiftSpan(finding.span, part.start) }));
  };
}

function verdictOf(parts: readonly (readonly Finding[])[]): Proof['verdict'] {
  const findings = parts.flat();
  if (parts.length === 0) return 'refused';
  if (findings.length === 0) return 'proven';
  const someStands = parts.some((part) => part.length === 0);
  return someStands || findings.every(({ reason }) => reason === 'speaker-dropped') ? 'partly' : 'refused';
}

/** The same letters: white space, and the shape of quotation marks and dashes, make no other claim. */
function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
