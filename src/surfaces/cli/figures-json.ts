import type { LookedUp, Lookup } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { citationJson } from './json.ts';

/** What was looked up, as the command line gives it to programs. The fields are an interface: add to them, do not change them. */
export function lookupJson(
  query: string,
  { figures, timelines }: Lookup,
  language: Language,
  withTimelines: boolean,
): Readonly<Record<string, unknown>> {
  return {
    query,
    language,
    figures: figures.map(figureJson),
    ...(withTimelines ? { timelines: timelines.map((points) => points.map(figureJson)) } : {}),
  };
}

/** `start` and `end` are UTF-16 offsets into the text that `readout show ID --text` prints. */
function figureJson({ id, quantity, figure, antecedent, asOf, voice, citation, ...beside }: LookedUp) {
  const { value, high, qualifier, kind, unit, label, head, status, negated, span } = figure;
  return {
    id,
    quantity,
    ...{ value, high, qualifier, kind, unit, label, head, antecedent, status, negated, asOf },
    ...{ voice, speaker: citation.speaker, start: span.start, end: span.end },
    ...beside,
    citation: citationJson(citation),
  };
}
