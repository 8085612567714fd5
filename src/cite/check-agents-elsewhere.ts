import type { Span } from '../text/span.ts';
import { relationOf } from '../text/wordnet.ts';
import { koreanSubject } from './addresses-elsewhere.ts';
import { inRow } from './agents.ts';
import { doingsStated, type StatedDoing } from './doings.ts';
import { isShared, type Name, namesOf } from './named.ts';
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
  const stated = doingsStated(sources, verbsIn);
  return claim.analysis.words.flatMap(({ kind, span }, index): Finding[] => {
    if (kind !== 'content') return [];
    const { by, to, object, isPassive = false } = rolesIn(claim.text, names, span);
    if (by.length + to.length + object.length === 0) return [];
    const told = stated.filter(
      ({ source, deed }) =>
        !isTelling(deed.stem) && sameWord(claim, index, source, wordAt(source, deed.span.start)),
    );
    const alike = told.filter(({ deed }) => !deed.isNoun);
    const [first] = alike;
    const isTurned = alike.every(
      ({ deed }) =>
        isShared(to, deed.by) &&
        !isShared(to, deed.to) &&
        // "Were deported" leaves out by whom.
        ((isPassive && by.length === 0) || (isShared(by, deed.to) && !isShared(by, deed.by))),
    );
    if (first && isTurned) {
      const there = { sentenceId: first.source.id, span: first.deed.span };
      return [{ reason: 'names-exchanged', span, stated: there }];
    }
    const [other] = object.filter((name) => isOfOthers(name, withSynonyms(told, stated)));
    return other ? [{ reason: 'meaning', span: other.span, stated: null }] : [];
  });
}

/** The deeds told, and those of the same sentence that go by another word: "backing" beside "support". */
function withSynonyms(told: readonly StatedDoing[], all: readonly StatedDoing[]): readonly StatedDoing[] {
  return all.filter(
    (one) =>
      told.includes(one) ||
      told.some(
        ({ source, deed }) => source === one.source && relationOf(deed.stem, one.deed.stem) === 'synonym',
      ),
  );
}

/** "Supporting Peru" where all that is supported is Chile: states alone, which a sentence names beside others. */
function isOfOthers(name: Name, told: readonly StatedDoing[]): boolean {
  const objects = told.map(objectsOf).filter((some) => some.length > 0);
  return objects.length > 0 && [name, ...objects.flat()].every(isState) && !isShared([name], objects.flat());
}

function isState({ person, concepts }: Name): boolean {
  return person === null && [...concepts].some((concept) => concept.startsWith('place-'));
}

/** The names right behind a deed, or else all to whom it may be done. */
function objectsOf({ source: { text }, named, deed: { span, to } }: StatedDoing): readonly Name[] {
  const behind = named
    .filter((name) => name.span.start > span.end)
    .sort((a, b) => a.span.start - b.span.start);
  const [first] = behind;
  if (!first || !rightBehind.test(text.slice(span.end, first.span.start))) return to;
  const last = behind.findIndex((name, index) => {
    const next = behind[index + 1];
    return !next || !inRow.test(text.slice(name.span.end, next.span.start));
  });
  return behind.slice(0, last + 1);
}

const rightBehind =
  /^ (?:(?:against|for|from|in|of|on|to|towards?|with) )?(?:the )?(?:(?:(?:government|nation|people|state)s? (?:and )?){1,2}of (?:the )?)?$/u;

interface Roles {
  readonly by: readonly Name[];
  readonly to: readonly Name[];
  /** Of these, and of those for whom a noun is, the ones who are beyond doubt those whom the very word is of. */
  readonly object: readonly Name[];
  readonly isPassive?: boolean;
}

const koreanPeople = '(?:인| ?국민| ?정부)?(?: ?[\\d,]+여? ?명(?: 이상)?)?';
const koreanSufferer = new RegExp(`^${koreanPeople}(?:은|는|이|가)(?!\\p{L})`, 'u');
/** Right before its verb, but for a word: "대통령을 만나 논의했다" discusses nobody. */
const koreanObject = new RegExp(`^${koreanPeople}[을를]\\s(?:\\S+게\\s)?$`, 'u');
/** "러시아를 계속 지원하다", "이란에 대한 이스라엘의 공격". */
const koreanOwnObject = new RegExp(
  `^${koreanPeople}(?:[을를]\\s(?:(?:계속|함께|더욱|적극|\\S+(?:[게히]|으로))\\s)*|에 대한\\s(?:\\S+[은는인한의]\\s)*)$`,
  'u',
);
/** "Ont été arrêtés et expulsés". */
const frenchPassive = /(?<!\p{L})(?:été|est|sont|ser\p{L}+)\s(?:\p{L}+\set\s)?$/u;
/** "Soutenir la Russie", "leur soutien indéfectible à la Russie". */
const frenchObject = /^\s(?:(?:\p{L}+\s)?(?:à|au|aux|contre|envers|pour)\s?)?(?:l[ea]s?\s|l[’'])?$/u;
const frenchPreposition = /(?<!\p{L})(?:de|du|des|par|à|au|aux|en|avec|d[’'])(?:\sl[ea]s?|\sl[’'])?\s?$/u;

const manners: Partial<Record<string, (text: string, names: readonly Name[], verb: Span) => Roles>> = {
  fr: (text, names, { start, end }) => {
    if (!frenchPassive.test(text.slice(0, start))) {
      const object = names.filter(
        ({ span }) => span.start > end && frenchObject.test(text.slice(end, span.start)),
      );
      return { by: [], to: [], object };
    }
    const by = /\spar\s(?:l[ea]s?\s|l[’'])?/u.exec(text.slice(end));
    const agent = by ? end + by.index + by[0].length : -1;
    return {
      by: names.filter(({ span }) => span.start <= agent && span.end > agent),
      to: names.filter(({ span }) => span.end <= start && !frenchPreposition.test(text.slice(0, span.start))),
      object: [],
      isPassive: true,
    };
  },
  ko: (text, names, { start, end }) => {
    const marked = (particle: RegExp) =>
      names.filter(({ span }) => span.end <= start && particle.test(text.slice(span.end, start)));
    // "추방되었다" is suffered.
    return /(?:되|됐|된|당하|당했)\p{L}*$/u.test(text.slice(start, end))
      ? { by: marked(/^에 의해/u), to: marked(koreanSufferer), object: [], isPassive: true }
      : { by: marked(koreanSubject), to: marked(koreanObject), object: marked(koreanOwnObject) };
  },
  km: (text, names, { start, end }) => {
    const suffered = text.slice(0, start).lastIndexOf('ត្រូវ');
    const ahead = names.filter(({ span }) => span.end <= start);
    if (suffered >= 0)
      return {
        by: ahead.filter(({ span }) => span.start > suffered),
        to: ahead.filter(({ span }) => span.end <= suffered),
        object: [],
        isPassive: true,
      };
    const stop = text.slice(end).search(/ពី|នៅ|ដែល|ក្នុង|ទៅ|ដោយ/u);
    const until = stop < 0 ? text.length : end + stop;
    const to = names.filter(({ span }) => span.start >= end && span.end <= until);
    return { by: ahead, to, object: [] };
  },
};
