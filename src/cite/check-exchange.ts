import { matchNames } from '../text/names.ts';
import { type Context, contextOf, likeness } from './context.ts';
import { sufferedInHeadline } from './headlines.ts';
import { isSame, type Name, namesOf, withStates } from './named.ts';
import type { Finding, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** How much two names must gain by standing in each other's place, and one that stands in another's place alone. */
const clearly = 0.3;
const unmistakable = 0.5;

/** "Were arrested and deported by", "received aid from": what stands before it is acted upon, or given to. */
const passive =
  /\b(?:was|were|is|are|been|being|be)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en)(?:\sand\s\p{Ll}+(?:ed|en))?\sby\b|\breceiv(?:e|es|ed|ing)\s(?:[^,;]|,(?=\d)){1,80}?\sfrom\s(?:the\s)?\p{Lu}/u;

/** Khmer tells by one word before the verb that it is suffered. */
const khmerPassive = /ត្រូវ/u;
const agentless = /\b(?:was|were|is|are|been|being|be)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en)\b(?!\sby\b)/u;

/** Whether a name stands where the sentence has another: "Biden thanked Kishida" turned round. */
export function checkExchange(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  const turned = passive.test(claim.text) !== sources.some(({ text }) => passive.test(text));
  const found = exchangedIn(claim, sources, turned);
  // "Were arrested in Cambodia" leaves the doer out, and may stand for either order.
  const isOpen =
    sufferedInHeadline(claim, sources, verbsIn).length > 0 ||
    khmerPassive.test(claim.text) ||
    (agentless.test(claim.text) && !sources.some(({ text }) => agentless.test(text)));
  return isOpen && exchangedIn(claim, sources, !turned).length === 0 ? [] : found;
}

function exchangedIn(claim: Reading, sources: readonly SourceReading[], turned: boolean): Finding[] {
  const stated = sources.flatMap((source) =>
    namesOf(source).map((name) => ({
      name,
      source,
      context: contextOf(source, name.span, { sided: true }),
    })),
  );
  const claimed = namesOf(claim).map((name) => ({
    name,
    context: contextOf(claim, name.span, { sided: true, turned }),
  }));
  const nearest = (one: Claimed, there: readonly Stated[]) =>
    Math.max(0, ...there.map(({ context }) => likeness(one.context, context)));

  return claimed.flatMap((one): Finding[] => {
    const own = stated.filter(({ name }) => isSame(name, one.name));
    // Whom the sentence calls "she", or who makes the statement, has no place in it; `checkSpeaker` has looked at them.
    if (own.length === 0 && speaks(one.name, sources)) return [];
    const rival = stated
      .filter((other) => !own.includes(other) && !own.some((place) => isJoined(place, other)))
      .sort((a, b) => nearest(one, [b]) - nearest(one, [a]))[0];
    if (!rival) return [];
    const gain = nearest(one, [rival]) - nearest(one, own);
    const [instead] = claimed
      .filter(({ name }) => isSame(name, rival.name))
      .map((other) => nearest(other, own) - nearest(other, [rival]))
      .sort((a, b) => b - a);
    // Another word order makes a name look a little like its neighbour; two that look like each other are exchanged.
    const isExchanged = instead === undefined ? gain > unmistakable : gain + instead > clearly && gain > 0;
    if (!isExchanged || isOfOneState(one.name, own, rival)) return [];
    const there = { sentenceId: rival.source.id, span: rival.name.span };
    return [{ reason: 'names-exchanged', span: one.name.span, stated: there }];
  });
}

interface Claimed {
  readonly name: Name;
  readonly context: Context;
}

interface Stated extends Claimed {
  readonly source: SourceReading;
}

/** What is told of its head a retelling may tell of the state, and the other way round. */
function isOfOneState(name: Name, own: readonly Stated[], rival: Stated): boolean {
  const ofState = (stated: Stated) => withStates(stated.name, stated.source);
  return isSame(name, ofState(rival)) || own.some((place) => isSame(ofState(place), rival.name));
}

function speaks({ person }: Name, sources: readonly SourceReading[]): boolean {
  return (
    person !== null &&
    sources.some(
      ({ speaker, references }) =>
        (speaker && matchNames(person, speaker.name)) ||
        references.some(({ people }) => people.some(({ name }) => matchNames(person, name))),
    )
  );
}

/** "Cambodia and the RoK", "Biden met with Kishida", two of a list: what is true of the one is true of the other. */
function isJoined(a: { name: Name; source: Reading }, b: { name: Name; source: Reading }): boolean {
  if (a.source !== b.source) return false;
  const [left, right] = [a.name.span, b.name.span].sort((one, other) => one.start - other.start);
  const between = a.source.text.slice(left?.end ?? 0, right?.start ?? 0);
  // Between two of a list stand others of it alone.
  const isListed = /,/u.test(between) && listed.test(between.replace(/\p{Lu}[\p{L}\p{M}.’'-]*/gu, ''));
  return isListed || joining.test(between);
}

const listed = /^(?:[\s,]|\b(?:and|&|et|the|of|la|le)\b)*$/u;
const joining =
  /^[\s,]*(?:\([^()]*\)[\s,]*)?(?:and|&|et|,|met(?: \p{Ll}+ly)?(?: today)? with|spoke(?: by phone)?(?: today)? with|with)(?:\s(?:the|la|le))?[\s,]*$/u;
