import type { Citation } from '../answer/answer.ts';
import type { Checked, CheckedClaim, CheckReason, Verdict } from '../answer/verdict.ts';
import type { Evidence } from '../retrieve/evidence.ts';
import type { Language } from '../text/language.ts';
import { numberOf, quotable, type Texts } from './cite.ts';
import type { ClaimText } from './claims.ts';
import type { Judgement } from './judge.ts';

/** A claim, what was made of it, and the sentences that it was judged by. */
export interface JudgedClaim {
  readonly claim: ClaimText;
  readonly judgement: Judgement;
  readonly evidence: readonly Evidence[];
  /** Why nothing was found, where nothing was. */
  readonly notFound: CheckReason | null;
}

/** Numbers the sentences that the verdicts name, each a slice of its release's stored text. */
export function citeChecked(
  text: string,
  language: Language,
  judged: readonly JudgedClaim[],
  texts: Texts,
): Checked {
  const citations: Citation[] = [];
  const claims = judged.map(({ claim, judgement, evidence, notFound }): CheckedClaim => {
    const named = judgement.sentenceIds.map((id) => evidence.find(({ sentence }) => sentence.id === id));
    const cited = named.filter((one): one is Evidence => one !== undefined && quotable(one, texts));
    // A verdict that no stored sentence carries is none.
    const verdict = cited.length < named.length ? 'not-found' : judgement.verdict;
    const silent = verdict === 'not-found' ? [notFound ?? 'not-stated'] : [];
    return {
      text: claim.text,
      span: claim.span,
      verdict,
      reasons: [...new Set([...silent, ...judgement.reasons])],
      discrepancies: verdict === 'contradicted' ? judgement.discrepancies : [],
      citations: cited.map((one) => numberOf(one, null, citations, texts)),
    };
  });
  return { text, language, verdict: verdictOn(claims), claims, citations };
}

/** The verdict on a whole text. */
function verdictOn(claims: readonly Pick<CheckedClaim, 'verdict'>[]): Verdict {
  const verdicts = claims.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('not-found') ? 'not-found' : 'supported';
}
