import { analyse } from '../text/analysis.ts';
import type { Mention } from '../text/mentions.ts';
import { matchNames } from '../text/names.ts';
import type { Span } from '../text/span.ts';
import { thesaurus } from '../text/thesaurus.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** An office beside the name of the one who holds it. */
interface Held {
  readonly name: string;
  readonly span: Span;
  readonly concepts: readonly string[];
  /** "vice", "deputy", "2nd": what makes it a lesser one or a past one. */
  readonly ranks: string;
}

const rank = /\b(?:vice|deputy|assistant|acting|former|under|\d(?:st|nd|rd|th))\b/giu;

/** Whether the claim gives somebody another office than the sentences do: a minister for a vice minister; English only. */
export function checkOffices(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (claim.language !== 'en') return [];
  return officesIn(claim).flatMap((held): Finding[] => {
    const stated = sources
      .flatMap((source) =>
        [...officesIn(source), ...officesBeside(source)].map((other) => ({ source, other })),
      )
      .filter(({ other }) => matchNames(held.name, other.name));
    if (stated.length === 0 || stated.some(({ other }) => isSameOffice(held, other))) return [];
    const written = stated.find(({ other }) => other.span.end > other.span.start);
    return [
      {
        reason: 'name-not-stated',
        span: held.span,
        stated: written ? { sentenceId: written.source.id, span: written.other.span } : null,
      },
    ];
  });
}

/** The same office, or a wider word for it, of the same rank. */
function isSameOffice(claimed: Held, stated: Held): boolean {
  if (claimed.ranks !== stated.ranks) return false;
  return claimed.concepts.some((concept) =>
    stated.concepts.some((other) => other === concept || thesaurus().broader(other).includes(concept)),
  );
}

function officesIn({ text, analysis, mentions }: Reading): Held[] {
  const roles = mentions.filter(({ kind }) => kind === 'role');
  return mentions.flatMap(({ kind, name, span }) =>
    kind === 'person' && name !== undefined
      ? roles
          .filter((role) => isBeside(text, role, { start: span.end - name.length, end: span.end }))
          .map((role) => ({
            ...{ name, span: role.span },
            ...heldAs(
              text.slice(role.span.start, role.span.end),
              analysis.concepts
                .filter((one) => one.span.start >= role.span.start && one.span.end <= role.span.end)
                .map(({ concept }) => concept),
            ),
          }))
      : [],
  );
}

/** Directly before the name, behind it between commas, or said to be it. */
function isBeside(text: string, { span }: Mention, name: Span): boolean {
  if (span.end <= name.start)
    return /^(?:,? (?:[HS]\.E\.|M[rs]s?\.|Dr\.|Samdech|Moha|Borvor|Thipadei))*,? $/u.test(
      text.slice(span.end, name.start),
    );
  return (
    span.start >= name.end &&
    /^(?:,| is| was| serves as|, who is)(?: (?:the|a|an|\p{Lu}[\p{L}’']+))* $/u.test(
      text.slice(name.end, span.start),
    )
  );
}

/** Offices that the release gives its speaker, and those for whom its words stand, elsewhere. */
function officesBeside({ speaker, references }: SourceReading): Held[] {
  const people = [...(speaker ? [speaker] : []), ...references.flatMap((reference) => reference.people)];
  return people.flatMap(({ name, role }) =>
    role === null
      ? []
      : [
          {
            ...{ name, span: { start: 0, end: 0 } },
            ...heldAs(
              role,
              analyse(role, 'en').concepts.map(({ concept }) => concept),
            ),
          },
        ],
  );
}

function heldAs(words: string, concepts: readonly string[]): Pick<Held, 'concepts' | 'ranks'> {
  const ranks = (words.match(rank) ?? []).map((one) => one.toLowerCase().replace(/^\d\w\w$/u, ''));
  return {
    concepts: concepts.filter((concept) => /^role-/u.test(concept)),
    ranks: [...new Set(ranks.filter(Boolean))].sort().join(' '),
  };
}
