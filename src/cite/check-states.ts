import type { Finding, ProofTools, TaggedWord } from './proof.ts';
import { type Reading, type SourceReading, wordAt } from './reading.ts';
import { degreeOf } from './shared.ts';

const being = /^(?:am|is|are|was|were|be|been|remain(?:s|ed)?|becom(?:e|es)|became|stay(?:s|ed)?)$/iu;
const degree = /ly$|^(?:also|as|less|more|most|not|now|so|still|too|very)$/iu;
/** What somebody feels, and how much something matters, is told by verbs and nouns of many kinds: "welcomed", "the importance"; and what is "due" is only to come. */
const felt =
  /^(?:able|aware|basic|central|concerned|critical|crucial|due|eager|essential|free|glad|grateful|happy|important|keen|key|necessary|part|pleased|proud|ready|sad|sorry|sure|thankful|urgent|useful|valuable|vital|worried)$|(?:er|ed|ing)$/iu;

/** Whether what something is said to be ("exempt", "closed") is stated: another adjective tells another state. English only. */
export function checkStates(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || [claim, ...sources].some(({ language }) => language !== 'en')) return [];
  const tagged = verbsIn(claim.text);
  return tagged.flatMap((word, at): Finding[] => {
    if (!isPredicate(tagged, at) || felt.test(word.text)) return [];
    const index = wordAt(claim, word.start);
    if (claim.analysis.words[index]?.kind !== 'content' || degreeOf(claim, index, sources) > 0) return [];
    return [{ reason: 'meaning', span: { start: word.start, end: word.end }, stated: null }];
  });
}

/** An adjective behind "is" or "remains", and before no noun. */
function isPredicate(tagged: readonly TaggedWord[], at: number): boolean {
  const word = tagged[at];
  const verb = tagged.slice(0, at).findLast(({ text }) => !degree.test(text));
  return (
    word?.part === 'other' &&
    !degree.test(word.text) &&
    being.test(verb?.text ?? '') &&
    tagged[at + 1]?.part !== 'noun'
  );
}
