import { analyse } from '../../text/analysis.ts';
import { findMentions } from '../../text/mentions.ts';
import { sliceSpan, spansOverlap } from '../../text/span.ts';
import { isNameConcept } from '../../text/thesaurus.ts';

/** Where a title goes on from those who met to what they met about. */
const matter = /\s(?:on|regarding|concerning|about|ahead of|following|to (?=\p{Lu}\p{Ll}+ )).*$/u;

/** The bodies, states and offices that a title names as those whose statement it is: "Quad Leaders". */
export function bodiesIn(title: string): string[] {
  const head = title.replace(matter, '');
  const analysis = analyse(head, 'en');
  const mentions = findMentions(head, analysis);
  const people = mentions.filter(({ kind }) => kind === 'person');
  const bodies = mentions.filter(({ kind }) => kind === 'organisation' || kind === 'role');
  const known = analysis.concepts.filter(
    ({ concept, span }) =>
      isNameConcept(concept) && !bodies.some((body) => body.kind !== 'role' && spansOverlap(body.span, span)),
  );
  return [...bodies, ...known]
    .filter(({ span }) => !people.some((person) => spansOverlap(person.span, span)))
    .map(({ span }) => sliceSpan(head, span));
}
