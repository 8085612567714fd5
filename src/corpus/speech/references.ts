import type { Span } from '../../text/span.ts';
import type { Official } from './officials.ts';
import { anyBareOffice, Officials } from './officials.ts';

/** People, each with the office that stands with the name where one does. */
export interface Reference {
  /** In the sentence: "the Prime Minister", "the two leaders". */
  readonly span: Span;
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
}

const theTwo =
  /\b(?:(?:the|both|our) (?:two )?(?:leaders|presidents|prime ministers|ministers|officials|sides|principals)|the two(?= \p{Ll}+ed\b)|they|both(?= \p{Ll}+ed\b))\b/giu;

/**
 * For whom offices without a name and words for two people stand in each sentence of an English release, by the names
 * before them: an office where one person holds it, "the leaders" where the release has named just two people.
 */
export function referencesIn(title: string, sentences: readonly string[]): readonly (readonly Reference[])[] {
  const officials = new Officials();
  officials.read(title);
  const met = new Set<Official>();
  return sentences.map((sentence) => {
    const mentions = officials.read(sentence);
    for (const { official } of mentions) met.add(official);
    const isNamed = ({ start, end }: Span) =>
      mentions.some(({ span }) => span.start < end && start < span.end);
    const offices = [...sentence.matchAll(anyBareOffice)].flatMap(({ index, 0: words, groups }) => {
      const span = { start: index, end: index + words.length };
      const holder = isNamed(span) ? null : officials.withOffice(groups?.office ?? '');
      return holder === null ? [] : [{ span, people: [personOf(holder)] }];
    });
    const two = [...met].map(personOf);
    const groups =
      two.length === 2
        ? [...sentence.matchAll(theTwo)].map(({ index, 0: words }) => ({
            span: { start: index, end: index + words.length },
            people: two,
          }))
        : [];
    return [...offices, ...groups];
  });
}

function personOf({ name, role }: Official): Reference['people'][number] {
  return { name, role };
}
