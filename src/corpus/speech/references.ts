import { opensSentence } from '../../text/openings.ts';
import type { Span } from '../../text/span.ts';
import { Focus, type Standing } from './focus.ts';
import type { Official } from './officials.ts';
import { anyBareOffice, anyBareOffices, Officials } from './officials.ts';
import { bodiesIn, statesBeside } from './participants.ts';

/** Somebody, with the office that stands with the name where one does. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** Concepts of the state whose office it is, where the release says. */
  readonly states: readonly string[];
}

/** Words that stand for somebody whom a release names elsewhere. */
export interface Reference {
  /** In the sentence: "the Prime Minister", "the two leaders", "she", "we"; empty at its start for who makes a statement. */
  readonly span: Span;
  readonly people: readonly Person[];
  /** States, bodies and offices besides, as the title names those whose statement it is. */
  readonly bodies: readonly string[];
  /** Whether it stands where its sentence's subject does. */
  readonly opens: boolean;
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

/**
 * For whom words that name nobody stand in each sentence of an English release, by the names before them: an office for
 * the one who holds it, "she" for the one in focus, "the leaders" for just two people, "we" for those of the title.
 */
export function referencesIn(title: string, sentences: readonly string[]): readonly (readonly Reference[])[] {
  const officials = new Officials();
  const states = new Map<Official, readonly string[]>();
  const read = (text: string) => {
    const mentions = officials.read(text);
    for (const { official, span } of mentions) {
      const known = statesBeside(text, span);
      if (known.length > 0 && !states.has(official)) states.set(official, known);
    }
    return mentions;
  };
  const personOf = (official: Official): Person => {
    const { name, role } = official;
    return { name, role, states: states.get(official) ?? [] };
  };
  const titled = new Set(read(title).map(({ official }) => official));
  const { bodies, states: parties } = bodiesIn(title);
  const met = new Set<Official>();
  const focus = new Focus(sentences);
  return sentences.map((sentence) => {
    const mentions = read(sentence);
    for (const { official } of mentions) met.add(official);
    const isNamed = ({ start, end }: Span) =>
      mentions.some(({ span }) => span.start < end && start < span.end);
    const offices = [...sentence.matchAll(anyBareOffice)].flatMap((found): Standing[] => {
      const span = spanOf(found);
      const official = isNamed(span) ? null : officials.withOffice(found.groups?.office ?? '');
      return official === null ? [] : [{ span, official }];
    });
    const single = [...offices, ...focus.read(sentence, mentions, offices)].map(({ span, official }) => ({
      span,
      people: [personOf(official)],
    }));
    const several = [...sentence.matchAll(anyBareOffices)].flatMap((found): Meant[] => {
      const people = officials.withRank(found.groups?.office ?? '').map(personOf);
      return people.length > 1 ? [{ span: spanOf(found), people }] : [];
    });
    const two = [...met].map(personOf);
    const both = two.length === 2 ? placesOf(sentence, theTwo, two) : [];
    const authors = [...titled].map(personOf);
    const subject = all.exec(sentence);
    // A title without people is of a body that meets: "they" are its members.
    const group = {
      people: both.length === 0 && authors.length > 1 ? authors : [],
      bodies: authors.length > 0 ? [] : bodies,
    };
    const isGroup = group.people.length + group.bodies.length > 0;
    return [
      ...[...single, ...several, ...both].map((one) => ({ ...one, bodies: [] })),
      ...(subject && isGroup && opensSentence(sentence, spanOf(subject))
        ? [{ ...group, span: spanOf(subject) }]
        : []),
      ...placesOf(sentence, we, authors).map((one) => ({ ...one, bodies: [...bodies, ...parties] })),
      ...(statement.test(title)
        ? [...placesOf(sentence, our, authors), { span: { start: 0, end: 0 }, people: authors }].map(
            (one) => ({
              ...one,
              bodies: [...bodies, ...parties],
            }),
          )
        : []),
    ].map((one) => ({ ...one, opens: opensSentence(sentence, one.span) }));
  });
}

/** Where words stand for these people outside quotations, in which others speak. */
function placesOf(sentence: string, words: RegExp, people: readonly Person[]): Meant[] {
  return [...sentence.matchAll(words)]
    .map((found) => ({ span: spanOf(found), people }))
    .filter(({ span }) => !isQuoted(sentence.slice(0, span.start)));
}

function isQuoted(before: string): boolean {
  return (before.match(/“/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0);
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
