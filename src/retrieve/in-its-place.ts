import type { Language } from '../text/language.ts';
import { findMentions } from '../text/mentions.ts';
import type { Span } from '../text/span.ts';
import { conceptTerm } from '../text/terms.ts';
import type { Question, QuestionUnit } from './question.ts';

/**
 * A question with another thing where it has one of the same kind: behind the same preposition, a place for a place,
 * somebody for somebody. Null where it has none.
 */
export function inItsPlace(other: Question, before: Question): string | null {
  const exchange = behindSamePreposition(other, before) ?? ofSameKind(other, before);
  if (exchange === null) return null;
  const { start, end } = exchange.span;
  const particle = particleOf(before.text.slice(start, end), before.language);
  const said = particle === '' ? exchange.said : `${exchange.said.replace(topic, '')}${particle}`;
  return `${before.text.slice(0, start)}${said}${before.text.slice(end)}`;
}

/** Where the other thing goes, and its words without a preposition that stands there already. */
interface Exchange {
  readonly span: Span;
  readonly said: string;
}

const preposition: Readonly<Record<Language, RegExp>> = {
  en: /^(?:in|for|with|to|from|about|on|by|at|of|against|between|among|during)\b\s*/iu,
  fr: /^(?:pour|avec|en|à|au|aux|sur|dans|par|contre|entre|chez|de|du|des|d['’])(?!\p{L})\s*/iu,
  ko: /^$/u,
  km: /^(?:ជាមួយ|នៅក្នុង|នៅ|ចំពោះ|អំពី|ក្នុង)\s?/u,
};
const article = /(?:\b(?:the|le|la|les)\s+|\bl['’])$/iu;
const concerning = /에\s?(?:대해서?|대한|관해서?|관한)(?:는|은|도)?/u;

/** "And in Nigeria?" stands where "in the Sahel" stood, "수단에 대해서는요?" where "…에 대해" did. */
function behindSamePreposition(other: Question, before: Question): Exchange | null {
  const { text, language } = before;
  if (language === 'ko') {
    const at = concerning.exec(text)?.index;
    const said = other.text.replace(new RegExp(`${concerning.source}$`, 'u'), '');
    return at === undefined || said === other.text
      ? null
      : { span: { start: phraseTo(before, at), end: at }, said };
  }
  const [lead = ''] = preposition[language].exec(other.text) ?? [];
  if (lead === '') return null;
  const [thing] = other.units;
  const unit = before.units.findLast((one) => {
    const stands = text.slice(0, one.span.start).replace(article, '').toLowerCase();
    return stands.endsWith(lead.toLowerCase()) && isEntity(one) === (thing !== undefined && isEntity(thing));
  });
  if (unit === undefined) return null;
  const start = text.slice(0, unit.span.start).replace(article, '').length;
  const end = allFrom(before, phraseFrom(before, unit, other), kindOf(unit));
  return { span: { start, end }, said: other.text.slice(lead.length) };
}

/** Where the last of several ends that stand behind one preposition: "with Armenia and Azerbaijan". */
function allFrom({ units, text, language }: Question, first: number, kind: Kind): number {
  let end = first;
  for (const next of units) {
    const isJoined = next.span.start >= end && joined[language]?.test(text.slice(end, next.span.start));
    if (isJoined && kindOf(next) === kind) end = next.span.end;
  }
  return end;
}

const joined: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:\s*,)?\s*(?:and|or)?\s*(?:the\s+)?$/iu,
  fr: /^(?:\s*,)?\s*(?:et|ou)?\s*(?:(?:le|la|les|avec|pour)\s+|l['’])?$/iu,
  km: /^\s*(?:និង|ឬ)\s*$/u,
};

/** A place for a place and somebody for somebody; the one with the same noun behind it, else the last. */
function ofSameKind(other: Question, before: Question): Exchange | null {
  const [thing] = other.units;
  const kind = namesPerson(other) ? 'person' : thing === undefined ? 'thing' : kindOf(thing);
  if (kind === 'thing') return null;
  const same = before.units.filter((one) => kindOf(one) === kind);
  const unit = same.find((one) => phraseFrom(before, one, other) > one.span.end) ?? same.at(-1);
  if (unit === undefined) return null;
  const said = other.text.replace(preposition[other.language], '');
  // What takes a place brings its article.
  const start = before.text.slice(0, phraseTo(before, unit.span.end, kind)).replace(article, '').length;
  const end = phraseFrom(before, unit, other);
  const ownLead = said.length < other.text.length;
  const lead = ownLead ? leadBefore(before, start) : '';
  // "And about Taiwan?" behind "in Bali" asks of nothing in Taiwan.
  return lead === ''
    ? { span: { start, end }, said }
    : { span: { start: start - lead.length, end }, said: other.text };
}

/** The preposition right before a place in a question. */
function leadBefore({ text, language }: Question, end: number): string {
  const [word = ''] = /\S+\s+$/u.exec(text.slice(0, end)) ?? [];
  return preposition[language].exec(word)?.[0] === word ? word : '';
}

function namesPerson({ text, analysis }: Question): boolean {
  const mentions = findMentions(text, analysis);
  return (
    addressed.test(text) || mentions.some(({ kind, span }) => kind === 'person' && span.start < longestTitle)
  );
}

/** Whoever is called so is a person, whatever the name means as a word. */
const addressed = /^(?:the )?(?:Mr|Ms|Mrs|Miss|Mx|Dr|M|Mme|Mlle)\.? \p{Lu}/u;

/** What stands before a name in the other thing is its title. */
const longestTitle = 24;

/** Where the phrase begins that ends here: units of one kind, if one is given, with nothing but spaces between them. */
function phraseTo({ units, text }: Question, end: number, kind?: Kind): number {
  let start = end;
  for (const unit of units.toReversed()) {
    if (unit.span.start >= start) continue;
    const isLast = start === end && unit.span.end >= end;
    const isBeside =
      text.slice(unit.span.end, start).trim() === '' && !(start < end && topic.test(unit.surface));
    if (!isLast && !isBeside) break;
    // A name in another script is not known for one.
    const fits = kindOf(unit) === kind || (kind === 'person' && !unit.isConcept);
    if (kind !== undefined && !fits) break;
    start = unit.span.start;
  }
  return start;
}

/** Where the phrase ends that the unit begins: behind what is of its kind, or what the other thing has too ("nationals"). */
function phraseFrom({ units, text }: Question, unit: QuestionUnit, other: Question): number {
  let { end } = unit.span;
  for (const next of units) {
    if (next.span.start < end || !/^[\s-]*$/u.test(text.slice(end, next.span.start))) continue;
    const goesOn = kindOf(next) === kindOf(unit) && !closes.test(text.slice(unit.span.start, end));
    if (!goesOn && !other.units.some((one) => isSame(one, next))) break;
    end = next.span.end;
  }
  return end;
}

function isSame(one: QuestionUnit, other: QuestionUnit): boolean {
  return one.alternatives.flat().some((term) => other.alternatives.flat().includes(term));
}

type Kind = 'place' | 'person' | 'body' | 'thing';

const place = new RegExp(`^${conceptTerm('')}(?:place|region)-(?!venue|city$)`, 'u');
const role = new RegExp(`^${conceptTerm('')}role-`, 'u');
const body = new RegExp(`^${conceptTerm('')}org-`, 'u');

function kindOf({ kind, alternatives, isConcept }: QuestionUnit): Kind {
  const terms = alternatives.flat();
  if (terms.some((term) => place.test(term))) return 'place';
  if (terms.some((term) => role.test(term)) || (kind === 'name' && !isConcept)) return 'person';
  return terms.some((term) => body.test(term)) ? 'body' : 'thing';
}

function isEntity(unit: QuestionUnit): boolean {
  return kindOf(unit) !== 'thing';
}

const topic = /(?:은|는|도)$/u;
/** A Korean phrase ends with its particle. */
const closes = /\p{Script=Hangul}(?:은|는|이|가|을|를|에|에서|에게|와|과|의|도)$/u;

/** The Korean particle that a phrase ends with, for what takes its place. */
function particleOf(phrase: string, language: Language): string {
  return language === 'ko' ? (/(?:에서|에게|으로|로|을|를|와|과|의)$/u.exec(phrase)?.[0] ?? '') : '';
}
