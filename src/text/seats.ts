import type { Span } from './span.ts';
import { thesaurus } from './thesaurus.ts';

/** Seats of government, by which their states are called: "Seoul agreed". */
const seats: ReadonlySet<string> = new Set(
  `
  abidjan abu-dhabi abuja accra addis-ababa algiers amman amsterdam ankara antananarivo apia ashgabat asmara astana
  asuncion athens baghdad baku bamako bandar-seri-begawan bangkok bangui banjul beijing beirut belgrade berlin bern
  bishkek blue-house bogota brasilia bratislava brazzaville bridgetown brussels bucharest budapest buenos-aires
  bujumbura cairo canberra caracas chisinau colombo conakry copenhagen cotonou dakar damascus dar-es-salaam dhaka
  dili doha downing-street dublin dushanbe elysee freetown gaborone georgetown guatemala-city hanoi harare havana
  helsinki honiara islamabad jakarta jerusalem juba kabul kampala kathmandu khartoum kigali kingston kinshasa
  kremlin kuala-lumpur kuwait-city kyiv la-paz libreville lilongwe lima lisbon ljubljana lome london luanda lusaka
  madrid malabo managua manama manila maputo maseru mbabane mexico-city minsk mogadishu monrovia montevideo moscow
  muscat nairobi nassau naypyidaw ndjamena new-delhi niamey nicosia nouakchott nukualofa oslo ottawa ouagadougou
  panama-city paramaribo paris pentagon phnom-penh podgorica port-au-prince port-louis port-moresby port-of-spain
  port-vila prague praia pretoria pristina pyongyang quai-dorsay quito rabat ramallah reykjavik riga riyadh rome
  san-jose-cr san-salvador sanaa santiago santo-domingo sarajevo seoul skopje sofia stockholm suva taipei tallinn
  tashkent tbilisi tegucigalpa tehran tel-aviv the-hague tirana tokyo tripoli tunis ulaanbaatar valletta vienna
  vientiane vilnius warsaw washington wellington white-house windhoek yaounde yerevan zagreb zhongnanhai`
    .trim()
    .split(/\s+/u)
    .map((name) => `place-${name}`),
);
/** Seats of a union of states besides. */
const unions: ReadonlyMap<string, string> = new Map([
  ['place-brussels', 'org-eu'],
  ['place-addis-ababa', 'org-au'],
]);
const state = /^place-[a-z]{2}$/u;

/** What makes a city of it all the same: "in Seoul", "travelled to Seoul", "visited Seoul". */
const placeBefore =
  /(?:(?<!\p{L})(?:(?:in|at|near|inside|outside|visit\p{L}*|à|dans|près de)|(?:trip|visit|travel|journey|return|arriv|head|fl[iy]|flew|go|going|went|com|came)\p{L}*(?: \p{L}+)? to)|នៅ|ទៅ|ក្នុង)\s*(?:the |la |ទីក្រុង|រាជធានី)?(?:\p{Lu}\p{L}+, )?$/iu;
const placeFrom = /^\S*?(?:에서|에|로)(?!\p{L}|\s(?:대|관|따))|^\S*?[을를]? ?방문/u;

/**
 * The states, and unions of them, that a text means where it names, at the span and by one of the concepts, a seat of
 * their government; none where it names the place itself.
 */
export function statesMeant(concepts: Iterable<string>, span: Span, text: string): readonly string[] {
  const all = [...concepts];
  if (all.includes('org-government') && isAdministration(span, text)) return ['place-us'];
  const named = all.filter((concept) => seats.has(concept));
  if (named.length === 0 || isPlace(text.slice(0, span.start), text.slice(span.start))) return [];
  const states = named.flatMap((seat) => thesaurus().broader(seat)).filter((id) => state.test(id));
  return [...states, ...named.flatMap((seat) => unions.get(seat) ?? [])];
}

/** What Americans call their government, by its leaders or by itself: "the Biden-Harris administration". */
const ofItsLeaders = /\p{Lu}\p{Ll}+[-–‑]\p{Lu}\p{Ll}+ $/u;

/** Whether the government that a text names at the span is that of the United States, which alone is called so. */
function isAdministration({ start }: Span, text: string): boolean {
  const from = text.slice(start);
  const before = text.slice(0, start);
  return (
    (/^administration\b/iu.test(from) && ofItsLeaders.test(before)) ||
    (/^Administration\b(?! of)/u.test(from) && /\b(?:the|this) $/iu.test(before))
  );
}

/** Whether a name between these words is the place where something is: "at the White House". */
export function isPlace(before: string, from: string): boolean {
  return placeBefore.test(before) || placeFrom.test(from);
}
