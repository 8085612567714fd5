import type { Language } from '../text/language.ts';
import { conceptTerm } from '../text/terms.ts';
import type { Asked } from './asked.ts';
import type { Question, QuestionUnit } from './question.ts';

/** Which and what beside a noun; "what" alone, "무엇" and "qu'" ask for no noun in particular. */
const beforeNoun: Readonly<Record<Language, RegExp>> = {
  en: /^(?:what|which|wich|wat)$/iu,
  ko: /^(?:어떤|어느|무슨)$/u,
  km: /^(?:អ្វី(?:ខ្លះ)?|ណា(?:ខ្លះ)?|អី)$/u,
  fr: /^quel(?:le)?s?$/iu,
};

/** After "what" and its noun the rest of a question follows with one of these; "what came out of it" has no noun. */
const afterNoun =
  /^\W*(?:of|from|for|about|on|in|to|at|do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)\b/iu;

/** Between a question word and its noun: "which two countries", "what past gathering", "quel nouvel accord". */
const describing = terms(`
  two three four five six seven eight nine ten past key |
  add bad best big bigger current different domestic early famous few final-last first-initial foreign-overseas future good
  high hundred last-previous late-later local long-lasting low main many million new next-following normal-ordinary
  official-formal old only-sole pair public-open recent same second-ordinal secret serious short-brief small special
  specific strong third-ordinal thousand wide-broad`);

/** Whatever a sentence states may be one of these: that it does not call it so says nothing. */
const anyThing = terms(`
  thing matter point aspect field domain milieux item term word phrase messag detail line respect outcom sort kind genr duti
  return 분야 것 점 내용 말 물품 물자 계기 |
  activity aim answer-question area-region basis-ground chance-opportunity condition convene date day obligation
  event-incident example experience future group guarantee idea information interest-concern kind-type lead-to level
  meaning measure-act meeting model-exemplar month name news number-count organization part-component plan problem process
  promise reason result return-give-back role rule say-tell sector side source-origin step-stage system think-believe
  time-when title-post topic trend way-method year`);

/**
 * The unit that names what "which …" or "what …" wants to be told ("gift" of "What gift did he bring?"). Undefined where
 * none does, and where any answer may be called so: "what kind", "which topic", "어떤 분야".
 */
export function askedNoun({
  text,
  language,
  units,
  asked,
}: Pick<Question, 'text' | 'language' | 'units' | 'asked'>): QuestionUnit | undefined {
  const open = asked.find(
    ({ kind, span }) => kind === 'open' && beforeNoun[language].test(text.slice(span.start, span.end)),
  );
  if (!open) return undefined;
  const unit = language === 'km' ? nounBefore(units, open) : nounAfter(text, units, open);
  if (unit?.kind !== 'word' || states(unit, anyThing)) return undefined;
  const isWhat = /^wh?at$/iu.test(text.slice(open.span.start, open.span.end));
  return isWhat && !afterNoun.test(text.slice(unit.span.end)) ? undefined : unit;
}

/**
 * The unit that names what a "how many" counts: "nationals" of "How many Korean nationals were deported?". Undefined
 * where it counts a name's people or things, or names nothing.
 */
export function countedNoun({
  text,
  language,
  units,
  asked,
}: Pick<Question, 'text' | 'language' | 'units' | 'asked'>): QuestionUnit | undefined {
  const count = asked.find(({ kind }) => kind === 'count');
  if (!count) return undefined;
  const isBefore = language === 'ko' || language === 'km';
  const unit = isBefore ? nounBefore(units, count) : nounAfter(text, units, count);
  return unit?.kind === 'word' ? unit : undefined;
}

function nounBefore(units: readonly QuestionUnit[], { span }: Asked): QuestionUnit | undefined {
  return units.find((unit) => unit.span.end <= span.start && span.start - unit.span.end <= 1);
}

/** The first unit after the question word that is no adjective, number or name, with nothing but spaces between. */
function nounAfter(text: string, units: readonly QuestionUnit[], { span }: Asked): QuestionUnit | undefined {
  let end = span.end;
  for (const unit of units) {
    if (unit.span.start < end) continue;
    if (!/^[\s-]*(?:['’]s\s+)?$/u.test(text.slice(end, unit.span.start))) return undefined;
    if (unit.kind === 'word' && !states(unit, describing)) return unit;
    end = unit.span.end;
  }
  return undefined;
}

/** Whether one of the words or concepts is what the unit is. */
function states({ alternatives }: QuestionUnit, some: ReadonlySet<string>): boolean {
  return alternatives.some(([term = '', ...more]) => more.length === 0 && some.has(term));
}

/** Index terms of stems and, behind the bar, of concepts. */
function terms(list: string): ReadonlySet<string> {
  const [stems = '', concepts = ''] = list.split('|');
  const split = (some: string) => some.split(/\s+/u).filter(Boolean);
  return new Set([...split(stems), ...split(concepts).map(conceptTerm)]);
}
