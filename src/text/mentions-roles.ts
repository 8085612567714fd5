import type { Analysis, ConceptMention } from './analysis.ts';
import type { Mention } from './mentions.ts';

/** How people stand to a meeting; no offices, though the thesaurus keeps them together. */
const standings: ReadonlySet<string> = new Set([
  'role-participant',
  'role-guest',
  'role-host',
  'role-member',
  'role-partner',
  'role-ally',
  'role-counterpart',
  'role-author',
  'role-witness',
  'role-interim',
  'role-honorific',
  'role-samdech',
  'role-deputy',
  'role-head-of',
]);

/** Whether a concept of the thesaurus is an office that a person holds. */
export function isOffice(concept: string): boolean {
  return concept.startsWith('role-') && !standings.has(concept);
}

const rank =
  /(?:\b(?:\d(?:st|nd|rd|th)|First|Second|Third|Deputy|Vice|Acting|Former|Senior|Assistant|Under|Principal|Special|Chief|Executive|Permanent|Federal|former|deputy|acting|senior)[ -]){1,3}$/u;
const capital = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const field = new RegExp(
  `^(?: (?:of|for|to) (?:the )?${capital}(?: and ${capital}| ${capital}){0,6}){1,3}`,
  'u',
);
/** One stem makes "diplomat" and "diplomatic", "president" and "preside"; only the former holds an office. */
const noOffice =
  /(?:ic|ates?|ated|ating|ation|ing|ance|(?<!gener|offici)al|ship|cy|ity|presid(?:e|es|ed)|commanded|represent(?:s|ed)?|advised?)$/iu;
const frenchField = new RegExp(
  String.raw`^(?: (?:de|des|du|de la|à la|d['’]|aux?)\s?(?:l['’])?${capital}(?: ${capital}| [a-zéèêà]+ères){0,4}){1,3}`,
  'u',
);

/** The offices a sentence names, each with what it is the office of: "2nd Vice Minister of Foreign Affairs". */
export function findRoles(text: string, { concepts, language }: Analysis): Mention[] {
  const roles: Mention[] = [];
  let covered = 0;
  for (const { concept, span } of longestFirst(concepts)) {
    if (span.start < covered) continue;
    const surface = text.slice(span.start, span.end);
    if (noOffice.test(surface)) continue;
    // "official visit" is no official.
    if (/^official$/iu.test(surface) && /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2))) continue;
    const start =
      span.start - (rank.exec(text.slice(Math.max(0, span.start - 48), span.start))?.[0].length ?? 0);
    const of =
      (language === 'fr' ? frenchField : field).exec(text.slice(span.end, span.end + 160))?.[0] ?? '';
    const end = span.end + of.replace(/[.,’'-]+$/u, '').length;
    covered = end;
    roles.push({ kind: 'role', span: { start: Math.max(start, 0), end }, concept });
  }
  return roles;
}

function longestFirst(concepts: readonly ConceptMention[]): ConceptMention[] {
  return concepts
    .filter(({ concept }) => isOffice(concept))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
