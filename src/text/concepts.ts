import type { Language } from './language.ts';

/** One line of the thesaurus: a thing that may be said in several words and languages. */
export interface Concept {
  readonly id: string;
  /** Terms of each language, still in one string with `;` between: most are never looked at. */
  readonly terms: Readonly<Record<Language, string>>;
  /** What it is a kind of, as the line states it. */
  readonly broader: readonly string[];
  /** What says the contrary, as the line states it. */
  readonly opposites: readonly string[];
}

/**
 * Reads the data files: `id | en | ko | km | fr [| <broader; !opposite]` a line, blank lines and `#` lines apart.
 * Throws on the first line that breaks the format, names an unknown concept or makes a circle of broader ones.
 */
export function parseConcepts(sources: readonly string[]): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  const lines = new Map<Concept, string>();
  for (const source of sources) {
    for (const line of source.split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const concept = parseLine(line);
      if (concepts.has(concept.id)) throw malformed(line, `a second "${concept.id}"`);
      concepts.set(concept.id, concept);
      lines.set(concept, line);
    }
  }
  checkRelations(lines, concepts);
  return concepts;
}

/** Calls `visit` with each term of a field; a loop without arrays, for there are tens of thousands at the start. */
export function forEachTerm(field: string, visit: (term: string) => void): void {
  let start = 0;
  while (start < field.length) {
    const semicolon = field.indexOf(';', start);
    const end = semicolon < 0 ? field.length : semicolon;
    const term = field.slice(start, end).trim();
    if (term !== '') visit(term);
    start = end + 1;
  }
}

function parseLine(line: string): Concept {
  const fields = line.split('|');
  if (fields.length < 5 || fields.length > 6) throw malformed(line, 'five or six fields');
  const [head = '', en = '', ko = '', km = '', fr = '', relations = ''] = fields;
  const id = head.trim();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw malformed(line, 'an id of small letters, digits and hyphens');
  const broader: string[] = [];
  const opposites: string[] = [];
  forEachTerm(relations, (relation) => {
    const target = relation.startsWith('<') ? broader : relation.startsWith('!') ? opposites : null;
    if (!target) throw malformed(line, 'relations written "<broader" or "!opposite"');
    target.push(relation.slice(1).trim());
  });
  return { id, terms: { en, ko, km, fr }, broader, opposites };
}

function checkRelations(lines: ReadonlyMap<Concept, string>, concepts: ReadonlyMap<string, Concept>): void {
  for (const [concept, line] of lines) {
    for (const related of [...concept.broader, ...concept.opposites]) {
      if (!concepts.has(related)) throw malformed(line, `a known concept, not "${related}"`);
    }
  }
  const sound = new Set<Concept>();
  const path = new Set<Concept>();
  const climb = (concept: Concept) => {
    if (sound.has(concept)) return;
    if (path.has(concept)) throw malformed(lines.get(concept) ?? concept.id, 'no circle of broader concepts');
    path.add(concept);
    for (const id of concept.broader) climb(concepts.get(id) as Concept);
    path.delete(concept);
    sound.add(concept);
  };
  for (const concept of concepts.values()) climb(concept);
}

function malformed(line: string, expected: string): Error {
  return new Error(`Thesaurus: expected ${expected}, met: ${line}`);
}
