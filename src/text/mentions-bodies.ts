import type { Analysis } from './analysis.ts';
import type { Mention } from './mentions.ts';
import { type ProperRun, withoutPossessive } from './mentions-runs.ts';
import { spansOverlap } from './span.ts';

const kind =
  /\b(?:Ministry|Council|Commission|Committee|Agency|Bank|Corporation|Association|University|Institute|Bureau|Department|Foundation|Fund|Administration|Authority|Organi[sz]ation|Federation|Company|Airlines|Airways|Inc|Ltd|LLC|Corp|Party|Union|Group|Chamber|Court|Army|Police|Parliament|Senate|Assembly|Ministère|Banque|Conseil|Comité|Agence|Université|Fonds|Parti)$/u;
const headed =
  /^(?:Ministry|Council|Commission|Committee|Agency|Bank|Association|University|Institute|Bureau|Department|Office|Chamber|Court|Organi[sz]ation|Agence|Ministère|Banque|Conseil|Université)\b/u;
const tail =
  /^ (?:of|for|on|de|des|du) (?:the |la |l['’])?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:and |of |of the |et )?\p{Lu}[\p{L}\p{M}’'-]*){0,6}/u;

/** Organisations a sentence names: those the thesaurus knows, and runs of capitals that say what body they are. */
export function findBodies(text: string, analysis: Analysis, runs: readonly ProperRun[]): Mention[] {
  const bodies: Mention[] = [];
  for (const { concept, span } of analysis.concepts) {
    if (!concept.startsWith('org-') || !isNoun(text.slice(span.start, span.end), concept)) continue;
    if (bodies.some((body) => spansOverlap(body.span, span))) continue;
    bodies.push({ kind: 'organisation', span: withoutPossessive(text, span), concept });
  }
  for (const { span } of runs) {
    const name = text.slice(span.start, span.end);
    if (!name.includes(' ') && !headed.test(name)) continue;
    const behind =
      headed.test(name) || kind.test(name) ? tail.exec(text.slice(span.end, span.end + 120)) : null;
    if (!kind.test(name) && !behind) continue;
    // The West Bank is no bank.
    if (
      !behind &&
      analysis.concepts.some((one) => /^(?:place|region)-/.test(one.concept) && one.span.end === span.end)
    )
      continue;
    const whole = { start: span.start, end: span.end + (behind?.[0].length ?? 0) };
    const within = bodies.filter((body) => spansOverlap(body.span, whole));
    if (within.some((body) => body.span.end - body.span.start >= whole.end - whole.start)) continue;
    for (const body of within) bodies.splice(bodies.indexOf(body), 1);
    bodies.push({ kind: 'organisation', span: whole });
  }
  return bodies;
}

/** One stem makes "authorities" and "authorised"; "business" in small letters is hardly ever a body. */
function isNoun(surface: string, concept: string): boolean {
  if (/\p{Lu}/u.test(surface) || !/^\p{Script=Latin}/u.test(surface)) return true;
  return concept !== 'org-company' && !/(?:ed|ing|i[sz]es?|ic|ive)$/u.test(surface);
}
