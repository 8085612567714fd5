import { analyse } from '../../text/analysis.ts';
import { findMentions } from '../../text/mentions.ts';
import { type Span, sliceSpan, spansOverlap } from '../../text/span.ts';
import { isNameConcept } from '../../text/thesaurus.ts';

const state = /^place-[a-z]{2}$/u;
/** Where a title goes on from those who met to what they met about. */
const matter = /\s(?:on|regarding|concerning|about|ahead of|following|to (?=\p{Lu}\p{Ll}+ )).*$/u;

/** Whom a title names besides people, as those whose meeting or statement it is. */
export interface Bodies {
  /** Bodies, and offices without a name: "Quad Leaders". */
  readonly bodies: readonly string[];
  readonly states: readonly string[];
}

/** A title up to what those who met met about. */
export function headOf(title: string): string {
  return title.replace(matter, '');
}

/** Reads the bodies and states of a title, up to what they met about. */
export function bodiesIn(title: string): Bodies {
  const head = headOf(title);
  const analysis = analyse(head, 'en');
  const mentions = findMentions(head, analysis);
  const isApart = ({ span }: { readonly span: Span }) =>
    !mentions.some((mention) => mention.kind === 'person' && spansOverlap(mention.span, span));
  const wordsOf = (found: readonly { readonly span: Span }[]) =>
    found.filter(isApart).map(({ span }) => sliceSpan(head, span));
  return {
    bodies: wordsOf(mentions.filter(({ kind }) => kind === 'organisation' || kind === 'role')),
    states: wordsOf(analysis.concepts.filter(({ concept }) => isNameConcept(concept))),
  };
}

/** The state that stands within an official's title, or right before it: "Japanese Prime Minister", "Ukraine’s ministers". */
export function statesBeside(text: string, { start, end }: Span): readonly string[] {
  const from = Math.max(0, start - 40);
  const near = text.slice(from, end);
  return analyse(near, 'en').concepts.flatMap(({ concept, span }) => {
    const isBefore = /^(?:[’']s?)? $/u.test(near.slice(span.end, start - from));
    return state.test(concept) && (span.start >= start - from || isBefore) ? [concept] : [];
  });
}
