import { matchSpan, type Span, shiftSpan, spansOverlap } from '../text/span.ts';
import type { ProofTools, TaggedWord } from './proof.ts';

/** A clause as it stands on its own, and its place in the sentence. */
export interface Clause {
  readonly text: string;
  readonly span: Span;
}

const join = /;\s+(?:and |but )?|,?\s+(?:and|while|whereas|but|et|tandis que|mais)\s+(?:also\s+)?/giu;
/** Longer subjects are hardly ever one. */
const longestSubject = 9;
const pronoun = /^(?:he|she|it|they|we)$/iu;
const quantity = /^(?:more|less|fewer|over|nearly|about|around|another|some|\d)/iu;
const endOfReport =
  /^.{0,160}?\b(?:said|says|noted|stated|stressed|added|affirmed|emphasi[sz]ed|told \S+|announced) that\s/iu;

/**
 * The clauses of a sentence that say something each, cut at "and", "while" and ";". What stands behind the cut must have
 * a verb and, unless it takes the one before it, a subject; speaker and subject go with it. Other languages than
 * English are cut at ";" alone.
 */
export function clausesOf(sentence: string, { verbsIn }: Pick<ProofTools, 'verbsIn'>): Clause[] {
  const words = verbsIn?.(sentence) ?? [];
  const inBrackets = [...sentence.matchAll(/\([^()]*\)/gu)].map(matchSpan);
  const clauses: Clause[] = [];
  let start = 0;
  let carried = '';
  for (const { index, 0: found } of sentence.matchAll(join)) {
    const behind = index + found.length;
    if (inBrackets.some((bracket) => spansOverlap(bracket, { start: index, end: behind }))) continue;
    const left = { text: sentence.slice(start, index), words: within(words, start, index) };
    const right = { text: sentence.slice(behind), words: within(words, behind, sentence.length) };
    const next = carriedOver(left, right, found, words.length > 0);
    if (next === null) continue;
    clauses.push({ text: finished(carried + left.text), span: { start, end: index } });
    start = behind;
    carried = next;
  }
  const span = { start, end: sentence.length };
  return [...clauses, { text: finished(carried + sentence.slice(start)), span }];
}

interface Side {
  readonly text: string;
  readonly words: readonly TaggedWord[];
}

/** What goes from the left side before the right one, empty for nothing; null where the right cannot stand alone. */
function carriedOver(left: Side, right: Side, joint: string, isTagged: boolean): string | null {
  if (/^;/u.test(joint) && !isTagged) return '';
  const verb = left.words.findIndex(isVerb);
  // "Cambodia and the Republic of Korea", "has arrested and deported": the left side says nothing yet.
  if (
    verb < 0 ||
    left.words.slice(left.words.findLastIndex(isVerb) + 1).every(({ part }) => part === 'other')
  )
    return null;
  const report = endOfReport.exec(left.text)?.[0] ?? '';
  if (report !== '' && /^that\s/iu.test(right.text)) return report.replace(/that\s$/iu, '');
  const at = right.words.findIndex(isVerb);
  if (at < 0) return null;
  if (at === 0) return subjectOf(left, verb, right);
  const subject = right.words.slice(0, at);
  const isSubject =
    subject.length <= longestSubject &&
    subject.some(({ part }) => part === 'noun') &&
    !subject.some(({ text }) => /^(?:to|that|which|who|of whom|if|when|as)$/iu.test(text)) &&
    !/^\p{L}+ing$/u.test(right.words[at]?.text ?? '');
  const first = subject[0]?.text ?? '';
  if (!isSubject) return null;
  if (!/^[,;]|while|whereas|but/iu.test(joint.trim()) && !pronoun.test(first) && !quantity.test(first))
    return null;
  return /^,/u.test(joint) ? '' : report;
}

/** "Cambodia has" of "Cambodia has arrested 180 Koreans and deported 60". */
function subjectOf(left: Side, verb: number, right: Side): string | null {
  const [first, second] = right.words;
  if (!first || !second || !(first.part === 'auxiliary' || isInflected(first.text))) return null;
  const main = left.words.findIndex(({ part }) => part === 'verb');
  const upTo = first.part === 'auxiliary' ? verb : main;
  const head = left.words[upTo];
  const isPast = head && (first.part === 'auxiliary' || isInflected(head.text));
  return head && isPast && upTo > 0 ? left.text.slice(0, head.start - (left.words[0]?.start ?? 0)) : null;
}

function isInflected(verb: string): boolean {
  return /(?:ed|[^s]s)$/u.test(verb) || irregular.has(verb.toLowerCase());
}

const irregular = new Set(
  `said met held spoke gave took made began sent told brought led left found paid kept won lost built became came went
  got put set grew rose fell chose wrote sought dealt spent read saw had was were`.split(/\s+/u),
);

function isVerb({ part }: TaggedWord): boolean {
  return part === 'verb' || part === 'auxiliary';
}

function within(words: readonly TaggedWord[], start: number, end: number): TaggedWord[] {
  return words
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ ...word, ...shiftSpan(word, -start) }));
}

function finished(clause: string): string {
  const text = clause.trim();
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…。។"”»]$/u.test(sentence) ? sentence : `${sentence.replace(/[,;:]$/u, '')}.`;
}
