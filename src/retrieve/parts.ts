import type { Language } from '../text/language.ts';
import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { asksUnstatedLot } from './counted.ts';
import { covers } from './coverage.ts';
import { asksUnstatedDeed } from './deeds.ts';
import type { Evidence } from './evidence.ts';
import { lacksTimeToCome } from './lacking.ts';
import { type Question, understandQuestion } from './question.ts';
import { statesKind } from './stated.ts';
import { asksUnstatedNext, leavesOut, thingsAsked } from './unstated.ts';

/** A question of several clauses, some of which ask for what the release does not state. */
export interface Parts {
  /** The others, as a question of their own. */
  readonly kept: string;
  /** In the question's own words. */
  readonly unstated: readonly string[];
}

/** Between two clauses that may each ask; whether both do is looked at. */
const joints: Readonly<Record<Language, RegExp>> = {
  en: /[,;?]?\s+(?:and|but)\s+(?:also\s+)?(?=(?:\p{L}+\s+)?(?:wh(?:o|om|ose|at|en|ere|y|ich)|how)\b)|[;?]\s+(?=\p{L})/giu,
  fr: /[,;]?\s+(?:et|mais)\s+(?=(?:\p{L}+\s+)?(?:qui|que|quoi|quand|où|pourquoi|comment|combien|quel(?:le)?s?)(?!\p{L}))|\s*[;?]\s+(?=\p{L})/giu,
  ko: /(?<=[고며]),?\s+|,?\s+그리고\s+|[;?]\s+(?=\p{L})/gu,
  km: /\s*(?:និង|ហើយ)\s*(?=តើ)|[;?]\s+(?=\p{L})/gu,
};

/** What "it" is, the clause before says; where that is of something unstated, this is too. */
const leaning = /\b(?:it|its|they|them|their|there|those|ils|elles|il|elle|leur|leurs)\b|그것|그곳|그들|វា/iu;

/** More clauses than this are no question that anybody means to have taken apart. */
const mostClauses = 4;

/** Numbers and ages that a release either has or has not; of other kinds a sentence may tell without a word for it. */
const countable: ReadonlySet<AskedKind> = new Set(['age', 'amount', 'duration', 'percent']);

/**
 * The clauses of a question that its release answers, and those that it does not: "How many were deported and which
 * airline flew them?". Null where it has but one clause, or all are alike in that. What is unstated is told by the
 * rules that refuse a question of that clause alone, and by a thing that it turns on and the release never speaks of.
 */
export function statedParts(
  question: Question,
  evidence: readonly (Pick<Evidence, 'release'> & { readonly candidate: Candidate })[],
): Parts | null {
  const [best] = evidence;
  const clauses = clausesOf(question);
  if (best === undefined || clauses.length === 0 || clauses.length > mostClauses) return null;
  const around = evidence
    .filter(({ release }) => release.id === best.release.id)
    .map(({ candidate }) => candidate);
  const unstated = clauses.filter((clause) => isUnstated(clause, question, best.candidate, around));
  const kept = clauses.filter((clause) => !unstated.includes(clause));
  const [first = ''] = clauses;
  if (unstated.length === 0 || kept.length === 0) return null;
  return unstated.includes(first) && kept.some((clause) => leaning.test(clause))
    ? null
    : { kept: kept.join('; '), unstated };
}

/** The clauses of a question, each of which asks for something by a word of its own; none where one does not, or is alone. */
function clausesOf({ text, language }: Pick<Question, 'text' | 'language'>): readonly string[] {
  const clauses = text
    .split(joints[language])
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
  const ask = (clause: string) =>
    understandQuestion(clause, language).asked.some(({ span }) => span.end > span.start);
  return clauses.length > 1 && clauses.every(ask) ? clauses : [];
}

function isUnstated(
  clause: string,
  { units, language }: Pick<Question, 'units' | 'language'>,
  best: Candidate,
  around: readonly Candidate[],
): boolean {
  // Of a release's terms only those of the whole question were read.
  const known = new Set(units.flatMap(({ alternatives }) => alternatives.flat()));
  const alone = understandQuestion(clause, language);
  const part = {
    ...alone,
    units: alone.units.filter(({ alternatives }) => alternatives.flat().every((term) => known.has(term))),
  };
  const about = around.filter(({ terms }) => part.units.some((unit) => covers(terms, unit)));
  const isNoNumber = part.asked.every(
    (one) => countable.has(one.kind) && around.every((candidate) => statesKind(one, candidate) === false),
  );
  return (
    isNoNumber ||
    asksUnstatedLot(part, best) ||
    leavesOut(best, thingsAsked(part)) ||
    asksUnstatedNext(part, best) ||
    asksUnstatedDeed(part, best) ||
    (about.length > 0 && about.every((candidate) => lacksTimeToCome(part, candidate)))
  );
}
