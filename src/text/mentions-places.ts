import type { Analysis, ConceptMention } from './analysis.ts';
import type { Mention } from './mentions.ts';
import { isDemonym } from './mentions-demonyms.ts';
import { type ProperRun, withoutPossessive } from './mentions-runs.ts';
import type { Span } from './span.ts';
import { spansOverlap } from './span.ts';

/** Places a sentence names: those the thesaurus knows, and what stands in capitals behind "in" or "at". */
export function findPlaces(text: string, analysis: Analysis, runs: readonly ProperRun[]): Mention[] {
  const known = analysis.concepts
    .filter(({ concept }) => /^(?:place|region)-/.test(concept))
    .filter((mention) => namesPlace(text, mention, analysis));
  const spans = merged(known.map(({ span }) => withoutPossessive(text, span)));
  const places = spans.map((span): Mention => {
    const first = known.find((one) => one.span.start === span.start);
    return { kind: 'place', span, ...(first ? { concept: first.concept } : {}) };
  });
  const unknown = behindPreposition(text, analysis, runs).filter(
    ({ span }) => !places.some((place) => spansOverlap(place.span, span)),
  );
  return [...places, ...unknown];
}

/** "Korean" in "Korean nationals" is no place, nor "U.S." in "U.S. approach". */
function namesPlace(text: string, { span, last }: ConceptMention, { words, language }: Analysis): boolean {
  const surface = text.slice(span.start, span.end);
  if (!/^\p{Script=Latin}/u.test(surface)) return true;
  // French writes peoples and what is theirs with a small letter.
  if (!/\p{Lu}/u.test(surface)) return language !== 'fr' && /[a-z]{4}/.test(surface) && !isDemonym(surface);
  if (isDemonym(surface)) return false;
  const next = words[last + 1];
  const abbreviated = /^(?:U\.?S\.?|U\.?K\.?|US|UK|EU|RoK|ROK|PRC|UAE)$/.test(surface);
  return !(
    abbreviated &&
    next &&
    next.kind === 'content' &&
    text.slice(span.end, next.span.start) === ' ' &&
    !isVerb(next.surface)
  );
}

function isVerb(word: string): boolean {
  return (
    /^[a-z]+(?:ed|es|s)$/.test(word) ||
    /^(?:met|will|has|have|had|said|told|held|is|are|was|were)$/.test(word)
  );
}

/** Touching mentions are one phrase: "Phnom Penh, Cambodia" stays two, "Lima Peru" and doubled concepts are one. */
function merged(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

const locative = /(?:^|[\s(])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|à|au|aux|dans)(?: the| la| le| les)? $/u;
/** Capitalised runs after "in" or "at" that are events, documents and the like. */
const noPlace =
  /\b(?:Black|White|Summit|Meetings?|Conference|Forum|Dialogue|Agreement|Act|Session|Order|Strategy|Plan|Initiative|Program(?:me)?|Framework|Statement|Declaration|Partnership|Council|Fund|Day|Week|Month|Year|Assembly|Congress|Talks|Treaty|Charter|War|Law|Congress|Section|Article|Phase|Round|Workshop|Ceremony|Games|Fiscal|Group|Committee|Alliance|Event|Mission|Service|Force|Policy|AI|Security|Technology|Energy|Infrastructure|Roundtable|Compact|Protocol|Accords?|Report|Chapter|Annex|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\d/u;
const venue =
  /(?:Palace|House|Hall|Center|Centre|Airport|Base|Hotel|University|Room|Office|Embassy|Park|Beach|Bay|Street|Square|Building|Camp|Castle|Museum|School|Port|Island|Hospital|Complex|Province|City|District|County|Headquarters|Library|Cathedral|Church|Temple|Pagoda|Stadium|Station|Residence|Garden|Resort|Village|Valley|Mountain|River|Lake|Cemetery|Monument|Memorial|Wall|Bridge|Plant|Farm|Ranch|Lodge|Schloss|Club)\b/u;

function behindPreposition(text: string, analysis: Analysis, runs: readonly ProperRun[]): Mention[] {
  const places: Mention[] = [];
  for (const { span, words } of runs) {
    if (!locative.test(text.slice(Math.max(0, span.start - 16), span.start))) continue;
    const name = text.slice(span.start, span.end);
    if (noPlace.test(name) || /^\p{Lu}{2,}$/u.test(name)) continue;
    const common = words.some((word) =>
      analysis.concepts.some((mention) => spansOverlap(mention.span, word)),
    );
    if (venue.test(name) ? words.length > 1 : !common) places.push({ kind: 'place', span });
  }
  return places;
}
