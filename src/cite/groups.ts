import type { Mention } from '../text/mentions.ts';
import type { Reading, SourceReading } from './reading.ts';

/** Offices and bodies so wide that in the plural they only point at those who met: "the leaders", "both governments". */
const wide: ReadonlySet<string> = new Set([
  'role-leader',
  'role-official',
  'role-head-of',
  'role-ceo',
  'org-government',
]);

/** Words of a sentence by which it speaks of several without a name. */
const several =
  /\b(?:we|they|both|our (?:two )?(?:countries|nations|governments|peoples)|leaders|officials|executives|sides|presidents|ministers|governments|countries|nations|delegations|participants|members|representatives|parties|authorities|counterparts|delegates|secretaries|principals|advis[eo]rs)\b/iu;

/** Whether a mention of a claim is a word for several that names nobody, of which there must be some in the sentence. */
export function isGroup({ concept, span }: Mention, { text }: Reading): boolean {
  if (concept === undefined || !wide.has(concept)) return false;
  const words = text.slice(span.start, span.end);
  // "The leader" is one; Korean and Khmer need no plural.
  return !/\p{Script=Latin}/u.test(words) || /^\P{Lu}*s$/u.test(span.start === 0 ? words.slice(1) : words);
}

/** "The administration", which is a president's government, where the sentence names the one or the other. */
export function isAdministrationStated(mention: Mention, { text }: Reading, source: SourceReading): boolean {
  const { concept, span } = mention;
  if (concept !== 'org-government' || !/^administration$/u.test(text.slice(span.start, span.end)))
    return false;
  return ['place-us', 'role-president'].some((one) => source.known.has(one));
}

/** Whether a sentence speaks of several, or names several people. */
export function speaksOfSeveral({ text, named }: SourceReading): boolean {
  return several.test(text) || new Set(named.people).size > 1;
}

/** "Leaders" of what has a leadership, "an adviser" of an advisory role. */
export function hasDerived({ span }: Mention, { text }: Reading, source: SourceReading): boolean {
  const root = /^(\p{Ll}{4,})[eo]rs?$/u.exec(text.slice(span.start, span.end))?.[1];
  return (
    root !== undefined &&
    source.analysis.words.some(({ surface }) =>
      new RegExp(`^${root}(?:[eo]rship|[eo]?ry)$`, 'iu').test(surface),
    )
  );
}
