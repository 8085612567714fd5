import type { Reference } from '../corpus/speech/references.ts';
import { analyse } from '../text/analysis.ts';
import { opensSentence } from '../text/openings.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type Reading, type SourceReading, wordAt, wordsIn } from './reading.ts';
import { sameWord } from './same-word.ts';

/** Whether a name at this place of the claim may be one of those for whom words of the sentence stand. */
export function mayBeNamed(by: Reference, claim: Reading, span: Span, source: SourceReading): boolean {
  if (by.naming === 'same') return true;
  if (by.naming === 'office') return false;
  if (by.naming === 'hearer') return isHearer(claim, span);
  if (by.naming === 'owner') return isOwner(by, claim, span, source);
  if (by.naming === 'together') return by.bodies.every((body) => namesBody(claim, body));
  return isTeller(by, source.text) || mayBeMeant(by, claim, span);
}

/** Who makes a statement is the "I" of it, whatever it tells of that one. */
function isTeller({ span, people }: Reference, text: string): boolean {
  return (
    span.start === span.end && people.length === 1 && /(?:^|[\s“"—–-])(?:I|me|my)(?![\p{L}.])/u.test(text)
  );
}

/** How many words of its subject may stand before a name: "A first Quad summit". */
const subjectWords = 4;

/**
 * Those who make a statement are its "we" and do what it says of that, so they must be the claim's subject; "the
 * ministers" whom a sentence speaks to are not.
 */
function mayBeMeant({ bodies, people, opens, span: by }: Reference, { text }: Reading, span: Span): boolean {
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  // Of those who make a statement nothing is told where it does not speak of them, but that they say it.
  if (by.start === by.end) return (isSubject(text, span) && wants.test(after)) || isWhoSays(before, after);
  if (bodies.length > 0) return isSubject(text, span) || isWhoSays(before, after);
  return opens || people.length === 1 || !opensSentence(text, span);
}

/** The states that a name at this place of the claim may be, where their official says "we": "Washington backs" for a president's "we back". */
export function statesSpeaking({ text }: Reading, span: Span, source: SourceReading): ReadonlySet<string> {
  if (!isSubject(text, span)) return new Set();
  const we = source.meant.filter(
    ({ by }) => by.people.length === 1 && /^we$/iu.test(sliceSpan(source.text, by.span)),
  );
  return new Set(we.flatMap(({ by }) => by.people.flatMap(({ states }) => states)));
}

function isSubject(text: string, { start }: Span): boolean {
  return text.slice(0, start).split(/\s+/u).length <= subjectWords + 1;
}

/** Behind the name of those who make a statement, with others and what they lead: "and Macron want", "leaders call for". */
const wants =
  /^(?:[’']s)?(?:,? (?:and |&)?(?:the )?\p{Lu}[\p{L}.’'-]*)*(?: leaders| governments| ministers)? (?:also |both |all )?(?:want|call|say|said|see|saw|urg|demand|believ|hope|warn|stress|insist|welcom|condemn|support|oppos|reaffirm|restat|reiterat|agree|ask|affirm|declar|express|voic|denounc|deplor|recogni[sz]|not(?:e|ing)|acknowledg|underlin|underscor|emphasi[sz])\p{Ll}*(?!\p{L})/u;

/** "…, Quad leaders said." */
function isWhoSays(before: string, after: string): boolean {
  return /,\s(?:\S+\s){0,3}$/u.test(before) && /^(?:\s[^\s,]+){1,3}$/u.test(after);
}

/** What stands before one to whom something is said, titles between: "Biden told President Xi", "à son homologue Xi". */
const saidTo =
  /\b(?:(?:t[eo]ll(?:s|ing)?|told|assur\p{Ll}+|inform\p{Ll}*|remind\p{Ll}*|brief\p{Ll}*|updat\p{Ll}+)|(?:said|stressed|underscored|emphasi[sz]ed|underlined|reaffirmed|reiterated|repeated|conveyed|expressed|explained|described|clear|voiced|pointed out) (?:\p{Ll}+ ){0,6}?to|(?:spoke|speaking|talk(?:ed|s|ing)?|call|conversation|discuss(?:ed|ion|ions)?|rais(?:ed|ing)|shar(?:ed|ing)) (?:[^,;.]+ )?with|walk(?:s|ed|ing)?|(?:dit|déclaré|assuré|réaffirmé|rappelé|souligné|affirmé|exprimé|indiqué)(?: [^,;.]+)? (?:à|auprès de?))(?: the| le| la)?(?: \p{Lu}[\p{L}.’'-]*)* $/u;
/** Behind a Korean name: to whom. */
const toWhom = /^(?:\s\S{1,6})?(?:에게|께)(?!\p{L})/u;

function isHearer({ text }: Reading, { start, end }: Span): boolean {
  return saidTo.test(text.slice(0, start)) || toWhom.test(text.slice(end));
}

/** How far a noun may stand from whose it is: "our ironclad commitment". */
const ownedReach = 3;

/** "Washington's commitment", "the commitment of the United States", for "our commitment". */
function isOwner({ span: our }: Reference, claim: Reading, span: Span, source: SourceReading): boolean {
  const owned = nextWords(source, wordAt(source, our.start) + 1);
  const { first, next } = wordsIn(claim, span);
  const isOf = /\b(?:of|by|from)(?: the)? $/u.test(claim.text.slice(0, span.start));
  const beside = nextWords(claim, isOf ? Math.max(0, first - 1 - ownedReach) : next);
  return beside.some((index) => owned.some((there) => sameWord(claim, index, source, there)));
}

function nextWords({ analysis: { words } }: Reading, from: number): readonly number[] {
  return [...words.keys()].slice(from, from + ownedReach).filter((index) => words[index]?.kind === 'content');
}

function namesBody(claim: Reading, body: string): boolean {
  const named = new Set(analyse(body, 'en').concepts.map(({ concept }) => concept));
  return claim.concepts.some((concepts) => [...concepts].some((concept) => named.has(concept)));
}
