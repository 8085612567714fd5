import { detectLanguage, type Language } from '../text/language.ts';
import { matchNames } from '../text/names.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Proof, ProofSentence, ProofTools } from './proof.ts';
import { beginProof } from './prove.ts';

/** What the proof makes of a claim, and of what a reader may see of it. */
export interface ReaderProof {
  readonly proof: Proof;
  /** The claim as it may be shown: as it is, or with its speaker before it; null where it may not be. */
  readonly shown: string | null;
}

/**
 * Proves a claim. Where all it leaves out is who said it, the speaker is put before it, in the language it is written
 * in, and that is proven anew: nothing that is not proven is shown.
 */
export function proveForReader(
  text: string,
  sentences: readonly ProofSentence[],
  tools: ProofTools,
  language: Language,
): ReaderProof {
  return beginForReader(text, sentences, tools, language).finish(tools.meaning);
}

/** A `ReaderProof` that waits for how near the claim is to its sentences. */
export interface BegunReaderProof {
  finish(meaning: ProofTools['meaning']): ReaderProof;
}

/** Of a claim that names what may not be cited. */
export const refusedUnread: BegunReaderProof = {
  finish: () => ({ proof: { verdict: 'refused', findings: [] }, shown: null }),
};

/** The same in two steps, as `beginProof`. */
export function beginForReader(
  text: string,
  sentences: readonly ProofSentence[],
  tools: ProofTools,
  language: Language,
): BegunReaderProof {
  const begun = beginProof(text, sentences, tools);
  return {
    finish(meaning) {
      const proof = begun.finish(meaning);
      if (proof.verdict === 'proven') return { proof, shown: text };
      const attributed = withSpeaker(text, proof, sentences, language);
      const proven = attributed === null ? null : beginProof(attributed, sentences, tools).finish(meaning);
      return { proof, shown: proven?.verdict === 'proven' ? attributed : null };
    },
  };
}

const accordingTo: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `According to ${name}: `,
  ko: (name) => `${name}에 따르면, `,
  km: (name) => `យោងតាម ${name}៖ `,
  fr: (name) => `Selon ${name}\u00a0: `,
};

/** What somebody asks for, hopes or denies he does not tell as so, whatever is told of him. */
const wishing =
  /\b(?:ask|beg|call(?:ed|s|ing)? (?:for|on|upon)|demand|den(?:y|ie[ds])|encourag|hop(?:e|ing)|invit|press(?:e[ds])|propos|recommend|reject|request|suggest|urg(?:e|ing))/iu;

/** Of one sentence that rests on one speaker's words alone: of two, the other might be somebody else's. */
function withSpeaker(
  text: string,
  { findings }: Proof,
  sentences: readonly ProofSentence[],
  language: Language,
): string | null {
  if (findings.length === 0 || findings.some(({ reason }) => reason !== 'speaker-dropped')) return null;
  if (sentenceSpans(text).length !== 1) return null;
  if (sentences.some(({ text: stated }) => detectLanguage(stated) !== 'en' || wishing.test(stated)))
    return null;
  const [first, ...others] = sentences.map(({ speaker }) => speaker);
  if (!first || !others.every((other) => other && matchNames(other.name, first.name))) return null;
  return `${accordingTo[language](first.name)}${text}`;
}
