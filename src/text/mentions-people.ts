import type { Analysis } from './analysis.ts';
import type { Mention } from './mentions.ts';
import { isFamilyName, isGivenName } from './mentions-given-names.ts';
import { findHangulPeople, findKhmerPeople } from './mentions-people-asia.ts';
import { isOffice } from './mentions-roles.ts';
import type { ProperRun } from './mentions-runs.ts';
import type { Span } from './span.ts';
import { spansOverlap } from './span.ts';
import { thesaurus } from './thesaurus.ts';

/** The people a sentence names, each with the titles before the name. */
export function findPeople(text: string, analysis: Analysis, runs: readonly ProperRun[]): Mention[] {
  const people = runs.flatMap((run) => personIn(text, analysis, run) ?? []);
  if (/\p{Script=Hangul}/u.test(text)) people.push(...findHangulPeople(text, analysis));
  if (/\p{Script=Khmer}/u.test(text)) people.push(...findKhmerPeople(text, analysis));
  return people;
}

const honorific =
  /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Hon|Rev|Sir|Dame|Lord|Lady|Madam|Madame|Monsieur|Mme|Mlle|M|H\.E|S\.E|S\.E\.M|H\.M|H\.R\.H|HRH|HE|Excellency|Majesty|Highness|Gen|Lt|Col|Maj|Adm|Capt|Sen|Rep|Gov|Amb|Judge|Justice|Pope|Emir|Amir|Sheikh|Imam|Ayatollah|Taoiseach|Commissioner|Administrator|Commander|Negotiator|Coordinator|Inspector|Superintendent|Archbishop|Bishop|Cardinal|Rabbi|Counselor|Envoy|Councillor|Congressman|Congresswoman|Lawmaker|General|Admiral|Colonel|Samdech|Samdach|Moha|Borvor|Bovor|Thipadei|Thipdei|Techo|Akka|Sena|Padei|Kittiprittbandit|Kitti|Oknha|Neak|Lok|Chumteav|Chumtiev)\.?$/u;
/** What ends a run of capitals that is the name of a thing called after somebody. */
const thing =
  /^(?:Act|Award|Prize|Day|House|Cent(?:er|re)|Airport|Base|Bridge|Building|Canal|Foundation|Fund|Hall|Institute|Island|Library|Memorial|Museum|Park|Plan|Room|School|Square|Street|Summit|Tower|University|Administration|Doctrine|Initiative|Fellowship|Scholarship|Forum|Group|Inc|Company|Bay|Beach|Island|Islands|Airlines|Hospital|Church|Cathedral|Declaration|Treaty|Agreement|Conference|Meeting|Bank|Corporation|Field|Lake|County|City|Bill|Accords?|Dialogue|Dam|Prison|Pact|Sea|River)$/u;
const reports =
  /^ (?:also |further |then |warmly |again |will |has |had )?(?:noted|said|says|added|stressed|emphasi[sz]ed|underscored|thanked|expressed|reaffirmed|affirmed|welcomed|discussed|met|spoke|told|praised|highlighted|urged|pledged|reiterated|congratulated|condemned|extended|conveyed|announced|hosted|invited|visited|travel(?:l)?ed|arrived|briefed|commended|acknowledged|previewed|applauded|asked|answered|warned|vowed|explained|stated|declared|remarked|replied)\b/u;

function personIn(text: string, analysis: Analysis, run: ProperRun): Mention | null {
  const surfaces = run.words.map(({ start, end }) => text.slice(start, end));
  const covers = run.words.map((word) => conceptsOver(analysis, word));
  const isTitle = (i: number) => honorific.test(surfaces[i] ?? '') || (covers[i]?.some(isOffice) ?? false);
  const titled = lastTitle(surfaces.length, isTitle);
  const from = titled + 1;
  const known = (i: number) => (covers[i]?.length ?? 0) > 0;
  const placeOrBody = (i: number) => covers[i]?.some((id) => /^(?:place|region|org)-/.test(id)) ?? false;

  if (titled >= 0 || titleBefore(text, analysis, run.span.start)) {
    return (!known(from) || isName(from)) && !isTitle(from)
      ? person(from, nameEnd(from), titled >= 0)
      : afterPlace(from);
  }
  return afterPlace(0) ?? untitled();

  /** "Prime Minister of Cambodia Hun Manet": the name follows the country. */
  function afterPlace(start: number): Mention | null {
    let first = start;
    while (first < surfaces.length && placeOrBody(first)) first += 1;
    if (first === start || first >= surfaces.length) return null;
    const office = /\b(?:of|for)(?: the)? $/u.test(
      text.slice(Math.max(0, run.span.start - 9), run.span.start),
    );
    return office && isName(first) ? person(first, nameEnd(first), false) : null;
  }

  function isName(i: number): boolean {
    return isGivenName(surfaces[i] ?? '') || isFamilyName(surfaces[i] ?? '');
  }

  function untitled(): Mention | null {
    const start = surfaces.findIndex((surface, i) => isGivenName(surface) || isEastAsian(i) || !common(i));
    if (start < 0) return null;
    const end = nameEnd(start);
    const size = end - start;
    if (surfaces.slice(start).some((surface) => thing.test(surface))) return null;
    const words = surfaces.slice(start, end);
    if (words.some((_, i) => placeOrBody(start + i) && !isGivenName(words[i] ?? ''))) return null;
    if (size >= 2 && (isGivenName(words[0] ?? '') || isEastAsian(start))) return person(start, end, false);
    const after = text.slice(run.words[end - 1]?.end ?? 0);
    const plain = words.every((word, i) => !common(start + i) && /^\p{Lu}(?:\.|\p{Ll})/u.test(word));
    if (!plain) return null;
    if (size >= 2 && isDescribed(analysis, text, run.words[end - 1]?.end ?? 0))
      return person(start, end, false);
    const opens = run.words[start]?.start === sentenceStart(text, run.words[start]?.start ?? 0);
    const plural = opens && /s$/u.test(words[0] ?? '');
    return size <= 3 && reports.test(after.slice(0, 40)) && !plural ? person(start, end, false) : null;
  }

  function isEastAsian(i: number): boolean {
    const next = surfaces[i + 1] ?? '';
    return (
      isFamilyName(surfaces[i] ?? '') &&
      !honorific.test(next) &&
      /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(next) &&
      !known(i + 1)
    );
  }

  /** A word of the language or of the thesaurus, other than a name. */
  function common(i: number): boolean {
    const word = analysis.words.find(({ span }) => spansOverlap(span, run.words[i] ?? { start: 0, end: 0 }));
    return known(i) || (word !== undefined && (word.kind === 'function' || thesaurus().knows(word)));
  }

  /** A name goes on to the first word that is no name: "President Biden Hosts". */
  function nameEnd(first: number): number {
    let end = first + 1;
    while (end < surfaces.length && end - first < 7) {
      const surface = surfaces[end] ?? '';
      if (/^[JS]r\.?$/u.test(surface)) return end + 1;
      if (isTitle(end) || (known(end) && !isGivenName(surface) && !alwaysName.test(surface))) break;
      end += 1;
    }
    return end;
  }

  function person(first: number, end: number, withTitle: boolean): Mention | null {
    const [head, last] = [run.words[first], run.words[end - 1]];
    if (!head || !last) return null;
    const name = text.slice(head.start, last.end);
    if (
      !/\p{Lu}[\p{L}’'.-]+/u.test(name) ||
      thing.test(surfaces[end - 1] ?? '') ||
      thing.test(surfaces[end] ?? '')
    )
      return null;
    let title = first;
    while (withTitle && title > 0 && (isTitle(title - 1) || placeOrBody(title - 1))) title -= 1;
    const whole: Span = { start: titleStart(analysis, run.words[title] ?? head, text), end: last.end };
    return { kind: 'person', span: whole, name };
  }
}

/** Initials, the number of a king, and "Jong-un", in which the thesaurus would see the UN. */
const alwaysName = /^(?:\p{Lu}\.|[IVX]+|\p{Lu}\p{Ll}+-\p{Ll}+)$/u;

function lastTitle(count: number, isTitle: (index: number) => boolean): number {
  for (let i = count - 2; i >= 0; i -= 1) if (isTitle(i)) return i;
  return -1;
}

function conceptsOver(analysis: Analysis, word: Span): string[] {
  return analysis.concepts.filter(({ span }) => spansOverlap(span, word)).map(({ concept }) => concept);
}

const writtenTitle =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Mme|M|Sen|Rep|Gov|Gen)\.? |\b(?:widow|wife|husband|son|daughter|brother|sister|leader|activist|journalist|astronaut|veteran|citizen) )$/u;

/** "spokesperson", "national security advisor" with small letters right before the name. */
function titleBefore(text: string, analysis: Analysis, start: number): boolean {
  if (writtenTitle.test(text.slice(Math.max(0, start - 12), start))) return true;
  return officeBefore(text, analysis, start) !== undefined;
}

function officeBefore(text: string, analysis: Analysis, start: number) {
  return analysis.concepts.find(
    ({ concept, span }) =>
      isOffice(concept) && span.end === start - 1 && /[^s] $|[^’']s $/u.test(text.slice(span.end - 2, start)),
  );
}

/** Where the title begins that ends before a name's first words or runs into them: "Secretary of Commerce". */
function titleStart(analysis: Analysis, { start }: Span, text: string): number {
  const into = analysis.concepts.find(
    ({ concept, span }) => isOffice(concept) && span.start < start && span.end > start,
  );
  return (into ?? officeBefore(text, analysis, start))?.span.start ?? start;
}

/** ", widow of …", ", Director of the …" behind a name. */
function isDescribed(analysis: Analysis, text: string, end: number): boolean {
  const opening = /^,[  ](?:the |a |an |who )?/u.exec(text.slice(end, end + 8))?.[0];
  if (opening === undefined) return false;
  const from = end + opening.length;
  return analysis.concepts.some(
    ({ concept, span }) =>
      span.start >= from &&
      span.start - from <= 24 &&
      (isOffice(concept) || concept.startsWith('person-kind-')) &&
      !/[,.;]/u.test(text.slice(from, span.start)),
  );
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 4), at);
  return at === 0 || /[.!?\n][”"’)]?\s*$/u.test(before) ? at : -1;
}
