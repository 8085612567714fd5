import type { Span } from '../text/span.ts';
import { koreanSubject } from './addresses-elsewhere.ts';
import { doingsOf } from './agents.ts';
import { isSame, type Name, namesMeant, namesOf } from './named.ts';
import { isTelling } from './predicates.ts';
import type { Finding, ProofTools } from './proof.ts';
import { type Reading, type SourceReading, wordAt } from './reading.ts';
import { sameWord } from './same-word.ts';

/**
 * Whether a claim in another language than the sentences' exchanges who does a thing and to whom it is done: Korean
 * tells it by particles, Khmer by the order of the words, and of French what is suffered is looked at.
 */
export function checkAgentsElsewhere(
  claim: Reading,
  sources: readonly SourceReading[],
  { verbsIn }: Pick<ProofTools, 'verbsIn'>,
): Finding[] {
  const rolesIn = manners[claim.language];
  const names = namesOf(claim);
  if (!verbsIn || !rolesIn || names.length === 0) return [];
  const stated = sources
    .filter(({ language }) => language === 'en')
    .flatMap((source) =>
      doingsOf(source, namesMeant(source), verbsIn(source.text)).map((deed) => ({ source, deed })),
    );
  return claim.analysis.words.flatMap(({ kind, span }, index): Finding[] => {
    if (kind !== 'content') return [];
    const alike = stated.filter(
      ({ source, deed }) =>
        !deed.isNoun &&
        !isTelling(deed.stem) &&
        sameWord(claim, index, source, wordAt(source, deed.span.start)),
    );
    const [first] = alike;
    const { by, to, isPassive = false } = rolesIn(claim.text, names, span);
    const isTurned = alike.every(
      ({ deed }) =>
        isShared(to, deed.by) &&
        !isShared(to, deed.to) &&
        // "Were deported" leaves out by whom.
        ((isPassive && by.length === 0) || (isShared(by, deed.to) && !isShared(by, deed.by))),
    );
    if (!first || !isTurned) return [];
    const there = { sentenceId: first.source.id, span: first.deed.span };
    return [{ reason: 'names-exchanged', span, stated: there }];
  });
}

function isShared(some: readonly Name[], others: readonly Name[]): boolean {
  return some.some((name) => others.some((other) => isSame(name, other)));
}

interface Roles {
  readonly by: readonly Name[];
  readonly to: readonly Name[];
  readonly isPassive?: boolean;
}

const nobody: Roles = { by: [], to: [] };
const koreanPeople = '(?:인| ?국민| ?정부)?(?: ?[\\d,]+여? ?명(?: 이상)?)?';
const koreanSufferer = new RegExp(`^${koreanPeople}(?:은|는|이|가)(?!\\p{L})`, 'u');
/** Right before its verb, but for a word: "대통령을 만나 논의했다" discusses nobody. */
const koreanObject = new RegExp(`^${koreanPeople}[을를]\\s(?:\\S+게\\s)?$`, 'u');
/** "Ont été arrêtés et expulsés". */
const frenchPassive = /(?<!\p{L})(?:été|est|sont|ser\p{L}+)\s(?:\p{L}+\set\s)?$/u;
const frenchPreposition = /(?<!\p{L})(?:de|du|des|par|à|au|aux|en|avec|d[’'])(?:\sl[ea]s?|\sl[’'])?\s?$/u;

const manners: Partial<Record<string, (text: string, names: readonly Name[], verb: Span) => Roles>> = {
  fr: (text, names, { start, end }) => {
    if (!frenchPassive.test(text.slice(0, start))) return nobody;
    const by = /\spar\s(?:l[ea]s?\s|l[’'])?/u.exec(text.slice(end));
    const agent = by ? end + by.index + by[0].length : -1;
    return {
      by: names.filter(({ span }) => span.start <= agent && span.end > agent),
      to: names.filter(({ span }) => span.end <= start && !frenchPreposition.test(text.slice(0, span.start))),
      isPassive: true,
    };
  },
  ko: (text, names, { start, end }) => {
    const marked = (particle: RegExp) =>
      names.filter(({ span }) => span.end <= start && particle.test(text.slice(span.end, start)));
    // "추방되었다" is suffered.
    return /(?:되|됐|된|당하|당했)\p{L}*$/u.test(text.slice(start, end))
      ? { by: marked(/^에 의해/u), to: marked(koreanSufferer), isPassive: true }
      : { by: marked(koreanSubject), to: marked(koreanObject) };
  },
  km: (text, names, { start, end }) => {
    const suffered = text.slice(0, start).lastIndexOf('ត្រូវ');
    const ahead = names.filter(({ span }) => span.end <= start);
    if (suffered >= 0)
      return {
        by: ahead.filter(({ span }) => span.start > suffered),
        to: ahead.filter(({ span }) => span.end <= suffered),
        isPassive: true,
      };
    const stop = text.slice(end).search(/ពី|នៅ|ដែល|ក្នុង|ទៅ|ដោយ/u);
    const until = stop < 0 ? text.length : end + stop;
    return { by: ahead, to: names.filter(({ span }) => span.start >= end && span.end <= until) };
  },
};
