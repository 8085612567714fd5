import type { Checked } from './answer/verdict.ts';
import { proofSentence } from './cite/cite.ts';
import { citeChecked, type JudgedClaim } from './cite/cite-checked.ts';
import { type ClaimText, claimsIn } from './cite/claims.ts';
import { deepest, judgeClaim } from './cite/judge.ts';
import type { Release } from './corpus/release.ts';
import type { Embedder } from './embed/embedder.ts';
import { figuresToCompare } from './figures/question.ts';
import type { Snapshot } from './index/snapshot.ts';
import { type Compared, meaningOf, proofTools, textsOf } from './proving.ts';
import { type RankedSentence, type RetrieveOptions, retrieve } from './retrieve/retrieve.ts';
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
  const texts = new Map<string, Release>();
  for (const claim of claimsIn(text, proofTools)) {
    options.signal?.throwIfAborted();
    judged.push(await judge(claim, texts, snapshot, embedder, options));
  }
  return citeChecked(text, options.asker ?? detectLanguage(text), judged, texts);
}

async function judge(
  claim: ClaimText,
  texts: Map<string, Release>,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions,
): Promise<JudgedClaim> {
  const { evidence, notFound } = await retrieve(claim.text, snapshot, embedder, figuresToCompare, options);
  const tools = { ...proofTools, meaning: meaningOf(evidence.map(compared)) };
  await addTexts(texts, snapshot, evidence.slice(0, deepest));
  const judgement = judgeClaim(
    claim,
    evidence.map((one) => proofSentence(one, texts, tools)),
    tools,
  );
  await addTexts(
    texts,
    snapshot,
    evidence.filter(({ sentence }) => judgement.sentenceIds.includes(sentence.id)),
  );
  const isAbout = (evidence[0]?.signals.similarity ?? 0) >= aboutIt;
  return {
    claim,
    judgement,
    evidence,
    notFound: notFound === 'no-releases' ? notFound : isAbout ? 'not-stated' : 'off-topic',
  };
}

/** Reads the releases of these sentences that have not been read yet. */
async function addTexts(
  texts: Map<string, Release>,
  snapshot: Snapshot,
  evidence: readonly RankedSentence[],
): Promise<void> {
  const missing = evidence.map(({ release }) => release.id).filter((id) => !texts.has(id));
  for (const [id, release] of await textsOf(snapshot, missing)) texts.set(id, release);
}

/** How near the claim is to the sentence, as retrieval has measured it already. */
function compared({ sentence, signals }: RankedSentence): Compared {
  return { id: sentence.id, releaseId: sentence.releaseId, similarity: signals.similarity };
}
