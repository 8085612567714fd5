import { matchNames } from '../text/names.ts';
import type { Finding } from './proof.ts';
import { type Reading, type SourceReading, whole } from './reading.ts';

const subject = /^(?:은|는|이|가|께서|께서는)(?!\p{L})/u;
const recipient = /^(?:에게|께|한테|을|를)(?!\p{L})/u;
/** What two do together, whoever of them is told first. */
const mutual = /만나|만났|회담|통화|면담|회동|협의|논의/u;
/** By these an English sentence may name the one who does it last. */
const turned = /\b(?:by|from|received|hosted by)\b/u;

/**
 * Whether a Korean claim lets one do to another what the sentences tell the other way round: its particles say who does
 * it, and in English whoever does it is named first.
 */
export function checkParticles(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if (claim.language !== 'ko' || mutual.test(claim.text)) return [];
  return sources.flatMap((source): Finding[] => {
    if (source.language !== 'en' || turned.test(source.text)) return [];
    const marked = (particle: RegExp) => placesOf(claim, particle, source).at(0) ?? null;
    const [doer, other] = [marked(subject), marked(recipient)];
    if (doer === null || other === null || other.there >= doer.there) return [];
    const stated = { sentenceId: source.id, span: whole(source) };
    return [{ reason: 'names-exchanged', span: other.span, stated }];
  });
}

/** People whom the claim names before such a particle, with where the sentence first names them. */
function placesOf(claim: Reading, particle: RegExp, source: SourceReading) {
  const people = [
    ...source.mentions.flatMap(({ name, span }) => (name === undefined ? [] : [{ name, at: span.start }])),
    ...source.references.flatMap(({ people: meant, span }) =>
      span.end > span.start && meant.length === 1 ? meant.map(({ name }) => ({ name, at: span.start })) : [],
    ),
  ].sort((a, b) => a.at - b.at);
  const named = [
    ...claim.mentions.flatMap(({ name, span }) => (name === undefined ? [] : [{ name, span }])),
    ...claim.analysis.words.map(({ stem, surface, span: { start } }) => ({
      name: surface.startsWith(stem) ? stem : surface,
      span: { start, end: start + stem.length },
    })),
  ];
  return named.flatMap(({ name, span }) => {
    if (!particle.test(claim.text.slice(span.end))) return [];
    const there = people.find((one) => matchNames(one.name, name))?.at;
    return there === undefined ? [] : [{ span, there }];
  });
}
