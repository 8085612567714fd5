import type { Analysis } from './analysis.ts';
import { findDates } from './dates.ts';
import { findBodies } from './mentions-bodies.ts';
import { findPeople } from './mentions-people.ts';
import { findPhrases } from './mentions-phrases.ts';
import { findPlaces } from './mentions-places.ts';
import { findRoles } from './mentions-roles.ts';
import { properRuns } from './mentions-runs.ts';
import type { Span } from './span.ts';
import { spansOverlap } from './span.ts';

/** The kinds of thing that who, where, when, why and how ask for. */
export const mentionKinds = [
  'person',
  'place',
  'organisation',
  'date',
  'role',
  'reason',
  'manner',
  'purpose',
] as const;

export type MentionKind = (typeof mentionKinds)[number];

/** A phrase of a text that can answer a question for its kind. */
export interface Mention {
  readonly kind: MentionKind;
  readonly span: Span;
  /** A person's name without titles: "KIM Jina". */
  readonly name?: string;
  /** The thesaurus concept that a place, organisation or role is, where it is known. */
  readonly concept?: string;
}

/** What a sentence states, by kind, in order of place. Reasons, purposes and manners may hold other mentions. */
export function findMentions(text: string, analysis: Analysis): Mention[] {
  const runs = properRuns(text, analysis);
  const dates = findDates(text, analysis.language).map(({ span }): Mention => ({ kind: 'date', span }));
  const people = findPeople(text, analysis, runs).map((one) => withoutDate(text, one, dates));
  // "Sullivan" is a person, not the county; "Lincoln" in "President Lincoln" no city.
  const apart = (mention: Mention) => !people.some(({ span }) => spansOverlap(span, mention.span));
  const places = findPlaces(text, analysis, runs).filter(apart);
  const bodies = findBodies(text, analysis, runs).filter(apart);
  const isFree = ({ span }: Mention) => !bodies.some((body) => inside(span, body.span));
  return [
    ...people,
    ...places.filter(isFree),
    ...bodies,
    ...findRoles(text, analysis).map((role) => withoutNames(text, role, people)),
    ...dates,
    ...findPhrases(text, analysis.language),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** "주" of "이번 주 해리스 부통령" is the week, not the family's name. */
function withoutDate(text: string, person: Mention, dates: readonly Mention[]): Mention {
  const { name = '', span } = person;
  const date = dates.find((one) => one.span.start < span.start && one.span.end > span.start);
  if (!date || !text.startsWith(name, span.start) || date.span.end >= span.start + name.length) return person;
  const left = name.slice(date.span.end - span.start).trimStart();
  return { ...person, name: left, span: { start: span.start + name.length - left.length, end: span.end } };
}

/** "Director of the Council and Mala Adiga" is an office and a person. */
function withoutNames(text: string, role: Mention, people: readonly Mention[]): Mention {
  // A name ends its mention; in Korean it opens it.
  const names = people.map(({ span, name = '' }) =>
    text.startsWith(name, span.start) ? span.start : span.end - name.length,
  );
  const first = names.find((start) => start > role.span.start && start < role.span.end);
  if (first === undefined) return role;
  const kept = text
    .slice(role.span.start, first)
    .replace(/,?(?:\s+(?:and|of|for|to|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|H\.E\.))*\s*$/u, '');
  return { ...role, span: { start: role.span.start, end: role.span.start + kept.length } };
}

function inside(span: Span, whole: Span): boolean {
  return (
    whole.start <= span.start && span.end <= whole.end && whole.end - whole.start > span.end - span.start
  );
}
