import { type Doing, doingsOf } from './agents.ts';
import { doingsStated } from './doings.ts';
import { sufferedInHeadline } from './headlines.ts';
import { isShared, type Name, namesMeantBy } from './named.ts';
import { directionOf, isAttitude, isTelling } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** Whether the claim lets one do what the sentences say is done to that one: English only. */
export function checkAgents(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (claim.language !== 'en' || !verbsIn) return [];
  const stated = doingsStated(sources, verbsIn);
  const suffered = sufferedInHeadline(claim, sources, verbsIn);
  const claimed = doingsOf(claim, namesMeantBy(claim, sources), verbsIn(claim.text), suffered);
  return claimed.flatMap((deed): Finding[] => {
    const alike = stated.filter(({ deed: other }) => isSameDeed(other.stem, deed.stem));
    const same = ofTheSame(deed, alike);
    const turned = same.find(
      ({ deed: other }) => isTurned(deed, other) || (other.stem === deed.stem && isByOthers(deed, other)),
    );
    const isFitting = ({ by, to }: Doing) => isShared(deed.by, by) || isShared(deed.undergone, to);
    const verbatim = alike.filter(({ deed: other }) => other.stem === deed.stem && !other.isNoun);
    if (!turned && verbatim.length > 0 && verbatim.every(({ deed: other }) => isToOthers(deed, other)))
      return [{ reason: 'meaning', span: deed.object[0]?.span ?? deed.span, stated: null }];
    if (!turned || same.some(({ deed: other }) => isFitting(other))) return [];
    const { source, deed: other } = turned;
    return [
      { reason: 'names-exchanged', span: deed.span, stated: { sentenceId: source.id, span: other.span } },
    ];
  });
}

/** The same verb or noun, or another attitude that goes its way: "praised" for "commended". */
function isSameDeed(a: string, b: string): boolean {
  return a === b || (isAttitude(a) && isAttitude(b) && directionOf(a) === directionOf(b));
}

/** "Canada applauded the President" for "the President applauded Canada". */
function isTurned(claimed: Doing, stated: Doing): boolean {
  if (stated.by.length === 0 || isShared(claimed.by, stated.by)) return false;
  // "Canada was applauded" as well.
  if (isShared(claimed.undergone, stated.by)) return true;
  if (claimed.isNoun && !isShared(claimed.to, stated.by)) return false;
  return isShared(claimed.by, stated.to) && !isShared(claimed.to, stated.to);
}

/** What is "chaired by Ghana" is chaired by no other country, and what one invests another does not; who says what is looked at for itself. */
function isByOthers(claimed: Doing, stated: Doing): boolean {
  const isPerson = ({ person }: Name) => person !== null;
  const isOfOneKind = claimed.sure.every(isPerson)
    ? stated.sure.every(isPerson)
    : !stated.sure.some(isPerson);
  return (
    (!isTelling(claimed.stem) || /^receiv/u.test(claimed.stem)) &&
    claimed.sure.length > 0 &&
    stated.sure.length > 0 &&
    isOfOneKind &&
    !isShared(claimed.by, stated.by)
  );
}

/** "Backing Chile" for "backing Peru": the one state is named there for something else. */
function isToOthers(claimed: Doing, stated: Doing): boolean {
  const isState = ({ person }: Name) => person === null;
  return (
    claimed.object.length > 0 &&
    stated.to.length > 0 &&
    [...claimed.object, ...stated.to].every(isState) &&
    !isShared(claimed.object, stated.to)
  );
}

/** Of deeds whose doers are all named, those done to the same: "batteries donated by Germany, a radar donated by Italy". */
function ofTheSame<Stated extends { readonly deed: Doing }>(
  claimed: Doing,
  stated: readonly Stated[],
): readonly Stated[] {
  if (stated.length < 2 || !stated.every(({ deed }) => deed.isAgentNamed)) return stated;
  const shared = ({ deed }: Stated) => deed.about.filter((stem) => claimed.about.includes(stem)).length;
  const most = Math.max(...stated.map(shared));
  return most === 0 ? stated : stated.filter((one) => shared(one) === most);
}
