import { opensSentence } from '../../text/openings.ts';
import { matchSpan, type Span, spansOverlap } from '../../text/span.ts';
import { Focus, type Standing } from './focus.ts';
import { anyBareOffice, anyBareOffices } from './offices.ts';
import type { Mention, Official } from './officials.ts';
import { Officials } from './officials.ts';
import { bodiesIn, statesBeside } from './participants.ts';
import { Parties } from './parties.ts';
import { abbreviationsIn } from './written-out.ts';

/** Somebody, with the office that stands with the name where one does. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** Concepts of the state whose office it is, where the release says. */
  readonly states: readonly string[];
}

/**
 * Where a claim may name them: `anywhere` that the words may stand for them; as a `hearer` of what is said, though no
 * word stands for them; as the `owner` of what "our" stands before; all of them `together`, for "both countries"; as
 * the `same` in more letters, for an abbreviation; or, for whom it names, by the state whose `office` they hold.
 */
export type Naming = 'anywhere' | 'hearer' | 'owner' | 'together' | 'same' | 'office';

/** Words that stand for somebody whom a release names elsewhere. */
export interface Reference {
  /** In the sentence: "the Prime Minister", "the two leaders", "she", "we"; empty at its start for who makes a statement. */
  readonly span: Span;
  readonly people: readonly Person[];
  /** States, bodies and offices besides, as the title names those whose statement it is. */
  readonly bodies: readonly string[];
  /** Whether it stands where its sentence's subject does. */
  readonly opens: boolean;
  readonly naming: Naming;
}

type Meant = Pick<Reference, 'span' | 'people'>;

const theTwo =
  /\b(?:(?:the|both|our) (?:two )?(?:leaders|presidents|prime ministers|ministers|officials|sides|principals)|the two(?= \p{Ll}+ed\b)|they|both(?= \p{Ll}+ed\b))\b/giu;
/** Subjects that are all who met; "the delegations", not those that "three delegations" are. */
const all =
  /\b(?:they|both|(?:the|both|our|all) (?:two )?(?:leaders|presidents|ministers|officials|sides|principals|governments|countries|nations|parties|delegations|participants|partners|members))\b/iu;
const we = /\bwe\b/giu;
const our = /\bour\b/giu;
/** A title of what its authors say in every sentence. */
const statement = /\b(?:statement|communiqu[ée]|declaration)\b/iu;

/** Those who meet as states: "both countries"; and what is theirs together: "our shared values". */
const countries =
  /\b(?:(?:both|our|the two|our two) (?:countries|nations|states|governments|peoples|people|sides|delegations|teams|capitals|economies)|our (?:two|shared|joint|mutual|common|bilateral)|bilateral)\b/giu;
/** A title of a meeting, or a sentence that tells of one. */
const meeting = /\b(?:readout|calls?|meets?|met|meetings?|spoke|dinner|lunch|visit|summit|talks)\b/iu;

/** What a release says of itself: whose it is, and of what. */
export interface Head {
  readonly title: string;
  readonly outlet: string | null;
}

/**
 * For whom words that name nobody stand in each sentence of an English release, by the names before them: an office for
 * the one who holds it, "she" for the one in focus, "the leaders" for just two people, "we" for those of the title.
 */
export function referencesIn(
  { title, outlet }: Head,
  sentences: readonly string[],
): readonly (readonly Reference[])[] {
  const officials = new Officials();
  const states = new Map<Official, readonly string[]>();
  const read = (text: string) => {
    const titles = officials.read(text);
    const isTitled = ({ span }: Mention) => titles.some((one) => spansOverlap(one.span, span));
    const mentions = [...titles, ...officials.bareNames(text).filter((one) => !isTitled(one))];
    for (const [index, { official }] of mentions.entries()) {
      const known = statesOfRow(text, mentions.slice(index));
      if (known.length > 0 && !states.has(official)) states.set(official, known);
    }
    return mentions;
  };
  const personOf = (official: Official): Person => {
    const { name, role } = official;
    const own = official === host ? parties.ownStates : [];
    return { name, role, states: states.get(official) ?? own };
  };
  const named = read(title);
  const titled = new Set(named.map(({ official }) => official));
  const present = new Set(titled);
  // "The President" of a readout of President Biden's call with President Duda is the one whose readout it is.
  const host = named.find(({ span }) => !/ with /u.test(title.slice(0, span.start)))?.official ?? null;
  const { bodies, states: places } = bodiesIn(title);
  const parties = new Parties(title, outlet);
  const abbreviations = abbreviationsIn([title, ...sentences].join('\n'));
  const met = new Set<Official>();
  const focus = new Focus(sentences);
  return sentences.map((sentence, index) => {
    const mentions = read(sentence);
    for (const { official } of mentions) met.add(official);
    // Whom the first sentence brings together is whom the release tells of.
    if (index === 0 && meeting.test(title) && meeting.test(sentence))
      for (const { official } of mentions) present.add(official);
    const isNamed = (place: Span) => mentions.some(({ span }) => spansOverlap(span, place));
    const offices = [...sentence.matchAll(anyBareOffice)].flatMap((found): Standing[] => {
      const span = matchSpan(found);
      const official = isNamed(span) ? null : officials.withOffice(found.groups?.office ?? '', host);
      return official === null ? [] : [{ span, official }];
    });
    const single = [...offices, ...focus.read(sentence, mentions, offices)].map(({ span, official }) => ({
      span,
      people: [personOf(official)],
    }));
    const several = [...sentence.matchAll(anyBareOffices)].flatMap((found): Meant[] => {
      const people = officials.withRank(found.groups?.office ?? '').map(personOf);
      return people.length > 1 ? [{ span: matchSpan(found), people }] : [];
    });
    const authors = [...titled].map(personOf);
    const two = titled.size === 2 ? authors : [...met].map(personOf);
    const both = two.length === 2 ? placesOf(sentence, theTwo, two) : [];
    const subject = all.exec(sentence);
    // A title without people is of a body that meets: "they" are its members.
    const group = {
      people: both.length === 0 && authors.length > 1 ? authors : [],
      bodies: authors.length > 0 ? [] : bodies,
    };
    const isGroup = group.people.length + group.bodies.length > 0;
    const together = parties.read(sentence);
    const isStatement = statement.test(title);
    const anywhere = [
      ...[...single, ...several, ...both].map((one) => ({ ...one, bodies: [] })),
      ...(subject && isGroup && opensSentence(sentence, matchSpan(subject))
        ? [{ ...group, span: matchSpan(subject) }]
        : []),
      ...placesOf(sentence, we, authors).map((one) => ({ ...one, bodies: [...bodies, ...places] })),
      ...(isStatement
        ? [...placesOf(sentence, our, authors), { span: noPlace, people: authors }].map((one) => ({
            ...one,
            bodies: [...bodies, ...places],
          }))
        : []),
    ];
    const elsewhere: readonly Omit<Reference, 'opens'>[] = [
      ...mentions.map(({ span, official }) => ({
        ...{ span, people: [personOf(official)], bodies: [], naming: 'office' as const },
      })),
      ...abbreviations.flatMap(({ letters, words }) =>
        [...sentence.matchAll(letters)].map((found) => ({
          ...{ span: matchSpan(found), people: [], bodies: [words], naming: 'same' as const },
        })),
      ),
      ...(present.size > 1 && !isStatement
        ? [{ span: noPlace, people: [...present].map(personOf), bodies: [], naming: 'hearer' as const }]
        : []),
      ...(isStatement || parties.own.length === 0 ? [] : [we, our]).flatMap((words) =>
        placesOf(sentence, words, []).map((one) => ({
          ...{
            ...one,
            bodies: parties.own,
            naming: words === our ? ('owner' as const) : ('anywhere' as const),
          },
        })),
      ),
      ...(together.length > 0 ? placesOf(sentence, countries, []) : []).map((one) => ({
        ...{ ...one, bodies: together, naming: 'together' as const },
      })),
    ];
    return [...anywhere.map((one) => ({ ...one, naming: 'anywhere' as const })), ...elsewhere].map((one) => ({
      ...one,
      opens: one.naming === 'anywhere' && opensSentence(sentence, one.span),
    }));
  });
}

/** The states of the first of these officials, be they told of a row: "President Rossi and Minister Verdi of Italy". */
function statesOfRow(text: string, [first, ...others]: readonly Mention[]): readonly string[] {
  if (first === undefined) return [];
  const known = statesBeside(text, first.span);
  const next = others[0]?.span;
  const isRow = next !== undefined && / and $/u.test(text.slice(first.span.end, next.start));
  return known.length === 0 && isRow ? statesBeside(text, next) : known;
}

const noPlace: Span = { start: 0, end: 0 };

/** Where words stand for these people outside quotations, in which others speak. */
function placesOf(sentence: string, words: RegExp, people: readonly Person[]): Meant[] {
  return [...sentence.matchAll(words)]
    .map((found) => ({ span: matchSpan(found), people }))
    .filter(({ span }) => !isQuoted(sentence.slice(0, span.start)));
}

function isQuoted(before: string): boolean {
  return (before.match(/“/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0);
}
