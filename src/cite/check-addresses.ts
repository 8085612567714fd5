import type { Span } from '../text/span.ts';
import { type Act, actsToldBy } from './acts.ts';
import { type Address, addressesClaimed, addressesIn, type Tone } from './addresses.ts';
import { isAmong, type Name } from './named.ts';
import type { Finding, ProofTools } from './proof.ts';
import { type Reading, type SourceReading, whole } from './reading.ts';

/** What a claim tells to whom, set against the sentences. */
export interface Addressed {
  readonly findings: readonly Finding[];
  /** Names of the claim that stand in it where they stand in the sentences, whatever is around them. */
  readonly settled: readonly Span[];
}

/**
 * Whether thanks, congratulations, condolences, invitations, requests and promises go from whom the sentences let them
 * come to whom they let them reach: both must fit, in whatever language the claim is.
 */
export function checkAddresses(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Addressed {
  const claimed = verbsIn ? addressesClaimed(claim, sources, verbsIn) : [];
  if (!verbsIn || claimed.length === 0 || sources.some(({ language }) => language !== 'en'))
    return { findings: [], settled: [] };
  const stated = sources.flatMap((source) =>
    addressesIn(source, verbsIn).map((address) => ({ source, address })),
  );
  return {
    findings: claimed.flatMap((one) => misaddressed(one, stated, sources)),
    settled: claimed
      .filter((one) => stated.some(({ address }) => isAlike(one, address)))
      .flatMap(({ givers, receivers }) => [...givers, ...receivers].map(({ span }) => span)),
  };
}

interface Stated {
  readonly source: SourceReading;
  readonly address: Address;
}

function misaddressed(
  { tone, span, givers, receivers }: Address,
  stated: readonly Stated[],
  sources: readonly SourceReading[],
): Finding[] {
  const same = stated.filter(({ address }) => address.tone === tone);
  const akin = same.length > 0 ? same : stated.filter(({ address }) => isKindly(address.tone, tone));
  const [first] = akin;
  if (!first) return isToneTold(tone, sources) ? [] : [untold(span)];
  const turned =
    receivers.find((name) => akin.every(({ address }) => isGiver(name, address))) ??
    givers.find((name) => akin.every(({ address }) => isReceiver(name, address)));
  const place = { sentenceId: first.source.id, span: whole(first.source) };
  if (turned) return [{ reason: 'names-exchanged', span: turned.span, stated: place }];
  const other = receivers.find((name) => !akin.some(({ address }) => mayReceive(name, address, tone)));
  return other ? [untold(other.span)] : [];
}

/** Whether they tell the same to the same: those whom they name, or with whom they speak. */
function isAlike({ tone, givers, receivers }: Address, stated: Address): boolean {
  const told =
    stated.receivers.length > 0 || stated.isToOthers || stated.isPassive ? stated.receivers : stated.company;
  return (
    stated.tone === tone &&
    receivers.length > 0 &&
    receivers.every((name) => isAmong(name, told) && !isAmong(name, stated.givers)) &&
    givers.length > 0 &&
    givers.every((name) => isAmong(name, stated.givers))
  );
}

function untold(span: Span): Finding {
  return { reason: 'meaning', span, stated: null };
}

const acts: Partial<Readonly<Record<Tone, Act>>> = {
  thanks: 'gratitude',
  congratulation: 'congratulation',
  condolence: 'condolence',
  apology: 'apology',
};

/** Whether a word of the sentences may tell a feeling that none of them tells to anybody. */
function isToneTold(tone: Tone, sources: readonly SourceReading[]): boolean {
  const act = acts[tone];
  return (
    act === undefined ||
    sources.some(({ analysis: { words } }) => words.some(({ stem }) => actsToldBy(stem).includes(act)))
  );
}

/** What a retelling takes one for another, where it goes to the same. */
function isKindly(...tones: readonly Tone[]): boolean {
  return tones.every((tone) => tone === 'thanks' || tone === 'praise' || tone === 'congratulation');
}

/** Only gives: of whoever gives and receives the sentence tells the one as well as the other. */
function isGiver(name: Name, { givers, receivers, isOpen, isPassive }: Address): boolean {
  return isAmong(name, givers) && !isAmong(name, receivers) && !(isOpen && isPassive);
}

function isReceiver(name: Name, { givers, receivers }: Address): boolean {
  return isAmong(name, receivers) && !isAmong(name, givers);
}

function mayReceive(name: Name, address: Address, tone: Tone): boolean {
  const { receivers, isOpen, isToOthers, isPassive } = address;
  if (isAmong(name, receivers)) return true;
  if (isGiver(name, address)) return false;
  if (isOpen) return true;
  // Whoever praises ties thanks nobody for them.
  if (address.tone !== tone) return false;
  // An official may be thanked for a state, and a state by its official; no other official is.
  if (receivers.length > 0)
    return receivers.every(({ person }) => (person === null) !== (name.person === null));
  if (isToOthers) return name.person === null;
  return !isPassive;
}
