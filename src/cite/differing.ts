import { detectLanguage } from '../text/language.ts';
import { matchNames } from '../text/names.ts';
import { sliceSpan, spansOverlap } from '../text/span.ts';
import type { ClaimText } from './claims.ts';
import type { Finding, ProofSentence, ProofTools } from './proof.ts';
import { readSource, readText } from './reading.ts';

/** What the proof found, as it is told to somebody: nothing twice, and beside another place the sentence's own. */
export function differingFrom(
  findings: readonly Finding[],
  claim: ClaimText,
  sentence: ProofSentence,
  tools: ProofTools,
): readonly Finding[] {
  return withPlacesInstead(withoutSpeakersName(findings, claim, tools), claim, sentence, tools);
}

/** What differs, but that whoever else's words they are is not named there: the speaker says that already. */
function withoutSpeakersName(
  findings: readonly Finding[],
  { text }: ClaimText,
  { attribute }: Pick<ProofTools, 'attribute'>,
): readonly Finding[] {
  if (!findings.some(({ reason }) => reason === 'speaker')) return findings;
  const [said] = attribute(text, [{ start: 0, end: text.length }], detectLanguage(text));
  const name = said?.speaker?.name;
  if (name === undefined) return findings;
  const isTheirs = ({ reason, span }: Finding) =>
    (reason === 'name-not-stated' || reason === 'names-exchanged') && matchNames(sliceSpan(text, span), name);
  return findings.filter((finding) => !isTheirs(finding));
}

const where = /\b(?:in|at)(?: the)? $/iu;

/** A place that the sentence does not name, beside the one where it says that it was: "in Seoul", "in Phnom Penh". */
function withPlacesInstead(
  findings: readonly Finding[],
  { text }: ClaimText,
  sentence: ProofSentence,
  tools: ProofTools,
): readonly Finding[] {
  if (!findings.some(({ reason }) => reason === 'name-not-stated')) return findings;
  const source = readSource(sentence, tools);
  const claim = readText(text, tools);
  const placeIn = ({ text, mentions }: Pick<typeof source, 'text' | 'mentions'>) =>
    mentions.findLast(({ kind, span }) => kind === 'place' && where.test(text.slice(0, span.start)));
  const claimed = placeIn(claim);
  const stated = placeIn(source);
  if (!claimed || !stated) return findings;
  return findings.map((finding) =>
    finding.reason === 'name-not-stated' && spansOverlap(finding.span, claimed.span)
      ? { ...finding, stated: { sentenceId: sentence.id, span: stated.span } }
      : finding,
  );
}
