import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { concepts, means } from './meanings.ts';
import type { Question, QuestionUnit } from './question.ts';

/** Deeds that a release tells in so many words or not at all: nobody blames, pays or resigns between the lines. */
const decisive = concepts(`
  absent accompany accuse-blame acquit apologise appeal-court assault bail-parole break-relations bribery cancel
  charge-accuse compensation condemn confess confiscate convict coup criticise death-casualty death-penalty
  dismiss-official espionage extortion extradite failure fine-penalty imprison injury interference interrogate isolate
  kidnap lift-sanctions lose-defeat murder oppose pardon-amnesty pay-for payment postpone prisoner-swap prohibit
  protest-diplomatic provocation ransom rape-sexual-violence refuse-decline resign sabotage sanction sentence-punish
  suicide surrender terror-attack theft threat torture translate trial violate-agreement withdraw-from`);

/** How many live or stay somewhere, and how many are victims, no other number of people tells. */
const whereabouts = concepts('live-reside remain-stay');
const victims = concepts('person-kind-victim person-kind-dead person-kind-missing');

/** Who bears what it cost is told by no release that speaks of no cost. */
const costs = concepts('amount-money cost expensive fee-charge');

/**
 * Kinds of question that a sentence without the deed does not answer. "How many were invited?" may be answered by how many
 * came, "which waters does it fear to lose?" by which it worries about, "how often does it kill?" by how often it takes a life.
 */
const turningOnDeeds: ReadonlySet<AskedKind> = new Set([
  'reason',
  'person',
  'yes-no',
  'place',
  'date',
  'amount',
] as const);

/**
 * Whether the question turns on a deed of which the release says nothing: "Why did she blame Cambodia?", "Who paid?",
 * "Did he apologise?", "How many live there?". The wider idea does not say it: a release that speaks of crime has not
 * said that anybody was murdered.
 */
export function asksUnstatedDeed(
  { asked, units }: Pick<Question, 'asked' | 'units'>,
  { releaseTerms }: Pick<Candidate, 'releaseTerms'>,
): boolean {
  const isUnsaidDeed = (unit: QuestionUnit) => means(unit, decisive) && !states(releaseTerms, unit);
  // To remain is akin to going on with whatever a release goes on with.
  const isUnsaidOfCounted = (unit: QuestionUnit) =>
    unit.kind === 'word' &&
    (means(unit, victims) || unit.alternatives.flat().some((term) => whereabouts.has(term))) &&
    !covers(releaseTerms, unit);
  return (
    (asked.some(({ kind }) => turningOnDeeds.has(kind)) && units.some(isUnsaidDeed)) ||
    (asked.some(({ kind }) => kind === 'count') && units.some(isUnsaidOfCounted)) ||
    (asked.every(({ kind }) => kind === 'person') &&
      units.some((unit) => means(unit, costs) && !states(releaseTerms, unit)))
  );
}

/** Whether a text says the unit or a word akin to it. */
function states(terms: ReadonlySet<string>, unit: QuestionUnit): boolean {
  return covers(terms, unit) || [...unit.akin.keys()].some((term) => terms.has(term));
}
