import type { Checked } from './answer/verdict.ts';
import { proofSentence } from './cite/cite.ts';
import { citeChecked, type JudgedClaim } from './cite/cite-checked.ts';
import { type ClaimText, claimsIn } from './cite/claims.ts';
import { judgeClaim } from './cite/judge.ts';
import type { Release } from './corpus/release.ts';
import type { Embedder } from './embed/embedder.ts';
import { compareFigures, figuresInQuestion } from './figures/question.ts';
import type { Snapshot } from './index/snapshot.ts';
import { proofTools, proofToolsFor } from './proving.ts';
import { type RetrieveOptions, retrieve } from './retrieve/retrieve.ts';
import { detectLanguage } from './text/language.ts';

/** Below this similarity, in standard deviations, no sentence is about the claim at all. */
const aboutIt = 2;

/** text ▸ claims ▸ retrieve ▸ cite ▸ Checked: what the releases make of something that somebody else wrote. */
export async function check(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions = {},
): Promise<Checked> {
  const judged: JudgedClaim[] = [];
  for (const claim of claimsIn(text, proofTools)) {
    options.signal?.throwIfAborted();
    judged.push(await judge(claim, snapshot, embedder, options));
  }
  const texts = await textsOf(judged, snapshot);
  return citeChecked(text, options.asker ?? detectLanguage(text), judged, texts);
}

async function judge(
  claim: ClaimText,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions,
): Promise<JudgedClaim> {
  const figures = { inQuestion: figuresInQuestion(claim.text), compare: compareFigures };
  const { evidence, notFound } = await retrieve(claim.text, snapshot, embedder, figures, options);
  const ids = evidence.map(({ sentence }) => sentence.id);
  const tools = await proofToolsFor(claim.text, ids, snapshot, embedder, options);
  const judgement = judgeClaim(claim, evidence.map(proofSentence), tools);
  const isAbout = (evidence[0]?.signals.similarity ?? 0) >= aboutIt;
  return {
    claim,
    judgement,
    evidence,
    notFound: notFound === 'no-releases' ? notFound : isAbout ? 'not-stated' : 'off-topic',
  };
}

async function textsOf(
  judged: readonly JudgedClaim[],
  snapshot: Snapshot,
): Promise<ReadonlyMap<string, Release>> {
  const ids = judged.flatMap(({ judgement, evidence }) =>
    evidence
      .filter(({ sentence }) => judgement.sentenceIds.includes(sentence.id))
      .map(({ release }) => release.id),
  );
  const releases = await Promise.all([...new Set(ids)].map((id) => snapshot.release(id)));
  return new Map(releases.flatMap((release) => (release ? [[release.id, release] as const] : [])));
}
