import { textDenies } from '../text/negation.ts';
import { termsOf } from '../text/terms.ts';
import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { covers, opposes, says } from './coverage.ts';
import { concepts, mayMean, means } from './meanings.ts';
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

/** By which other deeds a sentence may tell one: who gives money pays, and whoever is put under tariffs is punished. */
const toldBy: readonly (readonly [deeds: ReadonlySet<string>, others: ReadonlySet<string>])[] = [
  ['pay-for payment compensation', 'give funding finance investment grant-money donation aid spending'],
  ['sentence-punish', 'sanction fine-penalty tariff cost prohibit'],
  ['murder death-casualty', 'murder death-casualty person-kind-dead'],
  ['live-reside remain-stay', 'shelter role-host person-kind-refugee person-kind-resident'],
].map(([deeds = '', others = '']) => [concepts(deeds), concepts(others)] as const);

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
  { asked, units, text }: Pick<Question, 'asked' | 'units' | 'text'>,
  candidate: Pick<Candidate, 'releaseTerms' | 'terms' | 'sentence'>,
): boolean {
  const { releaseTerms } = candidate;
  const isUnsaidDeed = (unit: QuestionUnit) =>
    means(unit, decisive) &&
    !isAside(unit, text) &&
    !says(releaseTerms, unit) &&
    !tellsOtherwise(unit, candidate);
  // To remain is akin to going on with whatever a release goes on with.
  const isUnsaidOfCounted = (unit: QuestionUnit) =>
    unit.kind === 'word' &&
    (means(unit, victims) || mayMean(unit, whereabouts)) &&
    !covers(releaseTerms, unit) &&
    !tellsOtherwise(unit, candidate);
  return (
    (asked.some(({ kind }) => turningOnDeeds.has(kind)) && units.some(isUnsaidDeed)) ||
    (asked.some(({ kind }) => kind === 'count') && units.some(isUnsaidOfCounted)) ||
    (asked.every(({ kind }) => kind === 'person') &&
      units.some((unit) => means(unit, costs) && !says(releaseTerms, unit)))
  );
}

/** Whether an English deed only tells which thing is meant: "who recovered the stolen vases?" */
function isAside({ span }: QuestionUnit, text: string): boolean {
  const isParticiple = /(?:ed|en)$/iu.test(text.slice(span.start, span.end));
  const stands = /\b(?:the|an?|this|that|these|those|any|its|his|her|their)\s+$/iu;
  return isParticiple && stands.test(text.slice(0, span.start)) && /^ \p{L}/u.test(text.slice(span.end));
}

/** Whether the sentence tells a deed by another, or by denying its contrary: who "did not agree" has refused. */
function tellsOtherwise(
  unit: QuestionUnit,
  { terms, sentence }: Pick<Candidate, 'terms' | 'sentence'>,
): boolean {
  const others = toldBy.filter(([deeds]) => mayMean(unit, deeds));
  const { text } = sentence;
  return (
    (others.length > 0 && termsOf(text).some((term) => others.some(([, telling]) => telling.has(term)))) ||
    (opposes(terms, unit) && textDenies(text))
  );
}
