import { opensSentence } from '../../text/openings.ts';
import { matchSpan, type Span } from '../../text/span.ts';
import { type Mention, type Official, otherGender, pronounReach } from './officials.ts';

const together = /^,?\s(?:and|&)\s(?:the\s)?\p{Lu}|^,\s\p{Lu}/u;
const pronoun = /\b(?:(?<female>she|her)|(?<male>he|his))\b/giu;
const subjective = /^s?he$/iu;

/** Somebody whom a pronoun or an office of a sentence stands for. */
export interface Standing {
  readonly span: Span;
  readonly official: Official;
}

/** Who is spoken of as a release goes on, so that "she" can be told. */
export class Focus {
  /** Officials named or meant in each sentence so far. */
  readonly #lately: ReadonlySet<Official>[] = [];
  /** Whom the sentence before spoke of first, where that was one person. */
  #subject: Official | null = null;
  /** Whether "she" and "he" are both said, so that one of two people is not known by being the subject. */
  readonly #both: boolean;

  constructor(sentences: readonly string[]) {
    const text = sentences.join(' ');
    this.#both = /\b(?:she|hers?)\b/iu.test(text) && /\b(?:he|his|him)\b/iu.test(text);
  }

  /**
   * Reads one sentence, in which officials are named and offices stand for some, and tells for whom its "he" and "she"
   * stand: the subject for the one person who can be meant or, where several can, for the subject of the sentence
   * before; others for the subject of their own sentence where it speaks of nobody else.
   */
  read(sentence: string, named: readonly Mention[], offices: readonly Standing[]): Standing[] {
    const found = [...sentence.matchAll(pronoun)].map((match) => ({
      span: matchSpan(match),
      gender: match.groups?.female === undefined ? ('male' as const) : ('female' as const),
      isSubject: subjective.test(match[0]) && opensSentence(sentence, { start: match.index }),
    }));
    const first = found.find(({ isSubject }) => isSubject);
    const others = [...named, ...offices];
    const own = others.find(({ span }) => opensSentence(sentence, span)) ?? null;
    const subject = first
      ? this.#whoIs(first.gender, others)
      : own && !together.test(sentence.slice(own.span.end))
        ? own.official
        : null;
    if (first && subject) subject.gender ??= first.gender;
    const alone = others.every(({ official }) => official === subject);
    const standing = found.flatMap(({ span, gender, isSubject }): Standing[] => {
      const isMeant = subject !== null && subject.gender !== otherGender(gender) && (isSubject || alone);
      return isMeant ? [{ span, official: subject }] : [];
    });
    this.#subject = subject;
    this.#lately.push(new Set([...others, ...standing].map(({ official }) => official)));
    return standing;
  }

  /** Whom a subject may be that its own sentence does not name: "He met with Sheikh Khaled" is on another. */
  #whoIs(gender: 'female' | 'male', beside: readonly Standing[]): Official | null {
    const fits = (one: Official) =>
      one.gender !== otherGender(gender) && !beside.some(({ official }) => official === one);
    const candidates = this.#lately
      .slice(-pronounReach)
      .reverse()
      .map((officials) => [...officials].filter(fits))
      .find((officials) => officials.length > 0);
    const known = candidates?.filter((official) => official.gender === gender) ?? [];
    const [only] = known.length === 1 ? known : candidates?.length === 1 ? candidates : [];
    if (only) return only;
    return this.#subject !== null && fits(this.#subject) && !this.#both ? this.#subject : null;
  }
}
