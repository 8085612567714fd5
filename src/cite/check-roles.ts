import { isDeed } from './deeds.ts';
import { sufferedInHeadline } from './headlines.ts';
import { isLight } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import { type Reading, type SourceReading, whole } from './reading.ts';
import { type DeedRoles, type Roles, rolesOf } from './roles.ts';
import { sameMeaning, sameWord } from './same-word.ts';

/** Two texts with what stands where in each. */
interface Compared {
  readonly claim: Reading;
  readonly claimed: Roles;
  readonly source: SourceReading;
  readonly stated: Roles;
}

/**
 * Whether words of the claim, names or not, stand each in the other's place: who does and who is done to, what two nouns
 * are told of ("foreign subsidies" and "the national industry"), and whom something comes from or goes to. English only.
 */
export function checkRoles(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  if (!verbsIn || claim.language !== 'en') return [];
  const suffered = sufferedInHeadline(claim, sources, verbsIn);
  const { groups, deeds } = rolesOf(claim, verbsIn);
  const isHeadline = ({ word }: DeedRoles) => suffered.some(({ start }) => start === word.start);
  const claimed = {
    groups,
    deeds: deeds.map((deed) => (isHeadline(deed) ? { ...deed, isPassive: true } : deed)),
  };
  return sources.flatMap((source): Finding[] => {
    if (source.language !== 'en') return [];
    const compared: Compared = { claim, claimed, source, stated: rolesOf(source, verbsIn) };
    const index =
      exchangedModifier(compared) ??
      exchangedAt(compared, isTurned) ??
      exchangedAt(compared, isFromOther) ??
      turnedByVoice(compared) ??
      takenFromElsewhere(compared) ??
      doneToAnother(compared);
    const span = index === null ? undefined : claim.analysis.words[index]?.span;
    const stated = { sentenceId: source.id, span: whole(source) };
    return span ? [{ reason: 'names-exchanged', span, stated }] : [];
  });
}

/** How many words before its noun a modifier may stand: longer runs of nouns tell no more, and take long to compare. */
const farthestHead = 8;

/** A modifier that stands before the noun of another one, which stands before its own. */
function exchangedModifier({ claim, claimed, source, stated }: Compared): number | null {
  if (claimed.groups.length < 2) return null;
  const placesOf = remembered((index: number) =>
    stated.groups.map((group) =>
      group.flatMap((other, at) => (sameWord(claim, index, source, other) ? [at] : [])),
    ),
  );
  const stands = (modifier: number, head: number) =>
    placesOf(modifier).some(([first], of) => {
      const last = placesOf(head)[of]?.at(-1);
      return first !== undefined && last !== undefined && last > first;
    });
  const pairs = claimed.groups.flatMap((group, of) =>
    group.flatMap((modifier, at) =>
      group.slice(at + 1, at + 1 + farthestHead).map((head) => ({ of, modifier, head })),
    ),
  );
  const moved = pairs.filter(({ modifier, head }) => !stands(modifier, head));
  const found = moved.find((one) =>
    moved.some(
      (other) => other.of !== one.of && stands(one.modifier, other.head) && stands(other.modifier, one.head),
    ),
  );
  return found?.modifier ?? null;
}

/** The same function, which reckons each result once. */
function remembered<T>(reckon: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const result = known.get(index) ?? reckon(index);
    known.set(index, result);
    return result;
  };
}

/** A deed that the sentence has with other words in the places around it, and nowhere with the same. */
function exchangedAt(
  compared: Compared,
  isExchanged: (claimed: DeedRoles, stated: readonly DeedRoles[], shares: Shares) => boolean,
): number | null {
  const { claim, claimed, source, stated } = compared;
  const shares: Shares = (some, others) =>
    some.some((one) => others.some((other) => sameWord(claim, one, source, other)));
  const found = claimed.deeds.find((deed) =>
    isExchanged(
      deed,
      stated.deeds.filter(({ stem }) => stem === deed.stem),
      shares,
    ),
  );
  return found?.index ?? null;
}

type Shares = (claimed: readonly number[], stated: readonly number[]) => boolean;

/** "Peru invited Chile" for "Chile invited Peru". */
function isTurned(deed: DeedRoles, same: readonly DeedRoles[], shares: Shares): boolean {
  return (
    deed.isFinite &&
    same.every(
      (other) => other.isFinite && other.isPassive === deed.isPassive && !shares(deed.before, other.before),
    ) &&
    same.some((other) => shares(deed.before, other.behind) && shares(deed.behind, other.before))
  );
}

/** "For farmers to hear from ministers" for "to hear from farmers". */
function isFromOther(deed: DeedRoles, same: readonly DeedRoles[], shares: Shares): boolean {
  return (
    deed.beside.length > 0 &&
    same.every(({ beside }) => !shares(deed.beside, beside)) &&
    same.some(({ beside }) => shares(deed.before, beside))
  );
}

/** "Nurses were trained by the volunteers" for "nurses trained the volunteers", or the other way round. */
function turnedByVoice({ claim, claimed, source, stated }: Compared): number | null {
  const shares = (some: readonly number[], others: readonly number[]) =>
    some.some((one) => others.some((other) => sameWord(claim, one, source, other)));
  const isByAgent = ({ text }: Reading, { word }: DeedRoles) => /^ by\b/u.test(text.slice(word.end));
  const found = claimed.deeds.find((deed) => {
    const same = stated.deeds.filter(({ stem }) => stem === deed.stem);
    return (
      same.length > 0 &&
      same.every(
        (other) =>
          [deed, other].every((one) => one.isFinite) &&
          isByAgent(claim, deed) !== isByAgent(source, other) &&
          (isByAgent(claim, deed) ? !other.isPassive : !deed.isPassive) &&
          shares(deed.before, other.before) &&
          shares(deed.behind, other.behind) &&
          !shares(deed.before, other.behind) &&
          !shares(deed.behind, other.before),
      )
    );
  });
  return found?.index ?? null;
}

/**
 * "Oil firms promised the grant" for "the ministry promised the grant to farmers hurt by oil firms": who does it stands
 * in the sentence only behind the deed, which is there done by another, to the same.
 */
function takenFromElsewhere({ claim, claimed, source, stated }: Compared): number | null {
  const all = [...source.analysis.words.keys()];
  const has = (one: number, others: readonly number[]) =>
    others.some((other) => sameMeaning(claim, one, source, other));
  const found = claimed.deeds.find((deed) => {
    const subject = subjectOf(claim, deed);
    const same = stated.deeds.filter(({ stem }) => stem === deed.stem);
    return (
      subject !== null &&
      !claim.analysis.words[subject]?.capitalised &&
      same.length > 0 &&
      same.every(
        (other) =>
          subjectOf(source, other) !== null &&
          deed.behind.some((one) => has(one, other.behind)) &&
          has(subject, all.slice(other.index + 1)) &&
          !deed.before.some((one) => has(one, all.slice(0, other.index))),
      )
    );
  });
  return found?.index ?? null;
}

/** "Signed the treaty on oceans" for "signed the one on forests and discussed that on oceans": no other deed's object. */
function doneToAnother({ claim, claimed, source, stated }: Compared): number | null {
  const shared = (some: readonly number[], others: readonly number[]) =>
    some.filter((one) => others.some((other) => sameMeaning(claim, one, source, other))).length;
  const found = claimed.deeds.find((deed) => {
    const same = stated.deeds.filter(({ stem }) => stem === deed.stem);
    const isToldOfBoth = (other: DeedRoles) => shared(deed.behind, other.behind);
    const others = stated.deeds.filter(
      (one) => one.isFinite && one.stem !== deed.stem && !claimed.deeds.some(({ stem }) => stem === one.stem),
    );
    const most = Math.max(0, ...same.map(isToldOfBoth));
    return (
      deed.isFinite &&
      !deed.isPassive &&
      isDeed(deed.stem) &&
      !isLight(deed.word.text) &&
      deed.behind.length > 0 &&
      same.length > 0 &&
      same.every((one) => one.isFinite && !one.isPassive && one.behind.length > 0) &&
      others.some((one) => isToldOfBoth(one) > most && isToldOfBoth(one) > deed.behind.length / 2)
    );
  });
  return found?.index ?? null;
}

/** The word right before a deed and its auxiliaries, which does it; null of a passive, and where another stands between. */
function subjectOf({ analysis: { words } }: Reading, deed: DeedRoles): number | null {
  const last = deed.before.at(-1);
  if (last === undefined || !deed.isFinite || deed.isPassive) return null;
  const between = words.slice(last + 1, deed.index);
  return between.every(({ surface }) => besideVerb.test(surface)) ? last : null;
}

const besideVerb = /^(?:also|already|ha(?:s|ve|d)|now|will|would|\p{Ll}+ly)$/u;
